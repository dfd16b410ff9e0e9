import { countRows, readRows, serveBatches } from '#ground/sheets/index'
import type { ReadingDefaults } from './field.ts'
import { listingReader, type Outcome } from './read-listings.ts'

const batchSize = 200

async function* outcomes(bytes: Buffer, fileName: string, defaults: ReadingDefaults): AsyncGenerator<string> {
  yield asText([{ sheet: '', row: 0, kind: 'size', rows: await countRows(bytes) }])
  const reader = listingReader(fileName, defaults)
  let batch: Outcome[] = []
  for await (const row of readRows(bytes, fileName)) {
    batch.push(...reader.take(row))
    if (batch.length < batchSize) continue
    yield asText(batch)
    batch = []
  }
  batch.push(...reader.end())
  if (batch.length) yield asText(batch)
}

/** Outcomes hold nothing JSON cannot carry, and as text they cross twice as fast as copied object by object. */
const asText = (outcomes: Outcome[]) => JSON.stringify(outcomes)

await serveBatches<{ bytes: Uint8Array; fileName: string; defaults: ReadingDefaults }, string>(({ bytes, fileName, defaults }) =>
  outcomes(bytes, fileName, defaults),
)
