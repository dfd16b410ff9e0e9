import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ReplayLine, ReplayPlan, type ReplayTurn } from '#contracts/playground'
import { aHouse, type Brokerage, type TestHouse, until } from '#test/house'
import { skyCourtFlat } from '#test/listings'
import { type OpenAiEmulator, startOpenAi } from '../../../../emulators/openai/index.ts'

let house: TestHouse
let model: OpenAiEmulator
let brokerage: Brokerage
let listing: { id: string; version: number }
let conversation: string

const skyCourt = (price: number) =>
  skyCourtFlat({ pricing: { basePrice: price, currency: 'EGP' }, paymentPlans: [{ downPaymentPercent: 10, years: 8 }] })

beforeAll(async () => {
  model = await startOpenAi({ port: 0 })
  house = await aHouse({ allow: [new URL(model.url).host] })
  brokerage = await house.brokerage('Delta Homes')
  await brokerage.api('PUT', '/api/settings/assistant', { body: { quietWindowMs: 150 } })
  listing = await brokerage.lists(skyCourt(6_400_000))
  const connection = await brokerage.connects()
  const phone = connection.phone({ name: 'Hana' })
  // a burst, a question about what was shown, a button, words a member answers, and words after that
  await phone.says('hello')
  await phone.says('apartment in New Cairo')
  await phone.says('3 bedrooms under 7 million')
  const first = await house.wire.waitForReply(phone)
  await phone.says('عايز أعرف المساحة كام')
  await house.wire.waitForReply(phone)
  const plan = first.buttons.find(button => button.id.startsWith('plan:'))!
  await phone.taps(first, plan.title)
  await house.wire.waitForReply(phone)
  conversation = (await brokerage.conversation()).id
  await brokerage.api('POST', `/api/conversations/${conversation}/messages`, { body: { text: 'Mona here, do you pay in cash?' } })
  await house.wire.waitForReply(phone)
  await phone.says('yes, in cash')
  await until(async () => (await brokerage.conversation()).messages.some(message => message.text === 'yes, in cash'))
  await brokerage.api('POST', `/api/conversations/${conversation}/return`, { body: {} })
  await phone.says('can I see it tomorrow at 5?')
  await house.wire.waitForReply(phone)
  await until(async () => (await turns()).length === 4)
  await house.wire.settled()
  await until(async () => (await jobs()).length === 0)
})
afterAll(async () => {
  await house.close()
  await model.stop()
})

const turns = async () => (await brokerage.api('GET', `/api/conversations/${conversation}/turns`)).json.items as { decision: string }[]
const jobs = () => brokerage.look(inside => inside.db.selectFrom('jobs').select('id').execute())
async function replays(body: unknown = {}) {
  const answer = await brokerage.api('POST', `/api/conversations/${conversation}/replay`, { body })
  expect(answer.status, answer.text).toBe(200)
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
  const lines = answer.text
    .trimEnd()
    .split('\n')
    .map(line => ReplayLine.parse(JSON.parse(line)))
  const run = lines.flatMap(line => (line.type === 'turn' ? [line.turn] : []))
  return { lines, turns: run, end: lines.at(-1)! }
}
const plan = async () => ReplayPlan.parse((await brokerage.api('GET', `/api/conversations/${conversation}/replay`)).json)
const differences = (run: ReplayTurn[]) =>
  run.map(turn => ({ number: turn.number, changes: turn.changes, now: turn.after.reply, was: turn.before.reply }))

test('where nothing changed, the same bursts get the same answers', async () => {
  expect(await plan()).toMatchObject({ turns: 4, ofTurns: 4, engine: 'local', model: null, listingsChanged: 0 })
  const { lines, turns: run, end } = await replays()
  expect(lines[0]).toEqual({ type: 'start', turns: 4, engine: 'local', model: null })
  expect(run[0]!.messages.map(message => message.text)).toEqual(['hello', 'apartment in New Cairo', '3 bedrooms under 7 million'])
  expect(run[2]!.messages[0]).toMatchObject({ kind: 'button-reply' })
  expect(differences(run).filter(({ changes }) => changes.length > 0)).toEqual([])
  expect(end).toEqual({ type: 'end', same: 4, changed: 0 })
})

