import { parentPort, workerData } from 'node:worker_threads'
import { type DocumentProps, renderToBuffer } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Drawn } from './draw-in-worker.ts'

/** The thread's side of `drawInWorker`: makes the document of what it was given and hands its bytes over. */
export async function serveDrawing<Data>(documentOf: (data: Data) => Promise<ReactElement<DocumentProps>>): Promise<void> {
  let drawn: Drawn
  try {
    drawn = { bytes: await renderToBuffer(await documentOf(workerData as Data)) }
  } catch (error) {
    drawn = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(drawn)
}
