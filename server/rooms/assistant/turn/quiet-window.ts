/** When a turn may begin: after the writer has paused. A burst becomes one turn; a lone "hello" does not wait long. */

/** However long somebody goes on, they get an answer this long after their first unanswered word. */
export const longestWaitMs = 12_000
const longestPauseMs = 4000

/** The pause that ends a burst, in milliseconds: the organization's shortest, longer for those who write in slow pieces. */
export function quietWindowMs(shortestMs: number, rhythmMs: number | null): number {
  if (rhythmMs === null) return shortestMs
  return Math.min(longestPauseMs, Math.max(shortestMs, Math.round(rhythmMs * 1.6)))
}

/** When the turn begins: the pause from now, but no later than the longest wait from the first unanswered message. */
export function turnAt(now: Date, windowMs: number, firstUnansweredAt: Date): Date {
  return new Date(Math.max(now.getTime(), Math.min(now.getTime() + windowMs, firstUnansweredAt.getTime() + longestWaitMs)))
}
