import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** Ids are random: a guessed one exists in no organization. */
export const newId = () => randomUUID() as string

/** A secret for URLs and tokens: `bytes` of randomness, base64url. */
export const newSecret = (bytes = 24) => randomBytes(bytes).toString('base64url')

export const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** Guards the one place where an id is written into SQL text. */
export function assertUuid(value: string): string {
  if (!uuid.test(value)) throw new TypeError('not an id')
  return value
}
