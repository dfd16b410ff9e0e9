import type { Inside, Outside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { Later } from '#ground/jobs/later'
import type { Means } from '#ground/means'
import { patienceOf } from '#ground/patience'
import { type ChannelAdapter, SendFailure } from '#ports/channel-adapter'
import { getContact, optOut } from '#rooms/contacts'
import {
  byMachine,
  lockOutbound,
  markAbandoned,
  markEnded,
  markSending,
  markSent,
  markWaiting,
  type ReplyContent,
} from '#rooms/conversations'
import { abilitiesOf } from '../connections/abilities.ts'
import type { Adapters } from '../connections/adapters.ts'
import { markConnection } from '../connections/connect.ts'
import { openSettings } from '../connections/sealed-settings.ts'
import { brokenBy } from '../receiving/apply-item.ts'
import { failureOf } from './failures.ts'
import { addressOf, contentFor } from './outbound.ts'
import { accountWaitMs, pauseAccount } from './pace.ts'
import { saySentences } from './say-sentences.ts'
import { whileOurs } from './while-ours.ts'

/** After this many refusals that were worth another try, a person decides. */
const mostAttempts = 8

const beforeClaim = failpoint('send.before-claim')
const afterClaim = failpoint('send.after-claim')
const afterSend = failpoint('send.after-send')
const afterRecord = failpoint('send.after-record')
const beforeSettled = failpoint('send.before-settled')

interface Claimed {
  id: string
  conversationId: string
  connectionId: string
  attempt: number
  /** By this process' clock. */
  at: number
  adapter: ChannelAdapter
  settings: unknown
  contactId: string
  content: ReplyContent
  /** The channel shows an answer of the machine as it is said; `released`: how far that came in an earlier attempt. */
  streams: boolean
  released: number
  replyTo: string | null
  to: { kind: string; id: string; phone: string | null }
}

/** The only way out. Three steps on purpose: claim inside, speak outside, record inside. */
export async function sendMessage(outside: Outside, means: Means, adapters: Adapters, messageId: string) {
  await beforeClaim()
  const claimed = await outside.inside(inside => claim(inside, means, adapters, messageId))
  if (!claimed) return
  await afterClaim()
  try {
    const content = await contentFor(outside, means, claimed.content).catch(error => notLeft(outside, claimed, error))
    if (claimed.streams && !(await saySentences(outside, claimed))) return
    const receipt = await claimed.adapter.send(whileOurs(outside, claimed), claimed.settings, {
      to: claimed.to,
      content,
      reference: claimed.id,
      replyTo: claimed.replyTo,
    })
    await afterSend()
    await outside.inside(inside =>
      markSent(inside, {
        id: claimed.id,
        conversationId: claimed.conversationId,
        connectionId: claimed.connectionId,
        attempt: claimed.attempt,
        providerId: receipt.providerId,
      }),
    )
    await afterRecord()
  } catch (error) {
    if (!(error instanceof SendFailure)) throw error
    await outside.inside(inside => recordFailure(inside, means, claimed, error))
    if (error.class === 'throttled' && error.scope === 'account')
      pauseAccount(claimed.connectionId, outside.now(), waitMs(error, claimed.attempt))
    if (error.class === 'transient' || error.class === 'throttled') {
      // back in its place in line, so that what was written after it does not overtake it
      if (claimed.attempt < mostAttempts) throw new Later(waitMs(error, claimed.attempt))
    }
  }
}

/** Something of ours failed before the provider heard anything: the message goes back in line instead of being taken for sent. */
async function notLeft(outside: Outside, claimed: Claimed, error: unknown): Promise<never> {
  if (!(error instanceof SendFailure)) await outside.inside(inside => markWaiting(inside, claimed.id, claimed.attempt))
  throw error
}

/** Every condition for leaving, in one place: who has the conversation, whether the channel is open, the reply window. */
async function claim(inside: Inside, means: Means, adapters: Adapters, messageId: string): Promise<Claimed | undefined> {
  const found = await lockOutbound(inside, messageId)
  if (!found) return undefined
  const { conversation, message } = found
  const end = async (state: 'failed' | 'suppressed', code: string, retryable: boolean) =>
    void (await markEnded(inside, { id: messageId, conversationId: conversation.id }, state, {
      code,
      providerCode: null,
      detail: null,
      retryable,
    }))
  const connection = await inside.db
    .selectFrom('connections')
    .selectAll()
    .where('id', '=', conversation.connection_id)
    .executeTakeFirstOrThrow()
  const adapter = adapters.get(connection.provider)
  if (message.state === 'sending' && adapter.can.reconcile !== 'same-again') {
    // whoever claimed it before died on the way: it may have left, so it is never blindly sent again
    await markAbandoned(inside, messageId)
    ringToSettle(inside, means, messageId)
    return undefined
  }
  if (message.state !== 'queued' && message.state !== 'sending') return undefined
  if (byMachine(message.author) && conversation.mode === 'member') return void (await end('suppressed', 'taken-over', false))
  if (connection.status === 'disabled') return void (await end('suppressed', 'channel-disabled', true))
  const content = message.content as ReplyContent
  const windowOpen = conversation.window_expires_at !== null && conversation.window_expires_at > inside.now
  if (adapter.can.windowHours !== null && !windowOpen && content.kind !== 'template')
    return void (await end('failed', 'window-closed', true))
  const waitsMs = accountWaitMs(connection.id, inside.now)
  if (waitsMs > 0) throw new Later(waitsMs)
  const to = await addressOf(inside, conversation.contact_id, conversation.connection_id)
  if (!to) return void (await end('failed', 'recipient-invalid', false))
  await markSending(inside, messageId)
  return {
    id: messageId,
    conversationId: conversation.id,
    connectionId: connection.id,
    attempt: message.attempts + 1,
    at: Date.now(),
    adapter,
    settings: openSettings(means.seal, connection),
    contactId: conversation.contact_id,
    content,
    streams: adapter.can.streams && byMachine(message.author),
    released: message.released ?? 0,
    replyTo: message.reply_to,
    to,
  }
}

async function recordFailure(inside: Inside, means: Means, claimed: Claimed, failure: SendFailure) {
  const message = { id: claimed.id, conversationId: claimed.conversationId }
  if (failure.class === 'unknown-outcome') {
    // stays `sending` until a receipt tells, or time is up
    return ringToSettle(inside, means, claimed.id)
  }
  const again = (failure.class === 'transient' || failure.class === 'throttled') && claimed.attempt < mostAttempts
  if (again) return markWaiting(inside, claimed.id, claimed.attempt)
  await markEnded(inside, message, 'failed', failureOf(failure))
  if (failure.class === 'opted-out' && !(await getContact(inside, claimed.contactId)).opted_out_at)
    await optOut(inside, claimed.contactId, { channel: claimed.adapter.channel, source: 'provider', messageId: null })
  if (failure.class === 'needs-template')
    await inside.db.updateTable('conversations').set({ window_expires_at: inside.now }).where('id', '=', claimed.conversationId).execute()
  if (brokenBy(failure)) await markConnection(inside, claimed.connectionId, 'broken', failure.class)
}

const ringToSettle = (inside: Inside, means: Means, messageId: string) =>
  inside.enqueue({
    kind: 'settle-send',
    key: `settle:${messageId}`,
    payload: { messageId },
    runAt: new Date(inside.now.getTime() + patienceOf(means.config).settleMs),
    single: true,
  })

/** As long as the provider says; else 1 s, 2 s, 4 s … one minute, each a little different. */
const waitMs = (failure: SendFailure, attempt: number) =>
  Math.max(failure.retryAfterMs ?? 0, Math.min(60_000, 1000 * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2))

/** Time is up for a send whose outcome the provider hid: said as it is, and a person may send it again. Where twice is once, it is sent again. */
export async function settleSend(inside: Inside, adapters: Adapters, messageId: string) {
  const found = await lockOutbound(inside, messageId)
  if (found?.message.state !== 'sending') return
  const can = await abilitiesOf(inside, adapters, found.conversation.connection_id)
  if (can.reconcile === 'same-again')
    return inside.enqueue({ kind: 'send-message', key: `send:${found.conversation.id}`, payload: { messageId } })
  await beforeSettled()
  await markEnded(inside, { id: messageId, conversationId: found.conversation.id }, 'unknown', {
    code: 'ambiguous',
    providerCode: null,
    detail: null,
    retryable: true,
  })
}
