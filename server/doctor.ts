import { existsSync } from 'node:fs'
import { access, constants, mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from '#ground/config'
import { checkWalls } from '#ground/db/guard'
import { openDatabase } from './open-house.ts'

export interface Finding {
  ok: boolean
  what: string
}

const leastFreeBytes = 1024 ** 3

/** Looks at everything an installation stands on, and says what to do about what is not right. */
export async function examine(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const findings: Finding[] = []
  const say = (ok: boolean, good: string, bad: string) => void findings.push({ ok, what: ok ? good : bad })
  say(
    Number(process.versions.node.split('.')[0]) >= 24,
    `Node ${process.versions.node}`,
    `Node ${process.versions.node}: start with npm start, which brings its own Node 24`,
  )
  const config = (() => {
    try {
      return readConfig(env)
    } catch (error) {
      findings.push({ ok: false, what: `Settings: ${error instanceof Error ? error.message : error}` })
      return undefined
    }
  })()
  if (!config) return findings
  findings.push({ ok: true, what: 'Settings are readable' })
  const writable = await mkdir(config.dataDirectory, { recursive: true })
    .then(() => access(config.dataDirectory, constants.W_OK))
    .then(
      () => true,
      () => false,
    )
  say(
    writable,
    `Data directory ${config.dataDirectory} is writable`,
    `Data directory ${config.dataDirectory} cannot be written: change its owner, or set SIMSAR_DATA`,
  )
  if (writable) {
    const { bavail, bsize } = await statfs(config.dataDirectory)
    const free = bavail * bsize
    say(
      free > leastFreeBytes,
      `${Math.round(free / 1024 ** 3)} GiB free`,
      `Only ${Math.round(free / 1024 ** 2)} MiB free: below 256 MiB nothing is accepted any more`,
    )
  }
  say(
    existsSync(join(import.meta.dirname, '../web/dist/portal/index.html')),
    'The portal is built',
    'The portal is not built: npm run build',
  )
  const open = config.publicUrl.startsWith('https:') || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(config.publicUrl)
  say(
    open,
    `Public address ${config.publicUrl}`,
    `Public address ${config.publicUrl} is plain http: providers and browsers need https; put a proxy in front and set PUBLIC_URL`,
  )
  findings.push(...(await databaseFindings(config)))
  return findings
}

async function databaseFindings(config: ReturnType<typeof readConfig>): Promise<Finding[]> {
  try {
    const engine = await openDatabase(config)
    try {
      if (!(await engine.alive(5000)))
        return [{ ok: false, what: 'The database does not answer: check DATABASE_URL and whether the server runs' }]
      const faults = await checkWalls(engine).catch(error => [error instanceof Error ? error.message : String(error)])
      return [
        {
          ok: true,
          what: `The ${engine.kind} database answers; an acknowledged write survives ${engine.durability === 'machine' ? 'a power cut' : 'the process, not the machine'}`,
        },
        {
          ok: faults.length === 0,
          what: faults.length === 0 ? 'The walls between organizations are whole' : `Walls: ${faults.join('; ')}`,
        },
      ]
    } finally {
      await engine.close()
    }
  } catch (error) {
    return [{ ok: false, what: error instanceof Error ? error.message : String(error) }]
  }
}
