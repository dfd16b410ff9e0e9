import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Child, pause, startChild } from './children.ts'

/** Long enough that nothing guesses it, the same for every case: what is sealed in a template is opened in its copies. */
const secret = 'a secret only the crash harness has, long enough'
const compiled = join(import.meta.dirname, '../.cache/compiled')

export interface Start {
  /** The tree whose `server/main.ts` is started. */
  root: string
  port: number
  data: string
  databaseUrl: string | null
  says: string
  hosts: string[]
  services?: string
  failpoints?: string
  /** Of every wait on the dead; 1 is life's own pace. */
  patience?: number
}

/** The system under test: the program itself, in a process of its own, started as anybody would start it. */
export function startHouse(start: Start) {
  const child: Child = startChild(join(start.root, 'server/main.ts'), {
    args: start.services ? [`--services=${start.services}`] : [],
    cwd: start.root,
    says: start.says,
    env: {
      PORT: String(start.port),
      SIMSAR_DATA: start.data,
      SIMSAR_DEMO: 'off',
      SIMSAR_SECRET: secret,
      SIMSAR_LOG: 'warn',
      SIMSAR_ALLOW_PRIVATE_HOSTS: start.hosts.join(','),
      NODE_COMPILE_CACHE: compiled,
      ...(start.databaseUrl ? { DATABASE_URL: start.databaseUrl } : {}),
      ...(start.failpoints ? { SIMSAR_FAILPOINTS: start.failpoints } : {}),
      ...(start.patience ? { SIMSAR_PATIENCE: String(start.patience) } : {}),
    },
  })
  const url = `http://127.0.0.1:${start.port}`
  return {
    ...child,
    get ended() {
      return child.ended
    },
    url,
    says: start.says,
    /** Resolves when it can serve, or, for one that only works, when it has begun to. */
    async ready() {
      for (const until = Date.now() + 60_000; Date.now() < until; await pause(25)) {
        if (child.ended)
          throw new Error(`the house ended with ${child.ended.code ?? child.ended.signal} while starting: ${lastWords(start.says)}`)
        if (start.services === 'worker') {
          if (lastWords(start.says).includes('Working')) return
          continue
        }
        const answer = await fetch(`${url}/health/ready`).catch(() => null)
        await answer?.body?.cancel()
        if (answer?.status === 200) return
      }
      throw new Error('the house does not become ready')
    },
    /** Resolves when it has come to a failpoint. */
    async passes(failpoint: string) {
      for (const until = Date.now() + 30_000; !readFileSync(start.says, 'utf8').includes(`failpoint ${failpoint}: `); await pause(10))
        if (Date.now() > until) throw new Error(`${failpoint} was never passed`)
    },
    /** As an operator ends it. Answers how long it took; anything but exit code 0 is an error. */
    async stop(): Promise<number> {
      const since = Date.now()
      if (child.ended) throw new Error(`the house had ended with ${child.ended.code ?? child.ended.signal}`)
      child.kill('SIGTERM')
      const { code, signal } = await child.exit
      if (code !== 0) throw new Error(`SIGTERM ended the house with ${code ?? signal}`)
      return Date.now() - since
    },
  }
}
export type HouseProcess = ReturnType<typeof startHouse>

/** What it said that nobody should ever have to say: errors in the log, and deaths of its own making. */
export function complaints(says: string): string[] {
  if (!existsSync(says)) return []
  return readFileSync(says, 'utf8')
    .split('\n')
    .filter(line => line.includes('"level":"error"') || line.startsWith('Simsar does not start') || /^\w*Error: /.test(line))
    .map(line => line.slice(0, 400))
}

export const lastWords = (says: string) => readFileSync(says, 'utf8').trim().slice(-600)
