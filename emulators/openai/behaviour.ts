import type { ReplyLanguage } from '../../contracts/understanding.ts'

/** How a model may go wrong. One word each, so that a test reads like a sentence. */
export const plainBehaviours = [
  /** Answers from the facts in the prompt, in the language it asks for. */
  'honest',
  'garbage',
  'html',
  /** The body of the HTTP answer is not the API's at all. */
  'html-page',
  'truncated',
  /** The model ran into its limit of tokens. */
  'cut-short',
  'empty',
  'no-choices',
  'two-objects',
  'wrong-language',
  'huge',
  'refusal',
  'content-filter',
  'hang',
  'slow',
  'reset',
  'too-many',
  'unavailable',
  'bad-key',
  'no-model',
  'tool-call',
  /** A server that knows no tools: 400 to whoever offers some. */
  'no-tools',
  'foreign-ids',
  'nan',
  'missing-fields',
  'markup',
  'many-questions',
  /** The meter is missing, says words, or says more than anybody ever read. */
  'no-usage',
  'broken-usage',
  'absurd-usage',
] as const
export type PlainBehaviour = (typeof plainBehaviours)[number]

export const lieKinds = ['price', 'area', 'plan', 'date', 'scarcity', 'discount', 'amenity', 'promise', 'availability', 'name'] as const
export type LieKind = (typeof lieKinds)[number]
export type Script = ReplyLanguage | 'arabizi'
export type Notation = 'digits' | 'arabic-indic' | 'short' | 'words'

export type Behaviour =
  | PlainBehaviour
  | { lie: LieKind; script: Script; notation?: Notation; seed?: number }
  /** Exactly this object as the structured answer. */
  | { answer: unknown }
  /** Exactly this text as the model's words. */
  | { words: string }
  /** Calls these tools, one a round, as far as it was given any; then answers from what it found. */
  | { calls: ToolCall[] }
export interface ToolCall {
  name: string
  /** As the model writes them: JSON, or what it takes for JSON. */
  arguments: unknown
}
