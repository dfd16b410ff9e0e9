import { createHmac } from 'node:crypto'
import type { Business } from './business.ts'

/** Meta writes every character beyond ASCII as a lower-case \u escape and every slash as \/, and signs these very bytes. */
export function metaBytes(body: unknown): Buffer {
  const json = JSON.stringify(body).replaceAll('/', '\\/')
  return Buffer.from(json.replace(/[\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
}

/** How this business's webhooks prove themselves. */
export function proof(business: Business, raw: Buffer): Record<string, string> {
  if (business.provider === 'whatsapp-cloud') {
    const sign = (algorithm: string) => createHmac(algorithm, business.appSecret).update(raw).digest('hex')
    return {
      'x-hub-signature': `sha1=${sign('sha1')}`,
      'x-hub-signature-256': `sha256=${sign('sha256')}`,
      'user-agent': 'facebookexternalua',
    }
  }
  const headers: Record<string, string> = { 'user-agent': '360dialog' }
  if (business.webhookHeader) headers[business.webhookHeader.name.toLowerCase()] = business.webhookHeader.value
  if (business.partnerSecret) headers['x-360dialog-signature'] = createHmac('sha256', business.partnerSecret).update(raw).digest('hex')
  return headers
}
