import { longestTrialPast, mostReplayTurns, type ReplayBody, type ReplayLine, type ReplayPlan, type TrialTurn } from '#contracts/playground'
import type { Inside, Outside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import { newId } from '#ground/ids'
import { errorFields } from '#ground/log'
import { getConversation } from '#rooms/conversations'
import { factsOf } from '#rooms/listings'
import { getAssistantSettings } from '#rooms/organizations'
import { giveTurnsBack, takeTurns, turnsLeft } from '../playground/allowance.ts'
import { longAgoDropped } from '../playground/memory.ts'
import { readHouse } from '../playground/read-house.ts'
import { runTrial, type Trying } from '../playground/run-trial.ts'
import { settingsToTry } from '../playground/settings-to-try.ts'
import { claimReplay, endReplay, renewReplay } from '../playground/store.ts'
import { changesBetween } from './changes.ts'
import { countTurns, messagesFrom, newestTurns } from './find.ts'
import { memoryBefore, stepsOf } from './steps.ts'

/** What a replay would run and what that would cost, before anything is run. */
export async function planReplay(inside: Inside, conversationId: string): Promise<ReplayPlan> {
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
    modelTurnsLeft: await turnsLeft(inside),
    listingsChanged: (await factsOf(inside, spokenOf)).filter(listing => listing.updatedAt > since).length,
  }
}

export interface Replay {
  lines: AsyncGenerator<ReplayLine>
  /** However it ended: the place is free for the next, and what was not run is not counted. May be called again. */
  release(): Promise<void>
}

/**
 * The contact's past words run again, burst by burst, against settings and listings as they are now. Each message is read at the
 * time it was written, so "tomorrow" stays the day it was; every answer is remembered as the conversation would have remembered it.
 * One at a time for an organization: each turn asks a model, or keeps a processor busy.
 */
export async function replayConversation(
  outside: Outside,
  trying: Trying,
  { conversationId, body }: { conversationId: string; body: ReplayBody },
): Promise<Replay> {
  const id = newId()
  const { house, steps, first, costs } = await outside.inside(async inside => {
    const { house, ...begun } = await begin(inside, conversationId, body)
    if (!(await claimReplay(inside, id)))
      throw new Refusal('too-many', 'Another conversation is being tried again just now. Wait until it has ended.', {
        name: 'replay-running',
        retryAfterSeconds: 5,
      })
    const costs = house.settings.engine !== 'local'
    if (costs) await takeTurns(inside, begun.steps.length)
    return { house, ...begun, costs }
  })
  let left = steps.length
  let held = true

  async function release() {
    if (!held) return
    held = false
    try {
      await outside.inside(async inside => {
        await endReplay(inside, id)
        if (costs) await giveTurnsBack(inside, left)
      })
    } catch (error) {
      // the answer is out; the lease frees the place, and the hour what was taken
      trying.means.log.warn('a replay could not be ended', { organization: outside.organization, ...errorFields(error) })
    }
  }

  async function* lines(): AsyncGenerator<ReplayLine> {
    const { engine, model } = house.settings
    let memory = first
    let changed = 0
    yield { type: 'start', turns: steps.length, engine, model: costs ? model : null }
    for (const [index, { before, burst, meanwhile }] of steps.entries()) {
      await outside.inside(inside => renewReplay(inside, id))
      const at = burst.at(-1)!.created_at
      const answer = await runTrial({ ...outside, now: () => at }, trying, {
        house,
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
    // whoever reads the end may begin the next at once
    await release()
    yield { type: 'end', same: steps.length - changed, changed }
  }
  return { lines: lines(), release }
}

/** What is run, and what was known before the first of it. */
async function begin(inside: Inside, conversationId: string, { turns = mostReplayTurns, settings }: ReplayBody) {
  await getConversation(inside, conversationId)
  const house = await readHouse(inside)
  const newest = await newestTurns(inside, conversationId, turns + 1)
  const run = newest.slice(-turns)
  const firstHeard = run.find(turn => turn.messageIds.length > 0)
  const messages = await messagesFrom(inside, conversationId, firstHeard?.messageIds ?? [], longestTrialPast)
  return {
    house: { ...house, settings: settingsToTry(house.settings, settings) },
    steps: stepsOf(run, messages.since),
    first: memoryBefore(newest.at(-turns - 1), messages.earlier),
  }
}
