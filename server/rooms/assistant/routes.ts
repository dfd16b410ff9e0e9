import { z } from 'zod'
import { TurnView } from '#contracts/conversation'
import { page } from '#contracts/page'
import { route } from '#ground/http/route'
import type { Means } from '#ground/means'
import type { Adapters } from '#rooms/channels'
import type { Engines } from './answer/engines.ts'
import { modelRoutes } from './models/routes.ts'
import { proposalRoutes } from './proposals/routes.ts'
import { listTurns } from './turn/find.ts'

export const assistantRoutes = (means: Means, adapters: Adapters, engines: Engines) => [
  route({
    method: 'GET',
    path: '/conversations/:id/turns',
    needs: 'member',
    summary: 'Why each answer was what it was',
    params: z.object({ id: z.uuid() }),
    answer: page(TurnView),
    handle: (inside, { params }) => listTurns(inside, params.id),
  }),
  ...proposalRoutes(adapters),
  ...modelRoutes(means, engines),
]
