import type { EmulatorFrame, PhoneMessage } from '../../contracts/emulator.ts'
import type { Person, World } from './world.ts'

export interface ReplyWait {
  timeoutMs?: number
  /** Passes over replies that do not match; they are not given out later. */
  matching?: RegExp | ((message: PhoneMessage) => boolean)
}

/** What has been given out already, so that three waits give three replies. */
const given = new WeakMap<Person, Set<string>>()

export function replyTo(world: World, person: Person, { timeoutMs = 10_000, matching }: ReplyWait = {}): Promise<PhoneMessage> {
  const seen = given.get(person) ?? new Set()
  given.set(person, seen)
  const fits = (message: PhoneMessage) => {
    if (message.handsetId !== person.handset.id || message.mine || seen.has(message.id)) return false
    seen.add(message.id)
    return !matching || (matching instanceof RegExp ? matching.test(message.text ?? '') : matching(message))
  }
  const there = person.thread.find(fits)
  if (there) return Promise.resolve(there)
  return new Promise((done, failed) => {
    const timer = setTimeout(() => {
      world.listeners.delete(heard)
      const thread = person.thread.slice(-5).map(message => `${message.mine ? '>' : '<'} ${message.text ?? message.type}`)
      failed(new Error(`no reply within ${timeoutMs} ms; the phone shows:\n${thread.join('\n')}`))
    }, timeoutMs)
    const heard = (frame: EmulatorFrame) => {
      if (frame.type !== 'message' || !fits(frame.message)) return
      clearTimeout(timer)
      world.listeners.delete(heard)
      done(frame.message)
    }
    world.listeners.add(heard)
  })
}
