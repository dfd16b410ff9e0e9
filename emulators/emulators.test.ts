import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dialog360 } from '#adapters/dialog360'
import { whatsappCloud } from '#adapters/whatsapp-cloud'
import { makeHttp } from '#ground/safe-fetch'
import type { ChannelAdapter, InboundItem, OutboundContent, OutboundMessage, SendFailure } from '#ports/channel-adapter'
import type { EmulatorFrame } from '../contracts/emulator.ts'
import { type Emulators, type PhoneInHand, startEmulators } from './index.ts'

interface Delivery {
  raw: Buffer
  headers: IncomingHttpHeaders
}

let wire: Emulators
let inbox: Delivery[]
let answerWith: () => number
let receiver: Server
let webhookUrl: string

beforeEach(async () => {
  inbox = []
  answerWith = () => 200
  receiver = createServer(async (request, reply) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    inbox.push({ raw: Buffer.concat(chunks), headers: request.headers })
    reply.writeHead(answerWith()).end()
  })
  await new Promise<void>(done => receiver.listen(0, '127.0.0.1', done))
  webhookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/webhooks/whatsapp/key`
  wire = await startEmulators({ port: 0, receiptPaceMs: 2, retry: { firstMs: 10, mostMs: 40 } })
})
afterEach(async () => {
  await wire.stop()
  receiver.closeAllConnections()
  await new Promise(done => receiver.close(done))
})

const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'Simsar/test' })

const templates = [
  {
    name: 'still_available',
    language: 'ar',
    components: [
      { type: 'HEADER', format: 'IMAGE' },
      { type: 'BODY', text: 'هل {{1}} في {{2}} ما زالت متاحة؟' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'نعم' },
          { type: 'QUICK_REPLY', text: 'لا' },
        ],
      },
    ],
  },
] // prettier-ignore

function cloud() {
  const settings = { phoneNumberId: '1055', wabaId: '2055', accessToken: 'EAAtoken', appSecret: 'app-secret', verifyToken: 'verify' }
  wire.register({ provider: 'whatsapp-cloud', phone: '201000000000', name: 'Nile Homes', webhookUrl, templates, ...settings })
  return { adapter: whatsappCloud as ChannelAdapter, settings: { ...settings, apiBaseUrl: wire.graphUrl } as unknown }
}
function partner() {
  const webhookHeader = { name: 'X-Simsar-Key', value: 'static-secret' }
  wire.register({
    provider: 'dialog360',
    ...{ phoneNumberId: '1066', wabaId: '2066', phone: '905331234567', name: 'Kyrenia Villas' },
    ...{ apiKey: 'd360-key', webhookHeader, webhookUrl, templates },
  })
  return { adapter: dialog360 as ChannelAdapter, settings: { apiKey: 'd360-key', webhookHeader, apiBaseUrl: wire.d360Url } as unknown }
}
const providers = { 'whatsapp-cloud': cloud, dialog360: partner }

const to = (phone: PhoneInHand, content: OutboundContent, more: Partial<OutboundMessage> = {}): OutboundMessage => {
  const { phone: digits, bsuid } = phone.view()
  const address = digits ? { kind: 'wa_id', id: digits, phone: `+${digits}` } : { kind: 'bsuid', id: bsuid, phone: null }
  return { to: address, content, reference: 'ref-1', replyTo: null, ...more }
}
const say = (text: string): OutboundContent => ({ kind: 'text', text })

describe.each(Object.keys(providers) as (keyof typeof providers)[])('%s', provider => {
  const items = ({ adapter, settings }: { adapter: ChannelAdapter; settings: unknown }): InboundItem[] => {
    for (const { raw, headers } of inbox) expect(adapter.verify(settings, { raw, headers, url: webhookUrl })).toBe(true)
    return inbox.flatMap(({ raw }) => adapter.decode(settings, raw))
  }

  test('what a person does on the phone arrives signed, escaped and readable', async () => {
    const us = providers[provider]()
    const phone = wire.handset({ name: 'منى', phone: '201001112233' })
    const said = await phone.says('عايز شقة ٣ أوض 🏠 https://a.b/c')
    await (await phone.sends({ type: 'image', name: 'villa.jpg', caption: 'دي' })).acknowledged
    await (await phone.sends({ type: 'voice' })).acknowledged
    await (await phone.sends({ type: 'location', latitude: 30.03, longitude: 31.47, name: 'التجمع' })).acknowledged
    await (await phone.sends({ type: 'edit', messageId: said.message.id, text: 'عايز فيلا' })).acknowledged
    await (await phone.sends({ type: 'reaction', messageId: said.message.id, emoji: '❤️' })).acknowledged
    await (await phone.sends({ type: 'delete', messageId: said.message.id })).acknowledged

    expect(inbox[0]!.raw.toString('latin1')).toContain('https:\\/\\/a.b\\/c')
    expect(inbox[0]!.raw.every(byte => byte < 0x80)).toBe(true)
    const found = items(us)
    expect(found.map(item => (item.type === 'message' ? item.kind : item.type))).toEqual([
      ...['text', 'image', 'audio', 'location', 'edit', 'reaction', 'delete'],
    ])
    expect(found[0]).toMatchObject({
      accountId: provider === 'dialog360' ? '1066' : '1055',
      text: 'عايز شقة ٣ أوض 🏠 https://a.b/c',
      from: { phone: '+201001112233', name: 'منى', identities: [{ kind: 'bsuid' }, { kind: 'wa_id', id: '201001112233' }] },
    })
    expect(found[4]).toMatchObject({ providerId: said.message.id, text: 'عايز فيلا' })
    expect(found[6]).toMatchObject({ providerId: said.message.id })
  })

  test('media is fetched in two steps, whole', async () => {
    const us = providers[provider]()
    const phone = wire.handset()
    await (await phone.sends({ type: 'image', name: 'villa.jpg' })).acknowledged
    const [item] = items(us)
    const media = item!.type === 'message' ? item!.media[0]! : undefined
    const { bytes, mimeType } = await us.adapter.fetchMedia!(http, us.settings, media!)
    expect(mimeType).toBe('image/jpeg')
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 720 })
    const forged = { ...media!, sha256: Buffer.alloc(32).toString('base64') }
    await expect(us.adapter.fetchMedia!(http, us.settings, forged)).rejects.toMatchObject({ class: 'transient', detail: 'checksum' })
  })

  test('every kind of message reaches the phone as it was meant, and its receipts come back with our reference', async () => {
    const us = providers[provider]()
    const phone = wire.handset()
    const hello = await phone.says('hi')
    const photo = {
      bytes: await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
      mimeType: 'image/png',
      fileName: 'a.png',
    } // prettier-ignore
    const contents: OutboundContent[] = [
      say('أهلا'),
      { kind: 'image', image: photo, caption: 'الواجهة' },
      { kind: 'document', media: { bytes: Buffer.from('%PDF-1.7'), mimeType: 'application/pdf', fileName: 'plan.pdf' }, caption: null },
      { kind: 'location', latitude: 30.03, longitude: 31.47, name: 'Palm Hills', address: null },
      {
        kind: 'buttons',
        text: 'تحب؟',
        image: photo,
        buttons: [
          { id: 'viewing:1', title: 'معاينة' },
          { id: 'human', title: 'كلم حد' },
        ],
      }, // prettier-ignore
      {
        kind: 'list',
        text: 'اختار',
        button: 'الوحدات',
        sections: [{ title: 'فيلات', rows: [{ id: 'l1', title: 'فيلا ١', description: '٧ مليون' }] }],
      }, // prettier-ignore
    ]
    for (const [at, content] of contents.entries()) {
      const message = to(phone, content, { reference: `ref-${at}`, replyTo: hello.message.id })
      const receipt = await us.adapter.send(http, us.settings, message)
      const shown = await wire.waitForReply(phone)
      expect(shown).toMatchObject({ id: receipt.providerId, type: content.kind, replyTo: hello.message.id })
      if (content.kind === 'image') {
        const served = await (await fetch(wire.url + shown.imageUrl)).arrayBuffer()
        expect(Buffer.from(served).equals(photo.bytes)).toBe(true)
      }
    }
    await expect.poll(() => wire.ledger().offered.filter(offered => offered.status === 'read').length).toBe(contents.length)
    await wire.settled()
    const receipts = items(us).filter(item => item.type === 'receipt')
    expect(receipts.map(item => `${item.reference} ${item.status}`).sort()).toEqual(
      contents.flatMap((_, at) => ['delivered', 'read', 'sent'].map(status => `ref-${at} ${status}`)),
    )
    expect(receipts.find(item => item.status === 'sent')!.windowExpiresAt!.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000)

    const [buttons, list] = [phone.thread().find(m => m.type === 'buttons')!, phone.thread().find(m => m.type === 'list')!]
    inbox = []
    await (await phone.taps(buttons, 'معاينة')).acknowledged
    await (await phone.taps(list, 'فيلا ١')).acknowledged
    expect(items(us)).toMatchObject([
      { kind: 'button-reply', text: 'معاينة', payload: { id: 'viewing:1' }, replyTo: buttons.id },
      { kind: 'list-reply', payload: { id: 'l1', description: '٧ مليون' }, replyTo: list.id },
    ])
  })

  test('somebody without a phone is written to by their id', async () => {
    const us = providers[provider]()
    const phone = wire.handset({ phone: null, username: 'mona.h' })
    await (await phone.says('hello')).acknowledged
    const [item] = items(us)
    expect(item).toMatchObject({ from: { phone: null, username: 'mona.h', identities: [{ kind: 'bsuid', id: phone.view().bsuid }] } })
    const receipt = await us.adapter.send(http, us.settings, to(phone, say('welcome')))
    expect(receipt.recipientIds).toEqual([{ kind: 'bsuid', id: phone.view().bsuid }])
    expect((await wire.waitForReply(phone)).text).toBe('welcome')
  })

  test('reading turns ticks blue and shows three dots until the answer', async () => {
    const us = providers[provider]()
    const phone = wire.handset()
    const first = await phone.says('one')
    const second = await phone.says('two')
    await us.adapter.markRead!(http, us.settings, { providerId: second.message.id, typing: true })
    expect(phone.thread().map(message => message.state)).toEqual(['read', 'read'])
    expect(wire.state().typing).toEqual([phone.id])
    await us.adapter.send(http, us.settings, to(phone, say('answer')))
    expect(wire.state().typing).toEqual([])
    expect(wire.ledger().reads).toMatchObject([{ id: second.message.id, typing: true }])
    expect(first.message.id).not.toBe(second.message.id)
  })

  test('nobody who has not written within a day can be written to freely; a template reaches them', async () => {
    const us = providers[provider]()
    const phone = wire.handset({ role: 'owner' })
    const refused = await us.adapter.send(http, us.settings, to(phone, say('still free?'))).catch((error: SendFailure) => error)
    expect(refused).toMatchObject({ class: 'needs-template', providerCode: '131047' })
    const template: OutboundContent = {
      kind: 'template',
      name: 'availability',
      language: 'en',
      body: ['Villa 7'],
      headerImage: null,
      quickReplies: [{ index: 0, payload: 'yes:7' }],
    } // prettier-ignore
    const unknown = await us.adapter.send(http, us.settings, to(phone, template)).catch((error: SendFailure) => error)
    expect(unknown).toMatchObject({ class: 'content-invalid', providerCode: '132001' })
  })

  test('a template the provider keeps reaches somebody who never wrote, and the button they press says which', async () => {
    const us = providers[provider]()
    const owner = wire.handset({ role: 'owner' })
    expect(await us.adapter.listTemplates!(http, us.settings)).toMatchObject([
      { name: 'still_available', language: 'ar', status: 'APPROVED', variables: 2 },
    ]) // prettier-ignore
    const photo = { bytes: Buffer.from('jpeg'), mimeType: 'image/jpeg', fileName: 'a.jpg' }
    const quickReplies = [
      { index: 0, payload: 'yes:7' },
      { index: 1, payload: 'no:7' },
    ] // prettier-ignore
    const template = {
      kind: 'template' as const,
      name: 'still_available',
      language: 'ar',
      body: ['فيلا ٧', 'كيرينيا'],
      headerImage: photo,
      quickReplies,
    }
    const bare = await us.adapter
      .send(http, us.settings, to(owner, { ...template, headerImage: null }))
      .catch((error: SendFailure) => error)
    expect(bare).toMatchObject({ class: 'content-invalid', providerCode: '132012' })
    await us.adapter.send(http, us.settings, to(owner, template))
    const shown = await wire.waitForReply(owner)
    expect(shown).toMatchObject({ type: 'template', text: 'هل فيلا ٧ في كيرينيا ما زالت متاحة؟', imageUrl: expect.any(String) })
    inbox = []
    await (await owner.taps(shown, 'نعم')).acknowledged
    const answered = items(us).find(item => item.type === 'message')
    expect(answered).toMatchObject({ kind: 'button-reply', text: 'نعم', payload: { id: 'yes:7' }, replyTo: shown.id })
    await us.adapter.send(http, us.settings, to(owner, say('شكرا')))
  })

  test('wrong credentials are told as such, by probe and by send', async () => {
    const us = providers[provider]()
    const phone = wire.handset()
    await phone.says('hi')
    await us.adapter.probe!(http, us.settings)
    const wrong = { ...(us.settings as object), accessToken: 'nope', apiKey: 'nope' }
    await expect(us.adapter.probe!(http, wrong)).rejects.toMatchObject({ class: 'auth' })
    await expect(us.adapter.send(http, wrong, to(phone, say('x')))).rejects.toMatchObject({ class: 'auth' })
    expect(wire.ledger().accepted).toEqual([])
  })
})

test('a business that is registered again is heard at its new address by the phones it had', async () => {
  const us = cloud()
  const phone = wire.handset()
  wire.register({
    provider: 'whatsapp-cloud',
    phone: '201000000000',
    name: 'Nile Homes',
    webhookUrl: 'http://127.0.0.1:1/',
    ...(us.settings as { phoneNumberId: string; wabaId: string; accessToken: string; appSecret: string }),
  }) // prettier-ignore
  const said = await phone.says('anybody?')
  cloud()
  await said.acknowledged
  expect(inbox).toHaveLength(1)
  await us.adapter.markRead!(http, us.settings, { providerId: said.message.id, typing: false })
  expect(phone.thread()[0]!.state).toBe('read')
})

test('somebody who wrote before the emulator began may still be answered', async () => {
  const us = cloud()
  const phone = wire.handset({ wroteAt: new Date(Date.now() - 3_600_000).toISOString() })
  await us.adapter.send(http, us.settings, to(phone, say('good morning')))
  expect((await wire.waitForReply(phone)).text).toBe('good morning')
})

test('frames tell every screen what changes', async () => {
  cloud()
  const frames: EmulatorFrame[] = []
  const socket = new WebSocket(`${wire.url.replace('http', 'ws')}/emulator/live`)
  await new Promise(done => socket.addEventListener('open', done))
  socket.addEventListener('message', event => frames.push(JSON.parse(String(event.data)) as EmulatorFrame))
  const made = await fetch(`${wire.url}/emulator/handsets`, { method: 'POST', body: JSON.stringify({ name: 'Omar' }) })
  const { id } = (await made.json()) as { id: string }
  await fetch(`${wire.url}/emulator/handsets/${id}/send`, { method: 'POST', body: JSON.stringify({ type: 'text', text: 'hello' }) })
  await expect.poll(() => frames.map(frame => frame.type)).toEqual(['handset', 'message', 'message'])
  socket.close()
})
