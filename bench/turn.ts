// `npm run bench:turn`: 30 conversations a second on PostgreSQL, local engine, the emulator as provider in its own process. Half of them write to a brokerage
// with 1,000 listings and half, in turn, to one with 100,000. `-- --long` watches the memory for five minutes instead of one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { registerBrokerage } from './brokerage.ts'
import { answerable, quietWindowMs, startProvider, type TurnTaken, turnsTaken, write } from './conversations.ts'
import { importSheet } from './import-sheet.ts'
import { sheetOf } from './listings.ts'
import { machineLine } from './machine.ts'
import { benchPostgres } from './postgres.ts'
import { startServer } from './server.ts'
import { median, quantile, short, table } from './spread.ts'

const { values: options } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    rate: { type: 'string', default: '30' },
    listings: { type: 'string', default: '100000' },
    profile: { type: 'string', default: '' },
  },
})
const seconds = Number(options.seconds ?? (options.long ? 300 : 60))
const warmSeconds = Math.min(15, seconds / 3)
const rate = Number(options.rate)
const calmRate = 6
const calmSeconds = 30

const home = mkdtempSync(join(tmpdir(), 'simsar-bench-'))
const postgres = await benchPostgres()
const provider = await startProvider()
console.log(machineLine(postgres.name))
const nodeArgs = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : []
const server = await startServer({
  data: home,
  databaseUrl: postgres.url,
  nodeArgs,
  env: { SIMSAR_ALLOW_PRIVATE_HOSTS: new URL(provider.url).host },
})
try {
  const small = await answerable(await registerBrokerage(server.url), provider)
  const large = await answerable(await registerBrokerage(server.url), provider)
  for (const [brokerage, seed, rows] of [
    [small, 1, 1000],
    [large, 2, Number(options.listings)],
  ] as const) {
    const { seconds: took } = await importSheet(brokerage, sheetOf(seed, rows, Math.min(1500, Math.ceil(rows / 20))))
    console.log(`${rows.toLocaleString('en')} listings imported in ${short(took)} s`)
  }
  await postgres.client.query('vacuum analyze')

  const memory: { atSeconds: number; megabytes: number }[] = []
  const began = performance.now()
  const sampling = setInterval(() => memory.push({ atSeconds: (performance.now() - began) / 1000, megabytes: server.memory() }), 1000)
  const busyBefore = server.busy()
  await write(provider, [small, large], rate, warmSeconds)
  const since = new Date()
  const { sent } = await write(provider, [small, large], rate, seconds - warmSeconds)
  const busy = (server.busy() - busyBefore) / seconds
  clearInterval(sampling)
  // what was written last is answered after its quiet window
  await pause(quietWindowMs + 3000)
  const pressed = await turnsTaken(postgres.ask, provider, new Date(since.getTime() + quietWindowMs))
  tellWaits(pressed, sent)
  // what a turn costs by itself is seen when turns do not wait for each other
  const calmSince = new Date()
  await write(provider, [small, large], calmRate, calmSeconds)
  await pause(quietWindowMs + 2000)
  tellCosts(await turnsTaken(postgres.ask, provider, calmSince), small.organization, large.organization)
  console.log(`\nprocessor of the server: ${short(busy)} of a core`)
  tellMemory(memory.filter(sample => sample.atSeconds > warmSeconds))
} finally {
  await server.stop()
  await provider.stop()
  await postgres.stop()
  rmSync(home, { recursive: true, force: true })
}

function tellWaits(turns: TurnTaken[], sent: number) {
  const answers = turns.filter(turn => turn.decision !== 'silent' && turn.decision !== 'superseded')
  // an answer the provider never got counts as endless
  const held = answers.map(turn => turn.heldAfterMs ?? Number.POSITIVE_INFINITY)
  console.log(
    `\n${sent} messages, ${turns.length} turns, ${held.filter(Number.isFinite).length} of ${held.length} answers at the provider; decisions: ${counted(turns.map(turn => turn.decision))}`,
  )
  console.log(
    `from the quiet window's end to the provider holding the answer: p50 ${short(quantile(held, 0.5))} ms, p95 ${short(quantile(held, 0.95))} ms, p99 ${short(quantile(held, 0.99))} ms, worst ${short(quantile(held, 1))} ms`,
  )
}

/** Side by side, from the traces the server keeps of its turns. */
function tellCosts(turns: TurnTaken[], small: string, large: string) {
  const sides = [small, large].map(organization => turns.filter(turn => turn.organization === organization && turn.found > 0))
  const names = ['total', 'hear', 'understand', 'retrieve', 'draft', 'check']
  const row = (name: string, of: (turn: TurnTaken) => number, share: number) => {
    const [a, b] = sides.map(side => quantile(side.map(of), share)) as [number, number]
    return [name, short(a), short(b), short(b / a)]
  }
  const rows = [0.5, 0.95].flatMap(share => names.map(name => row(`${name}, p${share * 100}, ms`, turn => turn.spans[name] ?? 0, share)))
  const relaxed = sides.map(side => short((100 * side.filter(turn => turn.relaxed).length) / side.length))
  console.log(
    `\n${table(
      [
        `a turn with filters, at ${calmRate} a second`,
        '1,000 listings',
        `${Number(options.listings).toLocaleString('en')} listings`,
        'ratio',
      ],
      [
        ...rows,
        ['turns', String(sides[0]!.length), String(sides[1]!.length), ''],
        ['nothing fitted, a wish let go, %', relaxed[0]!, relaxed[1]!, ''],
      ],
    )}`,
  )
  const questions = [...Map.groupBy(turns, turn => turn.question)].map(([question, asked]) => {
    const of = (organization: string) =>
      median(asked.filter(turn => turn.organization === organization).map(turn => turn.spans.retrieve ?? 0))
    return [question, short(of(small)), short(of(large)), short(of(large) / of(small))]
  })
  console.log(`\n${table(['retrieve, median ms, by question', '1,000', 'many', 'ratio'], questions)}`)
}

function tellMemory(samples: { atSeconds: number; megabytes: number }[]) {
  const x = samples.map(sample => sample.atSeconds / 60)
  const y = samples.map(sample => sample.megabytes)
  const [meanX, meanY] = [x, y].map(values => values.reduce((sum, value) => sum + value, 0) / values.length) as [number, number]
  const slope =
    x.reduce((sum, at, index) => sum + (at - meanX) * (y[index]! - meanY), 0) / x.reduce((sum, at) => sum + (at - meanX) ** 2, 0)
  const half = samples.length >> 1
  console.log(
    `memory of the server: ${short(y[0]!)} MB after the warm-up, ${short(y.at(-1)!)} MB at the end, median of the first half ${short(median(y.slice(0, half)))}, of the second ${short(median(y.slice(half)))}; slope ${slope.toFixed(2)} MB a minute over ${short(samples.length / 60)} minutes`,
  )
}

function counted(values: string[]): string {
  return [...Map.groupBy(values, value => value)].map(([value, same]) => `${value} ${same.length}`).join(', ') || 'none'
}
