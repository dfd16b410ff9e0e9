import { expect, test } from 'vitest'
import { newestThatPrint } from './newest.ts'
import { aConversation, aMessage, aPicture, aThumbnail, aTranscript, idOf } from './test/a-conversation.ts'
import type { Bubble } from './transcript.ts'

const bubbles = (transcript: ReturnType<typeof aTranscript>) =>
  transcript.entries.filter((entry): entry is Bubble => entry.kind === 'bubble')
const only = (...given: Parameters<typeof aMessage>) => bubbles(aTranscript(aConversation([aMessage(...given)])))[0]

test('the page reads from the right when most messages are Arabic, whatever language the labels are in', () => {
  const arabic = [
    aMessage('contact', 'عايز شقة'),
    aMessage('assistant', 'تحب أي منطقة؟'),
    aMessage('contact', 'New Cairo'),
    aMessage('contact', '👍 5'),
  ]
  expect(aTranscript(aConversation(arabic))).toMatchObject({ rightToLeft: true, title: 'Conversation with Ahmed Samir' })
  const english = [aMessage('contact', 'A flat please'), aMessage('contact', 'شكرًا')]
  expect(aTranscript(aConversation(english), { language: 'ar' })).toMatchObject({ rightToLeft: false, title: 'محادثة مع Ahmed Samir' })
  expect(aTranscript(aConversation([aMessage('contact', '5')]), { language: 'ar' }).rightToLeft).toBe(true)
})

test('days and hours are those of the brokerage, not of the server', () => {
  const late = aMessage('contact', 'hello', { createdAt: '2026-11-18T22:30:00.000Z' })
  const cairo = aTranscript(aConversation([late]))
  expect(cairo.entries.map(entry => (entry.kind === 'day' ? entry.text : entry.time))).toEqual(['Thursday, 19 November 2026', '00:30'])
  const kyrenia = aTranscript(aConversation([late]), { brokerage: { name: 'Girne', timeZone: 'America/Bogota' }, language: 'ar' })
  expect(kyrenia.entries.map(entry => (entry.kind === 'day' ? entry.text : entry.time))).toEqual(['الأربعاء، 18 نوفمبر 2026', '5:30 م'])
})

test('the head names the customer, how to reach them, and the span', () => {
  const messages = [
    aMessage('contact', 'a', { createdAt: '2026-11-01T08:00:00.000Z' }),
    aMessage('assistant', 'b', { createdAt: '2026-11-03T09:05:00.000Z' }),
  ]
  const contact = { id: idOf(1), name: null, phone: null, username: 'sara.k', identities: [] }
  expect(aTranscript(aConversation(messages, { contact, assignee: { id: idOf(2), name: 'Mona Fathy' } })).facts).toEqual([
    { label: 'Customer', value: '@sara.k' },
    { label: 'Username', value: '@sara.k' },
    { label: 'Channel', value: 'WhatsApp' },
    { label: 'Assigned to', value: 'Mona Fathy' },
    { label: 'Period', value: '1 Nov 2026, 10:00 to 3 Nov 2026, 11:05' },
    { label: 'Messages', value: '2' },
  ])
})

test('wishes are said in words of the reader', () => {
  const preferences = {
    location: ['new_cairo'],
    budgetMax: 5_500_000,
    propertyType: ['villa'],
    readyToMove: true,
    downPaymentPctMax: 10,
    currency: 'EGP',
  }
  const preferenceSources = Object.entries(preferences).map(([slot, value]) => ({
    slot,
    value,
    messageId: null,
    setBy: 'contact' as const,
  }))
  const conversation = aConversation([], { preferences, preferenceSources })
  expect(
    Object.fromEntries(aTranscript(conversation, { language: 'ar' }).wishes.facts.map(({ label, value }) => [label, value])),
  ).toMatchObject({
    المكان: 'القاهرة الجديدة',
    'الميزانية حتى': '5,500,000 EGP',
    النوع: 'فيلا',
    'جاهز للسكن': 'نعم',
  })
  expect(aTranscript(conversation).wishes.facts.map(({ value }) => value)).toEqual([
    'New Cairo',
    '5,500,000 EGP',
    'Villa',
    'Yes',
    '10%',
    'EGP',
  ])
  expect(aTranscript(aConversation([])).wishes).toMatchObject({ facts: [], none: 'None found yet.' })
})

