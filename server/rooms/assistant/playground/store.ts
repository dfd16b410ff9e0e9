import { sql } from 'kysely'
import type { Inside } from '#ground/db/scope'

/** Adds turns to the hour under way if they fit, or begins a new hour with them; one statement, so that whoever comes second sees the first. */
export async function addTurns(inside: Inside, turns: number, { most, lastsMs }: { most: number; lastsMs: number }): Promise<boolean> {
  const endsAt = new Date(inside.now.getTime() + lastsMs)
  const { rows } = await sql`
    insert into trial_hours as hour (ends_at, turns) values (${endsAt}, ${turns})
    on conflict (org_id) do update set
      turns = case when hour.ends_at <= ${inside.now} then excluded.turns else hour.turns + excluded.turns end,
      ends_at = case when hour.ends_at <= ${inside.now} then excluded.ends_at else hour.ends_at end
      where hour.ends_at <= ${inside.now} or hour.turns + excluded.turns <= ${most}::int
    returning 1 as taken`.execute(inside.db)
  return rows.length > 0
}

export const hourNow = (inside: Inside) =>
  inside.db.selectFrom('trial_hours').select(['turns', 'ends_at']).where('ends_at', '>', inside.now).executeTakeFirst()

export const removeTurns = (inside: Inside, turns: number) =>
  sql`update trial_hours set turns = greatest(0, turns - ${turns}::int) where ends_at > ${inside.now}`.execute(inside.db)

const lease = sql`now() + interval '3 minutes'`

/** False while another replay of the organization gives signs of life. Leases are measured by the database's clock. */
export async function claimReplay(inside: Inside, replay: string): Promise<boolean> {
  const { rows } = await sql`
    insert into running_replays as held (replay, lease_until) values (${replay}, ${lease})
    on conflict (org_id) do update set replay = excluded.replay, lease_until = excluded.lease_until where held.lease_until < now()
    returning 1 as taken`.execute(inside.db)
  return rows.length > 0
}

export const renewReplay = (inside: Inside, replay: string) =>
  sql`update running_replays set lease_until = ${lease} where replay = ${replay}`.execute(inside.db)

export const endReplay = (inside: Inside, replay: string) => inside.db.deleteFrom('running_replays').where('replay', '=', replay).execute()
