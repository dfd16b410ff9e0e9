import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dialog360 } from '#adapters/dialog360'
import { whatsappCloud } from '#adapters/whatsapp-cloud'
import { makeHttp } from '#ground/safe-fetch'
import type { InboundMedia, OutboundContent, OutboundMessage, SendFailure } from '#ports/channel-adapter'

interface Seen {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}
let seen: Seen[] = []
let answer: (seen: Seen, reply: ServerResponse) => unknown
let base: string
const server = createServer(async (request, reply) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const one = { method: request.method!, url: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() }
  seen.push(one)
  answer(one, reply)
})
beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const json = (reply: ServerResponse, status: number, body: unknown, headers = {}) =>
  reply.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body)) // prettier-ignore
const accept = {
  messaging_product: 'whatsapp',
  contacts: [{ input: '2010', wa_id: '201001112233', user_id: 'EG.1' }],
  messages: [{ id: 'wamid.1' }],
} // prettier-ignore
beforeEach(() => {
  seen = []
  answer = (one, reply) => json(reply, 200, one.url.endsWith('/media') ? { id: 'media-1' } : accept)
})

const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'Simsar/test' })
const cloud = () => ({ phoneNumberId: '106', wabaId: '419', accessToken: 'EAA', appSecret: 's', verifyToken: 'v', apiBaseUrl: base })
const partner = () => ({ apiKey: 'key', partnerSecret: 'platform-secret', apiBaseUrl: base })
const to = { kind: 'wa_id', id: '201001112233', phone: '+201001112233' }
const message = (content: OutboundContent, more: Partial<OutboundMessage> = {}): OutboundMessage => ({
  to,
  content,
  reference: 'ref-1',
  replyTo: null,
  ...more,
}) // prettier-ignore
const text = message({ kind: 'text', text: 'أهلا' })
const sent = (at = -1) => JSON.parse(seen.at(at)!.body) as Record<string, unknown>
const failure = (sending: Promise<unknown>) =>
  sending.then(
    () => undefined,
    (error: SendFailure) => error,
  ) // prettier-ignore

describe('where and as whom', () => {
  test('Meta is asked by number and version with a bearer token', async () => {
    const receipt = await whatsappCloud.send(http, { ...cloud(), graphVersion: 'v25.0' }, text)
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/v25.0/106/messages',
      headers: { authorization: 'Bearer EAA', 'user-agent': 'Simsar/test' },
    })
    expect(receipt).toEqual({
      providerId: 'wamid.1',
      recipientIds: [
        { kind: 'wa_id', id: '201001112233' },
        { kind: 'bsuid', id: 'EG.1' },
      ],
    }) // prettier-ignore
  })

  test('360dialog is asked by key alone', async () => {
    await dialog360.send(http, partner(), text)
    expect(seen[0]).toMatchObject({ url: '/messages', headers: { 'd360-api-key': 'key' } })
    expect(seen[0]!.headers.authorization).toBeUndefined()
  })

  test('a person without a phone is the recipient; our reference and the quoted message travel along', async () => {
    await whatsappCloud.send(http, cloud(), { ...text, to: { kind: 'bsuid', id: 'EG.1', phone: null }, replyTo: 'wamid.0' })
    expect(sent()).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      recipient: 'EG.1',
      context: { message_id: 'wamid.0' },
      type: 'text',
      text: { body: 'أهلا', preview_url: false },
      biz_opaque_callback_data: 'ref-1',
    })
  })

  test('media is uploaded first and named by id, never by link', async () => {
    const image = { bytes: Buffer.from('jpegjpeg'), mimeType: 'image/jpeg', fileName: 'a.jpg' }
    await whatsappCloud.send(http, cloud(), message({ kind: 'image', image, caption: null }))
    expect(seen.map(one => one.url)).toEqual(['/v24.0/106/media', '/v24.0/106/messages'])
    expect(seen[0]!.body).toContain('name="messaging_product"\r\n\r\nwhatsapp')
    expect(seen[0]!.body).toContain('filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\njpegjpeg')
    expect(sent()).toMatchObject({ type: 'image', image: { id: 'media-1' } })
    expect(seen[1]!.body).not.toContain('link')
  })
})

