import { join } from 'node:path'
import type { Config } from '#ground/config'
import { openEmbedded } from '#ground/db/embedded/open'
import type { Engine } from '#ground/db/engine'
import { checkWalls } from '#ground/db/guard'
import { migrate } from '#ground/db/migrate'
import { openPostgres } from '#ground/db/postgres'
import { plantFailpoints } from '#ground/failpoint'
import { makeLog } from '#ground/log'
import { buildHouse, type HouseOptions } from './house.ts'

export class WallsDown extends Error {
  override name = 'WallsDown'
}

/** The database of this installation: a PostgreSQL server when one is named, else our own beside the data. */
export async function openDatabase(config: Config): Promise<Engine> {
  const log = makeLog({ level: config.logLevel })
  const say = (line: string) => log.warn(line)
  if (config.databaseUrl) return openPostgres(config.databaseUrl, { log: say })
  return openEmbedded(join(config.dataDirectory, 'db'), { log: say })
}

/** Brings the schema up to date and proves the walls between organizations; with a fault in them nothing starts. */
export async function prepareDatabase(engine: Engine) {
  const { applied } = await migrate(engine, join(import.meta.dirname, 'migrations'))
  const faults = await checkWalls(engine)
  if (faults.length > 0) throw new WallsDown(`The walls between organizations are not whole:\n${faults.join('\n')}`)
  return applied
}

/** A whole house on a prepared database, not listening yet. */
export async function openHouse(config: Config, engine: Engine, options: Partial<HouseOptions> = {}) {
  plantFailpoints(config.failpoints)
  const log = options.log ?? makeLog({ level: config.logLevel })
  return buildHouse({ engine, config, log, ...options })
}
