import type { Line } from './driver.ts'
import type { Dump, MessageRow } from './dump.ts'
import type { Accepted, Book } from './provider.ts'

export interface Evidence {
  /** What was offered and what was taken, by the driver's own file. */
  ledger: Line[]
  book: Book
  dump: Dump
  /** Of the people of this case. */
  addresses: Map<string, string>
  /** How often a house died in this case. */
  deaths: number
  complaints: string[]
  late: boolean
}

export interface Verdict {
  problems: string[]
  counts: { accepted: number; answered: number; sent: number; unknown: number; suppressed: number }
}

/** Joins the three ledgers. Each sentence is one of the promises; the house's own counters are never evidence. */
export function judge(evidence: Evidence): Verdict {
  const { dump, book, addresses } = evidence
  const inbound = dump.messages.filter(message => message.direction === 'inbound')
  const outbound = dump.messages.filter(message => message.direction === 'outbound')
  const sent = book.accepted.filter(each => addresses.has(each.to))
  const told = highestTold(book)
  const problems = [
    ...storedOnce(evidence, inbound),
    ...decidedOnce(evidence, inbound, outbound),
    ...sentOnce(outbound, sent, told),
    ...inOrder(outbound, sent),
    ...highestReceipt(outbound, sent, told),
    ...nothingLeft(dump, evidence.late),
    ...[...new Set(evidence.complaints)].map(line => `I10 the house complained: ${line}`),
  ]
  const inState = (state: string) => outbound.filter(message => message.state === state).length
  const counts = {
    accepted: evidence.ledger.reduce((sum, line) => sum + ('accepted' in line ? line.accepted.length : 0), 0),
    answered: inbound.filter(message => message.turn_id).length,
    sent: sent.length,
    unknown: inState('unknown'),
    suppressed: inState('suppressed'),
  }
  return { problems, counts }
}

/** I1: what was answered 2xx is stored, once, in its words, with its writer; nothing is stored that nobody offered. */
function storedOnce({ ledger, dump }: Evidence, inbound: MessageRow[]): string[] {
  const problems: string[] = []
  const stored = countBy(inbound, message => message.provider_id ?? 'none')
  const raw = countBy(dump.deliveries, delivery => delivery.digest)
  const offered = new Map<string, { text: string | null; phone: string }>()
  for (const line of ledger) {
    if ('offered' in line)
      for (const [index, id] of line.offered.entries()) offered.set(id, { text: line.texts[index] ?? null, phone: line.phones[index]! })
    if ('refused' in line) problems.push(`I10 an authentic webhook was answered ${line.refused}: ${line.body}`)
    if (!('accepted' in line)) continue
    if (raw.get(line.digest) !== 1) problems.push(`I1 an accepted webhook is kept ${raw.get(line.digest) ?? 0} times`)
    for (const id of line.accepted)
      if (stored.get(id) !== 1) problems.push(`I1 an accepted message is stored ${stored.get(id) ?? 0} times: ${id}`)
  }
  for (const message of inbound) {
    const written = offered.get(message.provider_id ?? '')
    if (!written) problems.push(`I1 a message is stored that nobody wrote: ${message.provider_id}`)
    else if (written.text !== message.text || written.phone !== message.phone)
      problems.push(`I1 a message is stored in other words or for another person: ${message.provider_id}`)
  }
  for (const { phone, count } of dump.conversations) if (count !== 1) problems.push(`I1 ${count} conversations for ${phone}`)
  return problems
}

/** I2: every message is decided, by one turn that heard it, and an answer has heard everything that came before it. */
function decidedOnce({ dump, deaths }: Evidence, inbound: MessageRow[], outbound: MessageRow[]): string[] {
  const problems: string[] = []
  const ended = dump.turns.filter(turn => turn.decision !== 'superseded')
  const turnsOf = new Map<string, string[]>()
  for (const turn of ended) for (const id of turn.message_ids ?? []) turnsOf.set(id, [...(turnsOf.get(id) ?? []), turn.id])
  const firstWord = new Map<string, number>()
  for (const message of outbound)
    if (message.turn_id && !(firstWord.get(message.turn_id)! <= message.seq)) firstWord.set(message.turn_id, message.seq)
  for (const message of inbound) {
    const turns = turnsOf.get(message.id) ?? []
    if (message.decision === null) problems.push(`I2 nothing was decided about ${message.provider_id}`)
    // four houses that died over one turn: it is a human's then, and that is a decision
    else if (message.decision === 'failed' && deaths < 4) problems.push(`I2 answering was given up: ${message.provider_id}`)
    if (turns.length > 1) problems.push(`I2 answered ${turns.length} times: ${message.provider_id}`)
    if (message.turn_id && turns[0] !== message.turn_id) problems.push(`I2 decided by a turn that did not hear it: ${message.provider_id}`)
  }
  for (const turn of ended) {
    const spoke = firstWord.get(turn.id)
    if (turn.decision === 'answered' && spoke === undefined) problems.push(`I2 an answer without a word: turn ${turn.id}`)
    if (spoke === undefined) continue
    const unheard = inbound.find(
      message =>
        message.conversation_id === turn.conversation_id &&
        message.seq < spoke &&
        message.turn_id !== null &&
        (firstWord.get(message.turn_id) ?? -1) > spoke,
    )
    if (unheard) problems.push(`I2 an answer that had not heard the last word before it: ${unheard.provider_id}`)
  }
  return problems
}

