import { Worker } from 'node:worker_threads'
import { Refusal } from '../errors.ts'

/** What the thread tells. Errors cross as plain words, because a class does not survive the way. */
export type Drawn = { bytes: Uint8Array } | { error: string }

/** Threads drawing at once: each may take a processor and the memory below. */
const mostAtOnce = 2
const mostWaiting = 8

let drawing = 0
const waiting: (() => void)[] = []

/** Runs `entry` (a module that calls `serveDrawing`) in a thread of its own and answers the PDF. Nothing of it is felt by live conversations. */
export async function drawInWorker(entry: URL, data: unknown, { signal }: { signal: AbortSignal }): Promise<Buffer> {
  if (drawing >= mostAtOnce) {
    if (waiting.length >= mostWaiting)
      throw new Refusal('too-many', 'Many documents are being drawn. Try again in a moment.', { retryAfterSeconds: 20 })
    await new Promise<void>(resolve => waiting.push(resolve))
  } else drawing++
  try {
    return await draw(entry, data, signal)
  } finally {
    const next = waiting.shift()
    // the place is handed over, so nobody slips in between
    if (next) next()
    else drawing--
  }
}

async function draw(entry: URL, data: unknown, signal: AbortSignal): Promise<Buffer> {
  if (signal.aborted) throw tooMuch(signal.reason)
  const worker = new Worker(entry, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    env: { NODE_ENV: 'production' },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const aborted = () => reject(tooMuch(signal.reason))
  signal.addEventListener('abort', aborted, { once: true })
  worker.on('message', (drawn: Drawn) =>
    'bytes' in drawn
      ? resolve(Buffer.from(drawn.bytes.buffer, drawn.bytes.byteOffset, drawn.bytes.byteLength))
      : reject(new Error(drawn.error)),
  )
  worker.on('error', (error: Error & { code?: string }) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(error) : error))
  worker.on('exit', () => reject(new Error('the drawing thread ended early')))
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', aborted)
    await worker.terminate()
  }
}

const tooMuch = (cause: unknown) =>
  new Refusal('unavailable', 'This is too much to draw as one PDF. Export it as CSV or JSON.', { name: 'too-much-to-draw', cause })
