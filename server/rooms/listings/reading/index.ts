import { inWorker, type WorkerOptions } from '#ground/sheets/index'
import type { ReadingDefaults } from './field.ts'
import type { Outcome } from './read-listings.ts'
import type { Crossing } from './worker.ts'

export { type Headers, recogniseHeaders } from './columns/recognise-headers.ts'
export { type Column, type Field, type Issue, type IssueCode, issueMessages, type ReadingDefaults } from './field.ts'
export { describeIdentity } from './identity.ts'
export { type ListingReading, readListing } from './read-listing.ts'
export { type ListingReader, listingReader, type Outcome } from './read-listings.ts'

/**
 * Reads a brokerage's file in a thread of its own and hands over what became of each row, in order and in batches; the next batch is
 * asked for when `onBatch` is done. Throws `SheetProblem` when the file as a whole cannot be read.
 */
export async function readListingsInWorker(
  bytes: Buffer,
  fileName: string,
  defaults: ReadingDefaults,
  onBatch: (outcomes: Outcome[]) => Promise<void>,
  options?: WorkerOptions,
): Promise<void> {
  const entry = new URL('./worker.ts', import.meta.url)
  await inWorker<Crossing>(entry, { bytes, fileName, defaults }, batch => onBatch(landed(batch)), options)
}

function landed({ outcomes, ready }: Crossing): Outcome[] {
  let at = 0
  return (JSON.parse(outcomes) as Outcome[]).map(outcome => (outcome.kind === 'listing' ? { ...outcome, ready: ready[at++] } : outcome))
}
