import type { Intent } from '#contracts/understanding'
import { intentOf, type Label, labels } from '../learned/labels.ts'
import type { Flags, Read } from './intents.ts'

/** How far the rules are to be believed when they name a label: a logarithm of odds, from how often they were right on sentences new to them. */
const trust: Record<Label, number> = {
  OPT_OUT: 2.6,
  INJECTION: 2.3,
  HAGGLE: 2.2,
  OUT_OF_SCOPE: 2.2,
  COMPLAINT: 1.8,
  AGENT_REQUEST: 1.8,
  GREETING: 1.2,
  GOODBYE: 1,
  COMPARISON: 1.5,
  PAYMENT_PLANS: 0.6,
  LOCATION_INFO: 0.6,
  GENERAL_QUESTION: 0.5,
  SCHEDULE_VIEWING: 0.5,
  PRICE_INQUIRY: 0.4,
  PROPERTY_INQUIRY: 0.2,
}
/** What stood in the talk before, or a lone face: the rules know, the weights hardly can. */
const certainty = 4
/** Rules were made for messages that go on with a talk; the weights saw few of those. */
const talk = 4
/** What somebody feels or whom they want is in the words, in a talk as before one: the weights know it as well there. */
const ofMood = new Set<Label>(['COMPLAINT', 'AGENT_REQUEST'])
/** Which of two requests came first, the weights cannot know at all. */
const order = 12

export interface Decision {
  label: Label
  intents: Intent[]
  /** 0..1. */
  confidence: number
}

/** Nobody is handed over on a guess: where only the weights hear a complaint, and faintly, what the rules made of it stands. */
const faint = 0.5
const faintBesideARequest = 0.7

function likeliestOf(scores: number[], ruled: Label, evidence: number): [label: Label, share: number] {
  const top = Math.max(...scores)
  const label = labels[scores.indexOf(top)] as Label
  const share = 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return label === 'COMPLAINT' && share < (evidence >= 0.85 ? faintBesideARequest : faint) ? [ruled, share] : [label, share]
}

/** What rules read and what weights learned, made one: the likeliest label when both are heard. */
export function decide(read: Read, flags: Flags, haggles: boolean, inTalk: boolean, learned: number[]): Decision {
  const ruled = labelOf(read.intents[0] as Intent, flags, haggles)
  const likeliest = labels[learned.indexOf(Math.max(...learned))] as Label
  const scores = learned.map(
    (score, i) => score + (labels[i] === ruled ? trustIn(ruled, read, likeliest, flags) * (inTalk && !ofMood.has(ruled) ? talk : 1) : 0),
  )
  const [label, share] = likeliestOf(scores, ruled, read.evidence)
  if (label === ruled) return { label, intents: read.intents, confidence: Math.max(read.evidence, share) }
  const intent = intentOf(label)
  const others = flagged.has(label) ? [] : read.intents.filter(other => other !== intent && !weak.has(other) && read.evidence > 0.6)
  return { label, intents: [intent, ...others], confidence: share }
}

const flagged = new Set<Label>(['OUT_OF_SCOPE', 'INJECTION', 'OPT_OUT', 'COMPLAINT', 'AGENT_REQUEST', 'GREETING', 'GOODBYE'])
const weak = new Set<Intent>(['GENERAL_QUESTION', 'COMPLAINT', 'AGENT_REQUEST', 'GREETING', 'GOODBYE'])

function trustIn(ruled: Label, { certain, plain, evidence, intents }: Read, likeliest: Label, flags: Flags): number {
  if (plain) return order
  const besides = flags.injection && likeliest === 'INJECTION' && evidence === 1
  if (besides || intents.slice(1).includes(intentOf(likeliest))) return order
  if (certain) return certainty
  return trust[ruled] * (evidence >= 0.85 ? 1 : evidence >= 0.6 ? 0.6 : 0.1)
}

function labelOf(intent: Intent, flags: Flags, haggles: boolean): Label {
  if (flags.optOut) return 'OPT_OUT'
  if (intent === 'GENERAL_QUESTION' && flags.injection) return 'INJECTION'
  if (intent === 'GENERAL_QUESTION' && flags.outOfScope) return 'OUT_OF_SCOPE'
  return intent === 'PRICE_INQUIRY' && haggles ? 'HAGGLE' : intent
}
