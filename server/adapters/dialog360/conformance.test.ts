import { createHmac } from 'node:crypto'
import sharp from 'sharp'
import type { z } from 'zod'
import type { Dialog360Settings } from '#contracts/connection'
import { makeHttp } from '#ground/safe-fetch'
import { type ChannelWorld, channelAdapterConformance } from '#ports/conformance/channel-adapter'
import { startEmulators } from '../../../emulators/index.ts'
import { deliveryOf } from '../meta/delivery.test-data.ts'
import { meet } from '../meta/trouble.test-data.ts'
import { dialog360 } from './index.ts'

type Settings = z.infer<typeof Dialog360Settings>

const photo = sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
  .jpeg()
  .toBuffer()

async function world(
  proofOf: (secret: string) => Pick<Settings, 'apiKey'>,
  proof: ChannelWorld<Settings>['proof'],
): Promise<ChannelWorld<Settings>> {
  const wire = await startEmulators({ port: 0, receiptPaceMs: 1 })
  const made = (secret: string) => ({ ...proofOf(secret), apiBaseUrl: wire.d360Url }) as Settings
  const settings = made('our-own-secret')
  wire.register({
    provider: 'dialog360',
    phoneNumberId: '106',
    wabaId: '419',
    phone: '905331234567',
    name: 'Kyrenia Villas',
    apiKey: 'd360-key',
  })
  await wire.handset({ phone: '201001112233' }).says('hi')
  const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'Simsar/test' })
  return {
    settings,
    strangers: made('somebody-elses'),
    secretless: [made(''), { apiKey: 'd360-key' } as Settings],
    http,
    sign(signer, raw): Record<string, string> {
      if ('webhookHeader' in signer) return { 'x-simsar-key': signer.webhookHeader.value }
      const secret = 'partnerSecret' in signer ? signer.partnerSecret : ''
      return { 'x-360dialog-signature': createHmac('sha256', secret).update(raw).digest('hex') }
    },
    proof,
    delivery: (texts, odd) => deliveryOf({ wabaId: '419', phoneNumberId: '106' }, texts, odd),
    customer: { kind: 'wa_id', id: '201001112233', phone: '+201001112233' },
    photo: { bytes: await photo, mimeType: 'image/jpeg', fileName: 'a.jpg' },
    meet: async trouble => meet(wire, trouble, settings, { apiKey: 'stale' }),
    accepted: () => wire.ledger().accepted,
    async close() {
      await wire.stop()
      await http.close()
    },
  }
}

const withHeader = (value: string) => ({ apiKey: 'd360-key', webhookHeader: { name: 'X-Simsar-Key', value } })
const withSecret = (partnerSecret: string) => ({ apiKey: 'd360-key', partnerSecret })

channelAdapterConformance(dialog360, () => world(withHeader, { header: 'x-simsar-key', keyed: false }))
channelAdapterConformance({ ...dialog360, provider: 'dialog360 (partner)' }, () =>
  world(withSecret, { header: 'x-360dialog-signature', keyed: true }),
)
