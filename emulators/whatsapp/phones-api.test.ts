import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { whatsappCloud } from '#adapters/whatsapp-cloud'
import { EmulatorState, Handset, PhoneMessage } from '../../contracts/emulator.ts'
import { type Emulators, startEmulators } from '../index.ts'

let wire: Emulators
const phonesDir = mkdtempSync(join(tmpdir(), 'phones-'))
const account = { phoneNumberId: '106', wabaId: '419', accessToken: 'EAA', appSecret: 's' }

beforeAll(async () => {
  writeFileSync(join(phonesDir, 'index.html'), '<!doctype html><title>Phones</title>')
  writeFileSync(join(phonesDir, 'app.js'), 'export {}')
  wire = await startEmulators({ port: 0, phonesDir })
})
afterAll(async () => {
  await wire.stop()
  rmSync(phonesDir, { recursive: true })
})

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(wire.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await answer.text()
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text, json: () => JSON.parse(text) as unknown }
}

test('a business is registered, a phone picked up and used, the state and the book say so', async () => {
  expect((await ask('POST', '/emulator/handsets', { name: 'Early' })).status).toBe(404)
  expect((await ask('POST', '/emulator/handsets', { business: '106' })).status).toBe(422)
  const business = { provider: 'whatsapp-cloud', phone: '+201000000000', name: 'Nile Homes', webhookUrl: null, ...account }
  expect((await ask('POST', '/emulator/businesses', business)).status).toBe(201)
  const made = await ask('POST', '/emulator/handsets', { name: 'Mona', role: 'customer', phone: '201001112233', phoneNumberId: '106' })
  const handset = Handset.parse(made.json())
  expect(handset).toMatchObject({ name: 'Mona', business: { name: 'Nile Homes', phone: '201000000000' } })
  const again = await ask('POST', '/emulator/handsets', { name: 'Mona', phone: '201001112233' })
  expect(Handset.parse(again.json()).id).toBe(handset.id)

  const said = PhoneMessage.parse((await ask('POST', `/emulator/handsets/${handset.id}/send`, { type: 'text', text: 'hi' })).json())
  const photo = PhoneMessage.parse((await ask('POST', `/emulator/handsets/${handset.id}/send`, { type: 'image' })).json())
  expect((await ask('GET', photo.imageUrl!)).type).toBe('image/jpeg')
  expect((await ask('PATCH', `/emulator/handsets/${handset.id}`, { online: false, name: 'Mona H' })).json()).toMatchObject({
    online: false,
    name: 'Mona H',
  })
  expect((await ask('PUT', '/emulator/faults', { tooMany: 0.5 })).json()).toMatchObject({ tooMany: 0.5, loseAnswers: 0 })
  const state = EmulatorState.parse((await ask('GET', '/emulator/state')).json())
  expect(state.messages.map(message => message.id)).toEqual([said.id, photo.id])
  expect(state.faults.tooMany).toBe(0.5)
  expect((await ask('GET', '/emulator/ledger')).json()).toMatchObject({
    accepted: [],
    offered: [{ id: said.id, acknowledgedAt: null }, { id: photo.id }],
  }) // prettier-ignore
  await ask('PUT', '/emulator/faults', {})
})

test('what cannot be done is told, never a 500', async () => {
  const handset = wire.handset()
  const send = (body: unknown) => ask('POST', `/emulator/handsets/${handset.id}/send`, body)
  expect((await send({ type: 'text', text: '' })).status).toBe(422)
  expect((await send({ type: 'button', messageId: 'x', id: 'y' })).status).toBe(409)
  expect((await send({ type: 'delete', messageId: 'x' })).status).toBe(409)
  expect((await ask('POST', '/emulator/handsets/nobody/send', { type: 'text', text: 'x' })).status).toBe(404)
  expect((await ask('PATCH', '/emulator/handsets/nobody', { online: true })).status).toBe(404)
  expect((await ask('PUT', '/emulator/faults', { tooMany: 'often' })).status).toBe(422)
  expect((await ask('POST', '/emulator/businesses', { provider: 'pigeon' })).status).toBe(422)
  expect((await fetch(`${wire.url}/emulator/businesses`, { method: 'POST', body: '{' })).status).toBe(400)
})

