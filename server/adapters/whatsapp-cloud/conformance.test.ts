import { createHmac } from 'node:crypto'
import sharp from 'sharp'
import type { z } from 'zod'
import type { WhatsappCloudSettings } from '#contracts/connection'
import { makeHttp } from '#ground/safe-fetch'
import { channelAdapterConformance } from '#ports/conformance/channel-adapter'
import { startEmulators } from '../../../emulators/index.ts'
import { deliveryOf } from '../meta/delivery.test-data.ts'
import { meet } from '../meta/trouble.test-data.ts'
import { whatsappCloud } from './index.ts'

type Settings = z.infer<typeof WhatsappCloudSettings>

const photo = sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
  .jpeg()
  .toBuffer()
const secrets = { phoneNumberId: '106', wabaId: '419', accessToken: 'EAA', appSecret: 'app-secret', verifyToken: 'verify-me' }

channelAdapterConformance<Settings>(whatsappCloud, async () => {
  const wire = await startEmulators({ port: 0, receiptPaceMs: 1 })
  const settings = { ...secrets, apiBaseUrl: wire.graphUrl }
  wire.register({ provider: 'whatsapp-cloud', phone: '201000000000', name: 'Nile Homes', webhookUrl: null, ...secrets })
  const phone = wire.handset({ phone: '201001112233' })
  await phone.says('hi')
  const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'Simsar/test' })
  return {
    settings,
    strangers: { ...settings, appSecret: 'other-secret' },
    secretless: [{ ...settings, appSecret: '' }],
    http,
    sign: ({ appSecret }, raw) => ({ 'x-hub-signature-256': `sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}` }),
    proof: { header: 'x-hub-signature-256', keyed: true },
    delivery: (texts, odd) => deliveryOf({ wabaId: '419', phoneNumberId: '106' }, texts, odd),
    customer: { kind: 'wa_id', id: '201001112233', phone: '+201001112233' },
    photo: { bytes: await photo, mimeType: 'image/jpeg', fileName: 'a.jpg' },
    meet: async trouble => meet(wire, trouble, settings, { accessToken: 'stale' }),
    accepted: () => wire.ledger().accepted,
    async close() {
      await wire.stop()
      await http.close()
    },
  }
})
