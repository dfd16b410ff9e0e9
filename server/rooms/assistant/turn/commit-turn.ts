import type { ConversationMode } from '#contracts/conversation'
import type { Inside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { optOut } from '#rooms/contacts'
import { decideMessages, handOver, lockConversation, rememberTurn, reply, undecidedOf } from '#rooms/conversations'
import { checkDraft, factsNow, withPassagesNow } from '../answer/check-draft.ts'
import type { Composed } from '../answer/compose-answer.ts'
import { keepAnswer } from '../models/kept-answers.ts'
import { heldBecause } from '../proposals/held-because.ts'
import { propose } from '../proposals/propose.ts'
import type { Heard } from './hear.ts'
import { outcomeOf } from './outcome.ts'
import { bubblesOf, present } from './present.ts'
import { keepTurn } from './store.ts'
import type { Stopwatch } from './trace.ts'

const beforeDecided = failpoint('turn.before-decided')

export interface Turn extends Composed {
  turnId: string
  heard: Heard
  watch: Stopwatch
}

/**
 * The end of a turn, in one transaction: the words are checked against the facts as they are now, then queued if the epoch still holds, or
 * kept until a member approves them, and everything the turn learned is kept beside them. If the world moved on, nothing of it is sent and
 * the next turn hears it all.
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
  const quotable = await withPassagesNow(inside, turn)
  const { draft, verdict } = turn.watch.now('check', () => checkDraft(heard, quotable, facts, inside.now))
  const because = heldBecause({
    mode: conversation.mode as ConversationMode,
    rule: heard.settings.approval,
    currency: heard.organization.currency,
    optOut: meaning.understanding.optOut,
    preferences: turn.preferences,
    ...{ draft, verdict, facts },
  })
  const { quiet, waits, decision, handOver: handsOver, learned, said } = outcomeOf(turn, { draft, verdict }, because !== null)
  const contents = quiet ? [] : bubblesOf(turn.can, present(draft, verdict.text, facts, conversation.shown), verdict.evidence)
  if (!waits)
    await reply(inside, { conversationId, author: 'assistant', contents, epoch: heard.conversation.epoch, turnId, locked: conversation })
  if (handsOver) await handOver(inside, conversationId, handsOver)
  if (meaning.understanding.optOut)
    await optOut(inside, conversation.contact_id, { channel: conversation.channel, source: 'message', messageId: last.id })
  await rememberTurn(inside, conversation, { ...learned, messageId: last.id, said: waits ? null : said })
  const { keepAs } = turn.written
  if (keepAs && verdict.verdict === 'clean') await keepAnswer(inside, keepAs, draft)
  await keepTurn(inside, turn, { decision, verdict, text: quiet ? null : verdict.text })
  await beforeDecided()
  await decideMessages(inside, conversationId, { throughSeq: last.seq, decision, turnId })
  if (because && waits) await propose(inside, turn, { because, draft, verdict, facts, said })
  await inside.announce('turn.ended', { conversationId, turnId, decision })
}

/** Another worker may have answered meanwhile: one that stood still longer than its lease wakes with the same questions in its hands. */
async function stillWaiting(inside: Inside, heard: Heard): Promise<boolean> {
  const undecided = new Set((await undecidedOf(inside, heard.conversation.id)).map(message => message.id))
  return heard.undecided.some(message => undecided.has(message.id))
}
