import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../engine.ts'
import { lockDirectory } from '../lock.ts'
import { EmbeddedEngine, type EmbeddedOptions } from './embedded-engine.ts'
import { Thread } from './thread.ts'

/** Of PGlite as pinned in package.json. */
const embeddedVersion = '18'

/** Everything the embedded engine keeps is below `directory`; null keeps it in memory and is for tests. */
export async function openEmbedded(directory: string | null, options: EmbeddedOptions = {}): Promise<EmbeddedEngine & Engine> {
  const openWithinMs = options.openWithinMs ?? 120_000
  if (directory === null) return EmbeddedEngine.open({ data: null, unlock: async () => undefined }, options)

  mkdirSync(directory, { recursive: true })
  const home = realpathSync(directory)
  const lock = await lockDirectory(home)
  try {
    const data = join(home, 'pg')
    if (!existsSync(data)) await initialize(home, data, openWithinMs)
    refuseForeign(data)
    return await EmbeddedEngine.open({ data, unlock: () => lock.release() }, options)
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A directory is readable only by the PostgreSQL that wrote it, and PGlite does not say so. */
function refuseForeign(data: string) {
  const written = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (written === embeddedVersion) return
  throw new Error(
    `${data} was written by PostgreSQL ${written} and this Simsar embeds ${embeddedVersion}: restore a backup into a new directory, or use the Simsar that made it`,
  )
}

/** Made aside and moved in place when it is whole and on disk, so that a first start cut short leaves nothing half made. */
async function initialize(home: string, data: string, withinMs: number) {
  const aside = join(home, 'pg.new')
  rmSync(aside, { recursive: true, force: true })
  await Thread.initialize(aside, withinMs)
  renameSync(aside, data)
}
