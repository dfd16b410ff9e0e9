import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#ground/ids'
import { aHouse, type Brokerage, call, type TestHouse } from '../house.ts'

let house: TestHouse
let brokerage: Brokerage
const password = 'correct horse battery'
let time = new Date('2026-11-20T10:00:00Z')
const pass = (minutes: number) => {
  time = new Date(time.getTime() + minutes * 60_000)
}

beforeAll(async () => {
  house = await aHouse({ clock: { now: () => time }, work: false })
  brokerage = await house.brokerage()
})
afterAll(() => house.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) => call(house.url, 'POST', path, { body, headers })
const register = async () =>
  (await post('/api/auth/register', { email: `${newId()}@Example.com`, password, fullName: 'Mona Fathy', organizationName: 'Brokerage' }))
    .json
const me = async (token: string) => (await call(house.url, 'GET', '/api/me', { token })).status
let known = password
/** The hours pass in here, and with them the admin's access token. */
const signedIn = async () => {
  brokerage.session.accessToken = (
    await post('/api/auth/login', { email: brokerage.session.member.email, password: known })
  ).json.accessToken
}
const outbox = async () => (await brokerage.api('GET', '/api/outbox')).json.items as { to: string; text: string }[]
const resetToken = async () => /token=(\S+)/.exec((await outbox())[0]!.text)![1]!

test('registering answers tokens that open the door, by either name of the API', async () => {
  const session = await register()
  expect(session.member.role).toBe('admin')
  expect(session.member.email).toBe(session.member.email.toLowerCase())
  expect(await me(session.accessToken)).toBe(200)
  expect((await call(house.url, 'GET', '/api/v1/me/', { token: session.accessToken })).status).toBe(200)
})

test('an address is registered once, and the field is named', async () => {
  const { member } = await register()
  const again = await post('/api/auth/register', { email: member.email.toUpperCase(), password, fullName: 'X', organizationName: 'Y' })
  expect(again.status).toBe(409)
  expect(again.json.errors[0].pointer).toBe('/email')
})

test('unknown address and wrong password get the same answer', async () => {
  const { member } = await register()
  const wrong = await post('/api/auth/login', { email: member.email, password: 'wrong password' })
  const unknown = await post('/api/auth/login', { email: `${newId()}@example.com`, password: 'wrong password' })
  expect(wrong.status).toBe(401)
  expect({ ...unknown.json, instance: '' }).toEqual({ ...wrong.json, instance: '' })
})

test('guessing is slowed down per account, and a right password does not help any more', async () => {
  const { member } = await register()
  for (let attempt = 0; attempt < 10; attempt++)
    expect((await post('/api/auth/login', { email: member.email, password: `guess number ${attempt}` })).status).toBe(401)
  const answer = await post('/api/auth/login', { email: member.email, password })
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  pass(16)
  expect((await post('/api/auth/login', { email: member.email, password })).status).toBe(200)
})

test('a refresh token is traded once; used again it ends the whole session', async () => {
  const first = await register()
  const second = (await post('/api/auth/refresh-token', { refreshToken: first.refreshToken })).json
  expect(await me(second.accessToken)).toBe(200)
  pass(1)
  expect((await post('/api/auth/refresh-token', { refreshToken: first.refreshToken })).status).toBe(401)
  expect((await post('/api/auth/refresh-token', { refreshToken: second.refreshToken })).status).toBe(401)
  await new Promise(resolve => setTimeout(resolve, 1100))
  expect(await me(second.accessToken)).toBe(401)
})

test('two tabs that refresh in the same moment both stay signed in', async () => {
  const session = await register()
  const both = await Promise.all([1, 2].map(() => post('/api/auth/refresh-token', { refreshToken: session.refreshToken })))
  expect(both.map(answer => answer.status)).toEqual([200, 200])
})

test('an access token runs out, and the portal’s cookie refreshes it', async () => {
  const answer = await post('/api/auth/register', { email: `${newId()}@example.com`, password, fullName: 'X', organizationName: 'Y' })
  const cookies = answer.headers.getSetCookie()
  expect(cookies).toHaveLength(2)
  for (const cookie of cookies) expect(cookie).toMatch(/^__Host-.*; Path=\/; HttpOnly; Secure; SameSite=Lax/i)
  const jar = cookies.map(cookie => cookie.split(';')[0]).join('; ')
  const get = () => call(house.url, 'GET', '/api/me', { headers: { cookie: jar } })
  expect((await get()).status).toBe(200)
  pass(16)
  expect((await get()).json.code).toBe('expired')
  expect((await post('/api/auth/refresh-token', {}, { cookie: jar, 'x-simsar': '1' })).status).toBe(200)
})

