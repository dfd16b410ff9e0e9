import { parentPort, workerData } from 'node:worker_threads'
import { splitIntoPassages } from '#language/passages/split'
import { DocumentProblem } from './problem.ts'
import { readDocument } from './read-document.ts'
import type { FromReader } from './read-in-worker.ts'

const tell = (message: FromReader) => parentPort?.postMessage(message)

let toldAt = 0
try {
  const pages = await readDocument(Buffer.from((workerData as { bytes: Uint8Array }).bytes), (done, total) => {
    if (performance.now() - toldAt < 150 && done < total) return
    toldAt = performance.now()
    tell({ kind: 'page', done, total })
  })
  tell({
    kind: 'done',
    pages: pages.length,
    textless: pages.filter(page => page.blocks.length === 0).length,
    passages: splitIntoPassages(pages),
  })
} catch (error) {
  tell(
    error instanceof DocumentProblem
      ? { kind: 'problem', code: error.code }
      : { kind: 'broken', message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  )
}
