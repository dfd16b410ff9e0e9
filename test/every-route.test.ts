import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Route } from '#ground/http/route'
import { newId } from '#ground/ids'
import { aHouse, type Brokerage, call, type TestHouse } from './house.ts'

let house: TestHouse
let ours: Brokerage
let theirs: Brokerage
/** Ids of the other brokerage, by what a path calls them. */
let foreign: Record<string, string>

beforeAll(async () => {
  house = await aHouse()
  ours = await house.brokerage('Ours')
  theirs = await house.brokerage('Theirs')
  const listing = await theirs.lists({
    externalId: 'CANARY-LISTING',
    title: 'canary-title',
    projectName: 'canary-project',
    location: { district: 'canary-district' },
    pricing: { basePrice: 1_234_567, currency: 'EGP' },
  })
  const connection = await theirs.connects()
  const phone = connection.phone({ name: 'canary-contact' })
  await phone.says('canary-message')
  await house.wire.waitForReply(phone)
  const conversation = await theirs.conversation()
  const form = new FormData()
  form.append('file', new Blob(['canary-document: our commission is 2%.']), 'canary-document.txt')
  const uploaded = await call(house.url, 'POST', '/api/documents', { token: theirs.session.accessToken, form })
  foreign = {
    documents: uploaded.json.document.id,
    properties: listing.id,
    connections: connection.id,
    conversations: conversation.id,
    messages: conversation.messages[0]!.id,
    members: theirs.session.member.id,
  }
})
afterAll(() => house.close())

const fill = (path: string, id: string) => path.replaceAll(/:\w+/g, id)
const bodies: unknown[] = [
  null,
  [],
  'text',
  7,
  true,
  { $gt: '' },
  { constructor: { prototype: {} } },
  { org_id: newId(), role: 'admin', id: newId() },
  { text: '\u0000', email: ['a'], name: { a: 1 } },
]

const declared = (): Route[] => house.routes

test('there is something to knock at', () => {
  expect(declared().length).toBeGreaterThan(40)
})

test('every door is closed to strangers, whatever they show', async () => {
  for (const route of declared().filter(one => one.needs !== 'anyone')) {
    const path = `/api${fill(route.path, newId())}`
    const shown: Record<string, string>[] = [
      {},
      { authorization: 'Bearer nonsense' },
      { authorization: 'Basic eDp5' },
      { cookie: '__Host-simsar=forged' },
      { authorization: `Bearer ${unsigned()}` },
    ]
    for (const headers of shown) {
      const answer = await call(house.url, route.method, path, { headers })
      expect(`${route.method} ${route.path} ${answer.status}`).toBe(`${route.method} ${route.path} 401`)
      expect(answer.json).toMatchObject({ status: 401, title: 'Not signed in' })
    }
  }
})

test('another brokerage’s rows are as absent as if they were not there', async () => {
  const absent = newId()
  for (const route of declared().filter(one => one.path.includes(':id'))) {
    const noun = route.path.split('/')[1]!
    const id = foreign[noun]
    if (!id) continue
    const theirsAnswer = await ours.api(route.method, `/api${fill(route.path, id)}`, { body: bodyFor(route) })
    const noneAnswer = await ours.api(route.method, `/api${fill(route.path, absent)}`, { body: bodyFor(route) })
    expect(`${route.method} ${route.path} ${theirsAnswer.status}`).toBe(`${route.method} ${route.path} 404`)
    expect({ ...theirsAnswer.json, instance: '' }).toEqual({ ...noneAnswer.json, instance: '' })
  }
})

test('no byte of another brokerage comes out of any list, search or filter', async () => {
  const seen: string[] = []
  for (const route of declared().filter(one => one.method === 'GET' && !one.path.includes(':'))) {
    seen.push((await ours.api('GET', `/api${route.path}`)).text)
  }
  seen.push((await ours.api('GET', '/api/properties?q=canary')).text, (await ours.api('GET', '/api/conversations?q=canary')).text)
  expect(seen.join('\n')).not.toMatch(/canary/i)
  expect((await theirs.api('GET', '/api/properties?q=canary')).text).toMatch(/canary-title/)
})

