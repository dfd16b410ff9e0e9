import type { Preferences } from '#contracts/understanding'
import type { Inside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { checkClaims } from '#language'
import type { ClaimVerdict, Draft, ListingFacts } from '#language/types'
import type { ChannelAbilities } from '#ports/channel-adapter'
import { optOut } from '#rooms/contacts'
import { decideMessages, handOver, lockConversation, rememberTurn, reply, undecidedOf } from '#rooms/conversations'
import { factsOf } from '#rooms/listings'
import type { Written } from './draft-reply.ts'
import type { Heard } from './hear.ts'
import type { Meaning } from './meaning.ts'
import { present } from './present.ts'
import type { Retrieved } from './retrieve.ts'
import { keepTurn } from './store.ts'
import type { Stopwatch } from './trace.ts'
import { voiceOf } from './voice.ts'

const beforeDecided = failpoint('turn.before-decided')

export interface Turn {
  turnId: string
  heard: Heard
  meaning: Meaning
  preferences: Preferences
  changed: string[]
  retrieved: Retrieved
  written: Written
  can: ChannelAbilities
  watch: Stopwatch
}

/**
 * The end of a turn, in one transaction: the words are checked against the facts as they are now, then queued if the epoch still holds,
 * and everything the turn learned is kept beside them. If the world moved on, nothing of it is sent and the next turn hears it all.
 */
export async function commitTurn(inside: Inside, turn: Turn) {
  const { heard, meaning, turnId } = turn
  const conversationId = heard.conversation.id
  const conversation = await lockConversation(inside, conversationId)
  const last = heard.undecided.at(-1)!
  if (conversation.epoch !== heard.conversation.epoch || conversation.mode === 'member' || !(await stillWaiting(inside, heard))) {
    await keepTurn(inside, turn, { decision: 'superseded', verdict: null, text: null })
    await inside.announce('turn.ended', { conversationId, turnId, decision: 'superseded' })
    return
  }
  const facts = await factsNow(inside, turn)
  const { draft, verdict } = turn.watch.now('check', () => check(turn, facts, inside.now))
  const quiet = draft.decision === 'silent' || verdict.text === ''
  const drafted = conversation.mode === 'draft'
  const contents = quiet || drafted ? [] : present(draft, verdict.text, verdict.evidence, facts, turn.can, conversation.shown)
  const decision = drafted && !quiet ? 'drafted' : quiet && draft.decision !== 'handed-over' ? 'silent' : draft.decision
  await reply(inside, { conversationId, author: 'assistant', contents, epoch: heard.conversation.epoch, turnId, locked: conversation })
  if (draft.decision === 'handed-over') await handOver(inside, conversationId, draft.escalation ?? 'cannot-answer')
  // there is no calendar yet: a wished time waits for a member to confirm it
  else if (draft.viewing?.start) await handOver(inside, conversationId, 'viewing')
  if (meaning.understanding.optOut)
    await optOut(inside, conversation.contact_id, { channel: conversation.channel, source: 'message', messageId: last.id })
  await rememberTurn(inside, conversation, {
    preferences: turn.preferences,
    changed: turn.changed,
    messageId: last.id,
    language: meaning.understanding.language,
    lastIntent: meaning.understanding.intents[0] ?? 'GENERAL_QUESTION',
    shown: draft.listingIds.length > 0 ? draft.listingIds : null,
    focus: draft.focus ?? null,
    asked: draft.asked,
    viewing: draft.viewing,
    greeted: !quiet,
  })
  await keepTurn(inside, turn, { decision, verdict, text: quiet ? null : verdict.text })
  await beforeDecided()
  await decideMessages(inside, conversationId, { throughSeq: last.seq, decision, turnId })
  await inside.announce('turn.ended', { conversationId, turnId, decision })
}

/** Another worker may have answered meanwhile: one that stood still longer than its lease wakes with the same questions in its hands. */
async function stillWaiting(inside: Inside, heard: Heard): Promise<boolean> {
  const undecided = new Set((await undecidedOf(inside, heard.conversation.id)).map(message => message.id))
  return heard.undecided.some(message => undecided.has(message.id))
}

/** The facts of this instant: a price changed since the draft is the new price here, and what was sold meanwhile is sold. */
async function factsNow(inside: Inside, { retrieved, written }: Turn): Promise<ListingFacts[]> {
  const spokenOf = [...written.draft.listingIds, ...(written.fallback?.listingIds ?? [])]
  const offered = [
    ...retrieved.found.map(entry => entry.listing.id),
    ...(retrieved.nearest?.listings.map(listing => listing.id) ?? []),
    ...retrieved.known.map(listing => listing.id),
  ]
  return factsOf(inside, [...new Set([...spokenOf, ...offered])])
}

/** The last look before anything leaves, whoever wrote it. A model whose words do not pass is replaced by the local engine, and that is checked too. */
function check(turn: Turn, facts: ListingFacts[], now: Date): { draft: Draft; verdict: ClaimVerdict } {
  const { heard, meaning, written } = turn
  const named = new Set(facts.map(listing => listing.projectSlug))
  const voice = voiceOf(heard)
  const about = {
    listings: facts,
    faqs: voice.faqs,
    organizationName: voice.organizationName,
    // the time they asked for is theirs: repeating it is no claim of ours
    customerSaid: [
      meaning.text,
      ...(written.draft.viewing?.start ? [written.draft.viewing.start] : []),
      ...heard.past.filter(message => message.direction === 'inbound').map(message => message.text ?? ''),
    ].filter(Boolean),
    now: now.toISOString(),
    timeZone: heard.organization.time_zone,
    otherNames: heard.projects.filter(project => !named.has(project.slug)).flatMap(project => project.names),
  }
  const verdict = checkClaims(written.draft.text, about)
  if (verdict.verdict === 'clean' || !written.fallback) return { draft: written.draft, verdict }
  const second = checkClaims(written.fallback.text, about)
  return { draft: written.fallback, verdict: { ...second, verdict: 'rewritten', blocked: [...verdict.blocked, ...second.blocked] } }
}
