import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getAssistantSettings } from '#rooms/organizations'
import { until } from '#test/house'
import { claimBudget, dayOf } from './budget.ts'
import { aModelHouse, type ModelHouse } from './test/a-model-house.ts'

let world: ModelHouse
beforeAll(async () => {
  world = await aModelHouse()
})
afterAll(() => world.close())
const prices = { input: 2, output: 10, cachedInput: null, voiceMinute: null }

describe('what an answer used', () => {
  test('is told with what it cost, on the answer and on the day', async () => {
    world.model.behave('honest')
    const brokerage = await world.brokerage({ prices })
    const { turn } = await brokerage.person().asks('3-bedroom apartment in New Cairo')
    const { input, output, costMicros, told } = turn.tokens!
    expect(told).toBe(true)
    expect(input).toBeGreaterThan(300)
    expect(costMicros).toBe(input * 2 + output * 10)
    const spend = await brokerage.spend()
    expect(spend.days).toEqual([
      expect.objectContaining({ day: spend.today, model: 'emulated', turns: 1, input, output, costMicros, estimated: 0, unpriced: 0 }),
    ])
    expect(spend.claimed).toEqual({ turns: 1, tokens: input + output, costMicros })
  })

  test('without a price its cost is not known, and not nought', async () => {
    const brokerage = await world.brokerage()
    const { turn } = await brokerage.person().asks('3-bedroom apartment in New Cairo')
    expect(turn.tokens!.costMicros).toBeNull()
    expect((await brokerage.spend()).days[0]).toMatchObject({ unpriced: 1, costMicros: 0 })
  })

  test.each(['no-usage', 'broken-usage', 'absurd-usage'] as const)('%s: answered all the same, counted by estimate', async behaviour => {
    world.model.behave(behaviour)
    const brokerage = await world.brokerage({ prices })
    const { turn } = await brokerage.person().asks('3-bedroom apartment in New Cairo')
    expect(turn).toMatchObject({ engine: 'openai-compatible', decision: 'answered', tokens: { told: false } })
    expect(turn.tokens!.input).toBeLessThan(10_000)
    expect((await brokerage.spend()).days[0]).toMatchObject({ turns: 1, estimated: 1 })
    world.model.behave('honest')
  })

  test('a failed try that was heard is counted; one that certainly cost nothing is not', async () => {
    const brokerage = await world.brokerage({ prices })
    world.model.behave('garbage')
    const { turn } = await brokerage.person().asks('3-bedroom apartment in New Cairo')
    expect(turn).toMatchObject({ engine: 'local', reason: 'model-unreadable' })
    expect(turn.tokens!.input).toBeGreaterThan(300)
    const before = await brokerage.spend()
    expect(before.days[0]).toMatchObject({ turns: 1, failed: 1 })
    world.model.behave('too-many')
    expect((await brokerage.person().asks('3-bedroom apartment in New Cairo')).turn.tokens).toBeNull()
    const after = await brokerage.spend()
    expect(after.claimed).toEqual(before.claimed)
    expect(after.days[0]).toMatchObject({ turns: 1, failed: 2 })
    world.model.behave('honest')
  })

  test('a model that hangs keeps what was set aside: nobody knows what it made of the question', async () => {
    const brokerage = await world.brokerage({ prices, timeoutMs: 500 })
    world.model.behave('hang')
    const { turn } = await brokerage.person().asks('3-bedroom apartment in New Cairo')
    expect(turn).toMatchObject({ reason: 'model-timeout', tokens: { told: false } })
    const spend = await brokerage.spend()
    expect(spend.claimed.turns).toBe(1)
    expect(spend.claimed.tokens).toBe(turn.tokens!.input + turn.tokens!.output)
    expect(spend.days[0]).toMatchObject({ failed: 1, estimated: 1 })
    world.model.behave('honest')
  })
})

