import { z } from 'zod'
import { Conversation, ConversationPage, ConversationQuery } from '#contracts/conversation'
import { route } from '#ground/http/route'
import type { Means } from '#ground/means'
import { exportConversation } from './export/export-conversation.ts'
import { listConversations } from './find.ts'
import { assign, closeConversation, giveBack, markSeen, reopenConversation, sendingNow, takeOver } from './hand-over.ts'
import { readMedia } from './messages/media.ts'
import { retryMessage } from './messages/sending.ts'
import { setPreference } from './remember.ts'
import { viewConversation } from './view.ts'

const byId = z.object({ id: z.uuid() })

/** A change of hands is answered when nothing of the machine is in the air any more, or after this long. */
const airClearMs = 5000

export const conversationsRoutes = (means: Means) => [
  route({
    method: 'GET',
    path: '/conversations',
    needs: 'member',
    summary: 'The inbox',
    query: ConversationQuery,
    answer: ConversationPage,
    handle: (inside, { query }) => listConversations(inside, query),
  }),
  route({
    method: 'GET',
    path: '/conversations/:id',
    needs: 'member',
    summary: 'A conversation with its newest messages',
    params: byId,
    answer: Conversation,
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100), before: z.coerce.number().int().optional() }),
    handle: (inside, { params, query }) => viewConversation(inside, params.id, query),
  }),
  route({
    method: 'POST',
    path: '/conversations/:id/takeover',
    needs: 'member',
    summary: 'Take over: from the answer on, nothing automatic is sent',
    params: byId,
    answer: Conversation,
    async act(outside, { params, actor }) {
      await outside.inside(inside => takeOver(inside, params.id, actor.kind === 'member' ? actor.id : null))
      const until = Date.now() + airClearMs
      while (Date.now() < until && (await outside.inside(inside => sendingNow(inside, params.id))) > 0)
        await new Promise(resolve => setTimeout(resolve, 40))
      return outside.inside(inside => viewConversation(inside, params.id))
    },
  }),
  route({
    method: 'POST',
    path: '/conversations/:id/return',
    needs: 'member',
    summary: 'Give back to the assistant',
    params: byId,
    answer: Conversation,
    body: z.strictObject({ mode: z.enum(['assistant', 'draft']).default('assistant') }),
    async handle(inside, { params, body }) {
      await giveBack(inside, params.id, body.mode)
      return viewConversation(inside, params.id)
    },
  }),
  route({
    method: 'POST',
    path: '/conversations/:id/close',
    needs: 'member',
    summary: 'Close',
    params: byId,
    answer: Conversation,
    async handle(inside, { params }) {
      await closeConversation(inside, params.id)
      return viewConversation(inside, params.id)
    },
  }),
  route({
    method: 'POST',
    path: '/conversations/:id/reopen',
    needs: 'member',
    summary: 'Open again',
    params: byId,
    answer: Conversation,
    async handle(inside, { params }) {
      await reopenConversation(inside, params.id)
      return viewConversation(inside, params.id)
    },
  }),
  route({
    method: 'POST',
    path: '/conversations/:id/read',
    needs: 'member',
    summary: 'Seen by a member',
    params: byId,
    status: 204,
    handle: (inside, { params }) => markSeen(inside, params.id),
  }),
  route({
    method: 'PUT',
    path: '/conversations/:id/assignee',
    needs: 'member',
    summary: 'Assign to a member, or to nobody',
    params: byId,
    status: 204,
    body: z.strictObject({ memberId: z.uuid().nullable() }),
    handle: (inside, { params, body }) => assign(inside, params.id, body.memberId),
  }),
  route({
    method: 'PUT',
    path: '/conversations/:id/preferences',
    needs: 'member',
    summary: 'Correct a wish; null drops it',
    params: byId,
    answer: Conversation,
    body: z.strictObject({ slot: z.string().max(60), value: z.unknown() }),
    async handle(inside, { params, body }) {
      await setPreference(inside, params.id, { slot: body.slot, value: body.value ?? null })
      return viewConversation(inside, params.id)
    },
  }),
  route({
    method: 'GET',
    path: '/conversations/:id/export',
    needs: 'member',
    summary: 'The whole conversation as JSON, CSV or PDF',
    params: byId,
    raw: true,
    query: z.strictObject({ format: z.enum(['json', 'csv', 'pdf']).default('json') }),
    async act(outside, { params, query, reply: answer }) {
      const file = await exportConversation(outside, means.files, { id: params.id, format: query.format })
      await answer
        .header('content-type', file.type)
        .header('content-disposition', `attachment; filename="conversation-${params.id}.${query.format}"`)
        .send(file.body)
    },
  }),
  route({
    method: 'POST',
    path: '/messages/:id/retry',
    needs: 'member',
    summary: 'Send a failed message again',
    params: byId,
    status: 202,
    handle: (inside, { params }) => retryMessage(inside, params.id),
  }),
  route({
    method: 'GET',
    path: '/media/:id',
    needs: 'member',
    summary: 'A file a contact sent',
    params: byId,
    raw: true,
    async act(outside, { params, reply: answer }) {
      const file = await readMedia(outside, means.files, params.id)
      await answer
        .header('content-type', file.mimeType)
        .header('content-disposition', `${file.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, max-age=86400')
        .send(file.bytes)
    },
  }),
]
