import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '../house.ts'
import { connectsWebchat, type Visitor, visits } from '../visitor.ts'

let house: TestHouse
let ours: Brokerage
let chat: Awaited<ReturnType<typeof connectsWebchat>>
const open: Visitor[] = []
const visit = (headers?: Record<string, string>) => {
  const visitor = visits(house, chat.key, headers)
  open.push(visitor)
  return visitor
}
beforeAll(async () => {
  house = await aHouse()
  ours = await house.brokerage('Nile Homes')
  await ours.api('PUT', '/api/settings/assistant', { body: { quietWindowMs: 50 } })
  for (const [index, price] of [5_100_000, 5_600_000, 6_200_000].entries())
    await ours.lists({
      externalId: `W-${index}`,
      projectName: 'Rose Court',
      location: { city: 'New Cairo', district: 'Fifth Settlement' },
      pricing: { basePrice: price, currency: 'EGP' },
      specifications: { bedrooms: 3, area: 140 + index },
    })
  chat = await connectsWebchat(ours)
})
afterAll(async () => {
  for (const visitor of open) visitor.socket.close()
  await house.close()
})

const wish = 'I am looking for a 3 bedroom apartment in New Cairo under 7 million'

/**
 * A visitor in the middle of being answered. On a machine that has much else to do an answer may be whole before its first sentence was read;
 * of five, one is not.
 */
async function beingAnswered(): Promise<Visitor> {
  for (let tries = 0; tries < 5; tries++) {
    const visitor = visit()
    await visitor.starts()
    await visitor.says(wish, 'first')
    await until(() => visitor.deltas().length > 0 || visitor.answers().length > 0)
    if (visitor.deltas().length > 0) return visitor
  }
  throw new Error('no answer was said sentence by sentence')
}

test('a visitor asks and is answered, sentence by sentence, as one bubble with one id', async () => {
  const visitor = await beingAnswered()
  const { token, brokerage } = (await visitor.ready()).payload
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(brokerage.name).toBe('Nile Homes')
  const [answer] = await until(() => visitor.answers().length > 0 && visitor.answers())
  expect(visitor.accepted()).toEqual(['first'])
  expect(answer!.text).toMatch(/Rose Court/)
  const deltas = visitor.deltas()
  expect(new Set(deltas.map(delta => delta.id))).toEqual(new Set([answer!.id]))
  // put together where they say they belong, they are the beginning of the answer
  const said = deltas.reduce((text, delta) => text.slice(0, delta.start) + delta.text, '')
  expect(answer!.text.startsWith(said)).toBe(true)
  expect(said.length).toBeLessThan(answer!.text.length)
  expect(visitor.frames.some(frame => frame.type === 'chat_typing')).toBe(true)
  await visitor.leaves()
})

test('said again with the same id, it is the same message, and is answered once', async () => {
  const visitor = visit()
  await visitor.starts()
  await Promise.all(Array.from({ length: 5 }, () => visitor.says(wish, 'again')))
  await until(() => visitor.answers().length > 0)
  await visitor.says(wish, 'again')
  // an id is one message, whatever a page makes of it later
  await visitor.says('something else', 'again')
  await until(() => visitor.accepted().length === 7)
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(visitor.messages().filter(message => message.author === 'visitor')).toHaveLength(1)
  expect(visitor.answers()).toHaveLength(1)
  await visitor.leaves()
})

test('who was away catches up: what was missed comes once, and nothing else again', async () => {
  const visitor = visit()
  const { token } = await visitor.starts()
  await visitor.says('Hello')
  await until(() => visitor.answers().length > 0)
  const since = visitor.cursor()
  await visitor.says(wish, 'then-away')
  await until(() => visitor.accepted().includes('then-away'))
  await visitor.leaves()
  const known = new Set(visitor.messages().map(message => message.id))
  await new Promise(resolve => setTimeout(resolve, 1500))

  const back = visit()
  expect((await back.starts({ token, since })).reset).toBe(false)
  await until(() => back.answers().length > 0)
  await new Promise(resolve => setTimeout(resolve, 300))
  const ids = back.messages().map(message => message.id)
  expect(ids).toContain('then-away')
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect([id, known.has(id) && id !== 'then-away']).toEqual([id, false])

  const anew = visit()
  expect((await anew.starts({ token })).reset).toBe(true)
  await until(() => anew.messages().length === 4)
  expect(anew.messages().map(message => message.author)).toEqual(['visitor', 'assistant', 'visitor', 'assistant'])
  const lost = visit()
  expect((await lost.starts({ token, since: '99999999999999.1' })).reset).toBe(true)
  await until(() => lost.messages().length === 4)
})

test('two tabs of one visitor see the same, and another visitor sees nothing of it', async () => {
  const first = visit()
  const { token } = await first.starts()
  const second = visit()
  await second.starts({ token })
  const stranger = visit()
  await stranger.starts()
  await first.says(wish, 'from-the-first')
  await until(() => first.answers().length > 0 && second.answers().length > 0)
  expect(second.messages().map(message => message.id)).toEqual(first.messages().map(message => message.id))
  expect(second.messages()[0]).toMatchObject({ author: 'visitor', id: 'from-the-first', text: wish })
  expect(stranger.messages()).toEqual([])
  await stranger.receipt('read', [first.answers()[0]!.id])
  await until(() => stranger.errors().length > 0)
  expect(stranger.errors()[0]!.code).toBe('not-yours')
})

