import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Every process the harness starts. None outlives it: not when it ends, not when it is told to, and not when it is killed itself. */
const living = new Set<ChildProcess>()

process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL')
})
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.once(signal, () => process.exit(code))

export interface Child {
  pid: number
  /** Whether it has ended, and how. */
  ended: { code: number | null; signal: NodeJS.Signals | null } | undefined
  exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  kill(signal: NodeJS.Signals): void
}

const preload = join(import.meta.dirname, 'die-with-parent.ts')
/** Nothing of the caller's own settings reaches a child, or two runs would differ. */
const plain = Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])))

/** Starts a TypeScript program of ours; what it says goes to the end of a file. */
export function startChild(script: string, asked: { args?: string[]; cwd: string; env?: Record<string, string>; says: string }): Child {
  const says = openSync(asked.says, 'a')
  const process_ = spawn(process.execPath, ['--import', preload, script, ...(asked.args ?? [])], {
    cwd: asked.cwd,
    env: { ...plain, ...asked.env },
    stdio: ['pipe', says, says],
  })
  living.add(process_)
  const child: Child = {
    pid: process_.pid!,
    ended: undefined,
    exit: new Promise(resolve =>
      process_.once('exit', (code, signal) => {
        living.delete(process_)
        child.ended = { code, signal }
        resolve(child.ended)
      }),
    ),
    kill: signal => void process_.kill(signal),
  }
  process_.stdin?.on('error', () => undefined)
  return child
}

/** A port nobody listens on now. Kept by a lane for its whole life: providers are told where the house is once. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

export const pause = (ms: number) => new Promise<void>(done => setTimeout(done, ms))
