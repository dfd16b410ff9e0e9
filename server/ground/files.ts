import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes that belong to an organization. Names are random; the directory says whose they are. */
export interface Files {
  /** Resolves once the bytes are on disk; the key is what finds them again. */
  keep(organization: string, bytes: Buffer, key?: string): Promise<string>
  /** Undefined when they are gone. */
  read(organization: string, key: string): Promise<Buffer | undefined>
  remove(organization: string, key: string): Promise<void>
}

/** Of a file that is not there yet: whoever writes it down first leaves nothing unknown behind. */
export const newFileKey = () => randomBytes(16).toString('hex')

export function filesIn(directory: string): Files {
  const pathOf = (organization: string, key: string) => {
    if (!/^[0-9a-f-]{36}$/.test(organization) || !/^[0-9a-f]{32}$/.test(key)) throw new TypeError('not a file key')
    return join(directory, organization, key.slice(0, 2), key)
  }
  return {
    async keep(organization, bytes, key = newFileKey()) {
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
    async remove(organization, key) {
      // a death while it was written aside leaves it under that name
      for (const path of [pathOf(organization, key), `${pathOf(organization, key)}.part`]) await rm(path, { force: true })
    },
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
