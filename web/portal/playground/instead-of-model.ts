import type { TrialTurn } from '#contracts/playground'

/** A model was to write this and did not: it failed, or the day's budget does not allow it. `reason` says which. */
export const isInstead = ({ engine, reason }: Pick<TrialTurn, 'engine' | 'reason'>) =>
  engine === 'local' && reason !== null && /^(model|budget)-/.test(reason)
