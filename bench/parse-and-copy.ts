import { PGlite } from '@electric-sql/pglite'
import { parse } from 'csv-parse/sync'
import pg from 'pg'
import { DurableFiles } from '#ground/db/embedded/node-files'
import { startParams } from '#ground/db/embedded/start-params'
import { header } from './listings.ts'

/** The least an import can be: parse the sheet, COPY its cells as text into a plain table, without a look at what they say. */
export interface Copier {
  /** Seconds for one sheet. */
  copy(sheet: string): Promise<number>
  close(): Promise<void>
}

const table = `create table if not exists plain_rows (${header.map((_, index) => `c${index} text`).join(', ')})`
const copyText = 'copy plain_rows from'

const cellsOf = (sheet: string) => {
  const rows = parse(sheet) as string[][]
  return rows.slice(1).map(row => `${row.map(cell => cell.replaceAll(/[\\\t\r\n]/g, ' ')).join('\t')}\n`)
}

export async function copierOnPostgres(url: string): Promise<Copier> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(table)
  return {
    async copy(sheet) {
      await client.query('truncate plain_rows')
      const began = performance.now()
      await copyIn(client, `${copyText} stdin`, cellsOf(sheet).join(''))
      return (performance.now() - began) / 1000
    },
    close: () => client.end(),
  }
}

/** What of pg's connection a COPY needs; it is there and not in its types. */
interface CopyingConnection extends pg.Connection {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

function copyIn(client: pg.Client, sql: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed: Error | undefined
    client.query({
      submit: (connection: pg.Connection) => (connection as CopyingConnection).query(sql),
      handleCopyInResponse(connection: CopyingConnection) {
        connection.sendCopyFromChunk(Buffer.from(text))
        connection.endCopyFrom()
      },
      handleCommandComplete: () => undefined,
      handleError(error: Error) {
        failed = error
        reject(error)
      },
      handleReadyForQuery: () => failed ?? resolve(),
    } as pg.Submittable)
  })
}

/** PGlite with our files and settings, so with real syncs; COPY reads what it is handed as a device. */
export async function copierOnEmbedded(directory: string): Promise<Copier> {
  const database = await PGlite.create({ fs: new DurableFiles(directory), startParams })
  await database.exec(table)
  return {
    async copy(sheet) {
      await database.exec('truncate plain_rows')
      const began = performance.now()
      await database.query(`${copyText} '/dev/blob'`, [], { blob: new Blob(cellsOf(sheet)) })
      return (performance.now() - began) / 1000
    },
    close: () => database.close(),
  }
}