test('nothing of it is kept or sent', async () => {
  const look = async () => ({
    ...(await brokerage.conversation()),
    turns: await turns(),
    jobs: await jobs(),
  })
  const before = await look()
  await replays({ settings: { persona: { tone: 'brief' } } })
  expect(await look()).toEqual(before)
})

test('a new price shows in the answers that say it, and nowhere else', async () => {
  const change = await brokerage.api('PUT', `/api/properties/${listing.id}`, { body: skyCourt(6_900_000) })
  expect(change.status, change.text).toBe(200)
  expect((await plan()).listingsChanged).toBe(1)
  const { turns: run, end } = await replays()
  expect(run[0]!.before.reply).toContain('6,400,000')
  expect(run[0]!.after.reply).toContain('6,900,000')
  expect(run[0]!.changes).toEqual(['reply'])
  expect(run[1]!.changes).toEqual([])
  expect(end).toMatchObject({ type: 'end' })
  await brokerage.api('PUT', `/api/properties/${listing.id}`, { body: skyCourt(7_500_000) })
  const dearer = await replays()
  expect(dearer.turns[0]!.changes).toEqual(expect.arrayContaining(['reply']))
  await brokerage.api('PUT', `/api/properties/${listing.id}`, { body: skyCourt(6_400_000) })
})

test('settings can be tried on it; fewer turns begin where the ones before them ended', async () => {
  const { turns: run } = await replays({ settings: { persona: { name: 'Rania' } } })
  expect(run[0]!.after.reply).toContain("I'm Rania")
  const last = await replays({ turns: 1 })
  expect(last.turns).toHaveLength(1)
  expect(last.turns[0]!.messages[0]!.text).toBe('can I see it tomorrow at 5?')
  expect(last.turns[0]!.after.preferences).toEqual(last.turns[0]!.before.preferences)
  expect(last.turns[0]!.after.viewing).toEqual(last.turns[0]!.before.viewing)
})

test('a turn that was overtaken is none: its words were heard again in the next', async () => {
  await brokerage.look(inside =>
    sql`insert into turns (conversation_id, epoch, decision, engine, trace, created_at)
      select conversation_id, epoch, 'superseded', engine, trace, created_at + interval '1 millisecond' from turns`.execute(inside.db),
  )
  expect(await plan()).toMatchObject({ turns: 4, ofTurns: 4 })
  expect((await replays()).turns).toHaveLength(4)
  await brokerage.look(inside => inside.db.deleteFrom('turns').where('decision', '=', 'superseded').execute())
})

test('words are read on the day they were written', async () => {
  const { turns: run } = await replays({ turns: 1 })
  const day = (at: string, earlier: number) => new Date(Date.parse(at.slice(0, 10)) - earlier * 86_400_000).toISOString().slice(0, 10)
  expect(run[0]!.after.viewing!.start).toBe(run[0]!.before.viewing!.start)
  await brokerage.look(inside =>
    sql`update messages set created_at = created_at - interval '7 days' where direction = 'inbound'`.execute(inside.db),
  )
  const weekAgo = await replays({ turns: 1 })
  expect(weekAgo.turns[0]!.after.viewing!.start!.slice(0, 10)).toBe(day(run[0]!.before.viewing!.start!, 7))
  await brokerage.look(inside =>
    sql`update messages set created_at = created_at + interval '7 days' where direction = 'inbound'`.execute(inside.db),
  )
})

