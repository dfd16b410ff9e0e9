/** JSON from a stranger, made safe to store and to walk. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Fields = { [key: string]: Json }

const maxDepth = 40
const poisonous = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Parses bytes that claim to be JSON. Invalid UTF-8 becomes U+FFFD, NUL is dropped and lone surrogates are replaced (PostgreSQL refuses both),
 * `1e400` becomes null, whole numbers beyond 2^53 keep their digits as text, depth is bounded. Undefined when it is not JSON.
 */
export function readJson(raw: Buffer): Json | undefined {
  const text = new TextDecoder().decode(raw)
  try {
    return clean(/[[:,]\s*-?\d{16}/.test(text) ? parseKeepingDigits(text) : JSON.parse(text), 0)
  } catch {
    return undefined
  }
}

/** The reviver recurses, so a body deep enough to overflow it is read the plain way: digits are lost, the message is not. */
function parseKeepingDigits(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
        ? context!.source
        : value,
    )
  } catch {
    return JSON.parse(text)
  }
}

function clean(value: unknown, depth: number): Json {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean' || value === null) return value
  if (depth >= maxDepth) return null
  if (Array.isArray(value)) return value.map(item => clean(item, depth + 1))
  const copy: Fields = {}
  for (const [key, item] of Object.entries(value as object)) if (!poisonous.has(key)) copy[cleanText(key)] = clean(item, depth + 1)
  return copy
}

export const cleanText = (text: string) => text.replaceAll('\0', '').toWellFormed()

export const fields = (value: Json | undefined): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
export const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])

/** Text, or a number written where text is expected. Null for anything else and for the empty string. */
export function text(value: Json | undefined): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

/** Cut so that no character is left in half. */
export const shortened = (value: Json | undefined, most: number): string | null => text(value)?.slice(0, most).toWellFormed() ?? null

/** An id short enough for an index: PostgreSQL refuses index rows beyond 2704 bytes. */
export function id(value: Json | undefined, most = 500): string | null {
  const found = text(value)
  return found && found.length <= most && found.trim() !== '' ? found : null
}

/** Seconds as text, as Meta writes them; milliseconds and numbers are understood. Null when it is no time at all. */
export function instant(value: Json | undefined): Date | null {
  const written = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN
  const date = new Date(written > 1e11 ? written : written * 1000)
  return Number.isNaN(date.getTime()) ? null : date
}

export function number(value: Json | undefined): number | null {
  const read = typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  return Number.isFinite(read) ? read : null
}
