import type { Clock } from '../clock.ts'
import { DatabaseUnavailable, type Engine } from '../db/engine.ts'
import { failpoint } from '../failpoint.ts'
import { errorFields, type Log } from '../log.ts'
import { newTrace, withTrace } from '../trace.ts'
import { makeAlarm } from './alarm.ts'
import type { Way } from './give-way.ts'
import { Later } from './later.ts'
import { type ClaimedJob, claimJobs, finishJobs, heartbeat, parkJob, releaseExpired, retryJob } from './queue.ts'

/**
 * Runs what the bells ask for: one at a time per key and in order, many keys at once.
 * A job may run twice (a crash after its work, before its end is recorded), so every act is idempotent; the tables are the truth.
 */
export interface Runner {
  /** A job may be due: looked at soon. Called after commits; missing a call costs at most one poll. */
  ring(runAt?: Date): void
  start(): void
  /** Takes no more, waits for what runs at most `withinMs`, gives the rest back. */
  stop(withinMs: number): Promise<void>
  /** For tests and `simsar run-automations`: runs everything due until nothing is. */
  drain(): Promise<void>
  running(): number
  /** Whether a job that is due would be begun here now; then no other process need hear of it. */
  hasRoom(): boolean
  /** Whether anything else than jobs of this kind is being done here. */
  busyBesides(kind: string): boolean
  /** Whether it is being looked what to do, or soon will be: what is begun now, somebody may have to wait for. */
  expecting(): boolean
}

export type JobHandler = (job: {
  organization: string
  payload: Record<string, never>
  attempt: number
  /** True once the house is closing: long work throws `Later(0)` at its next resting place, and goes on elsewhere. */
  stopping?: () => boolean
}) => Promise<void>

export interface RunnerOptions {
  engine: Engine
  clock: Clock
  log: Log
  handlers: Map<string, JobHandler>
  concurrency: number
  /** Closed while reception is pressed: nothing is begun, so that webhooks are accepted first. */
  way?: Way
  pollMs?: number
  leaseMs?: number
}

/** Bells that ring together are answered together: the table is not asked again sooner. */
const gatherMs = 5

/** What gives way may take this long once it is begun. */
const soonMs = 25

const afterClaim = failpoint('jobs.after-claim')
const afterWork = failpoint('jobs.after-work')
const beforeRetry = failpoint('jobs.before-retry')

