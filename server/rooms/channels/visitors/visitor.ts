import { createHmac, timingSafeEqual } from 'node:crypto'
import { newSecret, sha256 } from '#ground/ids'
import type { Seal } from '#ground/seal'

/** What makes a browser the same visitor again: 256 bits, kept by the browser alone. */
export const newToken = () => newSecret(32)

export const isToken = (token: string | null | undefined): token is string => typeof token === 'string' && /^[\w-]{43}$/.test(token)

/** How a visitor is known here. Not their token: who reads our tables cannot become them. */
export const visitorOf = (token: string) => sha256(`visitor ${token}`).toString('base64url')

/** The part of a picture's address that says we gave it out. Base64url, 128 bits. */
export const pictureProof = (seal: Seal, key: string, pictureId: string) =>
  createHmac('sha256', seal.derive('webchat pictures')).update(`${key} ${pictureId}`).digest().subarray(0, 16).toString('base64url')

export function isPictureProof(seal: Seal, key: string, pictureId: string, proof: string): boolean {
  const [right, given] = [Buffer.from(pictureProof(seal, key, pictureId)), Buffer.from(proof)]
  return right.length === given.length && timingSafeEqual(right, given)
}
