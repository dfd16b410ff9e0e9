import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Conversation } from '#contracts/conversation'
import { LabelledTurn } from '#contracts/playground'
import { newId } from '#ground/ids'
import { aHouse, type Brokerage, type TestHouse, until } from '#test/house'
import { skyCourtFlat } from '#test/listings'

let house: TestHouse
let brokerage: Brokerage
let conversation: Conversation

beforeAll(async () => {
  house = await aHouse()
  brokerage = await house.brokerage('Delta Homes')
  await brokerage.api('PUT', '/api/settings/assistant', {
    // a name of the team in the greeting: masked, and everything behind it moves
    body: { quietWindowMs: 0, persona: { name: 'Mona', tone: 'warm', instructions: '' } },
  })
  await brokerage.lists(skyCourtFlat())
  const connection = await brokerage.connects()
  const phone = connection.phone({ name: 'Hana Soliman' })
  await phone.says('Hana Soliman here, 3-bedroom apartment in New Cairo')
  await house.wire.waitForReply(phone)
  const { id } = await brokerage.conversation()
  await brokerage.api('PUT', `/api/conversations/${id}/preferences`, { body: { slot: 'bedrooms', value: 4 } })
  await phone.says('how much is it? my number is 01001234567')
  await house.wire.waitForReply(phone)
  await brokerage.api('POST', `/api/conversations/${id}/messages`, { body: { text: 'Dear Hana, Mona here.' } })
  await house.wire.waitForReply(phone)
  conversation = await until(async () => {
    const seen = await brokerage.conversation()
    return seen.messages.length >= 5 && seen
  })
})
afterAll(() => house.close())

async function exported(query = '') {
  const answer = await brokerage.api('GET', `/api/exports/labelled-turns${query}`)
  expect(answer.status, answer.text).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain('labelled-turns.jsonl')
  return {
    text: answer.text,
    turns: answer.text.split('\n').flatMap(line => (line ? [LabelledTurn.parse(JSON.parse(line))] : [])),
  }
}

test('each turn is a line: what was said, in which light, what was made of it, and what a member made of that', async () => {
  const { turns } = await exported('?personal=included')
  const [first, second] = turns
  expect(turns).toHaveLength(2)
  expect(first).toMatchObject({
    n: 1,
    conversation: conversation.id,
    channel: 'whatsapp',
    tz: 'Africa/Cairo',
    text: 'Hana Soliman here, 3-bedroom apartment in New Cairo',
    lang: 'en',
    entities: { bedrooms: 3, propertyType: ['apartment'], location: ['new_cairo'] },
    context: {},
    preferencesAfter: { bedrooms: 3 },
    escalate: false,
    decision: 'answered',
    engine: 'local',
    noMatch: false,
    correction: { wishes: [{ slot: 'bedrooms', value: 4 }], tookOver: false, replies: [] },
  })
  expect(first!.intents[0]).toBe('PROPERTY_INQUIRY')
  const price = first!.evidence.find(fact => fact.field.includes('basePrice'))!
  expect(first!.reply!.slice(price.start, price.end)).toBe(price.claim)
  expect(second).toMatchObject({
    n: 2,
    context: { lastIntent: 'PROPERTY_INQUIRY', lastCustomer: first!.text, preferences: { bedrooms: 3 }, shown: first!.retrievedIds },
    correction: { wishes: [], tookOver: true, replies: ['Dear Hana, Mona here.'] },
  })
  expect(second!.context.lastAssistant).toContain('6,400,000')
})

test('names and numbers are masked unless an admin asks for them', async () => {
  const { text, turns } = await exported()
  expect(text).not.toMatch(/Hana|Soliman|01001234567|1001234567|Mona/)
  expect(turns[0]!.text).toBe('[name] here, 3-bedroom apartment in New Cairo')
  expect(turns[0]!.reply).toContain("I'm [name], the automatic assistant")
  expect(turns[1]!.correction!.replies).toEqual(['Dear [name], [name] here.'])
  const price = turns[0]!.evidence.find(fact => fact.field.includes('basePrice'))!
  expect(turns[0]!.reply!.slice(price.start, price.end)).toBe(price.claim)
})

test('the name an account goes by is one too', async () => {
  await brokerage.look(async inside => {
    await inside.db.updateTable('contacts').set({ username: 'nilewalker' }).execute()
    await inside.db.updateTable('messages').set({ text: 'nilewalker here, how much is it?' }).where('text', 'like', 'how much%').execute()
  })
  const { text, turns } = await exported()
  expect(turns[1]!.text).toBe('[name] here, how much is it?')
  expect(text).not.toContain('nilewalker')
})

