import type { Intent } from '#contracts/understanding'
import type { TurnContext } from '../types.ts'
import { intentOf, type Label, labels } from '../understand/learned/labels.ts'
import { type Example, labelOf, lexiconExamples, sentenceExample } from './examples.ts'
import { learn, scoresOf } from './learn.ts'
import { type Sentence, sentences } from './sentences.ts'

const folds = 5

export interface CrossValidated {
  figure: string
  /** 0..1. */
  result: number
  of: number
}

/**
 * How well the learned weights alone read sentences they were not taught: five folds over our own sets and, where given, over other labelled
 * messages (those worked on, in the format of the evaluation sets). Weights are learned from four folds and the lexicons, and read the fifth; no rule has a say.
 * The lexicons are the same for every fold, so words that were added because of a sentence flatter it.
 */
export function crossValidate(workedOn: GoldTurn[] = [], names: Partial<TurnContext> = {}): CrossValidated[] {
  const own = sentences()
  const items = [...own, ...workedOn.map(turn => fromTurn(turn, names))]
  const examples = items.map(sentenceExample)
  const read = readByFolds(examples)
  const part = (from: number, to: number, name: string): CrossValidated[] => {
    const rows = items.slice(from, to).map((item, i) => ({ item, label: read[from + i] as Label }))
    return [
      { figure: `${name}: primary intent`, result: share(rows, ({ item, label }) => isRight(item, label)), of: rows.length },
      {
        figure: `${name}: escalate F1`,
        ...f1(
          rows.filter(({ item }) => item.escalate !== null),
          item => item.escalate === true,
          label => handsOver.has(label),
        ),
      },
      {
        figure: `${name}: outOfScope F1`,
        ...f1(
          rows,
          item => item.outOfScope,
          label => label === 'OUT_OF_SCOPE',
        ),
      },
    ]
  }
  return [...part(0, own.length, 'own sets'), ...(workedOn.length > 0 ? part(own.length, items.length, 'worked on') : [])]
}

/** A labelled message in the format of the evaluation sets. */
export interface GoldTurn {
  text: string
  intents: Intent[]
  alsoOk?: Intent[]
  escalate: boolean | null
  outOfScope: boolean | null
  optOut: boolean | null
  injection: boolean | null
  context?: { lastIntent?: Intent; shown?: string[]; lastAssistant?: string; lastCustomer?: string }
}

const fromTurn = (turn: GoldTurn, names: Partial<TurnContext>): Sentence => ({
  text: turn.text,
  set: 'worked on',
  intent: turn.intents[0] as Intent,
  alsoOk: turn.alsoOk ?? [],
  escalate: turn.escalate,
  outOfScope: turn.outOfScope === true,
  optOut: turn.optOut === true,
  injection: turn.injection === true,
  context: { ...names, ...turn.context },
})

function readByFolds(examples: Example[]): Label[] {
  const lexicon = lexiconExamples()
  const read: Label[] = []
  for (let fold = 0; fold < folds; fold++) {
    const model = learn([...lexicon, ...examples.filter((_, i) => i % folds !== fold)])
    examples.forEach(({ found }, i) => {
      if (i % folds !== fold) return
      const scores = scoresOf(model, found)
      read[i] = labels[scores.indexOf(Math.max(...scores))] as Label
    })
  }
  return read
}

const handsOver = new Set<Label>(['COMPLAINT', 'AGENT_REQUEST', 'HAGGLE'])

function isRight(item: Sentence, label: Label): boolean {
  const intent = intentOf(label)
  return intent === intentOf(labelOf(item)) || item.alsoOk.includes(intent)
}

type Row = { item: Sentence; label: Label }

const share = (rows: Row[], right: (row: Row) => boolean) => rows.filter(right).length / (rows.length || 1)

function f1(rows: Row[], wanted: (item: Sentence) => boolean, found: (label: Label) => boolean): { result: number; of: number } {
  const hits = rows.filter(({ item, label }) => wanted(item) && found(label)).length
  const named = rows.filter(({ label }) => found(label)).length
  const gold = rows.filter(({ item }) => wanted(item)).length
  return { result: named + gold === 0 ? 1 : (2 * hits) / (named + gold), of: gold }
}