describe('with a model', () => {
  beforeAll(async () => {
    await brokerage.api('PUT', '/api/settings/assistant', {
      body: { engine: 'openai-compatible', model: 'any', baseUrl: model.url, apiKey: 'key-canary', timeoutMs: 1500 },
    })
  })

  test('it says before what it will cost, asks the model, and what was not used is given back', async () => {
    const before = await plan()
    expect(before).toMatchObject({ engine: 'openai-compatible', model: 'any', modelTurnsLeft: 300 })
    model.behave('honest')
    const { turns: run } = await replays()
    expect(run.some(turn => turn.after.engine === 'openai-compatible')).toBe(true)
    expect((await plan()).modelTurnsLeft).toBe(296)
    const { turns: local } = await replays({ settings: { engine: 'local' } })
    expect(local.every(turn => turn.after.engine === 'local')).toBe(true)
    expect((await plan()).modelTurnsLeft).toBe(296)
  })

  test('what was said while a member answered is heard: a figure of theirs may be repeated, and no other', async () => {
    const tells = (text: string) =>
      brokerage.look(inside => sql`update messages set text = ${text} where text like 'yes, %'`.execute(inside.db))
    const says = (text: string) =>
      model.behave({
        answer: { text, listingIds: [], photosOf: [], buttons: [], asked: null, handOver: null, noMatch: false, reason: null },
      })
    await tells('yes, in cash, my budget is 3,210,000')
    const gateOfLast = async () => (await replays({ turns: 2 })).turns[1]!.after.gate
    says('Your budget of 3,210,000 is noted.')
    expect(await gateOfLast()).toEqual({ verdict: 'clean', blocked: [] })
    says('Your budget of 3,219,000 is noted.')
    expect((await gateOfLast()).verdict).not.toBe('clean')
    await tells('yes, in cash')
    model.behave('honest')
  })

  test('the place of a replay that died is free after its lease, and not before', async () => {
    const held = (until: string) =>
      brokerage.look(inside =>
        sql`insert into running_replays (replay, lease_until) values (gen_random_uuid(), now() + ${until}::interval)`.execute(inside.db),
      )
    const asks = () =>
      brokerage.api('POST', `/api/conversations/${conversation}/replay`, { body: { turns: 1, settings: { engine: 'local' } } })
    await held('1 second')
    const refused = await asks()
    expect({ status: refused.status, code: refused.json.code }).toEqual({ status: 429, code: 'replay-running' })
    // a door that may be knocked at 60 times a minute
    await until(async () => {
      await new Promise(resolve => setTimeout(resolve, 200))
      return (await asks()).status === 200
    })
  })

  test('one at a time; who leaves ends it and frees the place', async () => {
    const before = (await plan()).modelTurnsLeft
    model.behave('hang')
    const leaving = new AbortController()
    const stream = await fetch(`${house.url}/api/conversations/${conversation}/replay`, {
      method: 'POST',
      headers: { authorization: `Bearer ${brokerage.session.accessToken}`, 'content-type': 'application/json' },
      body: '{}',
      signal: leaving.signal,
    })
    const reader = stream.body!.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('"start"')
    const second = await brokerage.api('POST', `/api/conversations/${conversation}/replay`, { body: {} })
    expect(second.status).toBe(429)
    expect(second.json.code).toBe('replay-running')
    leaving.abort()
    model.behave('honest')
    const third = await until(async () => {
      await new Promise(resolve => setTimeout(resolve, 200))
      const answer = await brokerage.api('POST', `/api/conversations/${conversation}/replay`, { body: { settings: { engine: 'local' } } })
      return answer.status === 200 && answer
    })
    expect(third.text).toContain('"end"')
    // at most the one that was under way, and one begun before anybody noticed
    await until(async () => (await plan()).modelTurnsLeft >= before - 2)
  })
})

test('a conversation without any answer, and wrong wishes, are told so', async () => {
  const other = await house.brokerage('Other')
  expect((await other.api('POST', `/api/conversations/${conversation}/replay`, { body: {} })).status).toBe(404)
  for (const [body, pointer] of [
    [{ turns: 0 }, '/turns'],
    [{ turns: 41 }, '/turns'],
    [{ settings: { engine: 'google', model: 'x' } }, '/settings/engine'],
  ] as const) {
    const answer = await brokerage.api('POST', `/api/conversations/${conversation}/replay`, { body })
    expect(answer.status).toBe(422)
    expect(answer.json.errors[0].pointer).toBe(pointer)
  }
})

test('a process that goes down does not wait for the rest of a replay', async () => {
  model.behave('hang')
  await brokerage.api('PUT', '/api/settings/assistant', { body: { engine: 'openai-compatible', timeoutMs: 2500 } })
  const stream = await fetch(`${house.url}/api/conversations/${conversation}/replay`, {
    method: 'POST',
    headers: { authorization: `Bearer ${brokerage.session.accessToken}`, 'content-type': 'application/json' },
    body: '{}',
  })
  expect(stream.status).toBe(200)
  const reader = stream.body!.getReader()
  await reader.read()
  const began = performance.now()
  await house.server.close()
  expect(performance.now() - began).toBeLessThan(4000)
  // broken off, not ended: four turns would have taken ten seconds
  await expect(drained(reader)).rejects.toThrow()
})

async function drained(reader: ReadableStreamDefaultReader<Uint8Array>) {
  while (!(await reader.read()).done);
}
