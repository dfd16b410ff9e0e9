import { DatabaseError } from './engine.ts'

/** What goes over the wire for one parameter: text, raw bytes (sent in binary format), or null. */
export type Encoded = string | Buffer | null

/** One rule for both engines, so that a parameter means the same wherever it goes. */
export function encode(value: unknown): Encoded {
  if (value === null || value === undefined) return null
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'object':
      return encodeObject(value)
    default:
      throw new DatabaseError(`a ${typeof value} cannot be a parameter`, '22023', null, null)
  }
}

function encodeObject(value: object): Encoded {
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return value
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (Array.isArray(value)) return encodeArray(value)
  return JSON.stringify(value)
}

/** A JavaScript array is a PostgreSQL array; for a json column hand over JSON.stringify(…). */
function encodeArray(values: unknown[]): string {
  return `{${values.map(encodeItem).join(',')}}`
}

function encodeItem(value: unknown): string {
  if (Array.isArray(value)) return encodeArray(value)
  const encoded = encode(value)
  if (encoded === null) return 'NULL'
  return quoteItem(typeof encoded === 'string' ? encoded : `\\x${encoded.toString('hex')}`)
}

const quoteItem = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

export type Decoder = (text: string) => unknown

/** The reader of a column's text by its type's oid. A type that is not named here stays text. */
export function decoderOf(oid: number): Decoder {
  return decoders.get(oid) ?? asText
}

const asText: Decoder = text => text
const asBoolean: Decoder = text => text === 't'
const asJson: Decoder = text => JSON.parse(text)
const asBytes: Decoder = text => Buffer.from(text.slice(2), 'hex')

/** Both engines are told to speak ISO dates; the zone may still be any. */
function asInstant(text: string): Date {
  if (text.endsWith('+00') && text.length < 33 && text[4] === '-') return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
  if (text === 'infinity') return new Date(8.64e15)
  if (text === '-infinity') return new Date(-8.64e15)
  const parts = /^(\d{4,6})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(?::?(\d\d))?(?::\d\d)?( BC)?$/.exec(text)
  if (!parts) return new Date(Number.NaN)
  const [, year, month, day, time, hours, minutes = '00', before] = parts
  const written = before ? 1 - Number(year) : Number(year)
  const padded = String(Math.abs(written)).padStart(6, '0')
  return new Date(`${written < 0 ? '-' : '+'}${padded}-${month}-${day}T${time?.slice(0, 12)}${hours}:${minutes}`)
}

const arrayOf =
  (item: Decoder): Decoder =>
  text =>
    decodeArray(text, item)

/** `{a,"b \"c\"",NULL,{…}}`; bounds such as `[0:1]={…}` are skipped. */
export function decodeArray(text: string, item: Decoder): unknown[] {
  let at = text.indexOf('{')
  const list = (): unknown[] => {
    const values: unknown[] = []
    at++
    while (text[at] !== '}') {
      if (text[at] === '{') values.push(list())
      else if (text[at] === '"') values.push(item(quoted()))
      else values.push(bare())
      if (text[at] === ',') at++
    }
    at++
    return values
  }
  const quoted = () => {
    let value = ''
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === '\\') at++
      value += text[at]
    }
    at++
    return value
  }
  const bare = () => {
    const start = at
    while (text[at] !== ',' && text[at] !== '}') at++
    const value = text.slice(start, at)
    return value === 'NULL' ? null : item(value)
  }
  return list()
}

const decoders = new Map<number, Decoder>([
  [16, asBoolean],
  [17, asBytes],
  [20, Number],
  [21, Number],
  [23, Number],
  [26, Number],
  [700, Number],
  [701, Number],
  [114, asJson],
  [3802, asJson],
  [1184, asInstant],
  // Arrays of the above, then arrays whose items stay text (char, name, text, bpchar, varchar, date, numeric, uuid, interval).
  [1000, arrayOf(asBoolean)],
  [1001, arrayOf(asBytes)],
  [1016, arrayOf(Number)],
  [1005, arrayOf(Number)],
  [1007, arrayOf(Number)],
  [1028, arrayOf(Number)],
  [1021, arrayOf(Number)],
  [1022, arrayOf(Number)],
  [199, arrayOf(asJson)],
  [3807, arrayOf(asJson)],
  [1185, arrayOf(asInstant)],
  ...[1002, 1003, 1009, 1014, 1015, 1182, 1231, 2951, 1187].map((oid): [number, Decoder] => [oid, arrayOf(asText)]),
])
