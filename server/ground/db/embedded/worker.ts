import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import type { Assignment, Reply, Request } from './messages.ts'
import { DurableFiles } from './node-files.ts'
import { startParams, withoutSync } from './start-params.ts'

/** The database's own thread: PGlite answers synchronously, so it may block here and nowhere else. */

const assignment = workerData as Assignment
const port = parentPort!

/** When PostgreSQL gives up it says why on stderr, and PGlite only that it "failed to initialize properly". */
let lastWords: string | null = null
const onStderr = (line: string) => {
  if (/\b(FATAL|PANIC):/.test(line)) lastWords = line.slice(line.search(/FATAL|PANIC/), 300)
  return false
}

await (assignment.act === 'initialize' ? initialize(assignment.directory!) : run(assignment.directory, assignment.durable)).catch(error =>
  reply({ failed: lastWords ?? brief(error) }),
)

async function initialize(directory: string) {
  const database = await PGlite.create({ fs: new DurableFiles(directory), startParams, onStderr })
  await database.close()
  syncAll(directory)
  reply({ opened: { durable: true } })
}

async function run(directory: string | null, durable: boolean) {
  const files = directory === null ? undefined : new DurableFiles(directory)
  const database = await PGlite.create({ fs: files, startParams: durable && files ? startParams : withoutSync, onStderr })

  port.on('message', async (request: Request) => {
    if ('bytes' in request) {
      const bytes = await answer(database, request.bytes)
      return reply({ id: request.id, bytes }, [bytes.buffer])
    }
    if (request.ask === 'close') {
      await database.close()
      reply({ id: request.id, value: 0 })
      return port.close()
    }
    reply({ id: request.id, value: files?.syncs ?? 0 })
  })

  reply({ opened: { durable: durable && files?.hooked === true } })
}

async function answer(database: PGlite, request: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  // The bytes given are a view of the engine's memory and change with the next call.
  await database.execProtocolRawStream(request, { syncToFs: false, onRawData: part => parts.push(part.slice()) })
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function reply(message: Reply, transfer: ArrayBuffer[] = []) {
  port.postMessage(message, transfer)
}

/** The files are written by copying a freshly made cluster, without a sync; only after this may the directory be called a database. */
function syncAll(directory: string) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) syncAll(path)
    else if (entry.isFile()) syncOne(path)
  }
  syncOne(directory)
}

function syncOne(path: string) {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}

/** PGlite's uncaught errors carry 20 kB of minified source. */
function brief(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0]?.slice(0, 300) ?? ''
}
