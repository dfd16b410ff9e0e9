import type { Inside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { addTurns, hourNow, removeTurns } from './store.ts'

/**
 * Turns an organization may try with a model within an hour: trying is free with the local engine and costs with a model.
 * Counted in the tables, whatever the number of processes and however often they start.
 */
const most = 300
const lastsMs = 60 * 60_000

export const turnsLeft = async (inside: Inside): Promise<number> => most - ((await hourNow(inside))?.turns ?? 0)

/** Takes all or nothing; refuses with the time to wait. */
export async function takeTurns(inside: Inside, turns: number) {
  if (await addTurns(inside, turns, { most, lastsMs })) return
  const endsAt = (await hourNow(inside))?.ends_at ?? inside.now
  throw new Refusal('too-many', 'So many turns were tried with the model that it pauses. The built-in engine can be tried at any time.', {
    name: 'trials-used-up',
    retryAfterSeconds: Math.max(1, Math.ceil((endsAt.getTime() - inside.now.getTime()) / 1000)),
  })
}

/** What was taken and not used. */
export const giveTurnsBack = (inside: Inside, turns: number) => removeTurns(inside, turns)