/** I3: the provider has each outbound message once, by its reference; `unknown` is the only state in which nobody can say, and nobody has said. */
function sentOnce(outbound: MessageRow[], sent: Accepted[], told: Map<string, number>): string[] {
  const problems: string[] = []
  const times = countBy(sent, each => each.reference ?? 'none')
  const heard = new Set(sent.filter(each => told.has(each.id)).map(each => each.reference))
  const known = new Set(outbound.map(message => message.id))
  for (const each of sent) if (!known.has(each.reference ?? '')) problems.push(`I3 the provider has a message we do not: ${each.reference}`)
  for (const message of outbound) {
    const count = times.get(message.id) ?? 0
    const said = `a message that is ${message.state} is with the provider ${count} times: ${message.id}`
    if (
      ['sent', 'delivered', 'read'].includes(message.state)
        ? count !== 1
        : message.state === 'unknown'
          ? count > (heard.has(message.id) ? 0 : 1)
          : count !== 0
    )
      problems.push(`I3 ${said}`)
  }
  return problems
}

/** I4: the provider took each conversation's messages in the order they were queued. */
function inOrder(outbound: MessageRow[], sent: Accepted[]): string[] {
  const seqs = new Map(outbound.map(message => [message.id, message.seq]))
  const last = new Map<string, number>()
  return sent.flatMap(each => {
    const seq = seqs.get(each.reference ?? '')
    if (seq === undefined) return []
    const before = last.get(each.to) ?? -1
    last.set(each.to, Math.max(seq, before))
    return seq < before ? [`I4 out of order to ${each.to}`] : []
  })
}

const ranks = ['sent', 'delivered', 'read']

/** By the provider's id, the highest receipt that the house acknowledged. */
function highestTold(book: Book): Map<string, number> {
  const told = new Map<string, number>()
  for (const { kind, id, status, acknowledgedAt } of book.offered)
    if (kind === 'receipt' && acknowledgedAt) told.set(id, Math.max(told.get(id) ?? -1, ranks.indexOf(status ?? '')))
  return told
}

/** I5: a message is in the highest state any receipt told. */
function highestReceipt(outbound: MessageRow[], sent: Accepted[], told: Map<string, number>): string[] {
  const byReference = new Map(sent.map(each => [each.reference, each]))
  return outbound.flatMap(message => {
    const highest = told.get(byReference.get(message.id)?.id ?? '')
    if (highest === undefined || ranks[highest] === message.state) return []
    return [`I5 told ${ranks[highest]}, kept as ${message.state}: ${message.id}`]
  })
}

/** I6: after the drain nothing waits, nothing runs, nothing is parked without a reason that a person can see. */
function nothingLeft(dump: Dump, late: boolean): string[] {
  return [
    ...(late ? ['I6 not everything was done in time'] : []),
    ...dump.jobs.map(job => `I6 a job is left: ${job.kind} ${job.state}${job.error ? ` (${job.error})` : ''} after ${job.attempts}`),
    ...dump.deliveries.filter(delivery => !delivery.unpacked).map(() => 'I6 a webhook was never unpacked'),
    ...dump.messages.filter(({ state }) => state === 'queued' || state === 'sending').map(({ id, state }) => `I6 still ${state}: ${id}`),
    ...dump.messages.filter(({ state }) => state === 'failed').map(({ id, failure }) => `I6 failed (${failure}): ${id}`),
    ...dump.earlyReceipts.map(({ status }) => `I5 a receipt (${status}) never found its message`),
    ...dump.quarantined.map(({ reason, detail }) => `I6 quarantined: ${reason} ${detail}`),
    ...dump.media.filter(({ state }) => state !== 'stored').map(({ state }) => `I6 a file is ${state}`),
    ...dump.imports.filter(({ state }) => state !== 'done').map(({ state, reason }) => `I6 an import is ${state} ${reason ?? ''}`),
    ...dump.documents.filter(({ state }) => state !== 'READY').map(({ state, reason }) => `I6 a document is ${state} ${reason ?? ''}`),
    ...dump.documents
      .filter(({ passages, kept }) => kept === 0 || kept !== passages)
      .map(({ passages, kept }) => `I1 a document of ${passages} passages is there with ${kept}`),
    ...dump.imported
      .filter(({ count }) => count !== 1)
      .map(({ external_id, count }) => `I1 listing ${external_id} is there ${count} times`),
  ]
}

function countBy<Item>(items: Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
