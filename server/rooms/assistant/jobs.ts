import type { Means } from '#ground/means'
import type { Adapters } from '#rooms/channels'
import type { Engines } from './answer/engines.ts'
import { giveUp } from './turn/give-up.ts'
import { takeTurn } from './turn/take-turn.ts'

/** Tries before a conversation is given to a human instead of being kept waiting. */
const mostAttempts = 4

export const assistantJobs = (means: Means, adapters: Adapters, engines: Engines) => ({
  'take-turn': async (job: { organization: string; payload: { conversationId: string }; attempt: number }) => {
    const outside = means.scope.outside(job.organization, { kind: 'assistant' })
    if (job.attempt > mostAttempts) return outside.inside(inside => giveUp(inside, job.payload.conversationId))
    await takeTurn(outside, means, adapters, engines, job.payload.conversationId)
  },
})
