import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import type { OutboundContent, OutboundMessage } from '#ports/channel-adapter'
import { checkContent } from './check-content.ts'
import { messageBody } from './message-body.ts'

const photo = { bytes: Buffer.from('x'), mimeType: 'image/jpeg', fileName: 'a.jpg' }
const contents: Record<string, OutboundContent> = {
  text: { kind: 'text', text: 'hello' },
  image: { kind: 'image', image: photo, caption: 'c' },
  video: { kind: 'video', media: { ...photo, mimeType: 'video/mp4' }, caption: 'c' },
  document: { kind: 'document', media: { ...photo, mimeType: 'application/pdf', fileName: 'plan.pdf' }, caption: 'c' },
  location: { kind: 'location', latitude: 37.7, longitude: -122.4, name: 'META HQ', address: '1 Hacker Way' },
  buttons: {
    kind: 'buttons',
    text: 'Which?',
    image: null,
    buttons: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
  },
  'buttons under a photo': { kind: 'buttons', text: 'Which?', image: photo, buttons: [{ id: 'a', title: 'A' }] },
  list: { kind: 'list', text: 'Pick', button: 'Units', sections: [{ title: 'S', rows: [{ id: 'r', title: 'R', description: 'D' }] }] },
  template: {
    kind: 'template',
    name: 'offer',
    language: 'ar',
    body: ['a', 'b'],
    headerImage: photo,
    quickReplies: [{ index: 0, payload: 'yes:7' }],
  },
} // prettier-ignore
const body = (content: OutboundContent, more: Partial<OutboundMessage> = {}) => {
  checkContent(content)
  const to = { kind: 'wa_id', id: '201001112233', phone: '+201001112233' }
  const uploaded = 'image' in content ? content.image : 'media' in content || content.kind === 'template'
  return messageBody({ to, content, reference: 'ref', replyTo: 'wamid.0', ...more }, uploaded ? 'media-1' : null)
}

/** Every path of keys inside, list positions left out. */
const paths = (value: unknown, at = ''): string[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : Object.entries(value).flatMap(([key, inner]) => paths(inner, Array.isArray(value) ? at : `${at}.${key}`))

test('an absent part leaves no empty key behind', () => {
  const bare: OutboundContent[] = [
    { kind: 'image', image: photo, caption: null },
    { kind: 'location', latitude: 0, longitude: 0, name: null, address: null },
    { kind: 'list', text: 'x', button: 'b', sections: [{ title: '', rows: [{ id: 'r', title: 'R', description: null }] }] },
    { kind: 'template', name: 'hello_world', language: 'en_US', body: [], headerImage: null, quickReplies: [] },
  ]
  for (const content of bare) expect(JSON.stringify(body(content, { replyTo: null }))).not.toMatch(/null|undefined|""|\[\]|context/)
})

/** Read when they lie beside the repository: Meta's own example requests, and its OpenAPI. */
const data = join(process.cwd(), '..', 'shared', 'data')
const examples = join(data, 'fixtures/whatsapp-cloud/send-requests.meta-official.json')
const openapi = join(data, 'specs/meta/business-messaging-api_v23.0.yaml')

if (existsSync(examples))
  describe('beside ../shared/data/fixtures/whatsapp-cloud/send-requests.meta-official.json', () => {
    const official = Object.values(JSON.parse(readFileSync(examples, 'utf8')) as Record<string, { type?: string }>)
    // Documented elsewhere: the reference that comes back, quoting with every type, captions, and a photo over buttons or a template.
    const ours = [
      '.biz_opaque_callback_data',
      '.context.message_id',
      '.image.caption',
      '.interactive.header.type',
      '.interactive.header.image.id',
      '.template.components.parameters.image.id',
    ]
    test.each(Object.keys(contents))('%s uses no key that Meta’s examples of its type do not use', name => {
      const mine = body(contents[name]!)
      const known = new Set(official.filter(one => one.type === mine.type).flatMap(one => paths(one)))
      expect(paths(mine).filter(path => !known.has(path) && !ours.includes(path))).toEqual([])
    })
  })

if (existsSync(openapi))
  describe('by ../shared/data/specs/meta/business-messaging-api_v23.0.yaml', () => {
    // The parser the OpenAPI plugin brings along; Fastify itself is the validator.
    const yaml = createRequire(createRequire(import.meta.url).resolve('@fastify/swagger'))('yaml') as {
      parse(text: string): { components: { schemas: { TemplateComponent: { properties: { index: { pattern?: string } } } } } }
    }
    const { components } = yaml.parse(readFileSync(openapi, 'utf8'))
    // Its pattern for a button's position ("^[2-6, 11-14]$") refuses its own example "0".
    delete components.schemas.TemplateComponent.properties.index.pattern
    // Message itself cannot be met by anything: each part forbids the keys of the other. Its parts can.
    const parts = {
      BaseMessageProperties: (all: object) => all,
      InteractiveObject: (all: object) => (all as { interactive?: object }).interactive,
      TemplateObject: (all: object) => (all as { template?: object }).template,
      MediaObject: (all: object) =>
        Object.values(all).find(value => typeof value === 'object' && value && 'id' in value) as object | undefined,
    } // prettier-ignore

    test.each(Object.keys(parts) as (keyof typeof parts)[])('%s', async part => {
      const app = fastify({
        ajv: { customOptions: { strict: false, coerceTypes: false, removeAdditional: false, validateFormats: false, logger: false } },
      })
      app.post('/', { schema: { body: { $ref: `#/components/schemas/${part}`, components } } }, () => 'ok')
      const pieces = Object.values(contents).flatMap(content => parts[part](body(content)) ?? [])
      expect(pieces.length).toBeGreaterThan(0)
      for (const payload of pieces) expect((await app.inject({ method: 'POST', url: '/', payload })).body).toBe('ok')
      expect((await app.inject({ method: 'POST', url: '/', payload: { nonsense: 1 } })).statusCode).toBe(400)
      await app.close()
    })
  })