test('what became of an answer is said in words, and why', () => {
  expect(only('assistant', 'hi', { state: 'delivered' })?.state).toEqual({ text: 'Delivered', bad: false })
  const failure = { code: 'window-closed', providerCode: '131047', detail: null, retryable: true }
  expect(only('member', 'hi', { state: 'failed', failure })).toMatchObject({
    author: 'Mona Fathy',
    state: { bad: true, text: expect.stringMatching(/24 hours.*\(code 131047\)$/) },
  })
  expect(only('contact', 'hi')?.state).toBeNull()
})

test('a deleted message gives nothing of itself away', () => {
  const deleted = only('contact', 'my secret', {
    deleted: true,
    edited: true,
    media: [aPicture(`/api/media/${idOf(7)}`)],
    listingIds: [idOf(8)],
  })
  expect(deleted).toMatchObject({ text: 'This message was deleted', pictures: [], besides: [], listings: [] })
  expect(JSON.stringify(deleted)).not.toContain('secret')
})

test('what is not words is named: files, places, people, buttons, and what nobody knows', () => {
  const file = { kind: 'document' as const, url: null, mimeType: null, fileName: 'plan.pdf', caption: null, state: 'stored' as const }
  expect(only('contact', null, { kind: 'document', media: [file] })?.besides).toEqual(['Document: \u2068plan.pdf\u2069'])
  expect(only('contact', null, { kind: 'location', payload: { latitude: 30.1, longitude: 31.2, name: 'Home' } })?.besides).toEqual([
    'Location · Home · \u206630.10000,\u00a031.20000\u2069',
  ])
  const person = { name: { formatted_name: 'Sara' }, phones: [{ phone: '+20100' }] }
  expect(only('contact', null, { kind: 'contacts', payload: { contacts: [person, 'nonsense'] } })?.besides[0]).toMatch(/ · Sara · \+20100$/)
  expect(only('assistant', 'ok?', { kind: 'buttons', payload: { buttons: [{ title: 'Yes' }, { title: 'No' }] } })?.besides).toEqual([
    '[Yes]',
    '[No]',
  ])
  expect(only('contact', null, { kind: 'audio' })?.besides).toEqual(['Voice message'])
  expect(only('contact', null, { kind: 'list', payload: { sections: 'nonsense' } })?.besides).toHaveLength(1)
  expect(
    only('contact', null, { kind: 'contacts', payload: { contacts: Array(1000).fill({ name: 'x'.repeat(9000) }) } })?.besides,
  ).toHaveLength(20)
})

test('a picture that was fetched is shown, one that was not is named', async () => {
  const [shown, gone] = [`/api/media/${idOf(1)}`, `/api/media/${idOf(2)}`]
  const message = aMessage('contact', null, { kind: 'image', media: [aPicture(shown), aPicture(gone)] })
  const transcript = aTranscript(aConversation([message]), { pictures: new Map([[shown, await aThumbnail(30, 20)]]) })
  expect(bubbles(transcript)[0]).toMatchObject({ pictures: [0], besides: ['Photo'] })
})

test('a print holds the newest two thousand messages, and fewer when they are long', () => {
  const short = aConversation(Array.from({ length: 2001 }, (_, index) => aMessage('contact', `m${index}`)))
  const printed = newestThatPrint(short)
  expect(printed).toMatchObject({ hasOlder: true, conversation: { messages: { length: 2000 } } })
  expect(printed.conversation.messages.at(-1)?.text).toBe('m2000')
  const long = aConversation(Array.from({ length: 100 }, () => aMessage('contact', 'x'.repeat(10_000))))
  expect(newestThatPrint(long)).toMatchObject({ hasOlder: true, conversation: { messages: { length: 30 } } })
  const tall = aConversation(Array.from({ length: 3 }, () => aMessage('contact', '\n'.repeat(10_000))))
  expect(newestThatPrint(tall)).toMatchObject({ hasOlder: true, conversation: { messages: { length: 1 } } })
  expect(newestThatPrint(aConversation([]))).toMatchObject({ hasOlder: false, conversation: { messages: [] } })
  expect(aTranscript(printed.conversation, { hasOlder: true }).notes[0]).toContain('(2,000)')
})
