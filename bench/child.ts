import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Everything that is measured runs in a process of its own; each is ended by its pid, also when the bench itself ends early. */
const root = join(import.meta.dirname, '..')
// told to end, a bench ends what it started: that hangs on `exit`
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

export interface Child {
  pid: number
  /** What it has printed so far. */
  said(): string
  /** Resident memory in MB. */
  memory(): number
  /** Seconds of processor time so far. */
  busy(): number
  stop(): Promise<void>
}

export interface Launch {
  program: string
  args?: string[]
  env?: Record<string, string>
  cwd?: string
  nodeArgs?: string[]
}

export function launch({
  program,
  args = [],
  env = {},
  cwd = root,
  nodeArgs = [],
}: Launch): Child & { process: ChildProcessWithoutNullStreams } {
  const child = spawn(process.execPath, [...nodeArgs, join(cwd, program), ...args], {
    cwd,
    env: { ...withoutOurs(process.env), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes
  })
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes
  })
  const orphaned = () => child.kill('SIGKILL')
  process.once('exit', orphaned)
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  void ended.then(() => process.off('exit', orphaned))
  return {
    process: child,
    pid: child.pid!,
    said: () => said,
    memory: () => memoryOf(child.pid!),
    busy: () => busyOf(child.pid!),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 12_000)
      await ended
      clearTimeout(late)
    },
  }
}

/** A setting in the shell that starts a bench must not reach what is measured. */
const withoutOurs = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(SIMSAR_|DATABASE_URL|PORT$|HOST$|PUBLIC_URL)/.test(name)))

export function memoryOf(pid: number): number {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return resident ? Number(resident[1]) / 1024 : 0
}

export function busyOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

export async function until<T>(
  what: () => Promise<T | undefined> | T | undefined,
  withinMs: number,
  or: () => string,
  everyMs = 20,
): Promise<T> {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(everyMs)) {
    const found = await what()
    if (found !== undefined) return found
  }
  throw new Error(or())
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
