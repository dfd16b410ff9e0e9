import { Refusal } from '#ground/errors'

/** Turns an organization may try with a model within an hour: trying is free with the local engine and costs with a model. */
const most = 300
const windowMs = 60 * 60_000

export interface Allowance {
  left(organization: string, now: Date): number
  /** Takes all or nothing; refuses with the time to wait. */
  take(organization: string, turns: number, now: Date): void
  /** What was taken and not used. */
  giveBack(organization: string, turns: number): void
}

/** Counted in this process: a wall against a loop somebody left running, not an account. */
export function makeAllowance(): Allowance {
  const taken = new Map<string, { turns: number; endsAt: number }>()
  function current(organization: string, now: Date) {
    for (const [other, { endsAt }] of taken) if (endsAt <= now.getTime()) taken.delete(other)
    return taken.get(organization)
  }
  return {
    left: (organization, now) => most - (current(organization, now)?.turns ?? 0),
    take(organization, turns, now) {
      const counted = current(organization, now) ?? { turns: 0, endsAt: now.getTime() + windowMs }
      if (counted.turns + turns > most)
        throw new Refusal(
          'too-many',
          'So many turns were tried with the model that it pauses. The built-in engine can be tried at any time.',
          {
            name: 'trials-used-up',
            retryAfterSeconds: Math.max(1, Math.ceil((counted.endsAt - now.getTime()) / 1000)),
          },
        )
      taken.set(organization, { ...counted, turns: counted.turns + turns })
    },
    giveBack(organization, turns) {
      const counted = taken.get(organization)
      if (counted) taken.set(organization, { ...counted, turns: Math.max(0, counted.turns - turns) })
    },
  }
}
