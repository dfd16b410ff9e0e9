import { request } from 'undici'
import { makeChance } from './chance.ts'
import { pause } from './children.ts'
import { drain } from './drain.ts'
import { readLedger } from './driver.ts'
import { type Case, hurried, type Lane } from './lane.ts'
import { verdictOf } from './sweep.ts'
import { traffic } from './traffic.ts'
import type { Verdict } from './verdict.ts'

type Found = Verdict & { note: string }

/** An operator rolls out a new version again and again, at life's own pace: if any work had to wait for a lease, it would take 45 seconds. */
export async function rollingRestarts(lane: Lane, { seed, times }: { seed: number; times: number }): Promise<Found> {
  const scene = await lane.openCase('rolling')
  try {
    await lane.provider.faults({ answerDelayMs: 60 })
    const crew = ['web', 'worker', 'worker']
    const houses = crew.map(services => scene.start({ services, patience: 1 }))
    await Promise.all(houses.map(house => house.ready()))
    let over = false
    const writing = traffic(scene, { people: 6, enough: () => over, pauseMs: 2500, chance: makeChance(seed) })
    let slowest = 0
    for (let turn = 0; turn < times; turn++) {
      await pause(500)
      const at = turn % crew.length
      slowest = Math.max(slowest, await houses[at]!.stop())
      houses[at] = scene.start({ services: crew[at]!, patience: 1 })
      await houses[at]!.ready()
    }
    over = true
    await writing
    const verdict = await verdictOf(scene, await drain(scene, houses, 25_000))
    if (slowest > 10_000) verdict.problems.push(`P24 SIGTERM took ${slowest} ms`)
    return { ...verdict, note: `${times} restarts, the slowest end took ${slowest} ms` }
  } finally {
    await scene.close()
  }
}

/** A worker freezes in the middle of its work, longer than its lease; another does the work; then it wakes and goes on as if nothing were. */
export async function frozenWorkers(lane: Lane, { seed, times, root }: { seed: number; times: number; root?: string }): Promise<Found> {
  const scene = await lane.openCase('frozen', root)
  try {
    await lane.provider.faults({ answerDelayMs: 120 })
    const web = scene.start({ services: 'web' })
    await web.ready()
    const workers = [scene.start({ services: 'worker' }), scene.start({ services: 'worker' })]
    let over = false
    const writing = traffic(scene, { people: 8, enough: () => over, pauseMs: 2500, chance: makeChance(seed) })
    const leaseMs = 45_000 * hurried
    await pause(1500)
    for (let turn = 0; turn < times; turn++) {
      const worker = workers[turn % 2]!
      worker.kill('SIGSTOP')
      await pause(leaseMs * 2)
      worker.kill('SIGCONT')
      await pause(400)
    }
    over = true
    await writing
    return { ...(await verdictOf(scene, await drain(scene, [web, ...workers]))), note: `frozen ${times} times for ${leaseMs * 2} ms` }
  } finally {
    await scene.close()
  }
}

/** The database crashes every three seconds under load. The process lives, takes webhooks again within five seconds, and nothing it took is gone. */
export async function databaseCrashes(lane: Lane, { seed, times }: { seed: number; times: number }): Promise<Found> {
  const scene = await lane.openCase('database crashes')
  try {
    await lane.provider.faults({})
    const house = scene.start()
    await house.ready()
    let over = false
    const writing = traffic(scene, { people: 8, enough: () => over, pauseMs: 2000, chance: makeChance(seed) })
    const back: number[] = []
    for (let turn = 0; turn < times; turn++) {
      await pause(3000)
      await lane.postgres!.restart('immediate')
      back.push(Date.now())
    }
    await pause(3000)
    over = true
    await writing
    const verdict = await verdictOf(scene, await drain(scene, [house]))
    const takenAt = readLedger(scene.ledger).flatMap(line => ('accepted' in line ? [line.at] : []))
    const slowest = Math.max(...back.map(at => Math.min(...takenAt.filter(taken => taken > at)) - at))
    if (!(slowest < 5000)) verdict.problems.push(`P19 the first webhook was taken ${slowest} ms after the database was back`)
    return { ...verdict, note: `${times} crashes, webhooks taken again within ${slowest} ms` }
  } finally {
    await scene.close()
  }
}

/** The house is started before its database: it lives, says that it is not ready, sends webhooks back, and recovers by itself. */
export async function startsWithoutDatabase(lane: Lane): Promise<Found> {
  const scene = await lane.openCase('no database')
  const problems: string[] = []
  try {
    await lane.provider.faults({})
    await lane.postgres!.halt('fast')
    const house = scene.start()
    const expected = { 'GET /health/live': 200, 'GET /health/ready': 503, 'POST /webhooks/whatsapp/somebody': 503 }
    for (const [door, status] of Object.entries(expected)) {
      const answered = await statusOf(scene, door, status)
      if (answered !== status) problems.push(`P19 without a database ${door} answered ${answered}`)
    }
    const writing = scene.person().then(person => scene.driver.says(person, 'hello'))
    await pause(500)
    await lane.postgres!.resume()
    const since = Date.now()
    await house.ready()
    const readyMs = Date.now() - since
    if (readyMs > 5000) problems.push(`P19 ready only ${readyMs} ms after the database was there`)
    await writing
    const verdict = await verdictOf(scene, await drain(scene, [house]))
    return { ...verdict, problems: [...problems, ...verdict.problems], note: `ready ${readyMs} ms after the database` }
  } finally {
    await scene.close()
  }
}

/** What a door answers, once anybody listens; asked again for ten seconds while it is not what is expected. */
async function statusOf(scene: Case, door: string, expected: number): Promise<number | 'nothing'> {
  const [method, path] = door.split(' ') as ['GET' | 'POST', string]
  let status: number | 'nothing' = 'nothing'
  for (const until = Date.now() + 10_000; Date.now() < until && status !== expected; await pause(50)) {
    const answer = await request(scene.url + path, { method, ...(method === 'POST' ? { body: '{}' } : {}) }).catch(() => null)
    await answer?.body.dump()
    status = answer?.statusCode ?? 'nothing'
  }
  return status
}
