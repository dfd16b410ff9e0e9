import { setTimeout as pause } from 'node:timers/promises'
import { type Brokerage, call, connectNumber } from './brokerage.ts'
import { type Child, freePort, launch } from './child.ts'
import { dice, questions } from './listings.ts'
import { ready } from './server.ts'

/** People who write to brokerages on phones of the emulated provider, and what became of every word. */

/** How long a conversation is quiet before a turn begins, as it comes. */
export const quietWindowMs = 1200

export interface Provider extends Child {
  url: string
}

export async function startProvider(): Promise<Provider> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = launch({ program: 'bench/emulators-process.ts', env: { PORT: String(port) } })
  await ready(child, `${url}/emulator/state`)
  return { ...child, url }
}

/** A brokerage whose number the provider knows. */
export async function answerable(brokerage: Brokerage, provider: Provider) {
  const number = await connectNumber(brokerage, `${provider.url}/graph`)
  const { phoneNumberId, wabaId, accessToken, appSecret, webhookUrl } = number
  await call(provider.url, 'POST', '/emulator/businesses', {
    ...{ provider: 'whatsapp-cloud', phone: `20${phoneNumberId.slice(-10)}`, name: 'Bench' },
    ...{ phoneNumberId, wabaId, accessToken, appSecret, webhookUrl },
  })
  return { ...brokerage, phoneNumberId }
}
export type Answerable = Awaited<ReturnType<typeof answerable>>

let runs = 0

/**
 * `perSecond` messages on average, at random moments, whether or not earlier ones were answered. Brokerages take turns.
 * Two of three begin a conversation; the third goes on with one begun about ten seconds ago.
 */
export async function write(provider: Provider, brokerages: Answerable[], perSecond: number, seconds: number) {
  const { next } = dice(1000 + runs++)
  const begun = brokerages.map(() => [] as string[])
  const failures: unknown[] = []
  const began = performance.now()
  let at = 0
  let sent = 0
  for (; at < seconds * 1000; sent++) {
    at += (-Math.log(1 - next()) * 1000) / perSecond
    const late = began + at - performance.now()
    if (late > 0) await pause(late)
    const index = sent % brokerages.length
    const waiting = begun[index]!
    const again = next() < 1 / 3 && waiting.length > (perSecond * 10 * 2) / 3 / brokerages.length ? waiting.shift() : undefined
    const text = questions[Math.floor(sent / brokerages.length) % questions.length]!
    void say(provider, brokerages[index]!, again, text).then(
      handset => again || waiting.push(handset),
      error => failures.push(error),
    )
  }
  await pause(50)
  if (failures.length > 0) throw new Error(`${failures.length} messages could not be sent, the first: ${failures[0]}`)
  return { sent }
}

async function say(provider: Provider, brokerage: Answerable, again: string | undefined, text: string): Promise<string> {
  const handset =
    again ??
    (await call<{ id: string }>(provider.url, 'POST', '/emulator/handsets', { name: 'Somebody', phoneNumberId: brokerage.phoneNumberId }))
      .id
  await call(provider.url, 'POST', `/emulator/handsets/${handset}/send`, { type: 'text', text })
  return handset
}

export interface TurnTaken {
  organization: string
  question: string
  /** The end of the quiet window. */
  dueAt: number
  /** From the end of the quiet window to the provider holding the whole answer, ms. Undefined: it never did. */
  heldAfterMs: number | undefined
  decision: string
  found: number
  relaxed: boolean
  spans: Record<string, number>
}

interface Ledger {
  accepted: { at: string; reference: string | null }[]
}

/** Asks the database as its owner. */
export type Ask = (sql: string, params: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

interface TurnRow {
  org_id: string
  decision: string
  trace: { retrieved: unknown[]; relaxed: string | null; spans: { name: string; ms: number }[] }
  at: Date
  text: string
  rhythm_ms: number | null
  said: string[]
}

/** Every turn since, from the tables on one side and the provider's books on the other. */
export async function turnsTaken(ask: Ask, provider: Provider, since: Date): Promise<TurnTaken[]> {
  const ledger = await call<Ledger>(provider.url, 'GET', '/emulator/ledger')
  const heldAt = new Map(ledger.accepted.map(entry => [entry.reference, Date.parse(entry.at)]))
  const { rows } = await ask(
    `select turn.org_id, turn.decision, turn.trace, heard.at, heard.text, heard.rhythm_ms,
       array(select id from messages as said where said.org_id = turn.org_id and said.conversation_id = turn.conversation_id and said.turn_id = turn.id and said.direction = 'outbound') as said
     from turns as turn
     cross join lateral (
       select max(message.created_at) as at, min(message.text) as text, max(conversation.rhythm_ms) as rhythm_ms from messages as message
       join conversations as conversation on conversation.org_id = message.org_id and conversation.id = message.conversation_id
       where message.org_id = turn.org_id and message.id in (select jsonb_array_elements_text(turn.trace -> 'messageIds')::uuid)) as heard
     where turn.created_at >= $1`,
    [since],
  )
  // whoever wrote faster than they were answered is given a longer pause, which is not known here
  return (rows as unknown as TurnRow[])
    .filter(row => row.rhythm_ms === null)
    .map(row => {
      const due = row.at.getTime() + quietWindowMs
      const held = row.said.map(id => heldAt.get(id))
      const whole = held.length > 0 && held.every(at => at !== undefined)
      return {
        organization: row.org_id,
        question: row.text,
        dueAt: due,
        heldAfterMs: whole ? Math.max(...(held as number[])) - due : undefined,
        decision: row.decision,
        found: row.trace.retrieved.length,
        relaxed: row.trace.relaxed !== null,
        spans: Object.fromEntries(row.trace.spans.map(span => [span.name, span.ms])),
      }
    })
}
