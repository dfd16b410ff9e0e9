import type { Conversation } from '#contracts/conversation'

/** How long free answers may still be sent. Null where the channel has no such window. */
export function remainingOf(window: Conversation['window'], now: Date): { hours: number; minutes: number } | 'closed' | null {
  if (!window.open) return 'closed'
  if (!window.expiresAt) return null
  const leftMs = Date.parse(window.expiresAt) - now.getTime()
  if (leftMs <= 0) return 'closed'
  return { hours: Math.floor(leftMs / 3_600_000), minutes: Math.max(1, Math.floor((leftMs % 3_600_000) / 60_000)) }
}
