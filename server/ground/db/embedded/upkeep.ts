export interface Upkeep {
  tend(): Promise<void>
  stop(): void
}

interface House {
  owner(sql: string): Promise<{ rows: Record<string, unknown>[] }>
  idle(): boolean
  log(line: string): void
}

/**
 * What a PostgreSQL server does beside its clients and a single backend does not (measured): without this, dead rows
 * and the write-ahead log grow until the program is closed.
 */
export function upkeepOf(house: House, everyMs: number): Upkeep {
  let running: Promise<void> = Promise.resolve()
  let putOff = 0
  let checkpointedAt: number | null = null

  const tend = async () => {
    for (const table of await busyTables(house)) await house.owner(`vacuum (analyze) ${table}`)
    const { rows } = await house.owner("select pg_current_wal_lsn() - '0/0'::pg_lsn as at")
    const at = Number(rows[0]?.at)
    if (checkpointedAt === null || at - checkpointedAt > 16 * 1024 * 1024) {
      await house.owner('checkpoint')
      checkpointedAt = at
    }
  }

  const tick = () => {
    // A house that is never idle is tended all the same, only less often.
    if (!house.idle() && ++putOff < 6) return
    putOff = 0
    running = running.then(tend).catch(error => house.log(`upkeep of the embedded database put off: ${error}`))
  }

  const timer = setInterval(tick, everyMs)
  timer.unref()
  return { tend, stop: () => clearInterval(timer) }
}

async function busyTables(house: House): Promise<string[]> {
  // The backend counts for itself and publishes now and then; what it published last may be long ago.
  await house.owner('select pg_stat_force_next_flush()')
  const { rows } = await house.owner(`
    select format('%I.%I', schemaname, relname) as name
    from pg_stat_user_tables
    where n_dead_tup > 500 + 0.1 * n_live_tup or n_mod_since_analyze > 1000 + 0.2 * n_live_tup
    order by n_dead_tup desc limit 20`)
  return rows.map(row => String(row.name))
}
