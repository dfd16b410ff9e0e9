import { countRows, readRows, serveBatches } from '#ground/sheets/index'
import { type ReadyListing, readyListing } from '../ready-listing.ts'
import type { ReadingDefaults } from './field.ts'
import { listingReader, type Outcome } from './read-listings.ts'

const batchSize = 200

async function* outcomes(bytes: Buffer, fileName: string, defaults: ReadingDefaults): AsyncGenerator<Crossing> {
  yield crossing([{ sheet: '', row: 0, kind: 'size', rows: await countRows(bytes) }], defaults)
  const reader = listingReader(fileName, defaults)
  let batch: Outcome[] = []
  for await (const row of readRows(bytes, fileName)) {
    batch.push(...reader.take(row))
    if (batch.length < batchSize) continue
    yield crossing(batch, defaults)
    batch = []
  }
  batch.push(...reader.end())
  if (batch.length) yield crossing(batch, defaults)
}

/** A batch on its way out of the thread. Outcomes hold nothing JSON cannot carry, and as text they cross twice as fast as copied object by object. */
export interface Crossing {
  outcomes: string
  /** For each listing among the outcomes, in their order. */
  ready: ReadyListing[]
}

const crossing = (outcomes: Outcome[], { market = 'egypt' }: ReadingDefaults): Crossing => ({
  outcomes: JSON.stringify(outcomes),
  ready: outcomes.flatMap(outcome => (outcome.kind === 'listing' ? [readyListing(outcome.listing, market)] : [])),
})

await serveBatches<{ bytes: Uint8Array; fileName: string; defaults: ReadingDefaults }, Crossing>(({ bytes, fileName, defaults }) =>
  outcomes(bytes, fileName, defaults),
)
