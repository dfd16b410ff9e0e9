import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Secrets at rest: AES-256-GCM under a key derived per organization; the place (organization, table, column, row) is authenticated,
 * so a sealed value moved to another row or organization does not open. Layout: version 1, nonce 12, tag 16, ciphertext.
 */
export interface Seal {
  seal(place: SealedPlace, plain: string): Buffer
  /** Throws when the key is wrong, the value was changed, or it was moved. */
  open(place: SealedPlace, sealed: Buffer): string
  /** A key for signing, bound to its purpose. */
  derive(purpose: string): Buffer
}
export interface SealedPlace {
  organization: string
  table: string
  column: string
  row: string
}

const version = 1

export function makeSeal(secret: string): Seal {
  const root = Buffer.from(secret, 'utf8')
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', root, 'simsar', purpose, 32))
  const keys = new Map<string, Buffer>()
  const keyOf = (organization: string) => {
    const known = keys.get(organization) ?? derive(`seal:${organization}`)
    keys.set(organization, known)
    return known
  }
  const aad = (place: SealedPlace) => Buffer.from([place.organization, place.table, place.column, place.row].join('\u0000'))
  return {
    derive,
    seal(place, plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(place.organization), nonce).setAAD(aad(place))
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), body])
    },
    open(place, sealed) {
      if (sealed[0] !== version) throw new Error('sealed with an unknown version')
      const decipher = createDecipheriv('aes-256-gcm', keyOf(place.organization), sealed.subarray(1, 13)).setAAD(aad(place))
      decipher.setAuthTag(sealed.subarray(13, 29))
      return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8')
    },
  }
}