export function makeRunner(options: RunnerOptions): Runner {
  const { engine, clock, log, handlers, concurrency } = options
  const pollMs = options.pollMs ?? 1000
  const leaseMs = options.leaseMs ?? 45_000
  const running = new Map<string, { job: ClaimedJob; done: Promise<void> }>()
  const finished: ClaimedJob[] = []
  let stopped = true
  let closing = false
  let claiming: Promise<void> | null = null
  let again = false
  let claimedAt = 0
  let beat: NodeJS.Timeout | undefined
  let flushing: Promise<void> | null = null

  /** Due times are by the house's clock, leases by the database's. */
  const inMs = (ms: number) => new Date(clock.now().getTime() + ms)

  const alarm = makeAlarm(() => look())

  function look() {
    if (stopped) return
    if (claiming) {
      again = true
      return
    }
    if (options.way && !options.way.free()) return alarm.in(20)
    const rest = claimedAt + gatherMs - Date.now()
    if (rest > 0) return alarm.in(rest)
    claimedAt = Date.now()
    claiming = claim().finally(() => {
      claiming = null
      if (again) {
        again = false
        look()
      } else alarm.atLatest(pollMs)
    })
  }

  async function claim(): Promise<void> {
    const free = concurrency - running.size
    if (free <= 0) return
    try {
      await flush()
      const jobs = await claimJobs(engine, { now: clock.now(), limit: free, leaseMs })
      if (jobs.length > 0) await afterClaim()
      for (const job of jobs) void run(job)
      if (jobs.length === free) again = true
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) log.error('jobs could not be claimed', errorFields(error))
      again = false
    }
  }

  /** Ours go on; whoever gave no sign for a whole lease is dead, and their jobs are due. */
  function renewLeases() {
    const jobs = [...running.values()].map(entry => entry.job)
    void releaseExpired(engine)
      .then(released => {
        if (released > 0) look()
        return jobs.length > 0 ? heartbeat(engine, jobs, leaseMs) : undefined
      })
      .catch(error => log.warn('leases could not be renewed', errorFields(error)))
  }

  function run(job: ClaimedJob): Promise<void> {
    const done = withTrace(job.trace ?? newTrace(), () => work(job)).finally(() => {
      running.delete(`${job.organization} ${job.id}`)
      look()
    })
    running.set(`${job.organization} ${job.id}`, { job, done })
    return done
  }

  async function work(job: ClaimedJob) {
    const handler = handlers.get(job.kind)
    try {
      if (!handler) throw new Error(`nobody does ${job.kind}`)
      await handler({
        organization: job.organization,
        payload: job.payload as Record<string, never>,
        attempt: job.attempt,
        stopping: () => closing,
      })
      await afterWork()
      finished.push(job)
    } catch (error) {
      await failed(job, error)
    }
  }

  async function failed(job: ClaimedJob, error: unknown) {
    const fields = { kind: job.kind, organization: job.organization, job: job.id, attempt: job.attempt, ...errorFields(error) }
    try {
      await beforeRetry()
      if (error instanceof Later) {
        await retryJob(engine, job, { runAt: inMs(error.delayMs), error: error.message, forgive: !error.counts })
        alarm.in(error.delayMs)
      } else if (error instanceof DatabaseUnavailable) {
        // not the job's fault: its lease runs out or it is given back, and the attempt does not count
        await retryJob(engine, job, { runAt: inMs(1000), error: 'database unavailable', forgive: true })
      } else if (job.attempt >= 8) {
        log.error('a job is parked', fields)
        await parkJob(engine, job, describe(error))
      } else {
        log.warn('a job failed and will be tried again', fields)
        await retryJob(engine, job, { runAt: inMs(backoff(job.attempt)), error: describe(error), forgive: false })
      }
    } catch {
      // recorded nowhere now, but not lost: the lease runs out and the job is claimed again
      log.warn('a failure could not be recorded', fields)
    }
  }

  /** Ends of many jobs in one statement. */
  async function flush(): Promise<void> {
    if (flushing) await flushing
    if (finished.length === 0) return
    const batch = finished.splice(0)
    flushing = finishJobs(engine, batch)
      .catch(error => {
        finished.unshift(...batch)
        throw error
      })
      .finally(() => {
        flushing = null
      })
    await flushing
  }

  return {
    ring(runAt) {
      if (!stopped) alarm.in(Math.max(0, runAt ? runAt.getTime() - clock.now().getTime() : 0))
    },
    running: () => running.size,
    hasRoom: () => !stopped && running.size < concurrency,
    busyBesides: kind => [...running.values()].some(({ job }) => job.kind !== kind),
    expecting: () => claiming !== null || alarm.within(soonMs),
    start() {
      stopped = false
      beat = setInterval(renewLeases, leaseMs / 3)
      // what a dead process left behind long enough ago need not wait for the first beat
      renewLeases()
      look()
    },
    async stop(withinMs) {
      stopped = closing = true
      alarm.clear()
      clearInterval(beat)
      await claiming
      const all = Promise.allSettled([...running.values()].map(entry => entry.done))
      await Promise.race([all, new Promise(resolve => setTimeout(resolve, withinMs))])
      await flush().catch(() => undefined)
      for (const { job } of running.values())
        await retryJob(engine, job, { runAt: inMs(0), error: 'stopped', forgive: true }).catch(() => undefined)
    },
    async drain() {
      for (;;) {
        await flush()
        const jobs = await claimJobs(engine, { now: clock.now(), limit: concurrency, leaseMs })
        if (jobs.length === 0 && running.size === 0) return
        await Promise.all(jobs.map(run))
      }
    },
  }
}

const describe = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500)

/** 1 s, 2 s, 4 s … 2 min, each ± 25 % so that those who failed together do not come back together. */
const backoff = (attempt: number) => Math.min(120_000, 1000 * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2)
