import { buckets, features } from './features.ts'
import model from './intent-weights.generated.json' with { type: 'json' }

/** What the weights tell apart: the intents, and what the flags are for. */
export type Guessed =
  | 'PROPERTY_INQUIRY'
  | 'PRICE_INQUIRY'
  | 'PAYMENT_PLANS'
  | 'LOCATION_INFO'
  | 'SCHEDULE_VIEWING'
  | 'COMPARISON'
  | 'GENERAL_QUESTION'
  | 'COMPLAINT'
  | 'AGENT_REQUEST'
  | 'GREETING'
  | 'GOODBYE'
  | 'OUT_OF_SCOPE'
  | 'INJECTION'
  | 'OPT_OUT'

const weights = new Int8Array(Buffer.from(model.weights, 'base64'))

/** The likeliest reading of a message whose words no rule knows, and how likely it is. Trained by `training/train-intents.ts`. */
export function guess(text: string): { label: Guessed; probability: number } {
  const found = features(text)
  const scores = model.labels.map((_, label) => {
    let sum = (model.bias[label] as number) / model.scale
    for (const feature of found) sum += (weights[label * buckets + feature] as number) / model.scale
    return sum / Math.sqrt(found.length || 1)
  })
  const top = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return { label: model.labels[scores.indexOf(top)] as Guessed, probability: 1 / total }
}
