import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { metaForm, signedWith } from './signature.ts'

/**
 * Plays payloads recorded elsewhere: ../shared/data/fixtures/whatsapp-cloud/webhooks.meta-official.json, everything in
 * ../shared/data/fixtures/whatsapp-cloud/pywa, and ../shared/data/fixtures/signatures/meta-x-hub-signature-256.json.
 * They are not part of this repository; without them nothing here is claimed.
 */
const fixtures = join(process.cwd(), '..', 'shared', 'data', 'fixtures')
const read = (path: string) => JSON.parse(readFileSync(join(fixtures, path), 'utf8')) as unknown
const files = existsSync(fixtures)
  ? [
      'whatsapp-cloud/webhooks.meta-official.json',
      ...readdirSync(join(fixtures, 'whatsapp-cloud/pywa')).map(name => `whatsapp-cloud/pywa/${name}`),
    ]
  : []

/** What each file must turn into; a payload that is not of these is a failure. */
const expected: Record<string, string[]> = {
  'webhooks.meta-official.json': ['message'],
  'callback_button.json': ['message button-reply'],
  'callback_selection.json': ['message list-reply'],
  'flow_completion.json': ['message unsupported'],
  'message.json': ['message'],
  'message_status.json': ['receipt'],
  'outgoing_message.json': ['echo', 'edit', 'delete'],
  'system.json': ['identity-change'],
  'template_category_update.json': ['account-news'],
  'template_quality_update.json': ['account-news'],
  'template_status_update.json': ['account-news'],
}

function playRecordings() {
  for (const file of files)
    for (const [name, payload] of Object.entries(read(file) as Record<string, unknown>))
      test(`${file}: ${name}`, () => {
        const items = decode(Buffer.from(JSON.stringify(payload)))
        const kinds = expected[file.split('/').at(-1)!] ?? []
        expect(items.length).toBeGreaterThan(0)
        for (const item of items) {
          const told = item.type === 'message' ? `message ${item.kind}` : item.type
          expect(
            kinds.some(kind => told.startsWith(kind)),
            `${told} in ${file}`,
          ).toBe(true)
          if (item.type === 'message') expect(item.kind === 'unsupported').toBe(/unsupported|completion|flow_token/i.test(name))
        }
      })

  const signatures = read('signatures/meta-x-hub-signature-256.json') as {
    name: string
    app_secret: string
    raw_body: string
    header: string | null
    valid: boolean | null
  }[] // prettier-ignore
  for (const { name, app_secret, raw_body, header, valid } of signatures)
    test(`signature: ${name}`, () => {
      const verdict = signedWith(app_secret, Buffer.from(raw_body), header ?? undefined, metaForm)
      if (valid === null) expect(typeof verdict).toBe('boolean')
      else expect(verdict).toBe(valid)
    })
}
if (files.length > 0) describe('recorded payloads', playRecordings)

describe('known answers', () => {
  test('Meta’s signature over plain and over escaped bytes', () => {
    const plain = Buffer.from('{"object":"whatsapp_business_account","entry":[]}')
    const escaped = Buffer.from(String.raw`{"t":"\u0646\u0639\u0645","u":"https:\/\/a.b"}`)
    const check = (raw: Buffer, hex: string) => signedWith('app-secret', raw, `sha256=${hex}`, metaForm)
    expect(check(plain, 'd3e4f9da0ce6c71ab3dba55929b8eeeee2455349e534924ead19f98d143e904f')).toBe(true)
    expect(check(escaped, 'a394a88d30483ffe9e7783ff8f684d03a85a88d95d8eaa0f207a3c5ae381194c')).toBe(true)
    const reserialized = Buffer.from(JSON.stringify(JSON.parse(escaped.toString())))
    expect(check(reserialized, 'a394a88d30483ffe9e7783ff8f684d03a85a88d95d8eaa0f207a3c5ae381194c')).toBe(false)
  })
})
