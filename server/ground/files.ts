import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes that belong to an organization. Names are random; the directory says whose they are. */
export interface Files {
  /** Resolves once the bytes are on disk; the key is what finds them again. */
  keep(organization: string, bytes: Buffer): Promise<string>
  /** Undefined when they are gone. */
  read(organization: string, key: string): Promise<Buffer | undefined>
  remove(organization: string, key: string): Promise<void>
}

export function filesIn(directory: string): Files {
  const pathOf = (organization: string, key: string) => {
    if (!/^[0-9a-f-]{36}$/.test(organization) || !/^[0-9a-f]{32}$/.test(key)) throw new TypeError('not a file key')
    return join(directory, organization, key.slice(0, 2), key)
  }
  return {
    async keep(organization, bytes) {
      const key = randomBytes(16).toString('hex')
      const path = pathOf(organization, key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      // whole or not at all: written aside, flushed, then given its name
      const file = await open(`${path}.part`, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(`${path}.part`, path)
      return key
    },
    read: (organization, key) => readFile(pathOf(organization, key)).catch(absent),
    remove: (organization, key) => rm(pathOf(organization, key), { force: true }),
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
