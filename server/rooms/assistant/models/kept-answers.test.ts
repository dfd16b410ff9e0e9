import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AssistantSettingsInput } from '#contracts/settings'
import { call, until } from '#test/house'
import { tidy } from '../../../sweeps.ts'
import { aModelHouse, type ModelHouse } from './test/a-model-house.ts'

let world: ModelHouse
beforeAll(async () => {
  world = await aModelHouse()
})
afterAll(() => world.close())
const said = (text: string) => ({
  answer: { text, listingIds: [], photosOf: [], buttons: [], asked: null, handOver: null, noMatch: false, reason: null },
})
const asked = () => world.model.requests().length
beforeEach(() => world.model.behave(said('Hello, I am an automatic assistant. Our commission is agreed in writing.')))

const faqs = [{ question: 'What is your commission?', answer: 'Our commission is agreed in writing.' }]
const question = 'What is your commission?'
const aBrokerage = (more: AssistantSettingsInput = {}) => world.brokerage({ faqs, ...more })

test('a stated question that was answered once is answered again without a call, whoever asks', async () => {
  const brokerage = await aBrokerage()
  const first = await brokerage.person().asks(question)
  const before = asked()
  const second = await brokerage.person().asks('  what is your COMMISSION? ')
  expect(asked()).toBe(before)
  expect(first.turn).toMatchObject({ engine: 'openai-compatible', reused: false })
  expect(second.turn).toMatchObject({ engine: 'openai-compatible', reused: true, tokens: null, gate: { verdict: 'clean' } })
  expect(second.text).toBe(first.text)
  expect((await brokerage.spend()).days[0]).toMatchObject({ turns: 1, reused: 1 })
})

test('a greeting before it does not make it somebody’s', async () => {
  const brokerage = await aBrokerage()
  await brokerage.person().asks('hello, what is your commission?')
  expect((await brokerage.person().asks('hello, what is your commission?')).turn.reused).toBe(true)
})

test.each<[string, AssistantSettingsInput]>([
  ['a stated answer', { faqs: [{ ...faqs[0]!, answer: 'Our commission is agreed in writing, before the contract.' }] }],
  ['the tone', { persona: { name: 'Nour', tone: 'formal', instructions: '' } }],
  ['the wishes of the brokerage', { persona: { name: 'Simsar', tone: 'warm', instructions: 'Be short.' } }],
  ['the model', { model: 'another' }],
  ['the greeting', { greeting: { en: 'Welcome! I answer automatically.' } }],
])('when %s changes it is another question', async (_, change) => {
  const brokerage = await aBrokerage()
  await brokerage.person().asks(question)
  const before = asked()
  await brokerage.sets(change)
  expect((await brokerage.person().asks(question)).turn.reused).toBe(false)
  expect(asked()).toBe(before + 1)
})

test('nothing of anybody’s conversation is in what the model is asked', async () => {
  const brokerage = await aBrokerage()
  const person = brokerage.person()
  world.model.behave(said('Hello! I am an automatic assistant. How can I help?'))
  const greeted = await person.asks('hello, call me Zebediah')
  world.model.behave(said('Our commission is agreed in writing.'))
  await person.asks(question)
  const { prompt } = world.model.requests().at(-1)!
  expect(prompt).not.toContain('Zebediah')
  expect(greeted.text.length).toBeGreaterThan(10)
  expect(prompt).not.toContain(JSON.stringify(greeted.text.slice(0, 20)).slice(1, -1))
  expect(prompt).not.toMatch(/<now>/)
})

test.each([
  ['a wish', '3-bedroom apartment in New Cairo, what is your commission?'],
  ['a question nobody stated', 'what is the weather like in the office?'],
])('%s is not kept', async (_, words) => {
  const brokerage = await aBrokerage()
  await brokerage.person().asks(words)
  expect((await brokerage.person().asks(words)).turn.reused).toBe(false)
})

test('who has told a wish before is asked about anew', async () => {
  const brokerage = await aBrokerage()
  await brokerage.person().asks(question)
  const person = brokerage.person()
  await person.asks('3-bedroom apartment in New Cairo')
  expect((await person.asks(question)).turn.reused).toBe(false)
})

