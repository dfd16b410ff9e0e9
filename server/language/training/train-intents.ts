import { writeFileSync } from 'node:fs'
import { labels } from '../understand/learned/labels.ts'
import { lexiconExamples, sentenceExample } from './examples.ts'
import { learn } from './learn.ts'
import { sentences } from './sentences.ts'

/** The weights behind `understand/guess.ts`, from our own lexicons and sentences as they are now, as the bytes of their file. */
export function intentWeights(): string {
  const model = learn([...lexiconExamples(), ...sentences().map(sentenceExample)])
  const largest = model.weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const scale = Number((127 / largest).toFixed(6))
  const bytes = Buffer.from(Int8Array.from(model.weights, weight => Math.round(weight * scale)).buffer)
  const bias = [...model.bias].map(value => Math.round(value * scale * 100) / 100)
  return JSON.stringify({ labels, scale, bias, weights: bytes.toString('base64') }) + '\n'
}

if (import.meta.main) writeFileSync(new URL('../understand/learned/intent-weights.generated.json', import.meta.url), intentWeights())