test('a change by cookie must prove that it came from the portal', async () => {
  const answer = await post('/api/auth/register', { email: `${newId()}@example.com`, password, fullName: 'X', organizationName: 'Y' })
  const cookie = answer.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  const change = (headers: Record<string, string>) =>
    call(house.url, 'PUT', '/api/me', { body: { fullName: 'Changed' }, headers: { cookie, ...headers } })
  expect((await change({})).status).toBe(403)
  expect((await change({ 'x-simsar': '1' })).status).toBe(200)
})

test('a reset link works once, within the hour, and ends every session', async () => {
  await signedIn()
  const { email } = brokerage.session.member
  expect((await post('/api/auth/forgot-password', { email })).status).toBe(202)
  expect((await post('/api/auth/forgot-password', { email: `${newId()}@example.com` })).status).toBe(202)
  const token = await resetToken()
  expect((await post('/api/auth/reset-password', { token, password: 'password1' })).json.errors[0].pointer).toBe('/password')
  expect((await post('/api/auth/reset-password', { token, password: 'a new good phrase' })).status).toBe(204)
  expect((await post('/api/auth/reset-password', { token, password: 'a new good phrase' })).status).toBe(422)
  await new Promise(resolve => setTimeout(resolve, 1100))
  expect(await me(brokerage.session.accessToken)).toBe(401)
  const again = (await post('/api/auth/login', { email, password: 'a new good phrase' })).json
  expect(await me(again.accessToken)).toBe(200)
  known = 'a new good phrase'
})

test('a link is for this house, whatever Host the asker sent', async () => {
  await signedIn()
  await post('/api/auth/forgot-password', { email: brokerage.session.member.email }, { host: 'evil.example' })
  expect((await outbox())[0]!.text).toContain('http://localhost:3000/reset-password?token=')
})

test('a link that is too old is refused', async () => {
  await signedIn()
  await post('/api/auth/forgot-password', { email: brokerage.session.member.email })
  const token = await resetToken()
  pass(61)
  expect((await post('/api/auth/reset-password', { token, password: 'yet another phrase' })).status).toBe(422)
})

test('a colleague whose door is closed is out within a second, and the last admin stays', async () => {
  const admin = await register()
  const call2 = (method: string, path: string, body?: unknown) =>
    call(house.url, method, path, { token: admin.accessToken, ...(body ? { body } : {}) })
  const email = `${newId()}@example.com`
  const colleague = (await call2('POST', '/api/members', { email, fullName: 'Karim Adel' })).json
  const mail = (await call2('GET', '/api/outbox')).json.items[0]
  expect(mail.to).toBe(email)
  const token = /token=(\S+)/.exec(mail.text)![1]!
  await post('/api/auth/reset-password', { token, password: 'a new good phrase' })
  const session = (await post('/api/auth/login', { email, password: 'a new good phrase' })).json
  expect(await me(session.accessToken)).toBe(200)
  expect((await call2('PATCH', `/api/members/${colleague.id}`, { disabled: true })).status).toBe(200)
  await new Promise(resolve => setTimeout(resolve, 1100))
  expect(await me(session.accessToken)).toBe(401)
  expect((await call2('PATCH', `/api/members/${admin.member.id}`, { role: 'member' })).json.code).toBe('last-admin')
})

test('no password, token or link is kept readable', async () => {
  const { rows } = await house.engine.owner(
    "select string_agg(members::text, ' ') || (select string_agg(sessions::text, ' ') from sessions) || coalesce((select string_agg(reset_tokens::text, ' ') from reset_tokens), '') as all_of_it from members",
  )
  const text = String(rows[0]!.all_of_it)
  expect(text).not.toContain(password)
  expect(text).not.toContain(brokerage.session.refreshToken.split('.')[1])
})

test('a brokerage goes by two names; only an admin changes them, and what is wrong is named', async () => {
  await signedIn()
  const rename = (body: unknown) => brokerage.api('PUT', '/api/organization', { body })
  expect((await rename({ name: 'Papyrus Homes', nameAr: ' بردي للعقارات ' })).json).toMatchObject({
    name: 'Papyrus Homes',
    nameAr: 'بردي للعقارات',
  })
  expect((await rename({ name: 'Papyrus Homes' })).json.nameAr).toBe('بردي للعقارات')
  expect((await rename({ name: 'Papyrus Homes', nameAr: '' })).json.nameAr).toBeNull()
  expect((await rename({ name: ' ' })).json.errors[0].pointer).toBe('/name')
  expect((await brokerage.api('GET', '/api/audit')).json.items[0]).toMatchObject({ action: 'organization.renamed' })
})
