import type { TrialAnswer, TrialBubble, TrialMemory, TrialTurn } from '#contracts/playground'
import type { Inside, Outside } from '#ground/db/scope'
import { newId } from '#ground/ids'
import type { Means } from '#ground/means'
import type { ListingFacts } from '#language/types'
import type { ChannelAbilities } from '#ports/channel-adapter'
import type { Reply } from '#rooms/conversations'
import { checkDraft, factsNow, withPassagesNow } from '../answer/check-draft.ts'
import { composeAnswer } from '../answer/compose-answer.ts'
import type { Engines } from '../answer/engines.ts'
import { viewTurn } from '../turn/find.ts'
import { type Said, titleOf } from '../turn/hear.ts'
import { outcomeOf } from '../turn/outcome.ts'
import { bubblesOf, present } from '../turn/present.ts'
import { stopwatch, traceOf } from '../turn/trace.ts'
import { memoryAfter, saidWith } from './memory.ts'

/** What a trial is run with: the writers of the house, and what the channel it imagines can carry. */
export interface Trying {
  means: Means
  engines: Engines
  abilities(inside: Inside): Promise<ChannelAbilities>
}

export interface Trial {
  house: Pick<Said, 'organization' | 'settings' | 'projects'>
  memory: TrialMemory
  heard: Said['undecided']
}

/**
 * A turn that is only tried: composed and checked by the code that answers customers, against listings as they are now.
 * Nothing is written but what a model cost, nobody is told, nothing leaves but the question to the organization's own model.
 */
export async function runTrial(
  outside: Outside,
  { means, engines, abilities }: Trying,
  { house, memory, heard }: Trial,
): Promise<TrialAnswer> {
  const watch = stopwatch()
  const said = saidWith(memory, heard, house)
  const composed = await composeAnswer(outside, { means, engines, abilities, watch }, said)
  const { facts, quotable } = await outside.inside(async inside => ({
    facts: await factsNow(inside, composed),
    quotable: await withPassagesNow(inside, composed),
  }))
  const { draft, verdict } = watch.now('check', () => checkDraft(said, quotable, facts, outside.now()))
  const outcome = outcomeOf(composed, { draft, verdict }, false)
  const contents = outcome.quiet
    ? []
    : bubblesOf(composed.can, present(draft, verdict.text, facts, said.conversation.shown), verdict.evidence)
  const bubbles = contents.map(bubbleOf)
  const ended = { decision: outcome.decision, verdict, text: outcome.quiet ? null : verdict.text }
  const { conversationId: _, ...turn } = viewTurn({
    id: newId(),
    conversation_id: newId(),
    decision: outcome.decision,
    reason: composed.written.reason ?? composed.written.draft.reason,
    engine: composed.written.engine,
    model: composed.written.model,
    trace: traceOf(said, composed, ended, watch),
    created_at: outside.now(),
  })
  return {
    turn: turn satisfies TrialTurn,
    bubbles,
    listings: cardsOf(facts, [...bubbles.flatMap(bubble => bubble.listingIds), ...turn.evidence.flatMap(fact => fact.listingId ?? [])]),
    handOver: outcome.handOver,
    memory: memoryAfter(
      memory,
      outcome,
      heard,
      bubbles.map(bubble => bubble.text),
    ),
  }
}

function bubbleOf({ content, evidence, listingIds }: Reply['contents'][number]): TrialBubble {
  const pictureId = 'pictureId' in content ? content.pictureId : null
  return {
    kind: content.kind,
    text: 'text' in content ? content.text : content.kind === 'image' ? content.caption : null,
    buttons:
      content.kind === 'buttons' ? content.buttons : content.kind === 'list' ? content.sections.flatMap(section => section.rows) : [],
    imageUrl: pictureId ? `/api/pictures/${pictureId}` : null,
    location:
      content.kind === 'location'
        ? { latitude: content.latitude, longitude: content.longitude, name: content.name, address: content.address }
        : null,
    evidence: evidence ?? [],
    listingIds: listingIds ?? [],
  }
}

const cardsOf = (facts: ListingFacts[], ids: string[]): TrialAnswer['listings'] =>
  facts
    .filter(listing => ids.includes(listing.id))
    .map(listing => ({
      id: listing.id,
      title: titleOf(listing),
      titleAr: listing.titleAr ?? null,
      status: listing.status,
      price: listing.pricing.basePrice ?? null,
      currency: listing.pricing.currency,
      image: listing.images[0] ?? null,
    }))
