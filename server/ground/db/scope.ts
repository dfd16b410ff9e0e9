import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import type { EventBody, EventName } from '#contracts/events'
import type { Clock } from '../clock.ts'
import { failpoint } from '../failpoint.ts'
import type { Http, HttpRequest } from '../http-client.ts'
import { assertUuid } from '../ids.ts'
import { currentTrace } from '../trace.ts'
import type { Engine } from './engine.ts'
import { type Db, queriesOf } from './kysely.ts'

/** On whose behalf something is done. Kept with audit entries and messages. */
export type Actor =
  | { kind: 'member'; id: string; role: 'admin' | 'member' }
  | { kind: 'contact' }
  | { kind: 'assistant' }
  | { kind: 'system' }

/** One transaction of one organization. No network in here: a transaction is never held while a provider thinks. */
export interface Inside {
  organization: string
  actor: Actor
  now: Date
  db: Db
  /** Tells rooms above (at once, in this transaction) and members' screens (after the commit). */
  announce<Name extends EventName>(event: Name, body: EventBody<Name>): Promise<void>
  /** Rings a bell in this transaction: the job exists exactly if the transaction commits. */
  enqueue(job: JobRequest): void
  /** Runs after the commit, in this process only; for wake-ups, never for truth. */
  afterCommit(work: () => void): void
}

/** The world outside: the network, and no tables. */
export interface Outside {
  organization: string
  http: Http
  now(): Date
  inside<T>(work: (inside: Inside) => Promise<T>): Promise<T>
}

export interface JobRequest {
  kind: string
  /** Jobs of one key run one at a time and in order. */
  key: string
  payload?: Record<string, string | number | boolean | null>
  runAt?: Date
  /** One waiting job of this kind and key is enough: a second request only moves its time. */
  single?: boolean
}

export type Reaction = (inside: Inside, body: never) => Promise<void>

export interface ScopeParts {
  engine: Engine
  clock: Clock
  http: Http
  /** Who listens to what; filled by the house from the rooms' reactions. */
  reactions: Map<string, Reaction[]>
  isLive(event: string): boolean
  committed(organization: string, what: { jobs: { runAt: Date }[]; live: boolean }): void
}

export interface Scope {
  /** Enters an organization: the one door to its rows. Row-level security does the rest. */
  inside<T>(organization: string, actor: Actor, work: (inside: Inside) => Promise<T>): Promise<T>
  outside(organization: string, actor: Actor): Outside
}

const within = new AsyncLocalStorage<{ organization: string }>()
const beforeCommit = failpoint('scope.before-commit')
const afterCommit = failpoint('scope.after-commit')

export function makeScope(parts: ScopeParts): Scope {
  const { engine, clock, reactions } = parts

  async function enter<T>(organization: string, actor: Actor, work: (inside: Inside) => Promise<T>): Promise<T> {
    if (within.getStore()) throw new Error('already inside: a transaction within a transaction would wait for itself')
    const transaction = await engine.begin(`set local role simsar_app; set local app.org = '${assertUuid(organization)}'`)
    const jobs: JobRequest[] = []
    const live: { event: string; body: unknown }[] = []
    const afterwards: (() => void)[] = []
    const inside: Inside = {
      organization,
      actor,
      now: clock.now(),
      db: queriesOf(transaction),
      enqueue: job => void jobs.push(job),
      afterCommit: then => void afterwards.push(then),
      async announce(event, body) {
        if (parts.isLive(event)) live.push({ event, body })
        for (const reaction of reactions.get(event) ?? []) await reaction(inside, body as never)
      },
    }
    let result: T
    try {
      result = await within.run({ organization }, () => work(inside))
      await writeBells(inside, jobs, live)
      await beforeCommit()
      await transaction.commit()
    } catch (error) {
      await transaction.rollback()
      throw error
    }
    await afterCommit()
    parts.committed(organization, { jobs: jobs.map(job => ({ runAt: job.runAt ?? inside.now })), live: live.length > 0 })
    for (const then of afterwards) then()
    return result
  }

  const http: Http = {
    request(request: HttpRequest) {
      if (within.getStore()) throw new Error('no network inside a transaction')
      return parts.http.request(request)
    },
  }

  return {
    inside: enter,
    outside: (organization, actor) => ({ organization, http, now: () => clock.now(), inside: work => enter(organization, actor, work) }),
  }
}

/** What rings and what screens hear, in one round trip. */
async function writeBells(inside: Inside, jobs: JobRequest[], live: { event: string; body: unknown }[]) {
  if (jobs.length > 0 && live.length > 0)
    await sql`with rung as (${insertJobs(inside, jobs)}) ${insertLive(inside, live)}`.execute(inside.db)
  else if (jobs.length > 0) await insertJobs(inside, jobs).execute(inside.db)
  else if (live.length > 0) await insertLive(inside, live).execute(inside.db)
}

function insertJobs(inside: Inside, jobs: JobRequest[]) {
  const trace = currentTrace()
  // two rings for one bell in one transaction: the last says when
  const bells = new Map(jobs.map((job, index) => [job.single ? `${job.kind} ${job.key}` : index, job]))
  const rows = [...bells.values()].map(job => ({
    kind: job.kind,
    key: job.key,
    payload: job.payload ?? {},
    run_at: (job.runAt ?? inside.now).toISOString(),
    single: job.single ?? false,
    trace,
  }))
  return sql`
    insert into jobs (kind, key, payload, run_at, single, trace)
    select kind, key, payload, run_at, single, trace
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as job(kind text, key text, payload jsonb, run_at timestamptz, single boolean, trace text)
    on conflict (org_id, kind, key) where single and state = 'waiting'
    do update set run_at = excluded.run_at, payload = excluded.payload, trace = excluded.trace`
}

const insertLive = (inside: Inside, events: { event: string; body: unknown }[]) => sql`
    insert into live_events (event, body, at)
    select event, body, ${inside.now} from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as live(event text, body jsonb)`
