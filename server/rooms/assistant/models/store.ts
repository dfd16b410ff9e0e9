import { sql } from 'kysely'
import type { Inside } from '#ground/db/scope'

export interface DayBounds {
  turns: number | null
  tokens: number | null
  costMicros: number | null
}

/** Adds to a day if something of it is left: one statement, so that whoever comes second sees what the first took. */
export async function addToDay(
  inside: Inside,
  day: string,
  add: { tokens: number; costMicros: number },
  most: DayBounds,
): Promise<boolean> {
  const { rows } = await sql`
    insert into model_days as day (day, turns, tokens, cost_micros) values (${day}, 1, ${add.tokens}, ${add.costMicros})
    on conflict (org_id, day) do update
      set turns = day.turns + 1, tokens = day.tokens + excluded.tokens, cost_micros = day.cost_micros + excluded.cost_micros
      where (${most.turns}::int is null or day.turns < ${most.turns}::int)
        and (${most.tokens}::bigint is null or day.tokens < ${most.tokens}::bigint)
        and (${most.costMicros}::bigint is null or day.cost_micros < ${most.costMicros}::bigint)
    returning 1 as taken`.execute(inside.db)
  return rows.length > 0
}

export async function correctDay(inside: Inside, day: string, by: { turns: number; tokens: number; costMicros: number }) {
  await sql`
    update model_days set
      turns = greatest(0, turns + ${by.turns}::int),
      tokens = greatest(0, tokens + ${by.tokens}::bigint),
      cost_micros = greatest(0, cost_micros + ${by.costMicros}::bigint)
    where day = ${day}`.execute(inside.db)
}

/** True the first time it is said of a day. */
export async function markSpent(inside: Inside, day: string): Promise<boolean> {
  const first = await inside.db
    .updateTable('model_days')
    .set({ spent_at: inside.now })
    .where('day', '=', day)
    .where('spent_at', 'is', null)
    .returning('day')
    .execute()
  return first.length > 0
}

type Counter = 'turns' | 'failed' | 'reused' | 'input_tokens' | 'output_tokens' | 'cached_tokens' | 'cost_micros' | 'estimated' | 'unpriced'

export async function addSpend(
  inside: Inside,
  of: { day: string; engine: string; model: string },
  counted: Partial<Record<Counter, number>>,
) {
  const sums = Object.keys(counted).map(name => [name, sql<number>`model_spend.${sql.ref(name)} + excluded.${sql.ref(name)}`])
  await inside.db
    .insertInto('model_spend')
    .values({ ...of, ...counted })
    .onConflict(conflict => conflict.columns(['org_id', 'day', 'engine', 'model']).doUpdateSet(Object.fromEntries(sums)))
    .execute()
}

/** Finds a kept answer that is not too old, and remembers that it was of use. */
export async function takeAnswer(inside: Inside, key: Buffer, since: Date): Promise<unknown> {
  const row = await inside.db
    .updateTable('model_answers')
    .set({ used_at: inside.now })
    .where('key', '=', key)
    .where('created_at', '>', since)
    .returning('draft')
    .executeTakeFirst()
  return row?.draft
}

export async function putAnswer(inside: Inside, key: Buffer, draft: object, most: number) {
  const fresh = { draft: JSON.stringify(draft), created_at: inside.now, used_at: inside.now }
  await inside.db
    .insertInto('model_answers')
    .values({ key, ...fresh })
    .onConflict(conflict => conflict.columns(['org_id', 'key']).doUpdateSet(fresh))
    .execute()
  await sql`delete from model_answers where key in (select key from model_answers order by used_at desc offset ${most})`.execute(inside.db)
}

export async function takeReading(inside: Inside, digest: Buffer): Promise<unknown> {
  const row = await inside.db.selectFrom('media_readings').select('reading').where('digest', '=', digest).executeTakeFirst()
  return row?.reading
}

export async function putReading(inside: Inside, digest: Buffer, reading: object) {
  await inside.db
    .insertInto('media_readings')
    .values({ digest, reading: JSON.stringify(reading), created_at: inside.now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
