import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

export interface PostgresServer {
  /** Of the database `postgres`, as its superuser. */
  url: string
  port: number
  pid: number
  /** Ends it at once without a checkpoint, as a crash of the machine's service would, and starts it again. */
  restart(how: 'immediate' | 'fast'): Promise<void>
  /** The same without the new start. */
  halt(how: 'immediate' | 'fast'): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
}

export class PostgresMissing extends Error {
  constructor() {
    super(
      'no PostgreSQL server programs below /usr/lib/postgresql: on Debian, `apt-get install postgresql` brings them (package postgresql-<version>)',
    )
    this.name = 'PostgresMissing'
  }
}

/** The newest server programs on this machine, or null. */
export function postgresPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const versions = readdirSync(root).map(Number).filter(Number.isFinite)
  const found = versions.sort((a, b) => b - a).map(version => join(root, String(version), 'bin'))
  return found.find(bin => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres'))) ?? null
}

/** A cluster of our own in a temporary directory: fsync on, loopback only, nothing shared with the system's. */
export async function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer> {
  const bin = postgresPrograms()
  if (!bin) throw new PostgresMissing()
  const user = serverUser()
  const home = mkdtempSync(join(tmpdir(), 'simsar-postgres-'))
  if (user) chownSync(home, user.uid, user.gid)
  const data = join(home, 'data')
  run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'], home, user)

  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const given = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: home,
    fsync: 'on',
    max_connections: '60',
    ...settings,
  }
  const args = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])

  const start = async () => {
    const child = spawn(join(bin, 'postgres'), ['-D', data, ...args], { cwd: home, stdio: 'ignore', ...user })
    await answering(url, () => child.exitCode)
    return child
  }
  let child = await start()
  const orphaned = () => child.kill('SIGQUIT')
  process.once('exit', orphaned)

  const halt = async (how: 'immediate' | 'fast') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill(how === 'immediate' ? 'SIGQUIT' : 'SIGINT')
    await ended
  }
  const resume = async () => {
    child = await start()
  }
  return {
    url,
    port,
    get pid() {
      return child.pid!
    },
    halt,
    resume,
    async restart(how) {
      await halt(how)
      await resume()
    },
    async stop() {
      process.off('exit', orphaned)
      await halt('fast')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  const user = { uid: idOf('-u'), gid: idOf('-g') }
  if (!user.uid) throw new Error('PostgreSQL does not run as root and there is no user `postgres`; the Debian package postgresql makes one')
  return user
}

function run(program: string, args: string[], cwd: string, user: { uid: number; gid: number } | undefined) {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', ...user })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

async function answering(url: string, exitCode: () => number | null) {
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(50)) {
    if (exitCode() !== null) throw new Error(`postgres ended with ${exitCode()} while starting`)
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
    client.on('error', () => undefined)
    const up = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (up) return
  }
  throw new Error('postgres did not answer within 30 s')
}
