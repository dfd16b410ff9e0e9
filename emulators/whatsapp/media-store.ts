import { createHash, randomInt } from 'node:crypto'

export interface Stored {
  id: string
  bytes: Buffer
  mimeType: string
  fileName: string
  /** Hex. */
  sha256: string
  phoneNumberId: string
}

export type MediaStore = ReturnType<typeof makeMediaStore>

/** Files of both sides, in memory; the oldest go when it grows past `limitBytes`. */
export function makeMediaStore(limitBytes = 128 * 1024 * 1024) {
  const files = new Map<string, Stored>()
  let size = 0
  return {
    keep(file: Omit<Stored, 'id' | 'sha256'>): Stored {
      const stored = { ...file, id: String(randomInt(1e14, 2e14)), sha256: createHash('sha256').update(file.bytes).digest('hex') }
      files.set(stored.id, stored)
      size += stored.bytes.length
      for (const [id, oldest] of files) {
        if (size <= limitBytes || id === stored.id) break
        files.delete(id)
        size -= oldest.bytes.length
      }
      return stored
    },
    find: (id: string) => files.get(id),
  }
}
