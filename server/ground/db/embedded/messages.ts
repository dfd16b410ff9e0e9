/** What the main thread and the database's thread say to each other. Bytes are PostgreSQL's wire protocol, untouched. */

export interface Assignment {
  /** PGlite's data directory; null keeps everything in memory. */
  directory: string | null
  /** `initialize` makes the data directory, syncs every file of it and ends. */
  act: 'run' | 'initialize'
  /** False leaves syncing to the operating system. */
  durable: boolean
}

export type Request = { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; ask: 'syncs' | 'close' }

export type Reply =
  | { opened: { durable: boolean } }
  | { failed: string }
  | { id: number; bytes: Uint8Array<ArrayBuffer> }
  | { id: number; value: number }
