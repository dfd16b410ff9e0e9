import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '../house.ts'

let house: TestHouse
let ours: Brokerage
let theirs: Brokerage
type Connection = Awaited<ReturnType<Brokerage['connects']>>
let cloud: Connection
let foreign: Connection
let d360: Connection

beforeAll(async () => {
  house = await aHouse()
  ours = await house.brokerage('Ours')
  theirs = await house.brokerage('Theirs')
  cloud = await ours.connects('whatsapp-cloud')
  d360 = await ours.connects('dialog360')
  foreign = await theirs.connects('whatsapp-cloud')
})
afterAll(() => house.close())

let number = 0
const message = (words: string, id = `wamid.${++number}`, extra: Record<string, unknown> = {}) => ({
  from: '201001112233',
  id,
  timestamp: String(Math.floor(Date.now() / 1000)),
  type: 'text',
  text: { body: words },
  ...extra,
})
const batch = (
  connection: Connection,
  messages: unknown[],
  statuses: unknown[] = [],
  contacts: unknown[] = [{ profile: { name: 'Sara' }, wa_id: '201001112233' }],
) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: connection.wabaId,
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '2010', phone_number_id: connection.phoneNumberId },
            contacts,
            messages,
            statuses,
          },
        },
      ],
    },
  ],
})
const sign = (body: string | Buffer, secret: string) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
const post = async (url: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: body as BodyInit })).status
const deliver = (connection: Connection, body: unknown, url = connection.webhookUrl) => {
  const raw = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  return post(url, raw, { 'x-hub-signature-256': sign(raw, connection.appSecret) })
}
const stored = (brokerage: Brokerage) =>
  brokerage.look(inside => inside.db.selectFrom('deliveries').select(['id', 'connection_id', 'unpacked_at']).execute())
const messages = (brokerage: Brokerage) =>
  brokerage.look(inside => inside.db.selectFrom('messages').selectAll().where('direction', '=', 'inbound').orderBy('seq').execute())
const quarantined = async (brokerage: Brokerage) =>
  (await brokerage.api('GET', '/api/quarantine')).json.items as { reason: string; excerpt: string }[]
const settled = (brokerage: Brokerage) => until(async () => (await stored(brokerage)).every(delivery => delivery.unpacked_at !== null))

describe('what is not proven is refused and leaves no trace', () => {
  test('whatever is wrong with the signature', async () => {
    const body = JSON.stringify(batch(cloud, [message('hello')]))
    const right = sign(body, cloud.appSecret)
    const before = (await stored(ours)).length
    const wrong: Record<string, string>[] = [
      {},
      { 'x-hub-signature-256': '' },
      { 'x-hub-signature-256': 'sha256=' },
      { 'x-hub-signature-256': right.slice(0, 20) },
      { 'x-hub-signature-256': `${right}00` },
      { 'x-hub-signature-256': `sha256=${'z'.repeat(64)}` },
      { 'x-hub-signature-256': right.replace('sha256=', 'sha1=') },
      { 'x-hub-signature': right },
      { 'x-hub-signature-256': sign(JSON.stringify(JSON.parse(body), null, 1), cloud.appSecret) },
      { 'x-hub-signature-256': sign(body, foreign.appSecret) },
      { 'x-our-header': 'value' },
    ]
    for (const headers of wrong)
      expect(`${JSON.stringify(headers)} ${await post(cloud.webhookUrl, body, headers)}`).toBe(`${JSON.stringify(headers)} 401`)
    expect(await twoSignatures(cloud.webhookUrl, body, right)).toBe(401)
    expect(await post(foreign.webhookUrl, body, { 'x-hub-signature-256': right })).toBe(401)
    expect((await stored(ours)).length).toBe(before)
  })

  test('whatever is wrong with the address', async () => {
    const body = JSON.stringify(batch(cloud, [message('hello')]))
    for (const url of [
      `${house.url}/webhooks/whatsapp/${'x'.repeat(32)}`,
      `${house.url}/webhooks/whatsapp/a`,
      `${house.url}/webhooks/whatsapp`,
    ])
      expect(await post(url, body, { 'x-hub-signature-256': sign(body, 'guess') })).toBe(401)
    expect(await post(`${house.url}/webhooks/twilio/${cloud.webhookUrl.split('/').at(-1)}`, body)).toBe(404)
  })

  test('360dialog: the header that was agreed, exactly', async () => {
    const body = JSON.stringify(batch(d360, [message('hello 360', 'wamid.d360')]))
    expect(await post(d360.webhookUrl, body)).toBe(401)
    expect(await post(d360.webhookUrl, body, { 'x-our-header': 'value' })).toBe(401)
    const digits = d360.phoneNumberId.slice(4)
    expect(await post(d360.webhookUrl, body, { 'x-our-header': `value-${digits}` })).toBe(200)
    await until(async () => (await messages(ours)).some(row => row.provider_id === 'wamid.d360'))
  })

  test('what came is counted where a member sees it', async () => {
    const count = (await stored(ours)).filter(delivery => delivery.connection_id === d360.id).length
    expect(count).toBeGreaterThan(0)
    await until(async () => {
      const items = (await ours.api('GET', '/api/connections')).json.items
      return items.find((item: { id: string }) => item.id === d360.id).health.received24h === count
    })
  })

  test('refusals are counted where a member sees them', async () => {
    const seen = await until(async () => {
      const items = (await ours.api('GET', '/api/connections')).json.items
      const found = items.find((item: { id: string }) => item.id === cloud.id)
      return found.health.refusedSignatures24h >= 10 && found
    })
    expect(seen.settings).toBeUndefined()
  })
})

