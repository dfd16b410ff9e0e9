import { z } from 'zod'
import { LabelledQuery, LabelledTurn, ReplayBody, ReplayLine, ReplayPlan, TrialAnswer, TrialBody } from '#contracts/playground'
import type { Outside } from '#ground/db/scope'
import { route } from '#ground/http/route'
import { errorFields } from '#ground/log'
import type { Means } from '#ground/means'
import type { ChannelAbilities } from '#ports/channel-adapter'
import { type Adapters, abilitiesOf } from '#rooms/channels'
import { getConversation } from '#rooms/conversations'
import type { Engines } from '../answer/engines.ts'
import { labelledTurns, openLabelledExport } from '../labelled/export-labelled.ts'
import { planReplay, replayConversation } from '../replay/replay-conversation.ts'
import { sendLines } from './send-lines.ts'
import { tryMessage } from './try-message.ts'

const byId = z.object({ id: z.uuid() })

/** Trying out: nothing here is kept as a conversation, and nothing is sent. `phone`: what the imagined telephone can show. */
export function trialRoutes(means: Means, adapters: Adapters, engines: Engines, phone: ChannelAbilities) {
  return [
    route({
      method: 'POST',
      path: '/assistant/playground',
      needs: 'member',
      summary: 'Write as a customer: what would be answered, and why; nothing is kept or sent',
      body: TrialBody,
      answer: TrialAnswer,
      perMinute: 120,
      act: (outside, { body }) => tryMessage(outside, { means, engines, abilities: async () => phone }, body),
    }),
    route({
      method: 'GET',
      path: '/conversations/:id/replay',
      needs: 'member',
      summary: 'What trying a conversation again would run and cost',
      params: byId,
      answer: ReplayPlan,
      handle: (inside, { params }) => planReplay(inside, params.id),
    }),
    route({
      method: 'POST',
      path: '/conversations/:id/replay',
      needs: 'member',
      summary: 'Try a conversation again against settings and listings as they are now; JSON Lines, one a turn; nothing is kept or sent',
      params: byId,
      body: ReplayBody,
      raw: true,
      perMinute: 60,
      async act(outside, { params, body, reply }) {
        const abilities = await abilitiesHere(outside, adapters, params.id)
        const trying = { means, engines, abilities: async () => abilities }
        const replay = await replayConversation(outside, trying, { conversationId: params.id, body })
        try {
          await sendLines(reply, means.log, replayLines(means, outside, replay.lines))
        } finally {
          await replay.release()
        }
      },
    }),
    route({
      method: 'GET',
      path: '/exports/labelled-turns',
      needs: 'admin',
      summary: 'Every turn with what was understood and answered, as JSON Lines; names and numbers masked unless asked otherwise',
      query: LabelledQuery,
      raw: true,
      perMinute: 60,
      async act(outside, { query: asked, reply }) {
        const opened = await outside.inside(inside => openLabelledExport(inside, asked))
        await sendLines(reply, means.log, labelledLines(labelledTurns(outside, { ...opened, asked })), {
          'content-disposition': 'attachment; filename="labelled-turns.jsonl"',
        })
      },
    }),
  ]
}

const abilitiesHere = (outside: Outside, adapters: Adapters, conversationId: string) =>
  outside.inside(async inside => abilitiesOf(inside, adapters, (await getConversation(inside, conversationId)).connection_id))

/** Headers are out by then: what goes wrong on the way is the last line. */
async function* replayLines(means: Means, outside: Outside, replayed: AsyncGenerator<ReplayLine>) {
  try {
    for await (const line of replayed) yield ReplayLine.parse(line)
  } catch (error) {
    means.log.error('a replay ended early', { organization: outside.organization, ...errorFields(error) })
    yield { type: 'failed', code: 'unavailable', detail: 'The replay could not go on.' } satisfies ReplayLine
  }
}

async function* labelledLines(turns: AsyncGenerator<LabelledTurn>) {
  for await (const turn of turns) yield LabelledTurn.parse(turn)
}
