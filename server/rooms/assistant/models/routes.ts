import { z } from 'zod'
import { ModelSpendView, ModelTrial } from '#contracts/model-spend'
import { route } from '#ground/http/route'
import type { Means } from '#ground/means'
import type { Engines } from '../answer/engines.ts'
import { findSpend } from './find-spend.ts'
import { tryModel } from './try-model.ts'

export const modelRoutes = (means: Means, engines: Engines) => [
  route({
    method: 'GET',
    path: '/assistant/spend',
    needs: 'member',
    summary: 'What models used day by day, and how today’s budget stands',
    query: z.strictObject({ days: z.coerce.number().int().min(1).max(92).default(14) }),
    answer: ModelSpendView,
    handle: (inside, { query }) => findSpend(inside, query),
  }),
  route({
    method: 'POST',
    path: '/assistant/try-model',
    needs: 'admin',
    summary: 'Ask the model one short question: how fast, for how much, or why not',
    answer: ModelTrial,
    perMinute: 60,
    act: outside => tryModel(outside, means, engines),
  }),
]
