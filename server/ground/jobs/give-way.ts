import { setTimeout as pause } from 'node:timers/promises'
import type { Scope } from '../db/scope.ts'

export interface Patience {
  /** Work never waits longer than this for whoever presses; then it may go on for a moment, so that a flood slows it and never stops it. */
  longestMs: number
  momentMs: number
  /** As many may pass in one moment: everybody who waited at once would be a press of their own. */
  most?: number
}

const usual: Patience = { longestMs: 1000, momentMs: 25, most: 4 }
const lookEveryMs = 5

export interface Way {
  /** False while work is to wait. */
  free(): boolean
}

/** A way for the work of this process: closed while `pressed`, but never for longer than patience lasts. */
export function makeWay(
  pressed: () => boolean,
  { longestMs, momentMs, most = Number.POSITIVE_INFINITY } = usual,
  clock = () => performance.now(),
): Way {
  let closedSince: number | null = null
  let openUntil = 0
  let passed = 0
  return {
    free() {
      const now = clock()
      if (now < openUntil && passed < most) {
        passed++
        return true
      }
      if (!pressed()) {
        closedSince = null
        return true
      }
      closedSince ??= now
      if (now - closedSince < longestMs) return false
      closedSince = null
      openUntil = now + momentMs
      passed = 1
      return true
    },
  }
}

export async function whenFree(way: Way) {
  while (!way.free()) await pause(lookEveryMs)
}

/** The same scope, each of whose transactions first waits until the way is free. For work that nobody waits for at the other end of a wire. */
export function givingWay(scope: Scope, way: Way): Scope {
  const inside: Scope['inside'] = async (organization, actor, work) => {
    await whenFree(way)
    return scope.inside(organization, actor, work)
  }
  return {
    inside,
    outside: (organization, actor) => ({ ...scope.outside(organization, actor), inside: work => inside(organization, actor, work) }),
  }
}
