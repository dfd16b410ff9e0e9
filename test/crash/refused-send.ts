import { call } from './brokerage.ts'
import { pause } from './children.ts'
import { drain } from './drain.ts'
import { conversationOf } from './flows.ts'
import type { Lane } from './lane.ts'
import { verdictOf } from './sweep.ts'
import type { Verdict } from './verdict.ts'

/** The provider refuses everything for a while, so answers stand in line; members take over; then the provider is well again. What stood in line must not leave. */
export async function takeoverOfQueued(lane: Lane, { root, drainMs }: { root?: string; drainMs?: number } = {}): Promise<Verdict> {
  const scene = await lane.openCase('take-over of what is queued', root)
  try {
    await lane.provider.faults({ unavailable: 1 })
    const house = scene.start()
    await house.ready()
    const people = await Promise.all([scene.person(), scene.person(), scene.person()])
    const refusedBefore = await refusals(lane)
    for (const person of people) await scene.driver.says(person, 'hello')
    for (const until = Date.now() + 20_000; (await refusals(lane)) < refusedBefore + people.length; await pause(50))
      if (Date.now() > until) throw new Error('nothing was refused')
    for (const person of people) {
      const conversation = await conversationOf(scene, person)
      await call(scene.url, 'POST', `/api/conversations/${conversation}/takeover`, undefined, scene.brokerage.token)
    }
    await lane.provider.faults({})
    const drained = await drain(scene, [house], drainMs)
    const verdict = await verdictOf(scene, drained)
    const left = drained.book.accepted.filter(each => scene.addresses.has(each.to)).length
    if (left > 0) verdict.problems.push(`P17 ${left} answers left after their conversations were taken over`)
    return verdict
  } finally {
    await scene.close()
  }
}

const refusals = async (lane: Lane) => Object.values((await lane.provider.book()).refused).reduce((sum, count) => sum + count, 0)
