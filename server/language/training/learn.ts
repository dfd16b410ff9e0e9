import { buckets, type Features } from '../understand/learned/features.ts'
import { labels } from '../understand/learned/labels.ts'
import type { Example } from './examples.ts'

export interface Model {
  /** A row of labels for every bucket. */
  weights: Float64Array
  bias: Float64Array
}

const epochs = 18
const decay = 1e-3
const n = labels.length

/** Multinomial logistic regression by plain gradient steps in a fixed order: the same examples give the same numbers. */
export function learn(examples: Example[]): Model {
  const model = { weights: new Float64Array(n * buckets), bias: new Float64Array(n) }
  const rows = [...examples]
  const sizes = labels.map((_, label) => rows.reduce((sum, row) => sum + (row.label === label ? row.weight : 0), 0))
  const mean = sizes.reduce((a, b) => a + b, 0) / n
  const random = dice(20261120)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 2 / (1 + epoch * 0.5)
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[rows[i], rows[j]] = [rows[j]!, rows[i]!]
    }
    for (const row of rows) step(model, row, rate, Math.sqrt(mean / (sizes[row.label] as number)))
  }
  return model
}

function step(model: Model, { found: { at, values }, label, weight }: Example, rate: number, balance: number): void {
  const keep = 1 - rate * decay
  const steps = scoresOf(model, { at, values }).map(
    (score, other) => rate * weight * balance * ((other === label ? 1 : 0) - Math.exp(score)),
  )
  for (let other = 0; other < n; other++) model.bias[other]! += steps[other]! * 0.005
  for (let i = 0; i < at.length; i++) {
    const row = at[i]! * n
    const value = values[i]!
    for (let other = 0; other < n; other++) model.weights[row + other] = model.weights[row + other]! * keep + steps[other]! * value
  }
}

/** The logarithm of how likely each label is. */
export function scoresOf(model: Model, { at, values }: Features): number[] {
  const scores = Array.from(model.bias)
  for (let i = 0; i < at.length; i++) {
    const row = at[i]! * n
    const value = values[i]!
    for (let label = 0; label < n; label++) scores[label]! += model.weights[row + label]! * value
  }
  const top = Math.max(...scores)
  const total = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0))
  return scores.map(score => score - total)
}

/** The same numbers every time: an order that changed by itself could not be checked. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
