import type { Config } from './config.ts'

/**
 * How long something may lie with whoever took it before somebody else looks, in one place.
 * The crash harness lives faster than people: it shortens all of these by one factor.
 */
export function patienceOf({ patience = 1 }: Pick<Config, 'patience'>) {
  return {
    /** A runner that gave no sign for this long is dead, and its jobs are due again. */
    leaseMs: 45_000 * patience,
    /** How long a receipt may take to tell what became of a send whose answer was lost. */
    settleMs: 60_000 * patience,
    /** How long a webhook, and anything else recorded, may go undone before its bell is rung again. */
    unpackMs: 2000 * patience,
    forgottenMs: 20_000 * patience,
    /** A send under way longer than this was forgotten by whoever was to settle it. */
    unsettledMs: 110_000 * patience,
    sweepMs: 5000 * patience,
  }
}
