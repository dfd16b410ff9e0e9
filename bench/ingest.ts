// `npm run bench:ingest`: accepted webhooks a second at 32 connections, against the least that keeps the promise (bare-minimum.ts), on both databases.
// Rounds are interleaved; each server is started anew for its round, pressed until it is warm, then measured.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { openEmbedded } from '#ground/db/embedded/open'
import { startPostgres } from '../test/postgres-server.ts'
import { connectNumber, registerBrokerage } from './brokerage.ts'
import { freePort, launch } from './child.ts'
import { machineLine } from './machine.ts'
import { startPresser } from './presser.ts'
import { ready, startServer } from './server.ts'
import { median, short, spread, table } from './spread.ts'
import type { Result } from './webhook-press.ts'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    warm: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    profile: { type: 'string', default: '' },
  },
})
const connections = 32
const secret = 'the secret of the bare minimum'
/** The same promise: a webhook is there once, however often it is delivered. */
const bareTable = `create table bare_deliveries (
  id bigint generated always as identity primary key,
  digest bytea not null unique,
  raw bytea not null,
  received_at timestamptz not null default now())`

interface Measured extends Result {
  /** Seconds of processor time the server and its database took for one second of the round. */
  busy: number
  /** Webhooks the server read and acted upon while it was pressed. */
  unpacked: number | null
}

const home = mkdtempSync(join(tmpdir(), 'simsar-bench-'))
const postgres = await startPostgres({ max_wal_size: '4GB' })
const database = new pg.Client({ connectionString: postgres.url })
await database.connect()
const version = String((await database.query('show server_version')).rows[0].server_version).split(' ')[0]
console.log(machineLine(`PostgreSQL ${version} (fsync on), embedded PGlite`))
const presser = startPresser()

const sides: Record<string, () => Promise<Measured>> = {
  'PostgreSQL, bare minimum': () => bare({ DATABASE_URL: postgres.url }),
  'PostgreSQL, --services=web': () => ours({ databaseUrl: postgres.url, args: ['--services=web'] }),
  'PostgreSQL, web and worker': () => ours({ databaseUrl: postgres.url }),
  'embedded, bare minimum': () => bare({ DATA: join(home, 'bare') }),
  'embedded, one process': () => ours({}),
}
const found: Record<string, Measured[]> = {}
try {
  await database.query(bareTable)
  const engine = await openEmbedded(join(home, 'bare'))
  await engine.owner(`${bareTable}; create role simsar_reception; grant insert on bare_deliveries to simsar_reception`)
  await engine.close()
  for (let round = 1; round <= Number(options.rounds); round++)
    for (const [name, measure] of Object.entries(sides)) {
      if (!name.includes(options.only)) continue
      const measured = await measure()
      found[name] = [...(found[name] ?? []), measured]
      console.log(`round ${round}  ${name.padEnd(28)} ${said(measured)}`)
    }
  report()
} finally {
  await presser.stop()
  await database.end()
  await postgres.stop()
  rmSync(home, { recursive: true, force: true })
}

async function bare(env: Record<string, string>): Promise<Measured> {
  const port = await freePort()
  const child = launch({ program: 'bench/bare-minimum.ts', env: { ...env, PORT: String(port), SECRET: secret } })
  const url = `http://127.0.0.1:${port}`
  try {
    await ready(child, `${url}/health/ready`)
    const target = { url: `${url}/webhooks/whatsapp/key`, secret, phoneNumberId: '1', wabaId: '2' }
    return { ...(await pressed(target, child)), unpacked: null }
  } finally {
    await child.stop()
    if (env.DATABASE_URL) await database.query('truncate bare_deliveries; checkpoint')
  }
}

async function ours({ databaseUrl, args = [] }: { databaseUrl?: string; args?: string[] }): Promise<Measured> {
  const nodeArgs = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : []
  const server = await startServer({ data: join(home, 'ours'), args, nodeArgs, ...(databaseUrl ? { databaseUrl } : {}) })
  try {
    const number = await connectNumber(await registerBrokerage(server.url), `${server.url}/nobody`)
    const measured = await pressed({ ...number, url: number.webhookUrl, secret: number.appSecret }, server)
    const unpacked = databaseUrl
      ? await database.query('select count(*)::int as count from deliveries where unpacked_at is not null')
      : null
    return { ...measured, unpacked: unpacked ? Number(unpacked.rows[0].count) : null }
  } finally {
    await server.stop()
    if (databaseUrl)
      await database.query('truncate jobs, deliveries, contacts, identities, conversations, messages, live_events cascade; checkpoint')
    else rmSync(join(home, 'ours'), { recursive: true, force: true })
  }
}

async function pressed(target: { url: string; secret: string; phoneNumberId: string; wabaId: string }, server: { busy(): number }) {
  const round = (seconds: number) => presser.press({ ...target, connections, seconds, most: Math.ceil(seconds * 20_000) })
  await round(Number(options.warm))
  const before = server.busy()
  const result = await round(Number(options.seconds))
  return { ...result, busy: (server.busy() - before) / result.seconds }
}

function said(measured: Measured): string {
  const { perSecond, p50, p99, worst, busy, unpacked, refused } = measured
  const parts = [
    `${short(perSecond)}/s`,
    `p50 ${short(p50)} ms`,
    `p99 ${short(p99)} ms`,
    `worst ${short(worst)} ms`,
    `processor ${short(busy)}`,
  ]
  if (unpacked !== null) parts.push(`unpacked meanwhile ${unpacked}`)
  if (refused > 0) parts.push(`REFUSED ${refused}`)
  return parts.join('   ')
}

function report() {
  const baseOf = (name: string) => found[`${name.split(',')[0]}, bare minimum`]
  const ratio = (rounds: Measured[], base: Measured[] | undefined, of: (round: Measured) => number) =>
    base && base !== rounds ? short(median(rounds.map((round, index) => of(round) / of(base[index]!)))) : '1'
  console.log(
    `\n${table(
      ['', 'accepted/s: median (spread)', 'of the bare minimum', 'p50 ms', 'p99 ms', "times the bare minimum's p99"],
      Object.entries(found).map(([name, rounds]) => [
        name,
        spread(rounds.map(round => round.perSecond)),
        ratio(rounds, baseOf(name), round => round.perSecond),
        spread(rounds.map(round => round.p50)),
        spread(rounds.map(round => round.p99)),
        ratio(rounds, baseOf(name), round => round.p99),
      ]),
    )}`,
  )
}
