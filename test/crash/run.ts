import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { postgresPrograms } from '../postgres-server.ts'
import { interrupted, severed } from './calm.ts'
import { guides } from './flows.ts'
import { type Kind, type Lane, openLane } from './lane.ts'
import { control, hunt } from './mutants.ts'
import { type PlantedBug, plantedBugs } from './planted-bugs.ts'
import { chaos } from './random.ts'
import { takeoverOfQueued } from './refused-send.ts'
import { databaseCrashes, frozenWorkers, rollingRestarts, startsWithoutDatabase } from './restarts.ts'
import { stalledSend } from './stalled-send.ts'
import { crashAt, type Death, flowOf, namedFailpoints } from './sweep.ts'
import { takeoverRace } from './takeover.ts'
import type { Verdict } from './verdict.ts'

const { values: options } = parseArgs({
  options: {
    both: { type: 'boolean', default: false },
    engine: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    /** Only what has this in its name. */
    match: { type: 'string' },
    lanes: { type: 'string' },
    long: { type: 'boolean', default: false },
  },
})

const seed = Number(options.seed ?? Math.floor(Math.random() * 1e9))
const lanes = Number(options.lanes ?? Math.max(2, availableParallelism()))
const size = options.long ? 10 : 1

/** What one attempt at making the house lose something is called, and where it runs. */
export interface Attempt {
  stage: 'sweep' | 'random' | 'restarts' | 'mutants'
  name: string
  engine: Kind
  run(lane: Lane): Promise<Verdict & { note?: string }>
}

function enginesHere(): Kind[] {
  const postgres = postgresPrograms() !== null
  if (options.engine === 'embedded') return ['embedded']
  if ((options.both || options.engine === 'postgres') && !postgres) throw new Error('there are no PostgreSQL programs on this machine')
  if (options.engine === 'postgres') return ['postgres']
  if (!postgres) console.log('no PostgreSQL programs on this machine: only the embedded database is tried')
  return postgres ? ['postgres', 'embedded'] : ['embedded']
}

function attempts(engines: Kind[]): Attempt[] {
  const points = namedFailpoints()
  const unknown = [...points.filter(name => !flowOf[name]), ...Object.keys(flowOf).filter(name => !points.includes(name))]
  if (unknown.length > 0) throw new Error(`failpoints and flows do not agree: ${unknown.join(', ')}`)
  const on = (engine: Kind, list: Attempt[]) => (engines.includes(engine) ? list : [])
  return [
    ...engines.flatMap(engine => sweep(engine, points)),
    ...engines.flatMap((engine): Attempt[] => [
      { stage: 'random', name: 'chaos', engine, run: lane => chaos(lane, { seed, messages: (engine === 'postgres' ? 300 : 150) * size }) },
      { stage: 'restarts', name: 'take-over race', engine, run: lane => takeoverRace(lane, { seed, times: 150 * size }) },
      { stage: 'restarts', name: 'a word added while an answer is written', engine, run: lane => interrupted(lane) },
      { stage: 'restarts', name: 'take-over of what is queued', engine, run: lane => takeoverOfQueued(lane) },
      { stage: 'restarts', name: 'take-over during a stalled send', engine, run: lane => stalledSend(lane) },
    ]),
    ...on('postgres', [
      { stage: 'restarts', name: 'rolling restarts', engine: 'postgres', run: lane => rollingRestarts(lane, { seed, times: 9 * size }) },
      { stage: 'restarts', name: 'frozen workers', engine: 'postgres', run: lane => frozenWorkers(lane, { seed, times: 4 * size }) },
      { stage: 'restarts', name: 'database crashes', engine: 'postgres', run: lane => databaseCrashes(lane, { seed, times: 5 * size }) },
      { stage: 'restarts', name: 'a connection cut in the middle of a message', engine: 'postgres', run: lane => severed(lane) },
      { stage: 'restarts', name: 'starts before its database', engine: 'postgres', run: startsWithoutDatabase },
    ]),
    { stage: 'mutants', name: 'control: the same copy without a bug', engine: engines[0]!, run: control },
    ...plantedBugs.flatMap(bug => huntOf(bug, engines)),
  ]
}

