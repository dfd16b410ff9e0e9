import type { Business } from './business.ts'
import { change, type Person, type World } from './world.ts'

const typingMs = 25_000

/** The business read a message, and everything before it; the three dots stay until its answer or 25 seconds. False for a message nobody wrote. */
export function markedRead(world: World, business: Business, id: string, typing: boolean): boolean {
  const person = world.owners.get(id)
  const upTo = person?.thread.findLastIndex(message => message.mine && message.id === id) ?? -1
  if (!person || person.business !== business || upTo < 0) return false
  world.ledger.book.reads.push({ id, at: new Date().toISOString(), typing })
  // Everything before the last blue tick is blue already.
  for (let at = upTo; at >= 0; at--) {
    const message = person.thread[at]!
    if (message.mine && message.state === 'read') break
    if (message.mine) change(world, person, message.id, { state: 'read' })
  }
  if (typing) typingBegins(world, person)
  return true
}

function typingBegins(world: World, person: Person) {
  person.stopTyping?.()
  const timer = setTimeout(() => typingEnds(world, person), typingMs)
  timer.unref()
  person.stopTyping = () => clearTimeout(timer)
  world.tell({ type: 'typing', handsetId: person.handset.id, typing: true })
}

export function typingEnds(world: World, person: Person) {
  if (!person.stopTyping) return
  person.stopTyping()
  person.stopTyping = null
  world.tell({ type: 'typing', handsetId: person.handset.id, typing: false })
}
