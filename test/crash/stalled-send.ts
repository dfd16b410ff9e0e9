import { call } from './brokerage.ts'
import { drain } from './drain.ts'
import { conversationOf } from './flows.ts'
import type { Lane } from './lane.ts'
import { verdictOf } from './sweep.ts'
import type { Verdict } from './verdict.ts'

/** Longer than a take-over waits for what is in the air. */
const stalledMs = 7000

/** A process stalls between claiming a message and handing it to the provider; meanwhile a member takes over. What was claimed then must not leave. */
export async function stalledSend(lane: Lane, root?: string): Promise<Verdict & { note: string }> {
  const scene = await lane.openCase('stalled send', root)
  try {
    await lane.provider.faults({})
    const house = scene.start({ failpoints: `send.after-claim=sleep:${stalledMs}`, patience: 1 })
    await house.ready()
    const person = await scene.person()
    await scene.driver.says(person, 'hello')
    const conversation = await conversationOf(scene, person)
    await house.passes('send.after-claim')
    await call(scene.url, 'POST', `/api/conversations/${conversation}/takeover`, undefined, scene.brokerage.token)
    const answeredAt = Date.now()
    const drained = await drain(scene, [house], 20_000)
    const verdict = await verdictOf(scene, drained)
    const late = drained.book.accepted.filter(each => scene.addresses.has(each.to) && Date.parse(each.at) > answeredAt)
    if (late.length > 0) verdict.problems.push(`P17 ${late.length} messages left after the take-over was answered`)
    return { ...verdict, note: `stalled for ${stalledMs} ms` }
  } finally {
    await scene.close()
  }
}
