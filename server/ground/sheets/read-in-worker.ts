import { inWorker, type WorkerOptions } from './in-worker.ts'
import type { SheetRow } from './sheet.ts'

/** `readRows` in a thread of its own, in batches, for files whose reading would be felt by live conversations. */
export async function readInWorker(
  bytes: Buffer,
  fileName: string,
  onBatch: (rows: SheetRow[]) => Promise<void>,
  options?: WorkerOptions,
): Promise<void> {
  await inWorker<SheetRow[]>(new URL('./worker.ts', import.meta.url), { bytes, fileName }, onBatch, options)
}
