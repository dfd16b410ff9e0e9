/**
 * A provider that says "too fast" means the whole account: everybody's messages wait, not only the one it refused.
 * Kept per process; another process learns the same by its own first refusal.
 */
const pausedUntil = new Map<string, number>()

export function pauseAccount(connectionId: string, now: Date, ms: number) {
  pausedUntil.set(connectionId, Math.max(pausedUntil.get(connectionId) ?? 0, now.getTime() + ms))
}

/** How long this account still has to wait; 0 = it may send. */
export function accountWaitMs(connectionId: string, now: Date): number {
  const until = pausedUntil.get(connectionId)
  if (until === undefined) return 0
  if (until > now.getTime()) return until - now.getTime()
  pausedUntil.delete(connectionId)
  return 0
}
