import { Worker } from 'node:worker_threads'
import { SheetProblem, type SheetProblemCode } from './problem.ts'

export interface WorkerOptions {
  /** Stops the thread; the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

/** What the thread tells. Errors cross as plain words, because a class does not survive the way. */
export type FromWorker<Batch> =
  | { kind: 'batch'; batch: Batch }
  | { kind: 'done' }
  | { kind: 'problem'; code: SheetProblemCode | null; message: string }

/**
 * Runs `entry` (a module that calls `serveBatches`) in a thread of its own and hands its batches to `onBatch`, one at a time and in order.
 * The thread is at most one batch ahead, so memory stays flat however slow the receiver is.
 */
export async function inWorker<Batch>(
  entry: URL,
  data: { bytes: Buffer; [key: string]: unknown },
  onBatch: (batch: Batch) => Promise<void>,
  { signal }: WorkerOptions = {},
): Promise<void> {
  signal?.throwIfAborted()
  // A copy of its own: pooled buffers cannot be moved, and the caller keeps its bytes.
  const bytes = new Uint8Array(data.bytes)
  const worker = new Worker(entry, {
    workerData: { ...data, bytes },
    transferList: [bytes.buffer],
    // A file must not be able to take the process with it.
    resourceLimits: { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let handing = Promise.resolve()
  const aborted = () => reject(signal?.reason)
  signal?.addEventListener('abort', aborted, { once: true })
  worker.on('message', (message: FromWorker<Batch>) => {
    if (message.kind === 'batch') {
      handing = handing.then(() => onBatch(message.batch)).then(() => worker.postMessage('more'))
      handing.catch(reject)
    } else if (message.kind === 'done') handing.then(resolve, reject)
    else handing.then(() => reject(message.code ? new SheetProblem(message.code, message.message) : new Error(message.message)), reject)
  })
  worker.on('error', error => reject(outOfMemory(error)))
  worker.on('exit', () => handing.then(() => reject(new Error('the reading thread ended early')), reject))
  try {
    await promise
  } finally {
    signal?.removeEventListener('abort', aborted)
    await worker.terminate()
  }
}

function outOfMemory(error: Error & { code?: string }): Error {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new SheetProblem('too-large', 'The file needs more memory than is set aside for one import. Split it into smaller files.', {
    cause: error,
  })
}
