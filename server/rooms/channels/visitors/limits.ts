/** So many at once, and so many more each second. */
export interface Allowance {
  /** Whether one more may pass now. */
  take(): boolean
}

export function allowance({ atOnce, perSecond }: { atOnce: number; perSecond: number }, nowMs: () => number = Date.now): Allowance {
  let left = atOnce
  let at = nowMs()
  return {
    take() {
      const now = nowMs()
      left = Math.min(atOnce, left + ((now - at) / 1000) * perSecond)
      at = now
      if (left < 1) return false
      left--
      return true
    },
  }
}

/** Of one visitor's line: a person writes no faster. What pages do by themselves (receipts, starts) is counted apart. */
export const messagePace = { atOnce: 12, perSecond: 0.5 }
export const framePace = { atOnce: 60, perSecond: 5 }
/** Frames beyond the pace that are still answered; who goes on is let go. */
export const mostBeyondPace = 200

/** New visitors of one address: many people of one office, but no machine that opens conversations by the thousand. */
const newcomerPace = { atOnce: 100, perSecond: 300 / 3600 }
const newcomers = new Map<string, Allowance>()

/** Whether one more visitor from this address may begin a conversation. Counted per process. */
export function mayBegin(address: string): boolean {
  if (newcomers.size > 20_000) newcomers.clear()
  const known = newcomers.get(address) ?? allowance(newcomerPace)
  newcomers.set(address, known)
  return known.take()
}
