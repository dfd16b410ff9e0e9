import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { FromWorker } from './in-worker.ts'
import { SheetProblem } from './problem.ts'

/** The thread's side of `inWorker`: sends what `batches` yields and waits until the receiver asks for more. */
export async function serveBatches<Data extends { bytes: Uint8Array }, Batch>(
  batches: (data: Omit<Data, 'bytes'> & { bytes: Buffer }) => AsyncIterable<Batch>,
): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('this module runs in a thread of its own')
  const tell = (message: FromWorker<Batch>) => port.postMessage(message)
  const data = workerData as Data
  let credit = 2
  port.on('message', () => {
    credit += 1
  })
  try {
    const bytes = Buffer.from(data.bytes.buffer, data.bytes.byteOffset, data.bytes.byteLength)
    for await (const batch of batches({ ...data, bytes })) {
      while (credit === 0) await once(port, 'message')
      credit -= 1
      tell({ kind: 'batch', batch })
    }
    tell({ kind: 'done' })
  } catch (error) {
    tell({
      kind: 'problem',
      code: error instanceof SheetProblem ? error.code : null,
      message: error instanceof Error ? error.message : String(error),
    })
  }
  port.unref()
}
