/** More moments than this are not remembered; whoever forgets looks again at the latest anyway. */
const most = 10_000

/** One timer for many moments: it goes off at each, and none is forgotten because an earlier one was set. */
export interface Alarm {
  in(ms: number): void
  /** Whatever else is set: no later than this. Set again, it replaces itself. */
  atLatest(ms: number): void
  /** Whether a moment comes within `ms`; what is only set as the latest is none. */
  within(ms: number): boolean
  clear(): void
}

export function makeAlarm(goOff: () => void): Alarm {
  /** Ascending. */
  let moments: number[] = []
  let latest = Number.POSITIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let timerAt = Number.POSITIVE_INFINITY

  function arm() {
    const next = Math.min(moments[0] ?? Number.POSITIVE_INFINITY, latest)
    if (next === timerAt) return
    clearTimeout(timer)
    timerAt = next
    if (next < Number.POSITIVE_INFINITY) timer = setTimeout(ring, Math.max(0, next - Date.now()))
  }

  function ring() {
    const now = Date.now()
    timerAt = Number.POSITIVE_INFINITY
    const past = moments.findIndex(moment => moment > now)
    moments = past < 0 ? [] : moments.slice(past)
    if (latest <= now) latest = Number.POSITIVE_INFINITY
    arm()
    goOff()
  }

  return {
    in(ms) {
      const at = Date.now() + Math.ceil(ms)
      const place = moments.findLastIndex(moment => moment <= at)
      if (moments[place] === at || moments.length >= most) return
      moments.splice(place + 1, 0, at)
      arm()
    },
    atLatest(ms) {
      latest = Date.now() + ms
      arm()
    },
    within: ms => moments.length > 0 && moments[0]! <= Date.now() + ms,
    clear() {
      moments = []
      latest = Number.POSITIVE_INFINITY
      arm()
    },
  }
}
