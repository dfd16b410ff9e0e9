import type { AnswerInput, Draft } from '#language/types'

/**
 * Who writes a reply. The local engine implements it without I/O; models implement it over the wire and fall back to the local one.
 * Whoever writes, the text passes the same claim gate before it may leave.
 */
export interface LanguageEngine {
  name: string
  /** Drafts one reply from the facts given. Models: structured answer, bounded in time; throws `EngineFailure` and never returns half a draft. */
  draft(input: AnswerInput, options: { signal: AbortSignal }): Promise<{ draft: Draft; tokens: { input: number; output: number } | null }>
}

export class EngineFailure extends Error {
  readonly reason: 'timeout' | 'refused' | 'unreadable' | 'unreachable' | 'rate-limited' | 'auth'
  constructor(reason: EngineFailure['reason'], detail?: string, options?: ErrorOptions) {
    super(`the model failed: ${reason}${detail ? ` (${detail})` : ''}`, options)
    this.name = 'EngineFailure'
    this.reason = reason
  }
}
