// The least that keeps the promise "stored before it is acknowledged": Fastify, HMAC, one insert for the arrivals of one tick, at once, no timer.
// Started by bench/ingest.ts. In the environment: PORT, SECRET, and DATABASE_URL (a server) or DATA (a directory for the embedded engine).
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'
import { openEmbedded } from '#ground/db/embedded/open'

const { PORT, SECRET, DATABASE_URL, DATA } = process.env as Record<string, string>
const flushesAtOnce = DATABASE_URL ? 3 : 1
const insert = await (DATABASE_URL ? onPostgres(DATABASE_URL) : onEmbedded(DATA!))
const waiting: { row: unknown[]; done: () => void; failed: (error: unknown) => void }[] = []
let flushing = 0
let scheduled = false

function schedule() {
  if (scheduled || flushing >= flushesAtOnce || waiting.length === 0) return
  scheduled = true
  setImmediate(async () => {
    scheduled = false
    flushing++
    const batch = waiting.splice(0, 64)
    schedule()
    const tuples = batch.map((_, row) => `($${row * 2 + 1}::bytea, $${row * 2 + 2}::bytea)`).join(', ')
    try {
      await insert(
        `insert into bare_deliveries (digest, raw) values ${tuples} on conflict do nothing`,
        batch.flatMap(entry => entry.row),
      )
      for (const entry of batch) entry.done()
    } catch (error) {
      for (const entry of batch) entry.failed(error)
    }
    flushing--
    schedule()
  })
}

const server = Fastify({ logger: false })
server.removeAllContentTypeParsers()
server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
server.get('/health/ready', async () => 'ready')
server.post('/webhooks/whatsapp/:key', async (request, reply) => {
  const raw = request.body as Buffer
  const expected = createHmac('sha256', SECRET!).update(raw).digest()
  const given = Buffer.from(String(request.headers['x-hub-signature-256'] ?? '').slice('sha256='.length), 'hex')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return reply.code(401).send('unsigned')
  const row = [createHash('sha256').update(raw).digest(), raw]
  await new Promise<void>((done, failed) => {
    waiting.push({ row, done, failed })
    schedule()
  })
  return reply.code(200).type('text/plain').send('ok')
})
await server.listen({ port: Number(PORT), host: '127.0.0.1' })

async function onPostgres(connectionString: string) {
  const pool = new pg.Pool({ connectionString, max: flushesAtOnce })
  return (text: string, values: unknown[]) => pool.query({ text, values, name: `bare${values.length}` })
}

async function onEmbedded(directory: string) {
  const engine = await openEmbedded(directory)
  return (text: string, values: unknown[]) => engine.once('simsar_reception', text, values)
}
