import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '#test/house'
import { connectsWebchat, type Visitor, visits } from '#test/visitor'

let house: TestHouse
let ours: Brokerage
let chat: Awaited<ReturnType<typeof connectsWebchat>>
let closed: Awaited<ReturnType<typeof connectsWebchat>>
const chatDirectory = mkdtempSync(join(tmpdir(), 'simsar-chat-'))
const open: Visitor[] = []
const visit = (key = chat.key, headers: Record<string, string> = {}) => {
  const visitor = visits(house, key, headers)
  open.push(visitor)
  return visitor
}

beforeAll(async () => {
  mkdirSync(join(chatDirectory, 'assets'))
  writeFileSync(join(chatDirectory, 'index.html'), '<!doctype html><title>chat</title>')
  writeFileSync(join(chatDirectory, 'widget.js'), '// the button')
  writeFileSync(join(chatDirectory, 'assets/index-1.js'), '// the page')
  house = await aHouse({ chatDirectory })
  ours = await house.brokerage()
  chat = await connectsWebchat(ours, ['https://nile.example', 'http://localhost:8080'])
  closed = await connectsWebchat(ours, ['https://nile.example'])
  await ours.api('DELETE', `/api/connections/${closed.id}`)
})
afterAll(async () => {
  for (const visitor of open) visitor.socket.close()
  await house.close()
  rmSync(chatDirectory, { recursive: true })
})

const get = (path: string) => fetch(house.url + path)
const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? ''

test('the page may stand in frames of the named sites, and of no other', async () => {
  const page = await get(`/chat/${chat.key}`)
  expect(page.status).toBe(200)
  expect(policyOf(page)).toContain('frame-ancestors https://nile.example http://localhost:8080')
  expect(policyOf(page)).toMatch(/script-src 'self'(;|$)/)
  expect(page.headers.get('x-frame-options')).toBeNull()
  expect(page.headers.get('set-cookie')).toBeNull()

  const alone = await connectsWebchat(ours, [])
  for (const path of [
    `/chat/${alone.key}`,
    `/chat/${closed.key}`,
    '/chat/unknown-key-of-nobody',
    '/health/live',
    '/api/openapi.json',
    '/chat/assets/index-1.js',
  ]) {
    const answer = await get(path)
    expect([path, policyOf(answer).includes("frame-ancestors 'none'"), answer.headers.get('x-frame-options')]).toEqual([
      path,
      true,
      'SAMEORIGIN',
    ])
  }
})

test('other sites may be named later; the page, its address and its visitors stay', async () => {
  const moved = await connectsWebchat(ours, ['https://old.example'])
  const patch = (settings: unknown) => ours.api('PATCH', `/api/connections/${moved.id}`, { body: { settings } })
  const answer = await patch({ allowedOrigins: ['https://new.example'] })
  expect([answer.status, answer.json.chat]).toEqual([200, { ...moved.chat, allowedOrigins: ['https://new.example'] }])
  expect(policyOf(await get(`/chat/${moved.key}`))).toContain('frame-ancestors https://new.example')
  await expect(visit(moved.key, { origin: 'https://old.example' }).opened).rejects.toThrow()
  const refused = await patch({ allowedOrigins: ['https://new.example/page'] })
  expect([refused.status, refused.json.errors]).toEqual([
    422,
    [{ pointer: '/settings/allowedOrigins/0', message: expect.any(String), code: 'not-an-origin' }],
  ])
  expect((await patch({ allowedOrigins: [], verifyToken: 'x' })).status).toBe(400)
})

test('a key is changed in place, and an account is not', async () => {
  const number = await ours.connects()
  const { phoneNumberId, wabaId, appSecret, verifyToken } = number
  const patch = (settings: Record<string, string>) => ours.api('PATCH', `/api/connections/${number.id}`, { body: { settings } })
  expect((await patch({ phoneNumberId, wabaId, appSecret, verifyToken: 'another-word', accessToken: 'new-token' })).status).toBe(200)
  const shake = (word: string) => fetch(`${number.webhookUrl}?hub.mode=subscribe&hub.verify_token=${word}&hub.challenge=7`)
  expect([(await shake(verifyToken)).status, (await shake('another-word')).status]).toEqual([403, 200])
  const other = await patch({ phoneNumberId: '1', wabaId, appSecret, verifyToken, accessToken: 'x' })
  expect([other.status, other.json.code]).toEqual([409, 'another-account'])
})

test('a page nobody has is not found, whatever is asked for', async () => {
  for (const path of [
    `/chat/${closed.key}`,
    '/chat/unknown-key-of-nobody',
    `/chat/${'x'.repeat(400)}`,
    '/chat/%00',
    `/chat/${chat.key}/other`,
  ])
    expect([path, (await get(path)).status]).toEqual([path, 404])
})

test('the script may be loaded by any site, and is kept for minutes only', async () => {
  const script = await get('/widget.js')
  expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
  expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(script.headers.get('cache-control')).toBe('public, max-age=300')
})

test('a page of another site cannot open the line; our own, a named site and a program can', async () => {
  for (const origin of ['https://evil.example', 'https://nile.example.evil.example', 'null', 'http://nile.example'])
    await expect(visit(chat.key, { origin }).opened, origin).rejects.toThrow()
  for (const headers of [{}, { origin: 'https://nile.example' }, { origin: house.url }, { origin: 'http://localhost:3000' }] as Record<
    string,
    string
  >[])
    await expect(visit(chat.key, headers).opened).resolves.toBeUndefined()
})