test('an answer out of a document is kept until the document changes', async () => {
  const brokerage = await world.brokerage({ engine: 'local' })
  const adds = async (words: string) => {
    const form = new FormData()
    form.append('file', new Blob([words]), 'guide.txt')
    const { json } = await call(world.house.url, 'POST', '/api/documents', { token: brokerage.session.accessToken, form })
    await until(async () => (await brokerage.api('GET', `/api/documents/${json.document.id}`)).json.state === 'READY')
    return json.document.id as string
  }
  const rule = 'Stamp duty is 0.5% of the contract price and the buyer pays it within 21 days of signing.'
  const id = await adds(`Taxes and fees\n\n${rule}\n`)
  const words = 'how much is the stamp duty?'
  // as the built-in engine quotes it, so that the claim check has nothing to say
  const { text } = await brokerage.person().asks(words)
  expect(text).toContain('0.5%')
  await brokerage.sets({ engine: 'openai-compatible', model: 'emulated' })
  world.model.behave(said(text))
  expect((await brokerage.person().asks(words)).turn).toMatchObject({ reused: false, gate: { verdict: 'clean' } })
  const again = await brokerage.person().asks(words)
  expect(again.turn).toMatchObject({ reused: true, gate: { verdict: 'clean' } })
  expect(again.text).toContain('0.5%')
  await brokerage.api('DELETE', `/api/documents/${id}`)
  const gone = await brokerage.person().asks(words)
  expect(gone.turn.reused).toBe(false)
  expect(gone.text).not.toContain('0.5%')
  await adds(`Taxes and fees\n\n${rule.replace('0.5%', '0.7%')}\n`)
  const anew = await brokerage.person().asks(words)
  expect(anew.turn.reused).toBe(false)
  expect(anew.text).toContain('0.7%')
})

test('what points back at the conversation is asked with it', async () => {
  const brokerage = await aBrokerage()
  const person = brokerage.person()
  await person.asks(question)
  await person.asks('and how does that work exactly?')
  expect(world.model.requests().at(-1)!.prompt).toContain('What is your commission?","yourLastReplies"')
})

test('an answer the gate would not let pass is not kept', async () => {
  const brokerage = await aBrokerage()
  world.model.behave(said('Our commission is 9% and you get a 25% discount until Friday.'))
  expect((await brokerage.person().asks(question)).turn.gate.verdict).not.toBe('clean')
  expect((await brokerage.person().asks(question)).turn.reused).toBe(false)
})

test('a kept answer passes the gate again: what was put among them is not let out', async () => {
  const brokerage = await aBrokerage()
  await brokerage.person().asks(question)
  await brokerage.look(async inside => {
    const row = await inside.db.selectFrom('model_answers').selectAll().executeTakeFirstOrThrow()
    const draft = { ...(row.draft as object), text: 'There is a 25% discount on everything until Friday.' }
    await inside.db
      .updateTable('model_answers')
      .set({ draft: JSON.stringify(draft) })
      .execute()
  })
  const { text, turn } = await brokerage.person().asks(question)
  expect(turn.reused).toBe(true)
  expect(turn.gate.verdict).not.toBe('clean')
  expect(text).not.toContain('25%')
})

test('switched off, every question is asked', async () => {
  const brokerage = await aBrokerage({ reuseAnswers: false })
  await brokerage.person().asks(question)
  expect((await brokerage.person().asks(question)).turn.reused).toBe(false)
})

test('one brokerage never gets another’s answer', async () => {
  const [one, other] = [await aBrokerage(), await aBrokerage()]
  await one.person().asks(question)
  expect((await other.person().asks(question)).turn.reused).toBe(false)
})

test('five hundred are kept, the longest unused make room, and a month is the end of any', async () => {
  const brokerage = await aBrokerage()
  await brokerage.look(async inside => {
    for (let at = 0; at < 520; at += 130)
      await inside.db
        .insertInto('model_answers')
        .values(
          Array.from({ length: 130 }, (_, index) => ({
            key: Buffer.from(`old ${at + index}`),
            draft: '{}',
            created_at: inside.now,
            used_at: new Date(Date.UTC(2026, 0, 1) + (at + index) * 1000),
          })),
        )
        .execute()
  })
  await brokerage.person().asks(question)
  const keys = () => brokerage.look(inside => inside.db.selectFrom('model_answers').select(['key', 'created_at']).execute())
  const kept = await keys()
  expect(kept).toHaveLength(500)
  expect(kept.some(row => row.key.equals(Buffer.from('old 0')))).toBe(false)
  expect(kept.some(row => row.key.equals(Buffer.from('old 519')))).toBe(true)
  await brokerage.look(inside =>
    inside.db
      .updateTable('model_answers')
      .set({ created_at: new Date(Date.now() - 31 * 86_400_000) })
      .execute(),
  )
  expect((await brokerage.person().asks(question)).turn.reused).toBe(false)
  const { engine, means } = world.house
  await tidy({ ...means, engine, patience: {} as never })
  expect(await keys()).toHaveLength(1)
})
