import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseError, type Engine } from './engine.ts'

/** The files and the database tell different stories; a person has to look before anything starts. */
export class MigrationRefused extends Error {
  constructor(detail: string) {
    super(`the database cannot be migrated: ${detail}`)
    this.name = 'MigrationRefused'
  }
}

interface Migration {
  name: string
  sql: string
  sha256: string
}

/** Any number; the same for every Simsar, so that they wait for each other. */
const lock = 'select pg_advisory_xact_lock(5217469)'

/**
 * Forward only: every file once, in order, each in one transaction together with the row that says so.
 * A crash leaves a file applied or not; the next start goes on from there. Several may migrate at once: each file waits for the lock,
 * and whoever finds the row already there has nothing left to do.
 */
export async function migrate(engine: Engine, directory: string): Promise<{ applied: string[] }> {
  const files = readMigrations(directory)
  await patiently(() =>
    engine.owner(`${lock};
      create table if not exists migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`),
  )
  const applied: string[] = []
  for (const file of refuseDrift(files, await recorded(engine))) {
    if (await apply(engine, file)) applied.push(file.name)
  }
  // Another may have applied files of another version of us while we waited for the lock.
  refuseDrift(files, await recorded(engine))
  return { applied }
}

function readMigrations(directory: string): Migration[] {
  const names = readdirSync(directory)
    .filter(name => name.endsWith('.sql'))
    .sort()
  names.forEach((name, index) => {
    if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name)) throw new MigrationRefused(`${name} is not named like 0001_listings.sql`)
    if (name.slice(0, 4) === names[index - 1]?.slice(0, 4))
      throw new MigrationRefused(`${names[index - 1]} and ${name} have the same number`)
  })
  return names.map(name => {
    // A checkout with Windows line ends is the same migration.
    const sql = readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

async function recorded(engine: Engine): Promise<Map<string, string>> {
  const { rows } = await engine.owner('select name, sha256 from migrations order by name')
  return new Map(rows.map(row => [String(row.name), String(row.sha256)]))
}

/** Returns what is still to be applied. */
function refuseDrift(files: Migration[], done: Map<string, string>): Migration[] {
  for (const { name, sha256 } of files) {
    const known = done.get(name)
    if (known && known !== sha256) throw new MigrationRefused(`${name} was changed after it had been applied; changes go into a new file`)
  }
  const names = new Set(files.map(file => file.name))
  const newest = files.at(-1)?.name ?? ''
  const lost = [...done.keys()].find(name => !names.has(name) && name < newest)
  if (lost) throw new MigrationRefused(`${lost} has been applied but its file is missing`)

  const latest = [...done.keys()].at(-1) ?? ''
  const open = files.filter(file => !done.has(file.name))
  const late = open.find(file => file.name < latest)
  if (late) throw new MigrationRefused(`${late.name} comes before ${latest}, which has been applied already; give it the next number`)
  return open
}

/** The statements of one message are one transaction; the row goes first, so that whoever is second stops before the file. */
async function apply(engine: Engine, { name, sql, sha256 }: Migration): Promise<boolean> {
  try {
    await patiently(() => engine.owner(`${lock};\ninsert into migrations (name, sha256) values ('${name}', '${sha256}');\n${sql}`))
    return true
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    if (error.code === '23505' && error.constraint === 'migrations_pkey') return false
    throw new MigrationRefused(`${name}: ${error.message} (${error.code})`)
  }
}

/** Roles belong to the whole cluster, where our lock does not reach: another database of it may be migrating now. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      const passing =
        error instanceof DatabaseError && (error.message === 'tuple concurrently updated' || ['40001', '40P01'].includes(error.code))
      if (!passing || attempt === 10) throw error
      await pause(20 + Math.random() * 100 * attempt)
    }
  }
}
