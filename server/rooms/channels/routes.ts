import { z } from 'zod'
import { ConnectionBody, ConnectionView, QuarantineView } from '#contracts/connection'
import { MessageView, ReplyBody } from '#contracts/conversation'
import { PageQuery, page } from '#contracts/page'
import { route } from '#ground/http/route'
import type { Means } from '#ground/means'
import type { Adapters } from './connections/adapters.ts'
import { changeSettings } from './connections/change-settings.ts'
import { changeConnection, connect, probeConnection } from './connections/connect.ts'
import { connectionView, listConnections, listQuarantine } from './connections/find.ts'
import { answerByHand } from './sending/answer-by-hand.ts'

const byId = z.object({ id: z.uuid() })

export const channelsRoutes = (means: Means, adapters: Adapters) => [
  route({
    method: 'POST',
    path: '/conversations/:id/messages',
    needs: 'member',
    summary: 'Answer by hand; takes the conversation over',
    params: byId,
    body: ReplyBody,
    answer: MessageView,
    status: 201,
    handle: (inside, { params, body, actor }) =>
      answerByHand(inside, adapters, { conversationId: params.id, memberId: actor.kind === 'member' ? actor.id : '', text: body.text }),
  }),
  route({
    method: 'GET',
    path: '/connections',
    needs: 'member',
    summary: 'Channel accounts and how they fare',
    answer: page(ConnectionView),
    handle: inside => listConnections(inside, means, adapters),
  }),
  route({
    method: 'POST',
    path: '/connections',
    needs: 'admin',
    summary: 'Connect a channel account. Settings are sealed and never answered',
    body: ConnectionBody,
    answer: ConnectionView,
    status: 201,
    handle: (inside, { body }) => connect(inside, means, adapters, body),
  }),
  route({
    method: 'PATCH',
    path: '/connections/:id',
    needs: 'admin',
    summary: 'Rename, close or open; or new settings of the same account',
    params: byId,
    answer: ConnectionView,
    body: z
      .strictObject({
        name: z.string().trim().min(1).max(200).optional(),
        enabled: z.boolean().optional(),
        settings: z.record(z.string(), z.unknown()).optional().meta({ description: 'All of them, as when connecting.' }),
      })
      .refine(asked => Object.keys(asked).length > 0, 'Say what to change.'),
    async handle(inside, { params, body }) {
      const { settings, ...rest } = body
      if (settings) await changeSettings(inside, means, adapters, params.id, settings)
      if (Object.keys(rest).length > 0) await changeConnection(inside, adapters, params.id, rest)
      return connectionView(inside, means, adapters, params.id)
    },
  }),
  route({
    method: 'DELETE',
    path: '/connections/:id',
    needs: 'admin',
    summary: 'Close a connection. What was said through it stays',
    params: byId,
    status: 204,
    handle: (inside, { params }) => changeConnection(inside, adapters, params.id, { enabled: false }),
  }),
  route({
    method: 'POST',
    path: '/connections/:id/probe',
    needs: 'admin',
    summary: 'Ask the provider whether the credentials work',
    params: byId,
    answer: ConnectionView,
    async act(outside, { params }) {
      await probeConnection(outside, means, adapters, params.id)
      return outside.inside(inside => connectionView(inside, means, adapters, params.id))
    },
  }),
  route({
    method: 'GET',
    path: '/quarantine',
    needs: 'member',
    summary: 'Webhooks that were authentic and could not be read',
    query: PageQuery,
    answer: page(QuarantineView),
    handle: (inside, { query }) => listQuarantine(inside, query),
  }),
]