describe('nonsense gets a clear answer and never a 5xx', () => {
  test('in bodies', async () => {
    for (const route of declared().filter(one => one.method !== 'GET' && !one.raw && one.path !== '/auth/logout')) {
      for (const body of bodies) {
        const answer = await ours.api(route.method, `/api${fill(route.path, newId())}`, { body: body === null ? 'null' : body })
        expect(answer.status, `${route.method} ${route.path} ${JSON.stringify(body)} → ${answer.text.slice(0, 200)}`).toBeLessThan(500)
        if (answer.status >= 400) expect(answer.headers.get('content-type')).toContain('application/problem+json')
      }
    }
  })
  test('in paths and queries', async () => {
    const odd = ['not-an-id', '..%2f..%2fetc', '%00', "1' or '1'='1", 'a'.repeat(400), newId()]
    for (const route of declared().filter(one => one.path !== '/auth/logout'))
      for (const id of odd) {
        const answer = await ours.api(route.method, `/api${fill(route.path, id)}`, route.method === 'GET' ? {} : { body: {} })
        expect(answer.status, `${route.method} ${route.path} ${id}`).toBeLessThan(500)
      }
    for (const query of [
      'limit=1000000000',
      'limit=-1',
      'limit=abc',
      'cursor=nonsense',
      'cursor=%00',
      'sort=drop',
      'q=%25%25%25',
      `q=${'x'.repeat(300)}`,
      'priceMin=NaN',
      'state=OPEN',
      'from=yesterday',
    ]) {
      for (const path of ['/api/properties', '/api/conversations', '/api/imports', '/api/documents', '/api/audit', '/api/quarantine']) {
        const answer = await ours.api('GET', `${path}?${query}`)
        expect(answer.status, `${path}?${query} ${answer.text.slice(0, 200)}`).toBeLessThan(500)
      }
    }
  })
  test('in types and sizes', async () => {
    const to = (headers: Record<string, string>, body: string) =>
      call(house.url, 'POST', '/api/properties', { token: ours.session.accessToken, headers, body })
    expect((await to({ 'content-type': 'text/plain' }, 'hello')).status).toBe(415)
    expect((await to({ 'content-type': 'application/json' }, '{"a":')).status).toBe(400)
    expect((await to({ 'content-type': 'application/json' }, '')).status).toBe(400)
    expect((await to({ 'content-type': 'application/json' }, '{"__proto__":{"admin":true}}')).status).toBe(400)
    expect((await to({ 'content-type': 'application/json' }, JSON.stringify({ description: 'x'.repeat(1_200_000) }))).status).toBe(413)
  })
})

test('a field error points at the field', async () => {
  const answer = await ours.api('POST', '/api/properties', {
    body: {
      propertyType: 'castle',
      location: {},
      pricing: { basePrice: -5, currency: 'XXX' },
      specifications: { bedrooms: 1e9 },
      deliveryDate: '2026-02-30',
    },
  })
  expect(answer.status).toBe(422)
  expect(answer.json.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
    '/deliveryDate',
    '/pricing/basePrice',
    '/pricing/currency',
    '/propertyType',
    '/specifications/bedrooms',
  ])
})

test('an unknown field is said to be unknown', async () => {
  const answer = await ours.api('POST', '/api/properties', {
    body: { propertyType: 'villa', location: {}, pricing: {}, specifications: {}, org_id: newId() },
  })
  expect(answer.status).toBe(400)
  expect(answer.json.errors).toEqual([{ pointer: '/org_id', message: 'This field is not known here.', code: 'unknown-field' }])
})

test('a member may not do what an admin may', async () => {
  const members = declared().filter(one => one.needs === 'admin')
  expect(members.length).toBeGreaterThan(5)
  const colleague = await colleagueOf(ours)
  for (const route of members) {
    const answer = await call(house.url, route.method, `/api${fill(route.path, newId())}`, {
      token: colleague,
      ...(route.method === 'GET' ? {} : { body: {} }),
    })
    expect(`${route.method} ${route.path} ${answer.status}`).toBe(`${route.method} ${route.path} 403`)
  }
})

async function colleagueOf(brokerage: Brokerage): Promise<string> {
  const email = `${newId()}@example.com`
  await brokerage.api('POST', '/api/members', { body: { email, fullName: 'Karim Adel', role: 'member' } })
  const mails = (await brokerage.api('GET', '/api/outbox')).json.items
  const token = /token=(\S+)/.exec(mails[0].text)![1]!
  await call(house.url, 'POST', '/api/auth/reset-password', { body: { token, password: 'another good phrase' } })
  return (await call(house.url, 'POST', '/api/auth/login', { body: { email, password: 'another good phrase' } })).json.accessToken
}

/** Enough of a right body that the id is what is looked at. */
function bodyFor(route: Route): unknown {
  if (route.method === 'GET') return undefined
  if (route.path.endsWith('/messages')) return { text: 'hello' }
  if (route.path.endsWith('/preferences')) return { slot: 'bedrooms', value: 3 }
  if (route.path.endsWith('/assignee')) return { memberId: null }
  if (route.path === '/properties/:id') return { propertyType: 'villa', location: {}, pricing: {}, specifications: {} }
  if (route.path === '/connections/:id') return { name: 'x' }
  if (route.path === '/documents/:id') return { title: 'x' }
  if (route.path === '/members/:id') return { role: 'member' }
  return {}
}

const unsigned = () =>
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ sub: newId(), org: theirs.organization, sid: newId(), aud: 'simsar', exp: 4e9 })).toString('base64url')}.`
