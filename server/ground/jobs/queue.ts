import type { Engine } from '../db/engine.ts'

/** The table of bells as the dispatcher sees it: across organizations, ids only. Every write carries the fence of the claim. */
export interface ClaimedJob {
  organization: string
  id: number
  kind: string
  key: string
  payload: Record<string, unknown>
  trace: string | null
  attempt: number
  fence: number
}

const role = 'simsar_dispatcher'

/** Takes what is due, oldest first, never two of one key. Leases are measured by the database's clock, due times by ours. */
export async function claimJobs(
  engine: Engine,
  { now, limit, leaseMs }: { now: Date; limit: number; leaseMs: number },
): Promise<ClaimedJob[]> {
  const { rows } = await engine.once(
    role,
    `with due as (
       select org_id, id from jobs as job
       where state = 'waiting' and run_at <= $1
         and not exists (
           select 1 from jobs as older
           where older.org_id = job.org_id and older.key = job.key and older.id < job.id and older.state in ('waiting', 'running'))
       order by run_at, id limit $2
       for update skip locked)
     update jobs set state = 'running', attempts = attempts + 1, fence = fence + 1, lease_until = now() + $3 * interval '1 millisecond'
     from due where jobs.org_id = due.org_id and jobs.id = due.id
     returning jobs.org_id, jobs.id, jobs.kind, jobs.key, jobs.payload, jobs.trace, jobs.attempts, jobs.fence`,
    [now, limit, leaseMs],
  )
  return rows
    .map(row => ({
      organization: row.org_id as string,
      id: row.id as number,
      kind: row.kind as string,
      key: row.key as string,
      payload: row.payload as Record<string, unknown>,
      trace: row.trace as string | null,
      attempt: row.attempts as number,
      fence: row.fence as number,
    }))
    .sort((a, b) => a.id - b.id)
}

/** A single bell outside of any transaction: for what the tables hold already. One round trip. */
export async function hangBell(engine: Engine, bell: { organization: string; kind: string; key: string; payload: object; now: Date }) {
  await engine.once(
    role,
    `insert into jobs (org_id, kind, key, payload, run_at, single) values ($1, $2, $3, $4::jsonb, $5, true)
     on conflict (org_id, kind, key) where single and state = 'waiting' do update set run_at = excluded.run_at`,
    [bell.organization, bell.kind, bell.key, JSON.stringify(bell.payload), bell.now],
  )
}

const handles = (jobs: ClaimedJob[]) => JSON.stringify(jobs.map(job => ({ org_id: job.organization, id: job.id, fence: job.fence })))
const matching = `from jsonb_to_recordset($1::jsonb) as done(org_id uuid, id bigint, fence int)
  where jobs.org_id = done.org_id and jobs.id = done.id and jobs.fence = done.fence and jobs.state = 'running'`

export async function finishJobs(engine: Engine, jobs: ClaimedJob[]) {
  await engine.once(role, `delete from jobs using ${matching.slice('from '.length)}`, [handles(jobs)])
}

export async function heartbeat(engine: Engine, jobs: ClaimedJob[], leaseMs: number) {
  await engine.once(role, `update jobs set lease_until = now() + $2 * interval '1 millisecond' ${matching}`, [handles(jobs), leaseMs])
}

/** Back in line. `forgive` gives the attempt back: the failure was not the job's. */
export async function retryJob(engine: Engine, job: ClaimedJob, how: { runAt: Date; error: string; forgive: boolean }) {
  // a single bell that was rung again meanwhile is already waiting: the old one may go
  await engine.once(
    role,
    `with rung_again as (
       delete from jobs using jsonb_to_recordset($1::jsonb) as done(org_id uuid, id bigint, fence int)
       where jobs.org_id = done.org_id and jobs.id = done.id and jobs.fence = done.fence and jobs.state = 'running' and jobs.single
         and exists (select 1 from jobs as other where other.org_id = jobs.org_id and other.kind = jobs.kind and other.key = jobs.key
           and other.single and other.state = 'waiting')
       returning jobs.id)
     update jobs set state = 'waiting', lease_until = null, error = $3, attempts = attempts - $4, run_at = $2
     ${matching} and jobs.id not in (select id from rung_again)`,
    [handles([job]), how.runAt, how.error, how.forgive ? 1 : 0],
  )
}

/** Set aside with its reason, so that it blocks nobody behind it. Replayed by a person. */
export async function parkJob(engine: Engine, job: ClaimedJob, error: string) {
  await engine.once(role, `update jobs set state = 'parked', lease_until = null, error = $2 ${matching}`, [handles([job]), error])
}

/** Whose runner died: their jobs are due again. The fence keeps the dead from writing when they wake. */
export async function releaseExpired(engine: Engine): Promise<number> {
  const { affected } = await engine.once(
    role,
    `with expired as (
       select org_id, id from jobs where state = 'running' and lease_until < now() limit 500 for update skip locked),
     doubled as (
       delete from jobs using expired where jobs.org_id = expired.org_id and jobs.id = expired.id and jobs.single and exists (
         select 1 from jobs as other where other.org_id = jobs.org_id and other.kind = jobs.kind and other.key = jobs.key
           and other.single and other.state = 'waiting') returning jobs.id)
     update jobs set state = 'waiting', lease_until = null from expired
     where jobs.org_id = expired.org_id and jobs.id = expired.id and jobs.id not in (select id from doubled)`,
    [],
  )
  return affected
}
