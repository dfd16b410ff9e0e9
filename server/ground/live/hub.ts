import type { Engine } from '../db/engine.ts'
import type { Fanout } from '../fanout.ts'
import { assertUuid } from '../ids.ts'
import { errorFields, type Log } from '../log.ts'

/**
 * Live events for members' screens, read back from the table in commit order, so that a client that was away catches up exactly.
 * The cursor is `<transaction>.<id>`: only transactions older than every running one are read, hence none appears behind the cursor.
 */
export interface LiveHub {
  /** `since` null = from now on. The listener gets frames in order; call the returned function to leave. */
  join(organization: string, since: string | null, listener: LiveListener): Promise<() => void>
  /** Something was committed here. */
  nudge(organization: string): void
  stop(): Promise<void>
}

export interface LiveListener {
  frame(frame: { id: string; event: string; at: string; body: unknown }): void
  /** The cursor is too old or not ours: load anew. */
  resync(id: string): void
  ready(id: string): void
}

const page = 500
/** Kept this long; whoever was away longer loads anew. */
export const keepLiveHours = 48

export function makeLiveHub({ engine, fanout, log }: { engine: Engine; fanout: Fanout; log: Log }): LiveHub {
  const rooms = new Map<string, { listeners: Set<Listener>; reading: boolean; again: boolean; timer: NodeJS.Timeout | undefined }>()
  interface Listener extends LiveListener {
    cursor: string
  }

  const unlisten = fanout.hear('simsar_live', ids => {
    for (const id of ids) read(id)
  })
  unlisten.catch(error => log.warn('other processes cannot be heard yet', errorFields(error)))

  function read(organization: string) {
    const room = rooms.get(organization)
    if (!room) return
    if (room.reading) {
      room.again = true
      return
    }
    room.reading = true
    void deliver(organization, room)
      .catch(error => log.warn('live events could not be read', errorFields(error)))
      .finally(() => {
        room.reading = false
        if (room.again) {
          room.again = false
          read(organization)
        }
      })
  }

  async function deliver(organization: string, room: { listeners: Set<Listener>; again: boolean; timer: NodeJS.Timeout | undefined }) {
    const oldest = [...room.listeners].map(listener => listener.cursor).sort(byCursor)[0]
    if (!oldest) return
    const { frames, behind } = await framesAfter(engine, organization, oldest)
    for (const frame of frames)
      for (const listener of room.listeners)
        if (byCursor(listener.cursor, frame.id) < 0) {
          listener.cursor = frame.id
          listener.frame(frame)
        }
    if (frames.length === page) room.again = true
    // a commit we were told of is still hidden behind a running transaction: look again shortly
    if (behind && !room.timer) {
      room.timer = setTimeout(() => {
        room.timer = undefined
        read(organization)
      }, 25)
    }
  }

  return {
    async join(organization, since, listener) {
      const { now, known } = await whereIs(engine, organization, since)
      const member: Listener = { ...listener, cursor: known && since ? since : now }
      const room = rooms.get(organization) ?? { listeners: new Set(), reading: false, again: false, timer: undefined }
      rooms.set(organization, room)
      if (since && !known) listener.resync(now)
      else listener.ready(member.cursor)
      room.listeners.add(member)
      read(organization)
      return () => {
        room.listeners.delete(member)
        if (room.listeners.size === 0) {
          clearTimeout(room.timer)
          rooms.delete(organization)
        }
      }
    },
    nudge(organization) {
      read(organization)
      fanout.tell('simsar_live', [organization])
    },
    async stop() {
      for (const room of rooms.values()) clearTimeout(room.timer)
      rooms.clear()
      await unlisten.then(stop => stop()).catch(() => undefined)
    },
  }
}

const parse = (cursor: string): [bigint, bigint] | null => {
  const parts = /^(\d{1,19})\.(\d{1,18})$/.exec(cursor)
  return parts ? [BigInt(parts[1]!), BigInt(parts[2]!)] : null
}
function byCursor(a: string, b: string): number {
  const [x, y] = [parse(a), parse(b)]
  if (!x || !y) return 0
  return x[0] !== y[0] ? (x[0] < y[0] ? -1 : 1) : x[1] < y[1] ? -1 : x[1] > y[1] ? 1 : 0
}

async function framesAfter(engine: Engine, organization: string, cursor: string) {
  const [tx, id] = parse(cursor) ?? [0n, 0n]
  const rows = await scoped(
    engine,
    organization,
    `select tx::text as tx, id, event, body, at, tx < pg_snapshot_xmin(pg_current_snapshot()) as settled from live_events
     where (tx, id) > ($1::text::xid8, $2) order by tx, id limit ${page}`,
    [String(tx), Number(id)],
  )
  const settled = rows.filter(row => row.settled)
  return {
    frames: settled.map(row => ({
      id: `${row.tx}.${row.id}`,
      event: row.event as string,
      at: (row.at as Date).toISOString(),
      body: row.body,
    })),
    behind: settled.length < rows.length,
  }
}

/** The present end of the events, and whether a client's cursor is one we can go on from. */
async function whereIs(engine: Engine, organization: string, since: string | null) {
  const [row] = await scoped(
    engine,
    organization,
    `select pg_snapshot_xmin(pg_current_snapshot())::text || '.0' as now,
       pg_snapshot_xmax(pg_current_snapshot())::text as newest,
       (select tx::text || '.' || id from live_events order by tx, id limit 1) as oldest`,
    [],
  )
  const now = row?.now as string
  const at = since ? parse(since) : null
  const oldest = row?.oldest as string | null
  // older than what is kept: something may have been trimmed, and loading anew is cheap
  const known = at !== null && at[0] <= BigInt(row?.newest as string) && (oldest === null || byCursor(since!, oldest) >= 0)
  return { now, known }
}

async function scoped(engine: Engine, organization: string, query: string, params: unknown[]) {
  const transaction = await engine.begin(`set local role simsar_app; set local app.org = '${assertUuid(organization)}'`)
  try {
    return (await transaction.query(query, params)).rows
  } finally {
    await transaction.rollback()
  }
}
