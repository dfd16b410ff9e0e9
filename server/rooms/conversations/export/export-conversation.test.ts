import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Conversation } from '#contracts/conversation'
import { newId } from '#ground/ids'
import { aHouse, type Brokerage, call, type TestHouse, until } from '#test/house'
import { readPdf } from '../../../ground/pdf/test/read-pdf.ts'

let house: TestHouse
let brokerage: Brokerage
let conversation: Conversation

beforeAll(async () => {
  house = await aHouse()
  brokerage = await house.brokerage('Nile Homes')
  const connection = await brokerage.connects()
  const phone = connection.phone({ name: 'Sara Kamal' })
  await phone.says('Hello, I look for an apartment in New Cairo')
  await house.wire.waitForReply(phone)
  await phone.sends({ type: 'image', name: 'house.jpg', caption: 'like this one' })
  conversation = await until(async () => {
    const seen = await brokerage.conversation()
    return seen.messages.some(message => message.media[0]?.state === 'stored') && seen
  })
  // a picture of ours, sent by hand, as the assistant sends them
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#a97' } })
    .jpeg()
    .toBuffer()
  const fileKey = await house.means.files.keep(brokerage.organization, bytes)
  const pictureId = newId()
  await brokerage.look(async inside => {
    await inside.db
      .insertInto('pictures')
      .values({ id: pictureId, file_key: fileKey, mime_type: 'image/jpeg', created_at: inside.now })
      .execute()
    const ours = conversation.messages.find(message => message.direction === 'outbound')
    await inside.db
      .updateTable('messages')
      .set({ kind: 'image', content: JSON.stringify({ kind: 'image', pictureId }) })
      .where('id', '=', ours?.id ?? '')
      .execute()
  })
})
afterAll(() => house.close())

const exported = async (query: string, token = brokerage.session.accessToken) => {
  const answer = await fetch(`${house.url}/api/conversations/${conversation.id}/export${query}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

test('a PDF to keep: the words of both sides and the pictures of both, small', async () => {
  const { status, headers, bytes } = await exported('?format=pdf')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/pdf')
  expect(headers.get('content-disposition')).toBe(`attachment; filename="conversation-${conversation.id}.pdf"`)
  const pdf = readPdf(bytes)
  expect(pdf.pictures).toBe(2)
  expect(bytes.length).toBeLessThan(300_000)
  const words = pdf.pages.flatMap(({ runs }) => runs).join('\n')
  for (const said of [
    'Nile Homes',
    'Conversation with Sara Kamal',
    'Hello, I look for an apartment in New Cairo',
    'like this one',
    'Wishes so far',
  ])
    expect(words).toContain(said)
})

test('the labels are in the language of the member who asks', async () => {
  await brokerage.api('PUT', '/api/me', { body: { locale: 'ar' } })
  const { pages } = readPdf((await exported('?format=pdf')).bytes)
  await brokerage.api('PUT', '/api/me', { body: { locale: 'en' } })
  const words = pages.flatMap(({ runs }) => runs).join('\n')
  expect(words).toContain([...'محادثة مع'].reverse().join(''))
  expect(words).not.toContain('Conversation with')
  expect(words).toContain('Sara Kamal')
})

test('a file that is gone costs its picture, not the document', async () => {
  await brokerage.look(inside =>
    inside.db
      .updateTable('media')
      .set({ file_key: '0'.repeat(32) })
      .execute(),
  )
  const { status, bytes } = await exported('?format=pdf')
  expect(status).toBe(200)
  expect(readPdf(bytes).pictures).toBe(1)
  expect(readPdf(bytes).pages.flatMap(({ runs }) => runs)).toContain('Photo')
})

test('JSON and CSV are as they were, and nobody else sees any of the three', async () => {
  const json = JSON.parse((await exported('')).bytes.toString()) as Conversation
  expect(json.messages.map(message => message.id)).toEqual(expect.arrayContaining(conversation.messages.map(message => message.id)))
  expect(json.messages.flatMap(message => message.media.map(media => media.url)).filter(Boolean)).toHaveLength(2)
  expect((await exported('?format=csv')).bytes.toString()).toContain('Hello, I look for an apartment')
  const stranger = await house.brokerage('Others')
  for (const format of ['pdf', 'json', 'csv']) {
    expect((await exported(`?format=${format}`, stranger.session.accessToken)).status).toBe(404)
    expect((await call(house.url, 'GET', `/api/conversations/${conversation.id}/export?format=${format}`)).status).toBe(401)
  }
  expect((await exported('?format=exe')).status).toBe(400)
})