/**
 * Every place, passed once and passed four times. On PostgreSQL a place has a database of its own. A start of the embedded database costs more
 * than all the rest, so there the places of one flow follow each other on one database; `--long` gives every single death its own.
 */
function sweep(engine: Kind, points: string[]): Attempt[] {
  const twice = (failpoint: string): Death[] => [1, 4].map(hit => ({ failpoint, hit }))
  const lives = options.long
    ? points.flatMap(twice).map(death => [death])
    : engine === 'postgres'
      ? points.map(twice)
      : [...Map.groupBy(points, point => flowOf[point])]
          // a document whose reading broke off three times is given up, and rightly
          .flatMap(([flow, alike]) => inGroups(alike, flow === guides ? 1 : 4))
          .map(group => group.flatMap(twice))
  return lives.map(deaths => ({
    stage: 'sweep',
    name: deaths.map(({ failpoint, hit }) => `${failpoint}@${hit}`).join(' '),
    engine,
    run: lane => crashAt(lane, { deaths, flow: flowOf[deaths[0]!.failpoint]! }),
  }))
}

const inGroups = <Item>(items: Item[], most: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most))

/** A bug is hunted on one engine that can show it. On a machine without that engine it is not hunted, and that is said. */
function huntOf(bug: PlantedBug, engines: Kind[]): Attempt[] {
  const engine = engines.find(here => bug.engines.includes(here))
  if (!engine) console.log(`not hunted here, it shows only on ${bug.engines.join(' or ')}: ${bug.name}`)
  return engine ? [{ stage: 'mutants', name: bug.name, engine, run: lane => hunt(lane, bug) }] : []
}

let [passed, failed] = [0, 0]

async function go(attempt: Attempt, lane: Lane): Promise<boolean> {
  const since = Date.now()
  const found = await attempt.run(lane).catch((error: unknown): Verdict & { note?: string } => ({
    problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    counts: { accepted: 0, answered: 0, sent: 0, unknown: 0, suppressed: 0 },
  }))
  const { accepted, sent, unknown } = found.counts
  const good = found.problems.length === 0
  if (good) passed++
  else failed++
  const counted = `${accepted} accepted, ${sent} sent${unknown ? `, ${unknown} unknown` : ''}`
  console.log(
    `${good ? 'ok    ' : 'FAILED'} ${attempt.engine.padEnd(8)} ${attempt.name} (${((Date.now() - since) / 1000).toFixed(1)} s; ${counted}${found.note ? `; ${found.note}` : ''})`,
  )
  // a few of each kind: a thousand of one must not hide the one of another
  const kinds = Map.groupBy(found.problems, problem => problem.split(' ')[0])
  for (const alike of kinds.values()) {
    for (const problem of alike.slice(0, 3)) console.log(`         ${problem}`)
    if (alike.length > 3) console.log(`         … ${alike.length - 3} more like these`)
  }
  return good
}

/** Lanes take what is next. A lane in which something failed is closed: what it left behind must not blame its successors. */
async function stage(name: string, list: Attempt[]) {
  const since = Date.now()
  const queue = [...list]
  const worker = async () => {
    const open = new Map<Kind, Promise<Lane>>()
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (!open.has(next.engine)) open.set(next.engine, openLane(next.engine))
      const lane = await open.get(next.engine)!
      if (await go(next, lane)) continue
      open.delete(next.engine)
      await lane.close()
    }
    for (const lane of open.values()) await (await lane).close()
  }
  await Promise.all(Array.from({ length: Math.min(lanes, list.length) }, worker))
  console.log(`── ${name}: ${list.length} in ${((Date.now() - since) / 1000).toFixed(0)} s\n`)
}

const engines = enginesHere()
console.log(`seed ${seed}, ${lanes} lanes, ${engines.join(' and ')}\n`)
const all = attempts(engines).filter(attempt => !options.match || attempt.name.includes(options.match))
for (const name of ['sweep', 'random', 'restarts', 'mutants'] as const) {
  const list = all.filter(attempt => attempt.stage === name)
  if (list.length > 0 && (!options.only || options.only === name)) await stage(name, list)
}
console.log(`crash: ${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
