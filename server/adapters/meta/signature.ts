import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** A header as it came: twice is as good as not at all, since nobody can say which one was meant. */
type Header = string | string[] | undefined

/** Compares over the raw bytes, in constant time; false for anything that is not a 64-digit hex SHA-256 in the expected form. */
export function signedWith(secret: string, raw: Buffer, header: Header, form: RegExp): boolean {
  if (!secret || typeof header !== 'string') return false
  const hex = form.exec(header)?.[1]
  if (!hex) return false
  return timingSafeEqual(createHmac('sha256', secret).update(raw).digest(), Buffer.from(hex, 'hex'))
}

/** Meta writes `sha256=` and 64 hex digits. */
export const metaForm = /^sha256=([0-9a-f]{64})$/i
/** 360dialog's partners get the bare digits; the prefix has been seen too. */
export const partnerForm = /^(?:sha256=)?([0-9a-f]{64})$/i

/** Equal in constant time whatever the lengths: digests of both sides are compared. Node reads headers as latin1. */
export function sameSecret(expected: string, received: Header): boolean {
  if (!expected || typeof received !== 'string') return false
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
  return timingSafeEqual(digest(Buffer.from(expected, 'utf8')), digest(Buffer.from(received, 'latin1')))
}
