import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Emulators, type PhoneInHand, startEmulators } from '../index.ts'

/**
 * Meta's own examples, when they lie beside the repository: ../shared/data/fixtures/whatsapp-cloud/send-requests.meta-official.json is what
 * the emulator must take, as are the templates of template-create.meta-official.json; send-responses.meta-official.json is how it must answer.
 */
const folder = join(process.cwd(), '..', 'shared', 'data', 'fixtures', 'whatsapp-cloud')
const read = (name: string) =>
  Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Record<string, unknown>>)

const business = { phoneNumberId: '106', wabaId: '419', accessToken: 'EAA', appSecret: 's' }
let wire: Emulators
let phone: PhoneInHand
let mediaId: string

beforeAll(async () => {
  wire = await startEmulators({ port: 0, receiptPaceMs: 1, retry: { firstMs: 5, mostMs: 5 } })
  const body = (text: string) => [{ type: 'BODY', text }]
  const templates = [
    { name: 'hello_world', language: 'en_US', components: body('Hello') },
    { name: 'intro_catalog_offer', language: 'en_US', components: body('{{1}} {{2}} {{3}}') },
    { name: 'template-name', language: 'language-and-locale-code', components: body('{{1}} {{2}} {{3}}') },
    { name: '<template_name>', language: 'en_US', components: [] },
    {
      name: 'sample_issue_resolution',
      language: 'en_US',
      components: [...body('Hi {{1}}'), { type: 'BUTTONS', buttons: [{ text: 'Yes' }, { text: 'No' }] }],
    },
  ].map(one => ({ ...one, name: one.name.replace(/[^a-z0-9_]/g, '_') }))
  wire.register({ provider: 'whatsapp-cloud', phone: '15550783881', name: 'B', ...business, templates })
  phone = wire.handset({ phone: '16505551234', locale: 'en-US' })
  await phone.says('hi')
  const form = new FormData()
  form.set('messaging_product', 'whatsapp')
  form.set('type', 'image/png')
  form.set('file', new Blob(['png'], { type: 'image/png' }), 'a.png')
  const uploaded = await fetch(`${wire.graphUrl}/v24.0/106/media`, { method: 'POST', headers: { authorization: 'Bearer EAA' }, body: form })
  mediaId = ((await uploaded.json()) as { id: string }).id
})
afterAll(() => wire.stop())

const send = async (body: unknown, path = 'v24.0/106/messages', token = 'EAA') => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${wire.graphUrl}/${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

/** Placeholders become what they stand for. */
function filled(request: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(request), (key, value: unknown) => {
    if (key === 'to') return '16505551234'
    if (typeof value !== 'string') return value
    if (key === 'message_id') return phone.thread()[0]!.id
    if (key === 'link') return 'https://example.com/file'
    if (key === 'id' && /OBJECT_ID/.test(value)) return mediaId
    if (key === 'name' && /template/i.test(value)) return value.toLowerCase().replace(/[^a-z0-9_]/g, '_')
    // The angle brackets of placeholders count against the limits.
    return /^<.*>$/.test(value)
      ? value.slice(1, -1).slice(0, 20).replace(/^_|_$/g, '') + (key === 'id' || key === 'title' ? value.length % 10 : '')
      : value
  })
}

/** Types of values at every path, lists as their first item. */
const shape = (value: unknown): unknown =>
  Array.isArray(value)
    ? [shape(value[0])]
    : typeof value === 'object' && value
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : typeof value // prettier-ignore

function playExamples() {
  test.each(read('send-requests.meta-official.json'))('takes: %s', async (_, request) => {
    const { status, body } = await send(filled(request))
    expect([status, body]).toEqual([200, expect.anything()])
  })

  test.each(read('template-create.meta-official.json'))('makes the template: %s', async (_, request) => {
    const name = String(request.name)
      .toLowerCase()
      .replace(/[^a-z0-9_]/g, '_')
    const { status, body } = await send({ ...request, name }, 'v24.0/419/message_templates')
    expect([status, body]).toMatchObject([200, { id: expect.any(String), status: 'APPROVED', category: request.category }])
  })

  test('answers in the shape of send-responses.meta-official.json', async () => {
    const official = new Set(read('send-responses.meta-official.json').map(([, answer]) => JSON.stringify(sorted(shape(answer)))))
    const text = { messaging_product: 'whatsapp', to: '16505551234', type: 'text', text: { body: 'x' } }
    const mark = { messaging_product: 'whatsapp', status: 'read', message_id: phone.thread()[0]!.id }
    for (const request of [text, mark]) expect([...official]).toContain(JSON.stringify(sorted(shape((await send(request)).body))))
  })
}
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => a.localeCompare(b))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value // prettier-ignore
if (existsSync(folder)) describe('beside Meta’s examples', playExamples)

