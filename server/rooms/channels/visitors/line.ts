import type { HouseFrame, RefusedFrame, VisitorFrame } from '#contracts/chat'
import type { Inside } from '#ground/db/scope'
import { newId } from '#ground/ids'
import type { LiveHub } from '#ground/live/hub'
import { errorFields } from '#ground/log'
import type { Means } from '#ground/means'
import { newTrace } from '#ground/trace'
import { fold } from '#language/text/normalise'
import { readPhones } from '#language/text/phones'
import { contactBehind } from '#rooms/contacts'
import { conversationWith, findMessage, messagesOf, saidIn } from '#rooms/conversations'
import { getAssistantSettings, getOrganization } from '#rooms/organizations'
import type { KnownConnection } from '../connections/known-connections.ts'
import type { Reception } from '../receiving/accept-delivery.ts'
import { allowance, framePace, mayBegin, messagePace, mostBeyondPace } from './limits.ts'
import { readFrame } from './read-frame.ts'
import { frameFor, type MessageRow, readMessage } from './read-message.ts'
import { isToken, newToken, pictureProof, visitorOf } from './visitor.ts'

export interface LineParts {
  means: Means
  hub: LiveHub
  reception: Reception
  /** A delivery was committed: its connection has something to unpack. */
  ring(connection: KnownConnection): void
}

/** The page at the other end. */
export interface Peer {
  send(frame: HouseFrame): void
  close(code: number, reason: string): void
  /** Where from, for counting newcomers. */
  address: string
}

const history = 100
type Introduction = NonNullable<Extract<VisitorFrame, { type: 'chat_message' }>['payload']['from']>

/**
 * One open page of a visitor. What they say is written like any webhook before it is acknowledged, and walks the same way; what they read is
 * read from our tables, told by live events. Everything happens one after the other, in the order it came.
 */
