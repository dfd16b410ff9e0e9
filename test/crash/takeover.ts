import { call } from './brokerage.ts'
import { makeChance } from './chance.ts'
import { pause } from './children.ts'
import { drain } from './drain.ts'
import { sentences } from './flows.ts'
import type { Case, Lane } from './lane.ts'
import { verdictOf } from './sweep.ts'
import type { Verdict } from './verdict.ts'
import type { Person } from './webhooks.ts'

/** How long after somebody wrote the member presses, at most, to begin with; then as long as answers take here, so that each side wins half the races. */
const pressedWithinMs = 900

/**
 * A member presses *Take over* at any instant of an answer's life: while the assistant waits, while a slow model writes, while the answer is queued,
 * while the provider has it. From the moment the press is answered the provider gets nothing more from the assistant, by the provider's own clock and book.
 */
export async function takeoverRace(
  lane: Lane,
  { seed, times, root }: { seed: number; times: number; root?: string },
): Promise<Verdict & { note: string }> {
  const scene = await lane.openCase('take-over', root)
  const chance = makeChance(seed)
  const { token } = scene.brokerage
  try {
    await lane.provider.faults({ answerDelayMs: 80 })
    const house = scene.start()
    await house.ready()
    const model = { engine: 'openai-compatible', model: 'emulated', baseUrl: lane.provider.modelUrl, apiKey: 'none' }
    await call(scene.url, 'PUT', '/api/settings/assistant', model, token)
    const conversations = directory(scene)
    const pressed = new Map<string, number>()
    const one = async () => {
      const person = await scene.person()
      await scene.driver.says(person, sentences[Math.floor(chance.between(0, 2))]!)
      const since = Date.now()
      const conversation = await conversations.of(person)
      await pause(Math.max(0, chance.between(0, reachMs) - (Date.now() - since)))
      const taken = await call(scene.url, 'POST', `/api/conversations/${conversation}/takeover`, undefined, token)
      pressed.set(person.phone, Date.now())
      reachMs *= answered(taken) ? 0.95 : 1.05
      if (chance.happens(0.5)) await scene.driver.says(person, 'are you there?')
    }
    let [begun, reachMs] = [0, pressedWithinMs]
    const hand = async () => {
      while (begun++ < times) await one()
    }
    await Promise.all(Array.from({ length: 12 }, hand)).finally(conversations.close)
    const drained = await drain(scene, [house])
    const verdict = await verdictOf(scene, drained)
    let [before, silent] = [0, 0]
    for (const [phone, answeredAt] of pressed) {
      const sent = drained.book.accepted.filter(each => scene.addresses.get(each.to) === phone)
      const late = sent.filter(each => Date.parse(each.at) > answeredAt)
      if (late.length > 0)
        verdict.problems.push(
          `P17 ${late.length} messages of the assistant left ${Date.parse(late[0]!.at) - answeredAt} ms after the take-over was answered`,
        )
      if (sent.length > 0) before++
      else silent++
    }
    // a race that always ends the same way was none
    if (before === 0 || silent === 0) verdict.problems.push(`the race was none: ${before} answered before, ${silent} never`)
    return { ...verdict, note: `${times} take-overs, ${before} after the answer had left, ${silent} before` }
  } finally {
    await scene.close()
  }
}

/** Whether an answer had left when the take-over was answered; from the screen of the member, and only to aim the next press. */
const answered = (conversation: unknown) =>
  (conversation as { messages: { direction: string; state: string }[] }).messages.some(
    message => message.direction === 'outbound' && ['sent', 'delivered', 'read'].includes(message.state),
  )

/** The inbox, looked at by one for all: a member's screen is not allowed more than so many looks a minute. */
function directory({ url, brokerage }: Case) {
  const byPhone = new Map<string, string>()
  const look = async () => {
    const list = await call(url, 'GET', '/api/conversations?limit=50', undefined, brokerage.token)
    for (const { id, contact } of (list as { items: { id: string; contact: { phone: string | null } }[] }).items)
      byPhone.set((contact.phone ?? '').replaceAll(/\D/g, ''), id)
  }
  let open = true
  const looking = (async () => {
    for (; open; await pause(80)) await look()
  })()
  return {
    async of(person: Person): Promise<string> {
      for (const until = Date.now() + 15_000; Date.now() < until; await pause(15)) {
        const id = byPhone.get(person.phone)
        if (id) return id
      }
      throw new Error('a conversation never appeared')
    },
    close: () => {
      open = false
      return looking
    },
  }
}
