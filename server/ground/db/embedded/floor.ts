import { statfsSync } from 'node:fs'
import { DatabaseUnavailable } from '../engine.ts'

export type FreeBytes = (directory: string) => number

/**
 * On a full disk PGlite hangs inside one synchronous call and will not open again until there is room (measured).
 * So writing is refused while there is still room left for the engine itself; reading goes on.
 */
export class Floor {
  readonly #directory: string | null
  readonly #least: number
  readonly #freeBytes: FreeBytes
  #measuredAt = Number.NEGATIVE_INFINITY
  #free = Number.POSITIVE_INFINITY

  constructor(directory: string | null, least: number, freeBytes: FreeBytes = freeBytesOfDisk) {
    this.#directory = directory
    this.#least = least
    this.#freeBytes = freeBytes
  }

  refuse(): DatabaseUnavailable | null {
    if (this.#directory === null) return null
    const now = performance.now()
    if (now - this.#measuredAt > 200) {
      this.#free = this.#freeBytes(this.#directory)
      this.#measuredAt = now
    }
    if (this.#free >= this.#least) return null
    return new DatabaseUnavailable(
      `only ${megabytes(this.#free)} MB left on its disk, ${megabytes(this.#least)} MB are needed to write safely`,
    )
  }
}

/** Statements that only read may run below the floor. */
export const onlyReads = (sql: string) =>
  /^\s*(select|show|values|explain)\b/i.test(sql) && !/\bfor\s+(no\s+key\s+)?(update|share)\b/i.test(sql)

export const declaresReadOnly = (opening: string) => /\bread\s+only\b/i.test(opening)

function freeBytesOfDisk(directory: string): number {
  const { bavail, bsize } = statfsSync(directory)
  return bavail * bsize
}

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