test('pages of other sites may not use the phones', async () => {
  for (const origin of ['https://evil.example', 'http://127.0.0.1.evil.example', 'null'])
    expect((await ask('POST', '/emulator/handsets', { name: 'x' }, { origin })).status).toBe(403)
  expect((await ask('GET', '/emulator/state', undefined, { origin: wire.url })).status).toBe(200)
})

test('the phones are served with a page for every path inside, and nothing outside of their folder', async () => {
  for (const path of ['/phones', '/phones/', '/phones/mona/thread'])
    expect((await ask('GET', path)).text).toContain('<title>Phones</title>')
  expect((await ask('GET', '/phones/app.js')).type).toContain('javascript')
  for (const path of ['/phones/missing.js', '/elsewhere', '/phones/%2e%2e/package.json']) expect((await ask('GET', path)).status).toBe(404)
  const climbing = await ask('GET', '/phones/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd')
  expect(climbing.text).not.toContain('root:')
})

test('a callback is taken only after it echoed the challenge, as Meta proves it', async () => {
  const settings = { ...account, verifyToken: 'verify-me' }
  const house = createServer((request, reply) => {
    const query = Object.fromEntries(new URL(request.url!, 'http://x').searchParams)
    const { status, body } = whatsappCloud.handshake!(settings, query)
    reply.writeHead(status).end(body)
  })
  await new Promise<void>(done => house.listen(0, '127.0.0.1', done))
  const override_callback_uri = `http://127.0.0.1:${(house.address() as AddressInfo).port}/webhooks/whatsapp/key`
  const subscribe = (verify_token: string) =>
    ask('POST', '/graph/v24.0/419/subscribed_apps', { override_callback_uri, verify_token }, { authorization: 'Bearer EAA' }) // prettier-ignore
  expect((await subscribe('wrong')).status).toBe(400)
  expect((await subscribe('verify-me')).json()).toEqual({ success: true })
  house.closeAllConnections()
  house.close()
})

test('360dialog’s webhook is set with the key it belongs to, header and all', async () => {
  wire.register({ provider: 'dialog360', phoneNumberId: '107', wabaId: '420', phone: '905331234567', name: 'Kyrenia', apiKey: 'key' })
  const headers = { 'd360-api-key': 'key' }
  const body = { url: 'http://127.0.0.1:1/hook', headers: { 'X-Simsar-Key': 'secret' } }
  expect((await ask('POST', '/d360/v1/configs/webhook', body, { 'd360-api-key': 'other' })).status).toBe(401)
  expect((await ask('POST', '/d360/v1/configs/webhook', { url: 'nowhere' }, headers)).status).toBe(400)
  expect((await ask('POST', '/d360/v1/configs/webhook', body, headers)).json()).toEqual(body)
  expect((await ask('GET', '/d360/v1/configs/webhook', undefined, headers)).json()).toEqual({ url: body.url })
})

test('templates made at the provider are listed page by page and usable at once', async () => {
  const headers = { authorization: 'Bearer EAA' }
  for (const name of ['one', 'two']) {
    const made = await ask(
      'POST',
      '/graph/v24.0/419/message_templates',
      { name, language: 'ar', components: [{ type: 'BODY', text: 'x {{1}}' }] },
      headers,
    ) // prettier-ignore
    expect(made.json()).toMatchObject({ status: 'APPROVED' })
  }
  const page = (await ask('GET', '/graph/v24.0/419/message_templates?limit=1', undefined, headers)).json() as {
    data: object[]
    paging: { next?: string }
  }
  expect(page.data).toMatchObject([{ name: 'one', language: 'ar' }])
  expect(page.paging.next).toContain('after=1')
})
