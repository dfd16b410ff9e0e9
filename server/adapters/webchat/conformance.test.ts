import { expect, test } from 'vitest'
import type { z } from 'zod'
import { WebchatSettings } from '#contracts/connection'
import type { Http } from '#ground/http-client'
import { channelAdapterConformance } from '#ports/conformance/channel-adapter'
import { webchat } from './index.ts'

const visitor = 'v'.repeat(43)
const frame = ({ id, text }: { id: string; text: string }) => ({ type: 'chat_message', event: 'user_message', payload: { id, text } })
const delivery = (frames: unknown[]) => Buffer.from(JSON.stringify({ visitor, frames }))
const nowhere: Http = {
  request() {
    throw new Error('a web chat has nobody to ask')
  },
}

channelAdapterConformance<z.infer<typeof WebchatSettings>>(webchat, async () => ({
  settings: { allowedOrigins: ['https://nile.example'] },
  strangers: { allowedOrigins: [] },
  secretless: [],
  http: nowhere,
  sign: () => ({}),
  proof: { header: 'x-nobody', keyed: false },
  delivery: (texts, odd = []) => delivery([...texts.slice(0, 1).map(frame), ...odd, ...texts.slice(1).map(frame)]),
  customer: { kind: 'visitor', id: visitor, phone: null },
  photo: { bytes: Buffer.from([0xff, 0xd8, 0xff]), mimeType: 'image/jpeg', fileName: 'a.jpg' },
  meet: async () => ({ allowedOrigins: [] }),
  accepted: () => [],
  close: async () => undefined,
}))

test('a pressed button and a chosen row say what they are', () => {
  const pressed = (kind: string) => ({
    type: 'chat_message',
    event: 'user_message',
    payload: { id: 'm1', text: 'Photos', choice: { kind, id: 'photos:1' } },
  })
  expect(webchat.decode({ allowedOrigins: [] }, delivery([pressed('button'), pressed('row')]))).toMatchObject([
    { type: 'message', kind: 'button-reply', text: 'Photos', payload: { id: 'photos:1', title: 'Photos' }, providerId: `${visitor}:m1` },
    { type: 'message', kind: 'list-reply', payload: { id: 'photos:1' } },
  ])
})

test('a receipt is one for each message it names', () => {
  const ids = ['0b9f0a52-6a52-4a52-8a52-0b9f0a526a52', '1b9f0a52-6a52-4a52-8a52-0b9f0a526a52']
  expect(webchat.decode({ allowedOrigins: [] }, delivery([{ type: 'chat_receipt', event: 'read', payload: { ids } }]))).toMatchObject(
    ids.map(id => ({ type: 'receipt', providerId: id, reference: id, status: 'read' })),
  )
})

test('an allowed site is an origin and nothing more', () => {
  const origins = (allowedOrigins: string[]) => WebchatSettings.safeParse({ allowedOrigins })
  expect(origins(['https://Nile.example/', 'http://localhost:8080']).data).toEqual({
    allowedOrigins: ['https://nile.example', 'http://localhost:8080'],
  })
  for (const odd of [
    '*',
    'https://*',
    'nile.example',
    'https://nile.example/path',
    'https://a@nile.example',
    'javascript:alert(1)',
    "https://x.example; script-src 'unsafe-inline'",
  ])
    expect([odd, origins([odd]).success]).toEqual([odd, false])
})