describe('what an answer means', () => {
  const meta = (code: number, more = {}) => ({ error: { message: `(#${code}) x`, type: 'OAuthException', code, fbtrace_id: 'A', ...more } })
  const cases: [string, number, unknown, Record<string, string>, Partial<SendFailure>][] = [
    ['an expired token', 401, meta(190), {}, { class: 'auth', providerCode: '190' }],
    ['a missing permission', 403, meta(200), {}, { class: 'auth' }],
    ['a number that is not ours', 400, meta(100, { error_subcode: 33 }), {}, { class: 'auth' }],
    [
      'a bad parameter',
      400,
      meta(100, { error_data: { details: 'title too long' } }),
      {},
      { class: 'content-invalid', detail: 'title too long' },
    ],
    ['the closed window', 400, meta(131047), {}, { class: 'needs-template' }],
    ['somebody who stopped marketing', 400, meta(131050), {}, { class: 'opted-out' }],
    ['throughput with a header', 429, meta(130429), { 'retry-after': '7' }, { class: 'throttled', retryAfterMs: 7_000 }],
    ['the pair rate without one', 400, meta(131056), {}, { class: 'throttled', retryAfterMs: 6_000 }],
    ['the daily marketing cap', 400, meta(131049), {}, { class: 'throttled', retryAfterMs: 86_400_000 }],
    ['a bare 429 with a date', 429, 'slow', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }, { class: 'throttled' }],
    ['an account without payment', 400, meta(131042), {}, { class: 'policy-or-account' }],
    ['a paused template', 400, meta(132015), {}, { class: 'content-invalid' }],
    ['a service that is down, and says so', 503, meta(131016), { 'retry-after': '30' }, { class: 'transient', retryAfterMs: 30_000 }],
    ['a bare 500', 500, '<html>oops</html>', {}, { class: 'transient', providerCode: null }],
    ['a gateway that gave up waiting', 504, '<html>', {}, { class: 'unknown-outcome' }],
    ['a code nobody knows', 400, meta(987654), {}, { class: 'content-invalid', providerCode: '987654' }],
    ['an error inside a 200', 200, meta(131026), {}, { class: 'recipient-invalid' }],
    ['acceptance in words we cannot read', 200, 'OK', {}, { class: 'unknown-outcome' }],
    ['acceptance without an id', 200, { messages: [] }, {}, { class: 'unknown-outcome' }],
  ]
  test.each(cases)('%s', async (_, status, body, headers, expected) => {
    answer = (_one, reply) => (typeof body === 'string' ? reply.writeHead(status, headers).end(body) : json(reply, status, body, headers))
    expect(await failure(whatsappCloud.send(http, cloud(), text))).toMatchObject({ name: 'SendFailure', ...expected })
  })

  test.each([
    ['a key that is wrong', 401, '{"meta":{"developer_message":"Invalid api_key"}}', { class: 'auth' }],
    ['a rate limit told as 400', 400, 'exceeded endpoint rate limit', { class: 'throttled', retryAfterMs: 2_000 }],
    ['an unpaid invoice', 400, '{"detail":"unpaid invoices"}', { class: 'policy-or-account' }],
    ['a blocked endpoint', 403, 'endpoint blocked', { class: 'throttled', retryAfterMs: 1_800_000 }],
    ['a back end that is away', 502, 'backend unavailable', { class: 'transient' }],
    ['Meta’s own error', 400, JSON.stringify(meta(131047)), { class: 'needs-template', providerCode: '131047' }],
    ['Meta’s own rate limit', 400, JSON.stringify(meta(131056)), { class: 'throttled', retryAfterMs: 6_000 }],
  ])('360dialog: %s', async (_, status, body, expected) => {
    answer = (_one, reply) => reply.writeHead(status).end(body)
    expect(await failure(dialog360.send(http, partner(), text))).toMatchObject(expected)
  })

  test('an upload that breaks is tried again, whatever broke it: nobody saw a message', async () => {
    const image = { bytes: Buffer.from('x'), mimeType: 'image/png', fileName: 'a.png' }
    for (const trouble of [(reply: ServerResponse) => reply.socket!.destroy(), (reply: ServerResponse) => reply.writeHead(504).end()]) {
      seen = []
      answer = (_one, reply) => trouble(reply)
      expect(await failure(whatsappCloud.send(http, cloud(), message({ kind: 'image', image, caption: null })))).toMatchObject({
        class: 'transient',
      })
      expect(seen).toHaveLength(1)
    }
  })

  test('an address our own gate refuses is a setting to correct', async () => {
    const outcome = await failure(whatsappCloud.send(http, { ...cloud(), apiBaseUrl: 'http://10.0.0.1' }, text))
    expect(outcome).toMatchObject({ class: 'policy-or-account' })
  })
})

