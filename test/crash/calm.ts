import { call } from './brokerage.ts'
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

/** A slow model is writing when the customer adds a word: the answer must have heard it, and there is one. */
export const interruptions: Flow = async scene => {
  await scene.provider.faults({})
  const model = { engine: 'openai-compatible', model: 'emulated', baseUrl: scene.provider.modelUrl, apiKey: 'none' }
  await call(scene.url, 'PUT', '/api/settings/assistant', model, scene.brokerage.token)
  await Promise.all(
    [120, 160, 200, 240, 280, 320].map(async afterMs => {
      const person = await scene.person()
      await scene.driver.says(person, 'do you have anything with 3 bedrooms?')
      await pause(afterMs)
      await scene.driver.says(person, 'under 6 million please')
    }),
  )
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
    let cut = 0
    for (const until = Date.now() + 3500; cut === 0 && Date.now() < until; await pause(50))
      cut = (
        await database.owner(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and state = 'idle in transaction' and state_change < now() - interval '250 milliseconds'`,
        )
      ).rows.length
    const verdict = await verdictOf(scene, await drain(scene, [house], drainMs))
    if (cut === 0) verdict.problems.push('no connection was found in the middle of a message')
    return verdict
  } finally {
    await database.close()
    await scene.close()
  }
}
