import type { Reading } from '../reading/reading.ts'
import { features } from './features.ts'
import model from './intent-weights.generated.json' with { type: 'json' }
import { labels } from './labels.ts'

const n = labels.length
const weights = new Int8Array(Buffer.from(model.weights, 'base64'))

/** The logarithm of how likely each label is, in the order of `labels`, by weights that `training/train-intents.ts` learned. */
export function guess(reading: Reading): number[] {
  const { at, values } = features(reading)
  const scores = Array.from(model.bias, bias => bias / model.scale)
  for (let i = 0; i < at.length; i++) {
    const row = (at[i] as number) * n
    const value = (values[i] as number) / model.scale
    for (let label = 0; label < n; label++) scores[label]! += (weights[row + label] as number) * value
  }
  const top = Math.max(...scores)
  const total = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0))
  return scores.map(score => score - total)
}