test('a span of time and a channel narrow it; the numbering stays that of the conversation', async () => {
  const { turns } = await exported()
  const between = conversation.messages.find(message => message.text?.includes('how much'))!.createdAt
  expect((await exported(`?from=${between}`)).turns.map(turn => turn.n)).toEqual([2])
  expect((await exported(`?from=${between}`)).turns[0]!.context).toEqual(turns[1]!.context)
  expect((await exported(`?to=${between}`)).turns.map(turn => turn.n)).toEqual([1])
  expect((await exported('?channel=whatsapp')).turns).toHaveLength(2)
  expect((await exported('?channel=sms')).text).toBe('')
  const wrong = await brokerage.api('GET', '/api/exports/labelled-turns?from=yesterday')
  expect(wrong.status).toBe(400)
  expect(wrong.json.errors[0].pointer).toBe('/query/from')
})

test('who took it along is written down', async () => {
  const before = ((await brokerage.api('GET', '/api/audit')).json.items as { action: string }[]).length
  await exported('?personal=included&channel=sms')
  const { items } = (await brokerage.api('GET', '/api/audit')).json as { items: { action: string; detail: unknown }[] }
  expect(items[0]).toMatchObject({
    action: 'conversations.exported-labelled',
    detail: { from: null, to: null, channel: 'sms', personal: 'included' },
  })
  expect(items.length).toBe(before + 1)
})

test('more conversations and turns than fit a page come out once each, in order', async () => {
  const big = await house.brokerage('Big')
  await big.connects()
  const conversations = 203
  const turnsOfFirst = 95
  await big.look(async inside => {
    const { id: connection } = await inside.db.selectFrom('connections').select('id').executeTakeFirstOrThrow()
    const known = Array.from({ length: conversations }, (_, index) => ({ id: newId(), contact: newId(), name: `C${index}` }))
    await inside.db
      .insertInto('contacts')
      .values(known.map(({ contact, name }) => ({ id: contact, name })))
      .execute()
    await inside.db
      .insertInto('conversations')
      .values(known.map(({ id, contact }) => ({ id, connection_id: connection, contact_id: contact, channel: 'whatsapp' })))
      .execute()
    const said = known.flatMap(({ id }, index) =>
      Array.from({ length: index === 0 ? turnsOfFirst : 1 }, (_, number) => ({
        id: newId(),
        conversation: id,
        text: `message ${number + 1}`,
        at: new Date(Date.UTC(2026, 9, 1, 10, number)),
      })),
    )
    const row = { connection_id: connection, direction: 'inbound', author: 'contact', kind: 'text', state: 'received' }
    await inside.db
      .insertInto('messages')
      .values(said.map(({ id, conversation, text, at }) => ({ ...row, id, conversation_id: conversation, text, created_at: at })))
      .execute()
    const turn = { epoch: 1, decision: 'answered', engine: 'local' }
    await inside.db
      .insertInto('turns')
      .values(
        said.map(({ id, conversation, at }) => ({
          ...turn,
          conversation_id: conversation,
          trace: JSON.stringify(trace(id)),
          created_at: at,
        })),
      )
      .execute()
  })
  const answer = await big.api('GET', '/api/exports/labelled-turns')
  expect(answer.status, answer.text).toBe(200)
  const turns = answer.text
    .trimEnd()
    .split('\n')
    .map(line => LabelledTurn.parse(JSON.parse(line)))
  expect(turns).toHaveLength(turnsOfFirst + conversations - 1)
  expect(new Set(turns.map(turn => turn.id)).size).toBe(turns.length)
  for (const turn of turns) expect(turn.text).toBe(`message ${turn.n}`)
  const long = turns.filter(turn => turn.conversation === turns.find(one => one.n === 95)!.conversation)
  expect(long.map(turn => turn.n)).toEqual(Array.from({ length: turnsOfFirst }, (_, index) => index + 1))
  for (const turn of long.slice(1)) expect(turn.context.lastCustomer).toBe(`message ${turn.n - 1}`)
})

const trace = (messageId: string) => ({
  language: 'en',
  intents: ['GENERAL_QUESTION'],
  confidence: 0.9,
  flags: { escalate: false, optOut: false, outOfScope: false, injection: false },
  slots: {},
  preferences: {},
  filters: {},
  relaxed: null,
  retrieved: [],
  draft: 'x',
  gate: { verdict: 'clean', blocked: [] },
  reply: 'x',
  viewing: null,
  evidence: [],
  spans: [],
  tokens: null,
  messageIds: [messageId],
})
