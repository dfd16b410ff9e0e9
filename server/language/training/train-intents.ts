import { writeFileSync } from 'node:fs'
import { buckets, features } from '../understand/features.ts'
import { type Example, lexiconExamples, sentenceExamples } from './examples.ts'

/**
 * Learns the weights behind `understand/guess.ts` from our own lexicons and sentences: multinomial logistic regression,
 * plain gradient steps in a fixed order, so that the same input gives the same bytes. `--check` measures by five folds instead.
 */
const labels = [
  'PROPERTY_INQUIRY',
  'PRICE_INQUIRY',
  'PAYMENT_PLANS',
  'LOCATION_INFO',
  'SCHEDULE_VIEWING',
  'COMPARISON',
  'GENERAL_QUESTION',
  'COMPLAINT',
  'AGENT_REQUEST',
  'GREETING',
  'GOODBYE',
  'OUT_OF_SCOPE',
  'INJECTION',
  'OPT_OUT',
] as const
const epochs = 14
const decay = 1e-4

interface Model {
  weights: Float64Array
  bias: Float64Array
}

function train(examples: Example[]): Model {
  const model = { weights: new Float64Array(labels.length * buckets), bias: new Float64Array(labels.length) }
  const rows = examples.map(example => ({ found: features(example.text), label: labels.indexOf(example.label), weight: example.weight }))
  const sizes = labels.map((_, label) => rows.reduce((sum, row) => sum + (row.label === label ? row.weight : 0), 0))
  const mean = sizes.reduce((a, b) => a + b, 0) / labels.length
  let seed = 20261120
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.6 / (1 + epoch * 0.5)
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[rows[i], rows[j]] = [rows[j]!, rows[i]!]
    }
    for (const row of rows) {
      if (row.found.length === 0 || row.label < 0) continue
      const probabilities = predict(model, row.found)
      const norm = 1 / Math.sqrt(row.found.length)
      const balance = Math.sqrt(mean / (sizes[row.label] as number))
      for (let label = 0; label < labels.length; label++) {
        const step = rate * row.weight * balance * ((label === row.label ? 1 : 0) - (probabilities[label] as number)) * norm
        model.bias[label]! += step * 0.1
        for (const feature of row.found) {
          const at = label * buckets + feature
          model.weights[at] = model.weights[at]! * (1 - rate * decay) + step
        }
      }
    }
  }
  return model
}

function predict(model: Model, found: Uint16Array): number[] {
  const norm = Math.sqrt(found.length || 1)
  const scores = labels.map((_, label) => {
    let sum = model.bias[label] as number
    for (const feature of found) sum += model.weights[label * buckets + feature] as number
    return sum / norm
  })
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / total)
}

function check(): void {
  const sentences = sentenceExamples()
  let right = 0
  const sure = { n: 0, right: 0 }
  for (let fold = 0; fold < 5; fold++) {
    const model = train([...lexiconExamples(), ...sentences.filter((_, i) => i % 5 !== fold)])
    sentences.forEach((sentence, i) => {
      if (i % 5 !== fold) return
      const probabilities = predict(model, features(sentence.text))
      const top = probabilities.indexOf(Math.max(...probabilities))
      const ok = labels[top] === sentence.label
      if (ok) right++
      if ((probabilities[top] as number) > 0.5) {
        sure.n++
        if (ok) sure.right++
      }
    })
  }
  console.log({
    sentences: sentences.length,
    accuracy: right / sentences.length,
    sureShare: sure.n / sentences.length,
    sureAccuracy: sure.right / sure.n,
  })
}

/** The file of weights, from the lexicons and sentences as they are now. */
export function intentWeights(): string {
  const model = train([...lexiconExamples(), ...sentenceExamples()])
  const largest = model.weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const scale = 127 / largest
  const bytes = Buffer.from(Int8Array.from(model.weights, weight => Math.round(weight * scale)).buffer)
  const bias = [...model.bias].map(value => Math.round(value * scale))
  return JSON.stringify({ labels, scale: Number(scale.toFixed(6)), bias, weights: bytes.toString('base64') }) + '\n'
}

if (import.meta.main) {
  if (process.argv.includes('--check')) check()
  else writeFileSync(new URL('../understand/intent-weights.generated.json', import.meta.url), intentWeights())
}