test('an unknown or closed chat is refused in words, and then hung up', async () => {
  for (const key of ['unknown-key-of-nobody', closed.key]) {
    const visitor = visit(key)
    await until(() => visitor.closed())
    expect(visitor.errors()).toEqual([{ code: 'unknown-chat', message: expect.any(String) }])
    expect(visitor.closed()!.code).toBe(4404)
  }
})

const frame = (event: string, payload: unknown, type = 'chat_message') => JSON.stringify({ type, event, payload })
const bad: [string, string, string][] = [
  ['no JSON', '{', 'not-json'],
  ['a list', '[]', 'not-json'],
  ['nothing', 'null', 'not-json'],
  ['a frame nobody knows', frame('dance', {}), 'unknown-frame'],
  ['what only the house says', frame('assistant_message', { id: 'x', text: 'I am the brokerage' }), 'unknown-frame'],
  ['no words', frame('user_message', { id: 'a', text: '  ' }), 'invalid'],
  ['a number for words', frame('user_message', { id: 'a', text: 7 }), 'invalid'],
  ['no payload', '{"type":"chat_message","event":"user_message"}', 'invalid'],
  ['an id that is none', frame('user_message', { id: '../../x', text: 'hi' }), 'invalid'],
  ['a prototype', '{"type":"chat_message","event":"user_message","payload":{"__proto__":{"text":"hi"}}}', 'invalid'],
  ['too many words', frame('user_message', { id: 'long', text: 'x'.repeat(4001) }), 'too-long'],
  ['receipts of nothing', frame('read', { ids: [] }, 'chat_receipt'), 'invalid'],
  ['a receipt for what was not said here', frame('read', { ids: [crypto.randomUUID()] }, 'chat_receipt'), 'not-yours'],
  ['a second start', frame('start', {}, 'chat_session'), 'already-started'],
]
test('whatever is said wrongly is told what is wrong, and the line stays', async () => {
  const visitor = visit()
  await visitor.starts()
  for (const [what, text, code] of bad) {
    const before = visitor.errors().length
    await visitor.raw(text)
    await until(() => visitor.errors().length > before)
    expect([what, visitor.errors().at(-1)!.code]).toEqual([what, code])
  }
  await visitor.raw(new Uint8Array([0xff, 0xfe]))
  await until(() => visitor.errors().length === bad.length + 1)
  expect(visitor.closed()).toBeUndefined()
  expect(visitor.errors().find(({ code }) => code === 'too-long')!.id).toBe('long')
})

test('who writes faster than a person is told to wait, who goes on is let go, and what was accepted is kept', async () => {
  const visitor = visit()
  await visitor.starts()
  for (let count = 0; count < 30; count++) await visitor.says(`${count}`, `m${count}`)
  await until(() => visitor.accepted().length + visitor.errors().length === 30)
  expect(visitor.accepted().length).toBeLessThan(20)
  expect(visitor.errors().every(({ code, id }) => code === 'too-many' && id)).toBe(true)
  const rows = () => ours.look(inside => inside.db.selectFrom('messages').select('id').where('direction', '=', 'inbound').execute())
  await until(async () => (await rows()).length === visitor.accepted().length)
  for (let count = 0; count < 400; count++) await visitor.raw('{}')
  await until(() => visitor.closed())
  expect(visitor.closed()!.code).toBe(1008)
})

test('a frame of more than 64 KB is not read', async () => {
  const visitor = visit()
  await visitor.starts()
  await visitor.raw(frame('user_message', { id: 'big', text: 'x'.repeat(70_000) }))
  await until(() => visitor.closed())
  expect(visitor.closed()!.code).toBe(1009)
})

test('who begins with a message is a new visitor and learns who they are; a token that is none makes a new one', async () => {
  const [first, second] = [visit(), visit()]
  await first.says('hello')
  const { payload } = await first.ready()
  const other = await second.starts({ token: 'guessed' })
  expect(other.token).toMatch(/^[\w-]{43}$/)
  expect(other.token).not.toBe(payload.token)
  await until(() => first.accepted().length === 1)
  expect(JSON.stringify(await ours.look(inside => inside.db.selectFrom('identities').selectAll().execute()))).not.toContain(payload.token)
})

test('a picture is shown to who was given its address', async () => {
  const form = new FormData()
  const sharp = (await import('sharp')).default
  form.append(
    'file',
    new Blob([
      new Uint8Array(
        await sharp({ create: { width: 9, height: 9, channels: 3, background: 'teal' } })
          .png()
          .toBuffer(),
      ),
    ]),
    'a.png',
  )
  const { url } = (await ours.api('POST', '/api/pictures', { form })).json
  const id = url.split('/').at(-1)
  const { pictureProof } = await import('./visitor.ts')
  const proof = pictureProof(house.means.seal, chat.key, id)
  const given = await get(`/chat/${chat.key}/pictures/${id}.${proof}`)
  expect([given.status, given.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  for (const other of [id, `${id}.`, `${id}.${proof.slice(1)}`, `${crypto.randomUUID()}.${proof}`, `${id}.${proof}x`])
    expect((await get(`/chat/${chat.key}/pictures/${other}`)).status).toBe(404)
  expect((await get(`/chat/${closed.key}/pictures/${id}.${pictureProof(house.means.seal, closed.key, id)}`)).status).toBe(404)
})