describe('files', () => {
  const media: InboundMedia = {
    kind: 'image',
    providerMediaId: '77',
    url: null,
    mimeType: 'image/jpeg',
    fileName: null,
    caption: null,
    sha256: null,
  }
  const files = (url: string, more: object = {}) => {
    answer = (one, reply) =>
      one.url.includes('attachments')
        ? reply.writeHead(200, { 'content-type': 'image/jpeg' }).end('jpeg')
        : json(reply, 200, { url, mime_type: 'image/jpeg', ...more }) // prettier-ignore
  }

  test('the token goes to the provider’s own host and nowhere else', async () => {
    files(`${base}/attachments/?mid=77`)
    expect((await whatsappCloud.fetchMedia!(http, cloud(), media)).bytes.toString()).toBe('jpeg')
    expect(seen.map(one => [one.url, one.headers.authorization])).toEqual([
      ['/v24.0/77?phone_number_id=106', 'Bearer EAA'],
      ['/attachments/?mid=77', 'Bearer EAA'],
    ])
    for (const url of [
      'https://evil.example/a',
      'https://lookaside.fbsbx.com.evil.example/a',
      'https://lookaside.fbsbx.com/a',
      'http://127.0.0.1:1/a',
      'file:///etc/passwd',
      '',
    ]) {
      seen = []
      files(url)
      expect(await failure(whatsappCloud.fetchMedia!(http, cloud(), media))).toMatchObject({ class: 'content-invalid' })
      expect(seen).toHaveLength(1)
    } // prettier-ignore
  })

  test('360dialog’s file host is put in Meta’s place, path and query kept', async () => {
    files('https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=77&ext=1&hash=h')
    await dialog360.fetchMedia!(http, partner(), media)
    expect(seen[1]).toMatchObject({ url: '/whatsapp_business/attachments/?mid=77&ext=1&hash=h', headers: { 'd360-api-key': 'key' } })
    seen = []
    files('https://evil.example/whatsapp_business/attachments/?mid=77')
    expect(await failure(dialog360.fetchMedia!(http, partner(), media))).toMatchObject({ class: 'content-invalid' })
    expect(seen).toHaveLength(1)
  })

  test('an address from a webhook is never used, an id that is no id neither', async () => {
    for (const forged of [
      { ...media, providerMediaId: null, url: `${base}/steal` },
      { ...media, providerMediaId: '../x?y=' },
    ])
      expect(await failure(whatsappCloud.fetchMedia!(http, cloud(), forged))).toMatchObject({ class: 'content-invalid' })
    expect(seen).toEqual([])
  })

  test('what is too large, changed on the way, gone or a web page is not taken for the file', async () => {
    const url = `${base}/attachments/`
    files(url, { file_size: 200_000_000 })
    expect(await failure(whatsappCloud.fetchMedia!(http, cloud(), media))).toMatchObject({ class: 'content-invalid' })
    files(url, { sha256: '0'.repeat(64) })
    expect(await failure(whatsappCloud.fetchMedia!(http, cloud(), media))).toMatchObject({ class: 'transient', detail: 'checksum' })
    for (const [status, type] of [
      [404, 'text/plain'],
      [200, 'text/html'],
    ] as const) {
      answer = (one, reply) =>
        one.url.includes('attachments') ? reply.writeHead(status, { 'content-type': type }).end('x') : json(reply, 200, { url })
      expect(await failure(whatsappCloud.fetchMedia!(http, cloud(), media))).toMatchObject({ class: 'transient' })
    } // prettier-ignore
  })
})

test('templates are read page by page with our own cursor', async () => {
  const page = (name: string, next: boolean) => ({
    data: [
      { name, language: 'ar', category: 'UTILITY', status: 'approved', components: [{ type: 'BODY', text: '{{1}} و {{2}} و {{1}}' }] },
    ],
    paging: { cursors: { after: 'c&2' }, ...(next && { next: 'http://169.254.169.254/' }) },
  })
  answer = (one, reply) => json(reply, 200, page(one.url.includes('after=') ? 'two' : 'one', !one.url.includes('after=')))
  const found = await whatsappCloud.listTemplates!(http, cloud())
  expect(found.map(template => [template.name, template.status, template.variables])).toEqual([
    ['one', 'APPROVED', 2],
    ['two', 'APPROVED', 2],
  ]) // prettier-ignore
  expect(seen.map(one => one.url)).toEqual(['/v24.0/419/message_templates?limit=100', '/v24.0/419/message_templates?limit=100&after=c%262'])
})