test('states climb by what the visitor’s page says', async () => {
  const visitor = visit()
  await visitor.starts()
  await visitor.says('Hello there')
  const [answer] = await until(() => visitor.answers().length > 0 && visitor.answers())
  const state = () =>
    ours.look(inside => inside.db.selectFrom('messages').select('state').where('id', '=', answer!.id).executeTakeFirstOrThrow())
  expect((await state()).state).toBe('sent')
  await visitor.receipt('delivered', [answer!.id])
  await until(async () => (await state()).state === 'delivered')
  await visitor.receipt('read', [answer!.id])
  await until(async () => (await state()).state === 'read')
  await visitor.receipt('delivered', [answer!.id])
  await new Promise(resolve => setTimeout(resolve, 300))
  expect((await state()).state).toBe('read')
})

test('a take-over in the middle of an answer stops it there: what was read stays, and nothing follows', async () => {
  const visitor = await beingAnswered()
  const { conversation_id: id } = await ours.look(inside =>
    inside.db.selectFrom('messages').select('conversation_id').where('id', '=', visitor.deltas()[0]!.id).executeTakeFirstOrThrow(),
  )
  const taken = await ours.api('POST', `/api/conversations/${id}/takeover`)
  expect(taken.status).toBe(200)
  const stopped = await until(() => visitor.answers().find(message => message.stopped))
  const saidBefore = visitor
    .deltas()
    .reduce((text, delta) => text.slice(0, delta.start) + delta.text, '')
    .trimEnd()
  expect(stopped.text).toBe(saidBefore)
  expect(stopped.buttons).toEqual([])
  const [seenByMember] = taken.json.messages.filter((message: { direction: string }) => message.direction === 'outbound')
  expect(seenByMember).toMatchObject({ id: stopped.id, text: stopped.text, state: 'sent', stopped: true })
  for (const { end } of seenByMember.evidence) expect(end).toBeLessThanOrEqual(stopped.text.length)
  const proven = new Set(seenByMember.evidence.map(({ listingId }: { listingId: string }) => listingId))
  for (const listingId of seenByMember.listingIds) expect(proven).toContain(listingId)
  const frames = visitor.frames.length
  await new Promise(resolve => setTimeout(resolve, 1200))
  expect(visitor.frames.slice(frames)).toEqual([])

  await ours.api('POST', `/api/conversations/${id}/messages`, { body: { text: 'Mona here, let me help.' } })
  const fromMember = await until(() => visitor.answers().find(message => message.author === 'member'))
  expect(fromMember).toMatchObject({ text: 'Mona here, let me help.', name: 'Mona Fathy', stopped: false })
})

test('a sender that died in the middle of an answer is followed by one that says the rest: nothing is unknown here', async () => {
  const visitor = visit()
  const { token } = await visitor.starts()
  await visitor.says(wish)
  const [answer] = await until(() => visitor.answers().length > 0 && visitor.answers())
  const message = () =>
    ours.look(inside => inside.db.selectFrom('messages').selectAll().where('id', '=', answer!.id).executeTakeFirstOrThrow())
  await until(async () => (await message()).state === 'sent')
  // as a process leaves it that ends after its first sentence
  await ours.look(inside =>
    inside.db.updateTable('messages').set({ state: 'sending', released: 20, provider_id: null }).where('id', '=', answer!.id).execute(),
  )
  const other = visit()
  await other.starts({ token })
  const [cut] = await until(() => other.deltas().length > 0 && other.deltas())
  expect(cut!.text).toBe(answer!.text.slice(0, 20))
  await ours.look(async inside => inside.enqueue({ kind: 'settle-send', key: `settle:${answer!.id}`, payload: { messageId: answer!.id } }))
  await until(async () => (await message()).state === 'sent')
  expect((await message()).released).toBeNull()
  const [whole] = await until(() => other.answers().length > 0 && other.answers())
  expect(whole!.text).toBe(answer!.text)
  expect(visitor.answers()).toHaveLength(1)
})

test('a visitor who leaves a name and a number becomes that contact, with everything said before', async () => {
  const visitor = visit()
  await visitor.starts()
  await visitor.says('Hello')
  await until(() => visitor.answers().length > 0)
  const introduce = (id: string, phone: string) =>
    visitor.raw(
      JSON.stringify({
        type: 'chat_message',
        event: 'user_message',
        payload: { id, text: `My name is Hana. My number is ${phone}.`, from: { name: 'Hana', phone } },
      }),
    )
  await introduce('wrong', '12')
  await until(() => visitor.errors().length > 0)
  expect(visitor.errors()[0]).toMatchObject({ code: 'bad-phone', id: 'wrong' })
  await introduce('right', '٠١٠ ١٢٣٤ ٥٦٧٨')
  await until(() => visitor.answers().length > 1)
  const { items } = (await ours.api('GET', '/api/conversations?q=Hana')).json
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    channel: 'webchat',
    contact: { name: 'Hana', phone: '+201012345678' },
    window: { open: true, expiresAt: null },
  })
  const { messages } = (await ours.api('GET', `/api/conversations/${items[0].id}`)).json
  expect(messages[0]).toMatchObject({ text: 'Hello', direction: 'inbound' })
})