describe('what Meta would refuse', () => {
  const to = { messaging_product: 'whatsapp', to: '16505551234' }
  const buttons = (titles: string[], more: object = {}) => ({
    ...to,
    type: 'interactive',
    interactive: {
      type: 'button',
      body: { text: 'x' },
      action: { buttons: titles.map((title, at) => ({ type: 'reply', reply: { id: `b${at}`, title } })) },
      ...more,
    },
  }) // prettier-ignore
  const list = (sections: object[]) => ({
    ...to,
    type: 'interactive',
    interactive: { type: 'list', body: { text: 'x' }, action: { button: 'b', sections } },
  })
  const rows = (count: number, from = 0) => Array.from({ length: count }, (_, at) => ({ id: `r${from + at}`, title: `R${at}` }))
  const text = (body: unknown, more: object = {}) => ({ ...to, type: 'text', text: { body, ...more } })
  const template = (name: string, count = 0) => ({
    ...to,
    type: 'template',
    template: {
      name,
      language: { code: 'en_US' },
      components: [{ type: 'body', parameters: Array.from({ length: count }, () => ({ type: 'text', text: 'x' })) }],
    },
  }) // prettier-ignore

  test.each<[string, unknown, number]>([
    ['not JSON', '{', 100],
    ['a list', [], 100],
    ['another product', { ...text('x'), messaging_product: 'telegram' }, 100],
    ['nobody to write to', { messaging_product: 'whatsapp', type: 'text', text: { body: 'x' } }, 100],
    ['no phone number', { ...text('x'), to: 'Mona' }, 131009],
    ['an id that is none', { messaging_product: 'whatsapp', recipient: 'mona', type: 'text', text: { body: 'x' } }, 131009],
    ['an unknown type', { ...to, type: 'hologram', hologram: {} }, 100],
    ['an unknown key', { ...text('x'), priority: 'high' }, 100],
    ['an unknown key inside', text('x', { bold: true }), 100],
    ['a missing part', { ...to, type: 'text', text: {} }, 131008],
    ['an empty text', text(' '), 100],
    ['a text of 4097', text('x'.repeat(4097)), 100],
    ['a text that is a number', text(7), 100],
    ['a long reference', { ...text('x'), biz_opaque_callback_data: 'x'.repeat(513) }, 100],
    ['four buttons', buttons(['a', 'b', 'c', 'd']), 131009],
    ['no button', buttons([]), 131009],
    ['two buttons with one title', buttons(['a', 'a']), 131009],
    ['a title of 21', buttons(['x'.repeat(21)]), 131009],
    ['a footer of 61', buttons(['a'], { footer: { text: 'x'.repeat(61) } }), 131009],
    [
      'eleven rows',
      list([
        { title: 'a', rows: rows(6) },
        { title: 'b', rows: rows(5, 6) },
      ]),
      131009,
    ],
    ['two rows with one id', list([{ title: 'a', rows: [...rows(1), ...rows(1)] }]), 131009],
    ['sections without titles', list([{ rows: rows(1) }, { rows: rows(1, 1) }]), 131009],
    ['an image by id and link', { ...to, type: 'image', image: { id: '1', link: 'https://a.b/c' } }, 100],
    ['an image nobody uploaded', { ...to, type: 'image', image: { id: '1' } }, 100],
    ['a caption of 1025', { ...to, type: 'image', image: { link: 'https://a.b/c', caption: 'x'.repeat(1025) } }, 100],
    ['a place off the globe', { ...to, type: 'location', location: { latitude: 91, longitude: 0 } }, 100],
    ['an unknown template', template('nothing'), 132001],
    ['too few variables', template('sample_issue_resolution', 0), 132000],
    ['a mark on a message nobody wrote', { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.x' }, 100],
  ])('%s', async (_, body, code) => {
    const answer = await send(body)
    expect(answer.body).toMatchObject({ error: { code, type: 'OAuthException', fbtrace_id: expect.any(String) } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  }) // prettier-ignore

  test('strangers, other numbers and unknown versions', async () => {
    expect(await send(text('x'), 'v24.0/106/messages', 'nope')).toMatchObject({ status: 401, body: { error: { code: 190 } } })
    expect(await send(text('x'), 'v24.0/107/messages')).toMatchObject({ status: 400, body: { error: { code: 100, error_subcode: 33 } } })
    expect(await send(text('x'), '24/106/messages')).toMatchObject({ status: 400, body: { error: { code: 100 } } })
  })

  test('somebody who is not on WhatsApp is accepted and fails afterwards', async () => {
    const { status } = await send({
      messaging_product: 'whatsapp',
      to: '19998887777',
      text: { body: 'hi' },
      biz_opaque_callback_data: 'ref',
    })
    expect(status).toBe(200)
    await expect.poll(() => wire.ledger().offered.some(offered => offered.status === 'failed')).toBe(true)
  })
})
