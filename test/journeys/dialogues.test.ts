import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ListingInput } from '#contracts/listing'
import { readInventory } from '#language'
import { aHouse, type Brokerage, type TestHouse, until } from '../house.ts'

/** The evaluation dialogues beside the project: each sentence goes in as a signed webhook, each answer is read off the phone. */
const eval_ = join(import.meta.dirname, '../../../shared/eval')

interface Dialogue {
  id: string
  now: string
  tz: string
  turns: { n: number; text: string }[]
}

if (existsSync(eval_)) {
  let house: TestHouse
  let brokerage: Brokerage
  let connection: Awaited<ReturnType<Brokerage['connects']>>
  let offset = 0
  const codeOf = new Map<string, string>()
  const folder = mkdtempSync(join(tmpdir(), 'simsar-dialogues-'))
  beforeAll(async () => {
    house = await aHouse({ clock: { now: () => new Date(Date.now() + offset) } })
    brokerage = await house.brokerage()
    connection = await brokerage.connects()
    await brokerage.api('PUT', '/api/settings/assistant', { body: { quietWindowMs: 0 } })
    for (const { projectSlug: _, ...listing } of readInventory(JSON.parse(readFileSync(join(eval_, 'inventory.json'), 'utf8')))) {
      const told = Object.fromEntries(
        Object.entries({ ...listing, externalId: listing.externalId ?? listing.id }).filter(([name]) => name in ListingInput.shape),
      )
      codeOf.set((await brokerage.lists(told)).id, String(told.externalId))
    }
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await house.close()
  })

  async function live({ id, now, turns }: Dialogue) {
    offset = Date.parse(now) - Date.now()
    const phone = connection.phone({ name: id })
    const answers = []
    for (const { n, text } of turns) {
      await phone.says(text)
      const turn = await until(async () => {
        const [conversation] = (await brokerage.api('GET', `/api/conversations?q=${id}`)).json.items
        const traces = conversation ? (await brokerage.api('GET', `/api/conversations/${conversation.id}/turns`)).json.items : []
        return traces.filter((trace: { decision: string }) => trace.decision !== 'superseded').length >= n && traces[0]
      })
      if (turn.reply) await until(() => phone.thread().some(message => !message.mine && message.text === turn.reply))
      const retrievedIds = turn.relaxed ? [] : turn.retrieved.map((found: { id: string }) => codeOf.get(found.id))
      answers.push({
        n,
        intents: turn.intents,
        preferences: turn.preferences,
        retrievedIds,
        noMatch: retrievedIds.length === 0,
        reply: turn.reply ?? '',
        ...(turn.viewing?.start ? { viewing: { start: turn.viewing.start, ...(turn.viewing.end ? { end: turn.viewing.end } : {}) } } : {}),
        ...turn.flags,
      })
    }
    return { id, turns: answers }
  }

  const gold = readFileSync(join(eval_, 'dev/dialogues.jsonl'), 'utf8').split('\n').filter(Boolean)
  const isKeptApart = (line: string) => createHash('sha256').update(JSON.parse(line).id).digest()[0]! % 3 === 0

  /** One after the other: each begins at its own moment, and the house has one clock. */
  const predictions = new Map<string, Awaited<ReturnType<typeof live>>>()
  beforeAll(async () => {
    for (const line of gold) {
      const dialogue: Dialogue = JSON.parse(line)
      predictions.set(dialogue.id, await live(dialogue))
    }
  }, 60_000)

  /** The scorer that comes with the set. */
  function scored(lines: string[], errors: number) {
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const predicted = lines.map(line => JSON.stringify(predictions.get(JSON.parse(line).id)))
    return JSON.parse(
      execFileSync(
        process.execPath,
        [
          join(eval_, 'score.mjs'),
          'dialogues',
          file('gold.jsonl', lines.join('\n')),
          file('pred.jsonl', predicted.join('\n')),
          '--json',
          '--errors',
          String(errors),
        ],
        { encoding: 'utf8' },
      ),
    )
  }

  test.each(gold.filter(line => !isKeptApart(line)).map(line => [JSON.parse(line).id as string, line]))(
    'the running house carries dialogue %s: intents, wishes, listings, facts, viewing',
    (id, line) => {
      const score = scored([line], 20)
      const turns = predictions.get(id)?.turns ?? []
      const told = JSON.stringify({ errors: score.errors, replies: turns.map(turn => turn.reply) }, null, 1)
      expect(score.intentAccuracy, told).toBe(1)
      expect(score.turnsWithAllPreferencesCorrect, told).toBe(1)
      if (score.retrieval.turns > 0) expect(score.retrieval.onlyAcceptable, told).toBe(1)
      expect(score.facts.mustContainOk ?? 1, told).toBe(1)
      expect(score.facts.forbiddenStated, told).toBe(0)
      if (score.viewing.n > 0) expect(score.viewing.exactMatch, told).toBe(1)
    },
  )

  // Of those kept apart only sums are looked at: who reads them here has seen them.
  test('all fifteen together, the kept-apart ones in the sums alone', () => {
    expect(gold).toHaveLength(15)
    const score = scored(gold, 0)
    const { intentAccuracy, preferenceMicro, retrieval, facts, viewing } = score
    const sums = JSON.stringify({ intentAccuracy, preferenceMicro, retrieval, facts, viewing })
    expect(intentAccuracy, sums).toBeGreaterThanOrEqual(0.93)
    expect(preferenceMicro.f1, sums).toBeGreaterThanOrEqual(0.93)
    expect(retrieval.onlyAcceptable, sums).toBeGreaterThanOrEqual(0.93)
    expect(facts.mustContainOk, sums).toBeGreaterThanOrEqual(0.95)
    expect(facts.forbiddenStated, sums).toBe(0)
    expect(viewing.exactMatch, sums).toBeGreaterThanOrEqual(0.9)
  })
} else {
  test('without the evaluation set beside the project there is nothing to carry', () => {
    expect(existsSync(eval_)).toBe(false)
  })
}
