import { mostReplayTurns, type ReplayBody, type ReplayLine, type ReplayPlan, type TrialTurn } from '#contracts/playground'
import type { Inside, Outside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { getConversation } from '#rooms/conversations'
import { factsOf } from '#rooms/listings'
import { getAssistantSettings } from '#rooms/organizations'
import type { Allowance } from '../playground/allowance.ts'
import { longAgoDropped } from '../playground/memory.ts'
import { readHouse } from '../playground/read-house.ts'
import { runTrial, type Trying } from '../playground/run-trial.ts'
import { settingsToTry } from '../playground/settings-to-try.ts'
import { changesBetween } from './changes.ts'
import { countTurns, messagesFrom, newestTurns } from './find.ts'
import { memoryBefore, stepsOf } from './steps.ts'

/** What a replay would run and what that would cost, before anything is run. */
export async function planReplay(inside: Inside, allowance: Allowance, conversationId: string): Promise<ReplayPlan> {
  await getConversation(inside, conversationId)
  const { engine, model } = await getAssistantSettings(inside)
  const turns = await newestTurns(inside, conversationId, mostReplayTurns)
  const spokenOf = [...new Set(turns.flatMap(turn => turn.retrieved.map(listing => listing.id)))]
  const since = turns.at(-1)?.createdAt ?? inside.now.toISOString()
  return {
    turns: turns.length,
    ofTurns: await countTurns(inside, conversationId),
    engine,
    model: engine === 'local' ? null : model,
    modelTurnsLeft: allowance.left(inside.organization, inside.now),
    listingsChanged: (await factsOf(inside, spokenOf)).filter(listing => listing.updatedAt > since).length,
  }
}

export interface Replay {
  lines: AsyncGenerator<ReplayLine>
  /** However it ended: the place is free for the next. */
  release(): void
}

/** One at a time for an organization: each turn asks a model, or keeps a processor busy. */
export type Running = Set<string>

/**
 * The contact's past words run again, burst by burst, against settings and listings as they are now. Each message is read at the
 * time it was written, so "tomorrow" stays the day it was; every answer is remembered as the conversation would have remembered it.
 */
export async function replayConversation(
  outside: Outside,
  trying: Trying,
  { allowance, running }: { allowance: Allowance; running: Running },
  { conversationId, body }: { conversationId: string; body: ReplayBody },
): Promise<Replay> {
  const limit = body.turns ?? mostReplayTurns
  const { house, turns, messages } = await outside.inside(async inside => {
    await getConversation(inside, conversationId)
    const newest = await newestTurns(inside, conversationId, limit + 1)
    const turns = newest.slice(-limit)
    const first = turns.find(turn => turn.messageIds.length > 0)
    return {
      house: await readHouse(inside),
      turns: { previous: newest.at(-limit - 1), these: turns },
      messages: await messagesFrom(inside, conversationId, first?.messageIds ?? [], 24),
    }
  })
  const settings = settingsToTry(house.settings, body.settings)
  const steps = stepsOf(turns.these, messages.since)
  const { organization } = outside
  if (running.has(organization))
    throw new Refusal('too-many', 'Another conversation is being tried again just now. Wait until it has ended.', {
      name: 'replay-running',
      retryAfterSeconds: 5,
    })
  const costs = settings.engine !== 'local'
  if (costs) allowance.take(organization, steps.length, outside.now())
  running.add(organization)
  let left = steps.length
  let released = false

  async function* lines(): AsyncGenerator<ReplayLine> {
    let memory = memoryBefore(turns.previous, messages.earlier)
    let changed = 0
    yield { type: 'start', turns: steps.length, engine: settings.engine, model: costs ? settings.model : null }
    for (const [index, { before, burst, meanwhile }] of steps.entries()) {
      const at = burst.at(-1)!.created_at
      const answer = await runTrial({ ...outside, now: () => at }, trying, {
        house: { ...house, settings },
        memory: { ...memory, past: longAgoDropped([...memory.past, ...meanwhile]) },
        heard: burst,
      })
      left -= 1
      memory = answer.memory
      const { conversationId: _, ...was } = before
      const changes = changesBetween(was satisfies TrialTurn, answer.turn)
      if (changes.length > 0) changed += 1
      yield {
        type: 'turn',
        turn: {
          number: index + 1,
          messages: burst.map(({ id, text, kind, created_at }) => ({ id, text, kind, at: created_at.toISOString() })),
          before: was,
          after: { ...answer.turn, createdAt: outside.now().toISOString() },
          changes,
        },
      }
    }
    yield { type: 'end', same: steps.length - changed, changed }
  }
  return {
    lines: lines(),
    release() {
      if (released) return
      released = true
      running.delete(organization)
      if (costs) allowance.giveBack(organization, left)
    },
  }
}
