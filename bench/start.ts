// `npm run bench:start`: what a newcomer lives through. The tree is cloned as it is committed, installed with an empty cache, started twice;
// each start is over when a phone on the screen holds the first answer.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { call } from './brokerage.ts'
import { freePort, memoryOf, until } from './child.ts'
import { machineLine } from './machine.ts'
import { short, table } from './spread.ts'

const home = mkdtempSync(join(tmpdir(), 'simsar-bench-'))
const tree = join(home, 'simsar')
const root = join(import.meta.dirname, '..')
console.log(machineLine('the embedded database'))
const rows: string[][] = []
const tell = (name: string, value: string) => {
  rows.push([name, value])
  console.log(`${name}: ${value}`)
}

try {
  execFileSync('git', ['clone', '--quiet', root, tree])
  const commit = execFileSync('git', ['-C', tree, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  console.log(`commit ${commit}`)
  await install()
  await start('first start')
  await start('later start')
  console.log(`\n${table(['', 'measured'], rows)}`)
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 3 })
}

async function install() {
  const began = performance.now()
  const child = spawn('npm', ['ci', '--cache', join(home, 'cache'), '--no-audit', '--no-fund'], {
    cwd: tree,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', bytes => (said += bytes))
  const code = await new Promise(resolve => child.once('exit', resolve))
  if (code !== 0) throw new Error(`npm ci failed:\n${said}`)
  tell('npm ci, empty cache', `${short((performance.now() - began) / 1000)} s`)
  const lock = JSON.parse(readFileSync(join(tree, 'node_modules/.package-lock.json'), 'utf8')) as { packages: object }
  tell('packages', String(Object.keys(lock.packages).length))
  const modules = join(tree, 'node_modules')
  tell('node_modules, its files', `${megabytes(modules, '--apparent-size')} MB`)
  tell('node_modules, on this disk', `${megabytes(modules)} MB`)
  tell('of its files Node itself', `${megabytes(join(modules, 'node'), '--apparent-size')} MB`)
}

/** In millions of bytes: of the files, or of the blocks they take. */
function megabytes(path: string, ...how: string[]): number {
  const said = execFileSync('du', ['--block-size=1', '--summarize', ...how, path], { encoding: 'utf8' })
  return Math.round(Number(said.split('\t')[0]) / 1e6)
}

interface Phones {
  handsets: { id: string; role: string }[]
  messages: { handsetId: string; mine: boolean; text: string | null }[]
}

async function start(name: string) {
  const [port, emulatorPort] = [await freePort(), await freePort()]
  const phones = `http://127.0.0.1:${emulatorPort}`
  const began = performance.now()
  const npm = spawn('npm', ['start'], {
    cwd: tree,
    env: { ...process.env, PORT: String(port), SIMSAR_EMULATOR_PORT: String(emulatorPort) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', bytes => (said += bytes))
  const orphaned = () => endAll(npm.pid!)
  process.once('exit', orphaned)
  try {
    await until(
      () => (said.includes('Health') ? true : undefined),
      90_000,
      () => `it does not start:\n${said}`,
    )
    tell(`${name}: addresses on the screen`, `${short((performance.now() - began) / 1000)} s`)
    const { handsets } = await call<Phones>(phones, 'GET', '/emulator/state')
    const customer = handsets.find(handset => handset.role === 'customer')!.id
    const asked = performance.now()
    await call(phones, 'POST', `/emulator/handsets/${customer}/send`, { type: 'text', text: 'عايز شقة ٣ أوض في التجمع تحت ٧ مليون' })
    const answer = await until(
      async () => {
        const { messages } = await call<Phones>(phones, 'GET', '/emulator/state')
        return messages.findLast(message => message.handsetId === customer && !message.mine && message.text)
      },
      30_000,
      () => `no answer:\n${said}`,
    )
    tell(
      `${name}: first answer on the phone`,
      `${short((performance.now() - began) / 1000)} s, ${short((performance.now() - asked) / 1000)} s after the question`,
    )
    console.log(`  "${answer.text!.slice(0, 90).replaceAll('\n', ' ')}…"`)
    await pause(10_000)
    tell(`${name}: memory, idle for 10 s`, `${short(memoryOf(serverBelow(npm.pid!)))} MB`)
  } finally {
    process.off('exit', orphaned)
    const ended = new Promise(resolve => npm.once('exit', resolve))
    process.kill(serverBelow(npm.pid!), 'SIGTERM')
    const late = setTimeout(() => endAll(npm.pid!), 12_000)
    await ended
    clearTimeout(late)
  }
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}

/** npm starts a shell, and the shell the server: the last one down is it. */
function serverBelow(pid: number): number {
  const [child] = childrenOf(pid)
  return child ? serverBelow(child) : pid
}

function endAll(pid: number) {
  for (const child of childrenOf(pid)) endAll(child)
  process.kill(pid, 'SIGKILL')
}
