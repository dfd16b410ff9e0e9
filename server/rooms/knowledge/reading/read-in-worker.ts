import { Worker } from 'node:worker_threads'
import type { Passage } from '#language/passages/split'
import { limits } from './limits.ts'
import { DocumentProblem, type DocumentProblemCode } from './problem.ts'

/** What the thread tells. Errors cross as plain words, because a class does not survive the way. */
export type FromReader =
  | { kind: 'page'; done: number; total: number }
  | { kind: 'done'; pages: number; textless: number; passages: Passage[] }
  | { kind: 'problem'; code: DocumentProblemCode }
  | { kind: 'broken'; message: string }

export interface ReadDocument {
  pages: number
  /** Pages without a word of text: pictures. */
  textless: number
  passages: Passage[]
}

/**
 * Reads a document in a thread of its own, with its own memory and its own time: a file must not be able to take the process with it.
 * Throws `DocumentProblem` when the file is at fault, the signal's reason when it was stopped.
 */
export async function readInWorker(
  bytes: Buffer,
  onPage: (done: number, total: number) => void,
  { signal, withinMs = limits.readMs }: { signal?: AbortSignal; withinMs?: number } = {},
): Promise<ReadDocument> {
  signal?.throwIfAborted()
  // a copy of its own: pooled buffers cannot be moved, and the caller keeps its bytes
  const copy = new Uint8Array(bytes)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { bytes: copy },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
  })
  const { promise, resolve, reject } = Promise.withResolvers<ReadDocument>()
  const tooSlow = setTimeout(() => reject(new DocumentProblem('too-slow')), withinMs)
  const aborted = () => reject(signal?.reason)
  signal?.addEventListener('abort', aborted, { once: true })
  worker.on('message', (message: FromReader) => {
    if (message.kind === 'page') onPage(message.done, message.total)
    else if (message.kind === 'done') resolve(message)
    else reject(message.kind === 'problem' ? new DocumentProblem(message.code) : new Error(message.message))
  })
  worker.on('error', (error: Error & { code?: string }) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new DocumentProblem('bomb', { cause: error }) : error),
  )
  worker.on('exit', () => reject(new Error('the reading thread ended early')))
  try {
    return await promise
  } finally {
    clearTimeout(tooSlow)
    signal?.removeEventListener('abort', aborted)
    await worker.terminate()
  }
}
