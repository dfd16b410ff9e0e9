import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '../house.ts'
import { skyCourtFlat } from '../listings.ts'

let house: TestHouse
let brokerage: Brokerage
let connection: Awaited<ReturnType<Brokerage['connects']>>
let time = 0

beforeAll(async () => {
  house = await aHouse({ clock: { now: () => new Date(Date.now() + time) } })
  brokerage = await house.brokerage()
  connection = await brokerage.connects()
  await brokerage.lists(skyCourtFlat())
})
afterAll(() => house.close())
afterEach(() => house.wire.setFaults({}))

let people = 0
const somebody = async () => {
  const phone = connection.phone({ name: `Person ${++people}` })
  await phone.says('hello')
  await house.wire.waitForReply(phone)
  const id = await until(
    async () =>
      (await brokerage.api('GET', `/api/conversations?q=${encodeURIComponent(`Person ${people}`)}`)).json.items[0]?.id as
        | string
        | undefined,
  )
  await until(async () => ['delivered', 'read'].includes((await outbound(id)).at(-1)?.state ?? ''))
  return { phone, id }
}
const outbound = async (id: string) =>
  (
    (await brokerage.api('GET', `/api/conversations/${id}`)).json.messages as {
      id: string
      direction: string
      state: string
      text: string
      failure: { code: string; retryable: boolean } | null
    }[]
  ).filter(message => message.direction === 'outbound')
const write = (id: string, text: string) => brokerage.api('POST', `/api/conversations/${id}/messages`, { body: { text } })
const lastState = (id: string, ...states: string[]) =>
  until(async () => {
    const last = (await outbound(id)).at(-1)
    return last && states.includes(last.state) && last
  }, 12_000)
/** The minute in which a receipt could have come passes; a house that is slow to miss the answer begins to count it later. */
async function afterItsMinute(id: string) {
  for (let minutes = 1; minutes < 5; minutes++) {
    time += 70_000
    house.runner.ring()
    const unknown = await until(async () => (await outbound(id)).findLast(message => message.state === 'unknown'), 2500).catch(
      () => undefined,
    )
    if (unknown) return unknown
  }
  return lastState(id, 'unknown')
}
const received = (phone: { thread(): { mine: boolean; text: string | null }[] }, text: string) =>
  phone.thread().filter(message => !message.mine && message.text === text).length

test('receipts before the send returns, doubled and reversed, end at the highest', async () => {
  const { phone, id } = await somebody()
  house.wire.setFaults({ earlyReceipts: 1, reverseReceipts: 1, answerDelayMs: 120 })
  await write(id, 'early bird')
  expect((await lastState(id, 'read')).state).toBe('read')
  expect(received(phone, 'early bird')).toBe(1)
})

test('an answer lost after the provider accepted: never sent twice, and the receipt tells how it ended', async () => {
  const { phone, id } = await somebody()
  house.wire.setFaults({ loseAnswers: 1 })
  await write(id, 'lost answer')
  await lastState(id, 'sent', 'delivered', 'read')
  expect(received(phone, 'lost answer')).toBe(1)
})

test('lost for good, with no receipts: unknown, shown with a retry, and the retry really sends', async () => {
  const { phone, id } = await somebody()
  house.wire.setFaults({ loseAnswers: 1, receiptsOff: true })
  await write(id, 'into the dark')
  await lastState(id, 'sending')
  await until(() => received(phone, 'into the dark') === 1)
  const unknown = await afterItsMinute(id)
  expect(unknown.failure).toMatchObject({ code: 'ambiguous', retryable: true })
  expect(received(phone, 'into the dark')).toBe(1)
  house.wire.setFaults({})
  expect((await brokerage.api('POST', `/api/messages/${unknown.id}/retry`)).status).toBe(202)
  await lastState(id, 'delivered', 'read')
  expect(received(phone, 'into the dark')).toBe(2)
})

test('too fast or away for a moment: tried again in its place, order kept, nothing doubled', async () => {
  const { phone, id } = await somebody()
  house.wire.setFaults({ unavailable: 1 })
  await write(id, 'one')
  await write(id, 'two')
  await new Promise(resolve => setTimeout(resolve, 600))
  house.wire.setFaults({})
  await lastState(id, 'delivered', 'read')
  await until(() => received(phone, 'two') === 1)
  expect(
    phone
      .thread()
      .filter(message => !message.mine)
      .map(message => message.text)
      .slice(-2),
  ).toEqual(['one', 'two'])
})

test('a window the provider knows to be closed: failed with its reason, not hammered, and closed here too', async () => {
  const { id } = await somebody()
  house.wire.setFaults({ windowClosed: true })
  await write(id, 'too late')
  expect((await lastState(id, 'failed')).failure).toMatchObject({ code: 'window-closed', retryable: true })
  house.wire.setFaults({})
  const refused = await write(id, 'and again')
  expect(refused.status).toBe(409)
  expect(refused.json.code).toBe('window-closed')
})

test('retrying what has arrived is refused', async () => {
  const { id } = await somebody()
  const last = (await outbound(id)).at(-1)!
  expect((await brokerage.api('POST', `/api/messages/${last.id}/retry`)).json.code).toBe('already-sent')
})

test('two presses of one button with one key send once', async () => {
  const { phone, id } = await somebody()
  const headers = { 'idempotency-key': 'press-1' }
  const both = await Promise.all(
    [1, 2].map(() => brokerage.api('POST', `/api/conversations/${id}/messages`, { body: { text: 'pressed twice' }, headers })),
  )
  expect(both.map(answer => answer.status)).toEqual([201, 201])
  expect(both[0]!.json.id).toBe(both[1]!.json.id)
  expect((await brokerage.api('POST', `/api/conversations/${id}/messages`, { body: { text: 'something else' }, headers })).status).toBe(422)
  await until(() => received(phone, 'pressed twice') > 0)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(received(phone, 'pressed twice')).toBe(1)
})

test('a photo from a customer is fetched, kept and shown; a voice note is named honestly', async () => {
  const { phone, id } = await somebody()
  await phone.sends({ type: 'image', name: 'house.jpg', caption: 'is this one yours?' })
  const media = await until(
    async () =>
      (
        (await brokerage.api('GET', `/api/conversations/${id}`)).json.messages as {
          kind: string
          media: { url: string | null; state: string }[]
        }[]
      ).find(message => message.kind === 'image' && message.media[0]?.state === 'stored')?.media[0],
  )
  const file = await fetch(house.url + media.url, { headers: { authorization: `Bearer ${brokerage.session.accessToken}` } })
  expect(file.status).toBe(200)
  expect(file.headers.get('content-security-policy')).toContain('sandbox')
  const before = phone.thread().length
  await phone.sends({ type: 'voice' })
  await until(() => phone.thread().filter(message => !message.mine).length > 0 && phone.thread().length > before + 1)
})

test('a day later the window is closed: refused here, no call to the provider', async () => {
  const { phone, id } = await somebody()
  const calls = house.wire.ledger().accepted.length
  time += 25 * 3_600_000
  const { email } = brokerage.session.member
  const password = 'correct horse battery'
  brokerage.session.accessToken = (await brokerage.api('POST', '/api/auth/login', { body: { email, password } })).json.accessToken
  expect((await write(id, 'a day late')).json.code).toBe('window-closed')
  expect((await brokerage.api('GET', `/api/conversations/${id}`)).json.window.open).toBe(false)
  expect(house.wire.ledger().accepted.length).toBe(calls)
  expect(received(phone, 'a day late')).toBe(0)
})