describe('a budget', () => {
  test.each([
    [{ money: null, tokens: null, turns: 2 }],
    [{ money: null, tokens: 700, turns: null }],
    [{ money: 0.002, tokens: null, turns: null }],
  ])('%j: when it is spent the built-in engine answers, and the answer says why', async budget => {
    const brokerage = await world.brokerage({ prices, budget })
    const turns = []
    for (let asked = 0; asked < 4; asked++) turns.push((await brokerage.person().asks('3-bedroom apartment in New Cairo')).turn)
    expect(turns[0]!.engine).toBe('openai-compatible')
    expect(turns.at(-1)).toMatchObject({ engine: 'local', model: null, reason: 'budget-spent', tokens: null })
    const spend = await brokerage.spend()
    expect(spend.budgetLeft).toBe(false)
    expect(spend.spentAt).not.toBeNull()
    // raised, the next answer is the model's again
    await brokerage.sets({ budget: { money: null, tokens: null, turns: 50 } })
    expect((await brokerage.person().asks('3-bedroom apartment in New Cairo')).turn.engine).toBe('openai-compatible')
  })

  test('members’ screens hear of it once', async () => {
    const brokerage = await world.brokerage({ budget: { money: null, tokens: null, turns: 1 } })
    for (let asked = 0; asked < 3; asked++) await brokerage.person().asks('3-bedroom apartment in New Cairo')
    const told = await brokerage.look(inside =>
      inside.db.selectFrom('live_events').select('body').where('event', '=', 'settings.changed').execute(),
    )
    expect(told.filter(row => (row.body as { what: string }).what === 'model-budget')).toHaveLength(1)
  })

  test('of two workers at once only one gets the last turn', async () => {
    world.model.behave('slow')
    const brokerage = await world.brokerage({ budget: { money: null, tokens: null, turns: 1 } })
    const people = Array.from({ length: 4 }, () => brokerage.person())
    const answers = await Promise.all(people.map(person => person.asks('3-bedroom apartment in New Cairo')))
    expect(answers.filter(({ turn }) => turn.engine !== 'local')).toHaveLength(1)
    expect(answers.filter(({ turn }) => turn.reason === 'budget-spent')).toHaveLength(3)
    expect((await brokerage.spend()).claimed.turns).toBe(1)
    world.model.behave('honest')
  })

  test('of forty claims at once exactly as many are let through as the budget holds', async () => {
    const brokerage = await world.brokerage({ budget: { money: null, tokens: null, turns: 7 } })
    const estimate = { input: 100, output: 50, cached: 0, told: false }
    const claims = await Promise.all(
      Array.from({ length: 40 }, () => brokerage.look(async inside => claimBudget(inside, await getAssistantSettings(inside), estimate))),
    )
    expect(claims.filter(claim => claim === 'budget-spent')).toHaveLength(33)
    expect((await brokerage.spend()).claimed).toEqual({ turns: 7, tokens: 7 * 150, costMicros: 0 })
  })

  test('what a process claimed and did not live to settle stays counted', async () => {
    const brokerage = await world.brokerage({ budget: { money: null, tokens: 150, turns: null } })
    const estimate = { input: 100, output: 50, cached: 0, told: false }
    await brokerage.look(async inside => claimBudget(inside, await getAssistantSettings(inside), estimate))
    const spend = await brokerage.spend()
    expect(spend).toMatchObject({ claimed: { turns: 1, tokens: 150 }, budgetLeft: false, days: [] })
    expect((await brokerage.person().asks('3-bedroom apartment in New Cairo')).turn.reason).toBe('budget-spent')
  })

  test('begins anew at midnight of the brokerage, not of the server', () => {
    const late = new Date('2026-11-20T22:30:00Z')
    expect([dayOf(late, 'Africa/Cairo'), dayOf(late, 'UTC'), dayOf(late, 'America/New_York')]).toEqual([
      '2026-11-21',
      '2026-11-20',
      '2026-11-20',
    ])
  })

  test('in money needs prices: refused with them unknown, and not overdrawn when they become so', async () => {
    const brokerage = await world.brokerage()
    const refused = await brokerage.sets({ budget: { money: 1, tokens: null, turns: null } })
    expect(refused).toMatchObject({ status: 422, json: { errors: [{ pointer: '/budget/money', code: 'price-needed' }] } })
    expect((await brokerage.sets({ budget: { money: 1, tokens: null, turns: null }, prices })).status).toBe(200)
    // another model has other prices: what was set for the last one is forgotten, and then the budget is refused
    expect((await brokerage.sets({ model: 'another' })).json.errors[0].code).toBe('price-needed')
    await brokerage.look(inside =>
      inside.db
        .updateTable('assistant_settings')
        .set({
          settings: JSON.stringify({
            engine: 'openai-compatible',
            model: 'x',
            baseUrl: world.model.url,
            quietWindowMs: 0,
            budget: { money: 1, tokens: null, turns: null },
          }),
        })
        .execute(),
    )
    expect((await brokerage.person().asks('3-bedroom apartment in New Cairo')).turn).toMatchObject({
      engine: 'local',
      reason: 'budget-unpriced',
    })
  })

  test('nonsense is refused with the field named', async () => {
    const brokerage = await world.brokerage()
    for (const budget of [{ money: -1, tokens: null, turns: null }, { money: null, tokens: 0, turns: null }, { turns: 5 }, 'none'])
      expect((await brokerage.sets({ budget } as never)).status, JSON.stringify(budget)).toBeGreaterThanOrEqual(400)
    for (const days of ['0', '-1', 'x', '1e9'])
      expect((await brokerage.api('GET', `/api/assistant/spend?days=${days}`)).status).toBeLessThan(500)
  })

  test('one brokerage does not see what another spends', async () => {
    const [one, other] = [await world.brokerage(), await world.brokerage()]
    await one.person().asks('3-bedroom apartment in New Cairo')
    await until(async () => (await one.spend()).days.length === 1)
    expect((await other.spend()).days).toEqual([])
  })
})

describe('trying the model', () => {
  const trying = async (brokerage: Awaited<ReturnType<ModelHouse['brokerage']>>) =>
    (await brokerage.api('POST', '/api/assistant/try-model')).json

  test('tells how long it took and what it used', async () => {
    world.model.behave('honest')
    const brokerage = await world.brokerage({ prices, languages: ['en'] })
    const trial = await trying(brokerage)
    expect(trial).toMatchObject({ ok: true, reason: null, text: 'Nothing matches at the moment.' })
    expect(trial.tokens.costMicros).toBeGreaterThan(0)
    expect((await brokerage.spend()).claimed.turns).toBe(1)
  })

  test.each([
    ['bad-key', 'auth'],
    ['hang', 'timeout'],
    ['garbage', 'unreadable'],
    ['refusal', 'refused'],
    ['too-many', 'rate-limited'],
    ['unavailable', 'unreachable'],
  ] as const)('%s is told as %s, and never as an error of ours', async (behaviour, reason) => {
    world.model.behave(behaviour)
    const brokerage = await world.brokerage({ timeoutMs: 600 })
    expect(await trying(brokerage)).toMatchObject({ ok: false, reason, text: null })
    world.model.behave('honest')
  })

  test('the built-in engine has nothing to try', async () => {
    const brokerage = await world.brokerage()
    await brokerage.sets({ engine: 'local' })
    expect(await trying(brokerage)).toMatchObject({ ok: false, reason: 'local' })
  })
})
