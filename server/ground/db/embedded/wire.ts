import type { Rows } from '../engine.ts'
import type { ServerComplaint } from '../engine-errors.ts'
import { type Decoder, decoderOf, type Encoded } from '../engine-values.ts'
import type { Writer } from './writer.ts'

/**
 * The little of PostgreSQL's wire protocol (version 3, "message formats") that one backend in one thread needs.
 * Whole round trips are composed here and sent as one buffer, so a transaction costs one message to the thread, not one per step.
 */

export function simple(writer: Writer, sql: string) {
  writer.open('Q').text(sql).close()
}

export function parse(writer: Writer, name: string, sql: string) {
  writer.open('P').text(name).text(sql).int16(0).close()
}

export function run(writer: Writer, name: string, params: Encoded[]) {
  writer.open('B').text('').text(name)
  writer.int16(params.length)
  for (const param of params) writer.int16(Buffer.isBuffer(param) ? 1 : 0)
  writer.int16(params.length)
  for (const param of params) writer.value(param)
  writer.int16(0).close()
  writer.open('D').byte('P').text('').close()
  writer.open('E').text('').int32(0).close()
}

export function forget(writer: Writer, name: string) {
  writer.open('C').byte('S').text(name).close()
}

export function sync(writer: Writer) {
  writer.open('S').close()
}

/** What the backend said to one buffer. */
export interface Answer {
  /** One per statement that completed, in order. */
  results: Rows[]
  /** Their command tags, such as "INSERT 0 1". */
  tags: string[]
  /** The first error, if any. */
  complaint: ServerComplaint | null
  /** False when it broke off before it was ready for more. */
  ready: boolean
  /** I idle, T in a transaction, E in a failed one. */
  state: string
  /** How many statements it accepted to prepare. */
  parsed: number
}

export function read(bytes: Uint8Array): Answer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const answer: Answer = { results: [], tags: [], complaint: null, ready: false, state: '', parsed: 0 }
  let columns: Column[] = []
  let rows: Record<string, unknown>[] = []
  let at = 0
  while (at + 5 <= buffer.length) {
    const kind = buffer[at]
    const end = at + 1 + buffer.readInt32BE(at + 1)
    const body = at + 5
    switch (kind) {
      case 0x54: // T, row description
        columns = readColumns(buffer, body)
        rows = []
        break
      case 0x44: // D, data row
        rows.push(readRow(buffer, body, columns))
        break
      case 0x43: {
        // C, command complete
        const tag = buffer.toString('latin1', body, end - 1)
        answer.results.push({ rows, affected: affectedBy(tag) })
        answer.tags.push(tag)
        rows = []
        columns = []
        break
      }
      case 0x45: // E, error
        answer.complaint ??= readComplaint(buffer, body)
        break
      case 0x5a: // Z, ready for query
        answer.ready = true
        answer.state = String.fromCharCode(buffer[body] ?? 0)
        break
      case 0x31: // 1, parse complete
        answer.parsed++
        break
    }
    at = end
  }
  return answer
}

interface Column {
  name: string
  decode: Decoder
}

function readColumns(buffer: Buffer, body: number): Column[] {
  const count = buffer.readInt16BE(body)
  const columns: Column[] = []
  let at = body + 2
  for (let index = 0; index < count; index++) {
    const stop = buffer.indexOf(0, at)
    columns.push({ name: buffer.toString('utf8', at, stop), decode: decoderOf(buffer.readUInt32BE(stop + 7)) })
    at = stop + 19
  }
  return columns
}

function readRow(buffer: Buffer, body: number, columns: Column[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  let at = body + 2
  for (const column of columns) {
    const length = buffer.readInt32BE(at)
    at += 4
    if (length < 0) {
      row[column.name] = null
      continue
    }
    row[column.name] = column.decode(buffer.toString('utf8', at, at + length))
    at += length
  }
  return row
}

/** "INSERT 0 5" → 5, "SELECT 2" → 2, "CREATE TABLE" → 0: the same number the pg driver calls rowCount. */
function affectedBy(tag: string): number {
  const last = tag.slice(tag.lastIndexOf(' ') + 1)
  const count = Number(last)
  return Number.isInteger(count) ? count : 0
}

function readComplaint(buffer: Buffer, body: number): ServerComplaint {
  const fields = new Map<string, string>()
  for (let at = body; buffer[at]; ) {
    const stop = buffer.indexOf(0, at + 1)
    fields.set(String.fromCharCode(buffer[at] ?? 0), buffer.toString('utf8', at + 1, stop))
    at = stop + 1
  }
  return {
    severity: fields.get('V') ?? fields.get('S') ?? 'ERROR',
    code: fields.get('C') ?? 'XX000',
    message: fields.get('M') ?? '',
    constraint: fields.get('n'),
    table: fields.get('t'),
  }
}
