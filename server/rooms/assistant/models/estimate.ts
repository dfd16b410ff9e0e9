import type { AnswerInput } from '#language/types'
import type { Tokens } from '#ports/language-engine'

/** About four bytes a token, in every script our customers write. */
const tokensOf = (value: unknown) => Math.ceil(Buffer.byteLength(JSON.stringify(value) ?? '') / 4)

/** What a reply may come to, set aside before it is asked for: the rules, the facts of the turn, and a bubble with some thought before it. */
export const replyEstimate = ({ matches, nearest, known, voice, message, recentReplies }: AnswerInput): Tokens => ({
  input: 900 + tokensOf([matches, nearest?.listings ?? [], known, voice.faqs.slice(0, 12), message, recentReplies]),
  output: 400,
  cached: 0,
  told: false,
})

/** A recording by its length, a picture by what vendors count for one. */
export const recordingEstimate = (seconds: number): Tokens => ({
  input: Math.ceil(seconds * 32),
  output: Math.ceil(seconds * 5),
  cached: 0,
  told: false,
  seconds,
})
export const pictureEstimate: Tokens = { input: 1800, output: 200, cached: 0, told: false }
