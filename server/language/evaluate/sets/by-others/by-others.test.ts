import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreDialogues } from '../../score/dialogues.ts'
import { scoreFaithfulness } from '../../score/faithfulness.ts'
import { scoreReplies } from '../../score/replies.ts'
import type { Figure } from '../../score/tally.ts'
import { scoreTimes } from '../../score/times.ts'
import { scoreTurns } from '../../score/turns.ts'
import { predict, type Task } from '../../understand.ts'

/**
 * Dialogues, messages, owners' answers, times and answers to be checked by people who knew the rules of the labels and the inventory of the evaluation sets, and neither the engine nor
 * its sentences. Each was measured once before anything was changed for it (docs/language.md); here they hold what was reached since.
 */
const inventoryFile = join(import.meta.dirname, '../../../../../../shared/eval/inventory.json')

if (existsSync(inventoryFile)) {
  const inventory = JSON.parse(readFileSync(inventoryFile, 'utf8')) as {
    properties: { project?: { slug: string }; location?: { canonical?: string } }[]
  }
  const places = new Map(
    inventory.properties.flatMap(({ project, location }) =>
      project && location?.canonical ? [[project.slug, location.canonical] as const] : [],
    ),
  )

  const predicted = async (task: Task) => {
    const lines = readdirSync(import.meta.dirname)
      .filter(name => name.startsWith(`${task}-`))
      .flatMap(name =>
        readFileSync(join(import.meta.dirname, name), 'utf8')
          .split('\n')
          .filter(Boolean),
      )
    const predictions = new Map<string, Record<string, unknown>>()
    for await (const one of predict(task, lines, inventory)) predictions.set(String(one.id), one)
    return { gold: lines.map(line => JSON.parse(line) as never), predictions }
  }
  const valueIn = (figures: Figure[], name: string) => figures.find(figure => figure.name === name)!.value!

  test('dialogues by others', async () => {
    const { gold, predictions } = await predicted('dialogues')
    const { figures, problems } = scoreDialogues(gold, predictions)
    const shown = JSON.stringify(problems, null, 1)
    for (const [name, least] of [
      ['intent in dialogue', 0.97],
      ['preferences F1', 0.98],
      ['retrieval: only what fits', 0.93],
      ['facts stated', 0.93],
      ['viewing times', 0.97],
    ] as const)
      expect(valueIn(figures, name), `${name}\n${shown}`).toBeGreaterThanOrEqual(least)
    expect(valueIn(figures, 'forbidden facts stated')).toBe(0)
  })

  test('messages by others', async () => {
    const { gold, predictions } = await predicted('turns')
    const figures = scoreTurns(gold, predictions, places)
    for (const [name, least] of [
      ['primary intent', 0.94],
      ['slots F1', 0.95],
      ['all slots right', 0.9],
      ['language', 0.985],
      ['escalate F1', 0.96],
    ] as const)
      expect(valueIn(figures, name), name).toBeGreaterThanOrEqual(least)
  })

  test('owners’ answers by others', async () => {
    const { gold, predictions } = await predicted('replies')
    const figures = scoreReplies(gold, predictions)
    expect(valueIn(figures, 'falsely available')).toBe(0)
    for (const [name, least] of [
      ['availability', 0.98],
      ['available-from F1', 0.95],
      ['price F1', 0.98],
    ] as const)
      expect(valueIn(figures, name), name).toBeGreaterThanOrEqual(least)
  })

  test('answers by others, true and not', async () => {
    const { gold, predictions } = await predicted('faithfulness')
    const figures = scoreFaithfulness(gold, predictions)
    for (const [name, least] of [
      ['unsupported: recall', 0.99],
      ['unsupported: precision', 0.98],
    ] as const)
      expect(valueIn(figures, name), name).toBeGreaterThanOrEqual(least)
  })

  test('times by others', async () => {
    const { gold, predictions } = await predicted('times')
    expect(valueIn(scoreTimes(gold, predictions), 'time')).toBeGreaterThanOrEqual(0.98)
  })
} else test('the inventory the dialogues speak of is not beside the project', () => expect(existsSync(inventoryFile)).toBe(false))
