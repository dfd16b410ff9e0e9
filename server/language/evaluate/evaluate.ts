import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectNames, readInventory } from '../inventory.ts'
import { type CrossValidated, crossValidate, type GoldTurn } from '../training/cross-validate.ts'
import { measureGate } from './measure-gate.ts'
import { scoreDialogues } from './score/dialogues.ts'
import { scoreFaithfulness } from './score/faithfulness.ts'
import { scoreReplies } from './score/replies.ts'
import type { Figure } from './score/tally.ts'
import { scoreTimes } from './score/times.ts'
import { scoreTurns } from './score/turns.ts'
import { predict, type Task, tasks } from './understand.ts'

export interface Report {
  task: Task
  /** `kept apart`: items whose id hashes to the third nobody read or scored while the engine was built. */
  part: 'worked on' | 'kept apart'
  items: number
  figures: Figure[]
}

/** A third of any set by the hash of the id, the same on every machine. */
/** Those of them were opened when the engine was finished: nothing of these sets is apart any more (docs/language.md). */
const opened: ReadonlySet<Task> = new Set(['dialogues'])

const isKeptApart = (id: string) => createHash('sha256').update(id).digest()[0]! % 3 === 0

/**
 * Predicts and scores every set found in a directory (`turns.jsonl`, `replies.jsonl`, …) against an inventory file beside or above it.
 * The third kept apart is reported by itself.
 */
export async function measure(directory: string, options: { inventory?: string; only?: Report['part'] } = {}): Promise<Report[]> {
  const inventoryFile = inventoryOf(directory, options.inventory)
  const inventory: unknown = inventoryFile ? JSON.parse(readFileSync(inventoryFile, 'utf8')) : undefined
  const reports: Report[] = []
  for (const task of tasks) {
    const file = join(directory, `${task}.jsonl`)
    if (!existsSync(file)) continue
    const lines = linesOf(file)
    for (const part of ['worked on', 'kept apart'] as const) {
      if (options.only && options.only !== part) continue
      const isApart = (line: string) => !opened.has(task) && isKeptApart((JSON.parse(line) as { id: string }).id)
      const chosen = lines.filter(line => isApart(line) === (part === 'kept apart'))
      if (chosen.length === 0) continue
      const predictions = new Map<string, Record<string, unknown>>()
      for await (const prediction of predict(task, chosen, inventory)) predictions.set(String(prediction.id), prediction)
      const gold = chosen.map(line => JSON.parse(line) as never)
      reports.push({ task, part, items: gold.length, figures: figuresOf(task, gold, predictions, inventory) })
    }
  }
  return reports
}

/** What the learned weights alone make of messages they were not taught: own sets, and the worked-on part of `turns.jsonl`. */
export function measureLearned(directory: string, options: { inventory?: string } = {}): CrossValidated[] {
  const file = join(directory, 'turns.jsonl')
  const turns = existsSync(file) ? linesOf(file).map(line => JSON.parse(line) as GoldTurn & { id: string }) : []
  const inventoryFile = inventoryOf(directory, options.inventory)
  const inventory: unknown = inventoryFile ? JSON.parse(readFileSync(inventoryFile, 'utf8')) : undefined
  return crossValidate(
    turns.filter(turn => !isKeptApart(turn.id)),
    { projects: inventory === undefined ? [] : projectNames(readInventory(inventory)) },
  )
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')

const inventoryOf = (directory: string, named?: string) =>
  named ?? ['inventory.json', '../inventory.json'].map(name => join(directory, name)).find(existsSync)

function figuresOf(task: Task, gold: never[], predictions: Map<string, Record<string, unknown>>, inventory: unknown): Figure[] {
  switch (task) {
    case 'turns':
      return scoreTurns(gold, predictions, projectPlaces(inventory))
    case 'replies':
      return scoreReplies(gold, predictions)
    case 'times':
      return scoreTimes(gold, predictions)
    case 'dialogues':
      return scoreDialogues(gold, predictions).figures
    case 'faithfulness':
      return scoreFaithfulness(gold, predictions)
  }
}

function projectPlaces(inventory: unknown): Map<string, string> {
  const { properties = [] } = (inventory ?? {}) as { properties?: { project?: { slug: string }; location?: { canonical?: string } }[] }
  return new Map(
    properties.flatMap(({ project, location }) => (project && location?.canonical ? [[project.slug, location.canonical] as const] : [])),
  )
}

/** The table people read, as Markdown. */
export function tableOf(reports: Report[], learned: CrossValidated[], languages: Figure[] = [], gate: Figure[] = measureGate()): string {
  const rows = reports.flatMap(({ task, part, figures }) =>
    figures.map(figure => `| ${task} | ${figure.name} | ${part} | ${shown(figure)} | ${figure.of} |`),
  )
  rows.push(
    ...learned.map(({ figure, result, of }) => `| learned weights alone | ${figure} | 5-fold | ${(result * 100).toFixed(1)} % | ${of} |`),
  )
  rows.push(...languages.map(figure => `| public sentences | language: ${figure.name} | all | ${shown(figure)} | ${figure.of} |`))
  rows.push(...gate.map(figure => `| generated | ${figure.name} | all | ${shown(figure)} | ${figure.of} |`))
  return ['| set | figure | part | result | of |', '|---|---|---|---:|---:|', ...rows].join('\n')
}

function shown({ value, kind }: Figure): string {
  if (value === null) return '–'
  return kind === 'count' ? String(value) : `${(value * 100).toFixed(1)} %`
}
