// `npm run bench:import`: a sheet of 20,000 listings, rows a second from the upload to "done", against parsing and COPY alone; then how long live replies
// take while sheets come in. On both databases.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openEmbedded } from '#ground/db/embedded/open'
import { registerBrokerage } from './brokerage.ts'
import { type Ask, answerable, type Provider, quietWindowMs, startProvider, turnsTaken, write } from './conversations.ts'
import { importSheet } from './import-sheet.ts'
import { sheetOf } from './listings.ts'
import { machineLine } from './machine.ts'
import { type Copier, copierOnEmbedded, copierOnPostgres } from './parse-and-copy.ts'
import { benchPostgres } from './postgres.ts'
import { type Server, startServer } from './server.ts'
import { median, quantile, short, spread, table } from './spread.ts'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    rows: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '20' },
    rate: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    profile: { type: 'string', default: '' },
  },
})
const rows = Number(options.rows)
const sheet = sheetOf(3, rows, Math.min(1500, Math.ceil(rows / 20)))
const home = mkdtempSync(join(tmpdir(), 'simsar-bench-'))
const nodeArgs = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : []

interface Found {
  ours: number[]
  copied: number[]
  extra: number[]
  before: number[]
  meanwhile: number[]
}
const results: [string, Found][] = []

const postgres = await benchPostgres()
console.log(machineLine(`${postgres.name}, embedded PGlite`))
console.log(`a sheet of ${rows.toLocaleString('en')} rows, ${short(sheet.length / 2 ** 20)} MB`)
try {
  if ('PostgreSQL'.includes(options.only)) {
    const copier = await copierOnPostgres(postgres.url)
    results.push(['PostgreSQL', await measured(copier, join(home, 'a'), postgres.url, use => use(postgres.ask))])
    await copier.close()
  }
  if ('embedded'.includes(options.only)) {
    const copier = await copierOnEmbedded(join(home, 'copied'))
    const data = join(home, 'b')
    results.push(['embedded', await measured(copier, data, undefined, use => afterwards(data, use))])
    await copier.close()
  }
  report()
} finally {
  await postgres.stop()
  rmSync(home, { recursive: true, force: true })
}

/** Nobody but the server may read its directory; once it has stopped, we may. */
async function afterwards<T>(data: string, use: (ask: Ask) => Promise<T>): Promise<T> {
  const engine = await openEmbedded(join(data, 'db'))
  return use((sql, params) => engine.owner(sql, params)).finally(() => engine.close())
}

async function measured(
  copier: Copier,
  data: string,
  databaseUrl: string | undefined,
  reading: <T>(use: (ask: Ask) => Promise<T>) => Promise<T>,
): Promise<Found> {
  const provider = await startProvider()
  const server = await startServer({
    data,
    nodeArgs,
    env: { SIMSAR_ALLOW_PRIVATE_HOSTS: new URL(provider.url).host },
    ...(databaseUrl ? { databaseUrl } : {}),
  })
  try {
    const found: Found = { ours: [], copied: [], extra: [], before: [], meanwhile: [] }
    await importSheet(await registerBrokerage(server.url), sheetOf(4, 2000, 100))
    await copier.copy(sheet)
    for (let round = 1; round <= Number(options.rounds); round++) {
      found.copied.push(rows / (await copier.copy(sheet)))
      const peak = watchMemory(server)
      const { seconds } = await importSheet(await registerBrokerage(server.url), sheet)
      found.extra.push(peak())
      found.ours.push(rows / seconds)
      console.log(`round ${round}  parse and COPY ${short(found.copied.at(-1)!)} rows/s   ours ${short(found.ours.at(-1)!)} rows/s`)
    }
    const windows = await live(server, provider)
    await server.stop()
    const turns = await reading(ask => turnsTaken(ask, provider, new Date(windows.began)))
    for (const { dueAt, heldAfterMs } of turns) {
      if (dueAt < windows.began + 3000) continue
      ;(dueAt < windows.importing ? found.before : found.meanwhile).push(heldAfterMs ?? Number.POSITIVE_INFINITY)
    }
    return found
  } finally {
    await server.stop()
    await provider.stop()
  }
}

/** People write all the while; from the half on, sheets come in one after the other. */
async function live(server: Server, provider: Provider) {
  const seconds = Number(options.seconds)
  const writtenTo = await answerable(await registerBrokerage(server.url), provider)
  await importSheet(writtenTo, sheetOf(5, 1000, 50))
  const began = Date.now()
  await write(provider, [writtenTo], Number(options.rate), seconds)
  await pause(quietWindowMs)
  const importing = Date.now()
  let writing = true
  const written = write(provider, [writtenTo], Number(options.rate), seconds).finally(() => {
    writing = false
  })
  while (writing) await importSheet(await registerBrokerage(server.url), sheet)
  await written
  await pause(quietWindowMs + 2000)
  return { began, importing }
}

function watchMemory(server: Server): () => number {
  const before = server.memory()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, server.memory())
  }, 50)
  return () => {
    clearInterval(timer)
    return most - before
  }
}

function report() {
  console.log(
    `\n${table(
      ['', 'parse and COPY, rows/s', 'import, rows/s', 'ratio', 'memory extra, MB'],
      results.map(([name, found]) => [
        name,
        spread(found.copied),
        spread(found.ours),
        (median(found.ours) / median(found.copied)).toFixed(3),
        spread(found.extra),
      ]),
    )}`,
  )
  console.log(
    `\n${table(
      [`live replies at ${options.rate}/s`, 'before: p50, p95 ms (turns)', 'while importing: p50, p95 ms (turns)', 'p95 ratio'],
      results.map(([name, { before, meanwhile }]) => [
        name,
        told(before),
        told(meanwhile),
        short(quantile(meanwhile, 0.95) / quantile(before, 0.95)),
      ]),
    )}`,
  )
}

function told(values: number[]): string {
  return `${short(quantile(values, 0.5))}, ${short(quantile(values, 0.95))} (${values.length})`
}
