// `npm test`: everything this machine can run, on both databases. What it cannot run it names; with CI set, anything missing is a failure.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresPrograms, startPostgres } from '../test/postgres-server.ts'

const root = join(import.meta.dirname, '..')
const strict = Boolean(process.env.CI)
const missing: string[] = []
const failed: string[] = []
let passed = 0
let stages = 0

async function run(what: string, command: string[], env: Record<string, string> = {}) {
  console.log(`\n── ${what}`)
  const began = Date.now()
  stages++
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  const code = await new Promise<number | null>(resolve => child.on('exit', resolve))
  console.log(`── ${what}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`)
  if (code === 0) passed++
  else failed.push(what)
}

type Report = {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[]
}

const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const reports = mkdtempSync(join(tmpdir(), 'simsar-tests-'))

/** As `run`; what failed is named again at the very end, where whoever reads a long log looks first. */
async function runVitest(what: string, args: string[], env: Record<string, string>) {
  const report = join(reports, 'report.json')
  rmSync(report, { force: true })
  const before = failed.length
  await run(what, [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], env)
  if (failed.length === before || !existsSync(report)) return
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  for (const { name, message, assertionResults } of testResults) {
    const file = name.slice(root.length + 1)
    if (message) failed.push(`  ${file}: ${message.slice(0, 600)}`)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed') failed.push(`  ${file}: ${fullName}: ${failureMessages.join(' ').slice(0, 1500)}`)
  }
}

const programs = postgresPrograms()
await runVitest('everything, on the embedded database', [], {
  SIMSAR_TEST_ENGINE: 'embedded',
  ...(programs ? {} : { WITHOUT_POSTGRES: '1' }),
})

/** What reaches a table through the house; the engines themselves were held to their sentences above. */
const onTables = ['server/rooms', 'server/ground/jobs', 'server/ground/fanout', 'test/journeys', 'test/every', 'test/walls']
if (programs) {
  const server = await startPostgres({ max_connections: '200' })
  try {
    const env = { SIMSAR_TEST_ENGINE: 'postgres', SIMSAR_TEST_POSTGRES_URL: server.url }
    await runVitest('what touches tables, on PostgreSQL', onTables, env)
  } finally {
    await server.stop()
  }
} else missing.push('PostgreSQL: the same tests on a real server (Debian: apt-get install postgresql)')

if (existsSync(join(root, 'test/crash/run.ts')))
  await run('nothing lost: crashes and planted bugs', ['test/crash/run.ts', ...(strict ? ['--both'] : [])])

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (browser) await runVitest('journeys in a browser', ['--config', 'vitest.browser.config.ts'], { BROWSER_PATH: browser })
else missing.push('A browser: the journeys people take (Debian: apt-get install chromium)')

if (!existsSync('/usr/bin/redis-server') && !existsSync('/usr/local/bin/redis-server'))
  missing.push('Redis: waking other processes over it (Debian: apt-get install redis-server)')

if (missing.length > 0) console.log(`\nNot run on this machine:\n${missing.map(line => `  - ${line}`).join('\n')}`)
if (failed.length > 0) console.log(`\nFailed:\n${failed.map(line => `  - ${line}`).join('\n')}`)
rmSync(reports, { recursive: true, force: true })
console.log(`\nstages: ${passed} passed, ${stages - passed} failed`)
process.exit(failed.length > 0 || (strict && missing.length > 0) ? 1 : 0)