export function visitorLine({ means, hub, reception, ring }: LineParts, connection: KnownConnection, key: string, peer: Peer) {
  let visitor: { token: string; id: string } | undefined
  let thread: string | undefined
  let market: 'egypt' | 'north_cyprus' = 'egypt'
  let begun = false
  let leave: (() => void) | undefined
  let isClosed = false
  let beyond = 0
  let work = Promise.resolve()
  const shown = new Map<string, number | 'whole'>()
  const messages = allowance(messagePace)
  const frames = allowance(framePace)

  const inside = <T>(look: (inside: Inside) => Promise<T>) => means.scope.inside(connection.organization, { kind: 'contact' }, look)
  const inOrder = (what: () => Promise<void>) => {
    work = work.then(async () => {
      if (isClosed) return
      await what().catch(error => {
        means.log.warn('a visitor could not be served', { connection: connection.id, ...errorFields(error) })
        refuse('unavailable', 'Not now. Come back in a moment.')
        // who comes back with their cursor misses nothing; who stayed would never hear what could not be read
        close(1013, 'come back')
      })
    })
  }
  const refuse = (code: RefusedFrame, message: string, id?: string) =>
    peer.send({ type: 'chat_error', event: 'refused', payload: { code, message, id } })

  function hear(text: string) {
    const read = readFrame(text)
    if (!frames.take()) {
      if (++beyond > mostBeyondPace) return close(1008, 'too many frames')
      return refuse('too-many', 'Too many frames. Wait a little.', 'id' in read ? read.id : undefined)
    }
    if ('refused' in read) return refuse(read.refused, read.why, read.id)
    inOrder(() => take(read.frame))
  }

  async function take(frame: VisitorFrame) {
    if (frame.type === 'chat_session') {
      if (visitor) return refuse('already-started', 'This line has begun. Open another one to be another visitor.')
      return start(frame.payload.token, frame.payload.since)
    }
    if (!visitor) await start(undefined, undefined)
    return frame.type === 'chat_message' ? takeMessage(frame) : takeReceipt(frame)
  }

  async function start(token: string | null | undefined, since: string | null | undefined) {
    const own = isToken(token) ? token : newToken()
    visitor = { token: own, id: visitorOf(own) }
    const { organization, settings, found } = await inside(async inside => ({
      organization: await getOrganization(inside),
      settings: await getAssistantSettings(inside),
      found: await findThread(inside),
    }))
    thread = found
    market = organization.market as typeof market
    let joined = { cursor: '', reset: true }
    const joins = (reset: boolean) => (cursor: string) => {
      joined = { cursor, reset }
    }
    leave = await hub.join(connection.organization, (isToken(token) && since) || null, {
      ready: joins(!since || !isToken(token)),
      resync: joins(true),
      frame: ({ id, event, body }) => inOrder(() => happened(event, body as Happened, id)),
    })
    if (isClosed) return leave()
    peer.send({
      type: 'chat_session',
      event: 'ready',
      payload: {
        token: own,
        ...joined,
        brokerage: { name: organization.name, nameAr: organization.name_ar },
        assistant: settings.persona.name,
      },
    })
    if (joined.reset && thread) await showAll(thread)
  }

  async function findThread(inside: Inside): Promise<string | undefined> {
    const contactId = await contactBehind(inside, connection.id, visitor!.id)
    return contactId && (await conversationWith(inside, { connectionId: connection.id, contactId }))?.id
  }

  async function takeMessage(frame: Extract<VisitorFrame, { type: 'chat_message' }>) {
    const id = frame.payload.id ?? newId()
    if (!messages.take()) return refuse('too-many', 'You write faster than this can be read. Say it again in a moment.', id)
    if (!thread && !begun && !mayBegin(peer.address))
      return refuse('too-many', 'Too many new visitors from your network. Come back later.', id)
    const from = introduced(frame.payload.from)
    if (from === 'bad-phone') return refuse('bad-phone', 'This is no phone number. Write it with its country code.', id)
    begun = true
    try {
      await write({ ...frame, payload: { ...frame.payload, id, ...(from ? { from } : {}) } })
    } catch (error) {
      means.log.warn('a visitor’s message was not taken in', { connection: connection.id, ...errorFields(error) })
      return refuse('unavailable', 'Not kept yet. Say it again in a moment.', id)
    }
    peer.send({ type: 'chat_message', event: 'message_accepted', payload: { id } })
  }

  /** Their number as everybody else writes it: a local one is of the brokerage's market. */
  function introduced(from: Introduction | undefined): Introduction | undefined | 'bad-phone' {
    if (!from?.phone) return from
    const [phone, ...more] = readPhones(fold(from.phone), market)
    return phone && more.length === 0 ? { ...from, phone: phone.e164 } : 'bad-phone'
  }

  async function takeReceipt(frame: Extract<VisitorFrame, { type: 'chat_receipt' }>) {
    const said = thread ? await inside(inside => saidIn(inside, thread!, frame.payload.ids)) : []
    if (said.length < new Set(frame.payload.ids).size) refuse('not-yours', 'Some of these were not said to you.')
    // every tab tells; once is enough
    const ids = said.filter(({ state }) => state !== 'read' && state !== frame.event).map(({ id }) => id)
    if (ids.length > 0) await write({ ...frame, payload: { ids } })
  }

  /** Durable when it resolves. The same frame again is the same bytes, and changes nothing. */
  async function write(frame: VisitorFrame) {
    await reception.accept({
      organization: connection.organization,
      connection: connection.id,
      raw: Buffer.from(JSON.stringify({ visitor: visitor!.id, frames: [frame] })),
      headers: {},
      trace: newTrace(),
      receivedAt: means.clock.now(),
    })
    ring(connection)
  }

  interface Happened {
    conversationId?: string
    messageId?: string
    state?: string
    what?: string
  }

  async function happened(event: string, body: Happened, cursor: string) {
    if (!thread && event === 'conversation.changed' && body.what === 'opened') thread = await inside(findThread)
    if (!thread || body.conversationId !== thread) return
    if (event === 'turn.started') return peer.send({ type: 'chat_typing', event: 'started', payload: {} })
    if (event === 'turn.ended') return peer.send({ type: 'chat_typing', event: 'stopped', payload: {} })
    const news = event === 'message.received' || (event === 'message.changed' && (body.state === 'sending' || body.state === 'sent'))
    if (news && body.messageId) await show(body.messageId, cursor)
  }

  async function showAll(conversationId: string) {
    await inside(async inside => {
      for (const row of await messagesOf(inside, conversationId, { limit: history })) await showRow(inside, row, undefined)
    })
  }

  async function show(messageId: string, cursor: string) {
    await inside(async inside => {
      const row = await findMessage(inside, messageId)
      if (row && row.conversation_id === thread) await showRow(inside, row, cursor)
    })
  }

  async function showRow(inside: Inside, row: MessageRow, cursor: string | undefined) {
    const readable = await readMessage(inside, row, id => `/chat/${key}/pictures/${id}.${pictureProof(means.seal, key, id)}`)
    const frame = readable && frameFor(readable, shown.get(row.id), cursor)
    if (!frame) return
    shown.set(row.id, readable.whole ? 'whole' : readable.message.text.length)
    peer.send(frame)
  }

  function close(code: number, reason: string) {
    end()
    peer.close(code, reason)
  }
  function end() {
    isClosed = true
    leave?.()
  }
  return { hear, refuse, close, end }
}
export type VisitorLine = ReturnType<typeof visitorLine>
