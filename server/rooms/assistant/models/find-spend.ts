import type { ModelSpendView } from '#contracts/model-spend'
import type { Inside } from '#ground/db/scope'
import { getAssistantSettings, getOrganization } from '#rooms/organizations'
import { dayOf } from './budget.ts'

/** Three months of ten models a day. */
const mostRows = 1000

/** What models used on the last days of the organization, newest first, and how today's budget stands. */
export async function findSpend(inside: Inside, { days }: { days: number }): Promise<ModelSpendView> {
  const { time_zone: timeZone } = await getOrganization(inside)
  const today = dayOf(inside.now, timeZone)
  const { budget } = await getAssistantSettings(inside)
  const claimed = await inside.db.selectFrom('model_days').selectAll().where('day', '=', today).executeTakeFirst()
  const rows = await inside.db
    .selectFrom('model_spend')
    .selectAll()
    .where('day', '>', dayOf(new Date(inside.now.getTime() - days * 86_400_000), timeZone))
    .orderBy('day', 'desc')
    .orderBy('engine')
    .orderBy('model')
    .limit(mostRows)
    .execute()
  const used = { turns: claimed?.turns ?? 0, tokens: claimed?.tokens ?? 0, costMicros: claimed?.cost_micros ?? 0 }
  return {
    today,
    claimed: used,
    spentAt: claimed?.spent_at?.toISOString() ?? null,
    budgetLeft:
      (budget.turns === null || used.turns < budget.turns) &&
      (budget.tokens === null || used.tokens < budget.tokens) &&
      (budget.money === null || used.costMicros < budget.money * 1e6),
    days: rows.map(row => ({
      day: row.day,
      engine: row.engine,
      model: row.model,
      turns: row.turns,
      failed: row.failed,
      reused: row.reused,
      input: row.input_tokens,
      output: row.output_tokens,
      cached: row.cached_tokens,
      costMicros: row.cost_micros,
      estimated: row.estimated,
      unpriced: row.unpriced,
    })),
  }
}