describe('garbage that cannot be authentic', () => {
  test('empty, compressed, too large', async () => {
    expect(await post(cloud.webhookUrl, '')).toBe(400)
    expect(await post(cloud.webhookUrl, 'x', { 'content-encoding': 'gzip' })).toBe(415)
    expect(await post(cloud.webhookUrl, Buffer.alloc(3 * 1024 * 1024 + 1, 97))).toBe(413)
  })
  test('the handshake answers to the right word only, and echoes no markup', async () => {
    const get = async (query: string) => {
      const answer = await fetch(`${cloud.webhookUrl}?${query}`)
      return `${answer.status} ${answer.headers.get('content-type')} ${await answer.text()}`
    }
    expect(await get(`hub.mode=subscribe&hub.verify_token=${cloud.verifyToken}&hub.challenge=1158201444`)).toBe(
      '200 text/plain; charset=utf-8 1158201444',
    )
    expect(await get('hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1158201444')).toMatch(/^403 text\/plain/)
    expect(
      await get(`hub.mode=subscribe&hub.verify_token=${cloud.verifyToken}&hub.challenge=%3Cscript%3Ealert(1)%3C/script%3E`),
    ).not.toContain('<')
  })
})

describe('what is authentic is kept, however odd', () => {
  test('the same webhook fifty times, side by side and later: one row, one message, always 2xx', async () => {
    const body = batch(cloud, [message('only once', 'wamid.once')])
    const answers = await Promise.all(Array.from({ length: 50 }, () => deliver(cloud, body)))
    expect(new Set(answers)).toEqual(new Set([200]))
    await settled(ours)
    expect(await deliver(cloud, body)).toBe(200)
    expect(await deliver(cloud, { ...body, again: 'with other bytes' })).toBe(200)
    await settled(ours)
    expect((await messages(ours)).filter(row => row.provider_id === 'wamid.once')).toHaveLength(1)
  })

  test('Meta’s escaped bytes verify as they were sent', async () => {
    const escaped = JSON.stringify(batch(cloud, [message('نعم متاحة ✅ http://a.b', 'wamid.escaped')]))
      .replaceAll(/[\u0080-\uffff]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .replaceAll('/', '\\/')
    expect(await deliver(cloud, escaped)).toBe(200)
    const row = await until(async () => (await messages(ours)).find(one => one.provider_id === 'wamid.escaped'))
    expect(row.text).toBe('نعم متاحة ✅ http://a.b')
  })

  test('invalid UTF-8, NUL, half surrogates, endless depth, prototypes, huge numbers, no JSON at all', async () => {
    const odd: (string | Buffer)[] = [
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
      'not json',
      '[]',
      '7',
      'null',
      '{"object":"whatsapp_business_account","entry":"x"}',
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      '{"__proto__":{"x":1},"object":"whatsapp_business_account","entry":[{"id":1e400,"changes":[{"field":"messages","value":{"messages":[{"id":9007199254740993,"from":null}]}}]}]}',
      JSON.stringify(batch(cloud, [message('a\u0000b', 'wamid.nul')])),
      JSON.stringify(batch(cloud, [message('half \\ud800 of a pair', 'wamid.half')])).replaceAll('\\\\ud800', '\\ud800'),
      `\ufeff${JSON.stringify(batch(cloud, [message('with a mark', 'wamid.bom')]))}`,
    ]
    for (const body of odd) expect(`${String(body).slice(0, 30)} ${await deliver(cloud, body)}`).toBe(`${String(body).slice(0, 30)} 200`)
    await settled(ours)
    const seen = await messages(ours)
    for (const id of ['wamid.nul', 'wamid.half', 'wamid.bom'])
      expect(
        seen.filter(row => row.provider_id === id),
        id,
      ).toHaveLength(1)
    expect((await quarantined(ours)).length).toBeGreaterThan(3)
  })

  test('one odd entry of a batch spoils no other', async () => {
    await deliver(
      cloud,
      batch(cloud, [
        message('first', 'wamid.b1'),
        { id: 'wamid.odd', from: 7, type: ['x'] },
        message('third', 'wamid.b3'),
        { ...message('', 'wamid.b4'), type: 'hologram', hologram: {} },
      ]),
    )
    await settled(ours)
    const seen = (await messages(ours)).map(row => row.provider_id)
    for (const id of ['wamid.b1', 'wamid.b3', 'wamid.b4']) expect(seen).toContain(id)
    expect((await messages(ours)).find(row => row.provider_id === 'wamid.b4')?.kind).toBe('unsupported')
  })

  test('a webhook for an account that is not this connection’s is set aside', async () => {
    await deliver(cloud, batch(foreign, [message('for somebody else', 'wamid.foreign')]))
    await settled(ours)
    expect((await messages(ours)).some(row => row.provider_id === 'wamid.foreign')).toBe(false)
    expect((await quarantined(ours)).some(item => item.reason === 'foreign-account')).toBe(true)
    expect(await quarantined(theirs)).toEqual([])
  })

  test('keyless, it finds its connection by the ids inside and believes only the signature', async () => {
    const body = JSON.stringify(batch(cloud, [message('without a key', 'wamid.keyless')]))
    expect(await post(`${house.url}/webhooks/whatsapp`, body, { 'x-hub-signature-256': sign(body, foreign.appSecret) })).toBe(401)
    expect(await post(`${house.url}/webhooks/whatsapp/`, body, { 'x-hub-signature-256': sign(body, cloud.appSecret) })).toBe(200)
    await until(async () => (await messages(ours)).some(row => row.provider_id === 'wamid.keyless'))
  })

  test('a person without a phone gets a contact and an answer; their phone joins later', async () => {
    const phone = cloud.phone({ phone: null, username: 'nour.writes', name: 'Nour' })
    await phone.says('hello')
    await house.wire.waitForReply(phone)
    const [contact] = await ours.look(inside =>
      inside.db.selectFrom('contacts').selectAll().where('username', '=', 'nour.writes').execute(),
    )
    expect(contact).toMatchObject({ phone: null, name: 'Nour' })
  })

  test('twenty first messages in one instant: one contact, one conversation, in order', async () => {
    const from = '201005556677'
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        deliver(
          cloud,
          batch(cloud, [message(`n${index}`, `wamid.p${index}`, { from })], [], [{ profile: { name: 'Twenty' }, wa_id: from }]),
        ),
      ),
    )
    await settled(ours)
    const contacts = await ours.look(inside => inside.db.selectFrom('contacts').select('id').where('name', '=', 'Twenty').execute())
    expect(contacts).toHaveLength(1)
    const threads = await ours.look(inside =>
      inside.db.selectFrom('conversations').select('id').where('contact_id', '=', contacts[0]!.id).execute(),
    )
    expect(threads).toHaveLength(1)
  })
})

test('a closed connection takes nothing more', async () => {
  const extra = await ours.connects('whatsapp-cloud')
  await ours.api('PATCH', `/api/connections/${extra.id}`, { body: { enabled: false } })
  expect(await deliver(extra, batch(extra, [message('too late')]))).toBe(401)
  await ours.api('PATCH', `/api/connections/${extra.id}`, { body: { enabled: true } })
  expect(await deliver(extra, batch(extra, [message('open again')]))).toBe(200)
})

/** fetch folds headers of one name; a forger would not. */
function twoSignatures(url: string, body: string, right: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        headers: [
          'host',
          new URL(url).host,
          'content-type',
          'application/json',
          'x-hub-signature-256',
          right,
          'x-hub-signature-256',
          right,
          'content-length',
          String(Buffer.byteLength(body)),
        ] as never,
      },
      answer => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
