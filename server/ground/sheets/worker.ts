import { inBatches } from './in-batches.ts'
import { readRows } from './index.ts'
import { serveBatches } from './serve-batches.ts'

await serveBatches<{ bytes: Uint8Array; fileName: string }, unknown>(({ bytes, fileName }) => inBatches(readRows(bytes, fileName)))
