import { createHash, randomBytes } from 'node:crypto'
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '#ground/db/embedded/open'
import type { Engine } from '#ground/db/engine'
import { DatabaseError } from '#ground/db/engine'
import { migrate } from '#ground/db/migrate'
import { openPostgres } from '#ground/db/postgres'

export interface FreshDatabase {
  engine: Engine
  drop(): Promise<void>
}

const migrations = new URL('../server/migrations', import.meta.url).pathname
const cache = new URL('./.cache', import.meta.url).pathname

/** Which engine a test run is about: `SIMSAR_TEST_ENGINE` = embedded (the default) or postgres. */
export function testEngine(): Engine['kind'] {
  const wanted = process.env.SIMSAR_TEST_ENGINE || 'embedded'
  if (wanted !== 'embedded' && wanted !== 'postgres') throw new Error(`SIMSAR_TEST_ENGINE is ${wanted}; it may be embedded or postgres`)
  return wanted
}

/** A migrated, empty database of one's own: one a test file, made by copying a template that is made once per state of the migrations. */
export async function freshDatabase(
  directory = migrations,
  kind = testEngine(),
  server = process.env.SIMSAR_TEST_POSTGRES_URL,
): Promise<FreshDatabase> {
  return kind === 'embedded' ? freshEmbedded(directory) : freshPostgres(directory, server)
}

async function freshEmbedded(directory: string): Promise<FreshDatabase> {
  const template = await embeddedTemplate(directory)
  const home = mkdtempSync(join(tmpdir(), 'simsar-test-'))
  cpSync(template, home, { recursive: true, mode: constants.COPYFILE_FICLONE })
  const engine = await openEmbedded(home, { durable: false })
  return {
    engine,
    async drop() {
      await engine.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

export const embeddedTemplatePath = (directory: string) => join(cache, `embedded-${keyOf(directory)}`)

/** Several workers may arrive at once: each makes one aside, the first to move it in place wins, the others take the winner's. */
async function embeddedTemplate(directory: string): Promise<string> {
  const template = embeddedTemplatePath(directory)
  if (existsSync(template)) {
    utimesSync(template, new Date(), new Date())
    return template
  }
  mkdirSync(cache, { recursive: true })
  forgetOldTemplates()
  const aside = mkdtempSync(join(cache, 'making-'))
  const engine = await openEmbedded(aside, { durable: false })
  try {
    await migrate(engine, directory)
  } finally {
    await engine.close()
  }
  try {
    renameSync(aside, template)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(template)) throw error
  }
  return template
}

/** Every change of a migration leaves a template of 40 MB behind. One that nobody asked for all day goes. */
function forgetOldTemplates() {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (Date.now() - statSync(path).mtimeMs > 24 * 3_600_000) rmSync(path, { recursive: true, force: true })
  }
}

async function freshPostgres(directory: string, server: string | undefined): Promise<FreshDatabase> {
  if (!server)
    throw new Error('SIMSAR_TEST_ENGINE=postgres needs SIMSAR_TEST_POSTGRES_URL, the address of a server where databases may be created')
  const admin = await openPostgres(server)
  try {
    const template = await postgresTemplate(admin, server, directory)
    const name = `simsar_test_${randomBytes(8).toString('hex')}`
    await copyDatabase(admin, name, template)
    const engine = await openPostgres(databaseUrl(server, name))
    return {
      engine,
      async drop() {
        await engine.close()
        const last = await openPostgres(server)
        await last.owner(`drop database ${name} with (force)`).finally(() => last.close())
      },
    }
  } finally {
    await admin.close()
  }
}

async function postgresTemplate(admin: Engine, server: string, directory: string): Promise<string> {
  const template = `simsar_template_${keyOf(directory)}`
  const { rows } = await admin.owner('select 1 from pg_database where datname = $1', [template])
  if (rows.length) return template
  const aside = `simsar_making_${randomBytes(8).toString('hex')}`
  await copyDatabase(admin, aside, 'template0')
  const engine = await openPostgres(databaseUrl(server, aside))
  try {
    await migrate(engine, directory)
  } finally {
    await engine.close()
  }
  await admin.owner(`alter database ${aside} rename to ${template}`).catch(async error => {
    // Somebody else's was first: the name is taken, or is being taken in this very moment.
    if (!(error instanceof DatabaseError) || !['42P04', '23505'].includes(error.code)) throw error
    await admin.owner(`drop database ${aside} with (force)`)
  })
  return template
}

/** "source database is being accessed by other users" (55006) passes: another worker is copying it just now. */
async function copyDatabase(admin: Engine, name: string, template: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      await admin.owner(`create database ${name} template ${template}`)
      return
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code !== '55006' || attempt === 50) throw error
      await new Promise(again => setTimeout(again, 50 + Math.random() * 100))
    }
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

function keyOf(directory: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(directory).sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(directory, name)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}
