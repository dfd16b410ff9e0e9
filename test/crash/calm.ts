import { pause } from './children.ts'
import { drain } from './drain.ts'
import type { Flow } from './flows.ts'
import type { Lane } from './lane.ts'
import { verdictOf } from './sweep.ts'
import type { Verdict } from './verdict.ts'

/** Nobody dies; only the wire has its troubles. */
export async function calm(lane: Lane, { flow, root, drainMs }: { flow: Flow; root?: string; drainMs?: number }): Promise<Verdict> {
  const scene = await lane.openCase('calm', root)
  try {
    const house = scene.start()
    await house.ready()
    await flow(scene)
    return await verdictOf(scene, await drain(scene, [house], drainMs))
  } finally {
    await scene.close()
  }
}

/** The assistant has heard a question and is at its answer when the customer adds a word: the answer that leaves must have heard both. */
export async function interrupted(lane: Lane, { root, drainMs }: { root?: string; drainMs?: number } = {}): Promise<Verdict> {
  const scene = await lane.openCase('interrupted', root)
  try {
    await lane.provider.faults({})
    const house = scene.start({ failpoints: 'turn.after-hearing=sleep:2500' })
    await house.ready()
    const person = await scene.person()
    await scene.driver.says(person, 'do you have anything with 3 bedrooms?')
    await house.passes('turn.after-hearing')
    await scene.driver.says(person, 'under 6 million please')
    return await verdictOf(scene, await drain(scene, [house], drainMs))
  } finally {
    await scene.close()
  }
}

/** One connection to the database is cut in the middle of taking a message in, while the database itself is well. */
export async function severed(lane: Lane, { root, drainMs }: { root?: string; drainMs?: number } = {}): Promise<Verdict> {
  const scene = await lane.openCase('severed', root)
  const database = await scene.look()
  try {
    await lane.provider.faults({})
    const house = scene.start({ failpoints: 'receive.after-insert=sleep:4000@2' })
    await house.ready()
    for (const text of ['hello', 'is anybody there?', 'well?']) await scene.driver.says(await scene.person(), text)
    await house.passes('receive.after-insert')
    // others may be in the middle of something too; whoever is still there a moment later is the one that sleeps
    await pause(1500)
    const { rows } = await database.owner(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and state = 'idle in transaction' and state_change < now() - interval '1 second'`,
    )
    const verdict = await verdictOf(scene, await drain(scene, [house], drainMs))
    if (rows.length === 0) verdict.problems.push('no connection was found in the middle of a message')
    return verdict
  } finally {
    await database.close()
    await scene.close()
  }
}
