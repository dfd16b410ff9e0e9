import { expect, test } from 'vitest'
import { drawInWorker } from '#ground/pdf/draw-in-worker'
import { backwards, readPdf } from '../../../ground/pdf/test/read-pdf.ts'
import { aConversation, aMessage, aPicture, aThumbnail, aTranscript, idOf } from './test/a-conversation.ts'
import type { Transcript } from './transcript.ts'

const draw = async (transcript: Transcript) =>
  readPdf(await drawInWorker(new URL('./worker.ts', import.meta.url), transcript, { signal: AbortSignal.timeout(25_000) }))
const wordsOf = (pdf: Awaited<ReturnType<typeof draw>>) => pdf.pages.flatMap(({ runs }) => runs).join('\n')

test('an English conversation reads back from the paper: A4, our own fonts inside, each page counted', async () => {
  const messages = Array.from({ length: 30 }, (_, index) =>
    aMessage(index % 2 ? 'assistant' : 'contact', `Message number ${index} about New Cairo`),
  )
  const pdf = await draw(aTranscript(aConversation(messages)))
  expect(pdf.fonts).toEqual(['Tajawal-Bold', 'Tajawal-Regular'])
  expect(pdf.embeddedFonts).toBe(2)
  expect(pdf.pages.length).toBeGreaterThan(1)
  for (const [index, { size, runs }] of pdf.pages.entries()) {
    expect(size?.slice(2).map(Math.round)).toEqual([595, 842])
    expect(runs).toContain(`Page ${index + 1} of ${pdf.pages.length}`)
  }
  const words = wordsOf(pdf)
  for (const { text } of messages) expect(words).toContain(text)
  for (const said of ['Nile Homes', 'Conversation with Ahmed Samir', '+201001112233', 'Read', 'Assistant']) expect(words).toContain(said)
})

test('an Arabic conversation stands from right to left, with a phone number in its own order', async () => {
  const messages = [aMessage('contact', 'كلمني على +20 100 111 2233 لو سمحت'), aMessage('assistant', 'أهلًا بك في Sky Court')]
  const pdf = await draw(aTranscript(aConversation(messages), { language: 'ar' }))
  const words = wordsOf(pdf)
  expect(words).toContain(backwards('محادثة مع'))
  expect(words).toContain(backwards('لو سمحت').trim())
  expect(words).toMatch(/\+20.100.111.2233/)
  expect(words).toContain('Sky Court')
  expect(pdf.fonts).toEqual(['Tajawal-Bold', 'Tajawal-Regular'])
})

test('pictures are drawn once each, however often they were sent', async () => {
  const [first, second] = [`/api/media/${idOf(1)}`, `/api/pictures/${idOf(2)}`]
  const pictures = new Map([
    [first, await aThumbnail(300, 200)],
    [second, await aThumbnail(120, 300)],
  ])
  const messages = [
    aMessage('contact', null, { kind: 'image', media: [aPicture(first)] }),
    aMessage('assistant', 'Sky Court', { kind: 'image', media: Array.from({ length: 7 }, () => aPicture(second)) }),
  ]
  const pdf = await draw(aTranscript(aConversation(messages), { pictures }))
  expect(pdf.pictures).toBe(2)
  expect(wordsOf(pdf)).not.toContain('Photo')
})

test('nothing said, names of two hundred letters, emoji, NULs and endless words make a document like any other', async () => {
  const name = 'Ahmed أحمد '.repeat(20)
  const contact = { id: idOf(1), name, phone: null, username: null, identities: [] }
  const odd = [
    '\0\0',
    '👍🏽',
    'ع'.repeat(10_000),
    'x'.repeat(10_000),
    '\u202e\u2066\ufeff',
    '中文',
    '\ud83d',
    '\n'.repeat(3000),
    '﷽ ﷺ 𝐀',
    'نعم'.repeat(3000),
  ]
  expect(await draw(aTranscript(aConversation([])))).toMatchObject({ pages: { length: 1 } })
  const pdf = await draw(
    aTranscript(
      aConversation(
        odd.map(text => aMessage('contact', text)),
        { contact },
      ),
      { brokerage: { name, timeZone: 'Africa/Cairo' } },
    ),
  )
  expect(pdf.pages.length).toBeGreaterThan(5)
  expect(pdf.fonts).toEqual(['Tajawal-Bold', 'Tajawal-Regular'])
})
