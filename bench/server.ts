import { type Child, freePort, launch, until } from './child.ts'

export interface Server extends Child {
  url: string
  /** From the start of the process to its first "ready". */
  readyAfterMs: number
}

/** Our server as a brokerage would start it, without the demo unless asked for. */
export async function startServer(asked: {
  data: string
  databaseUrl?: string
  args?: string[]
  env?: Record<string, string>
  cwd?: string
  port?: number
  nodeArgs?: string[]
}): Promise<Server> {
  const port = asked.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = launch({
    program: 'server/main.ts',
    ...(asked.args ? { args: asked.args } : {}),
    ...(asked.cwd ? { cwd: asked.cwd } : {}),
    ...(asked.nodeArgs ? { nodeArgs: asked.nodeArgs } : {}),
    env: {
      PORT: String(port),
      PUBLIC_URL: url,
      SIMSAR_DATA: asked.data,
      SIMSAR_DEMO: 'off',
      SIMSAR_LOG: 'warn',
      ...(asked.databaseUrl ? { DATABASE_URL: asked.databaseUrl } : {}),
      ...asked.env,
    },
  })
  await ready(child, `${url}/health/ready`)
  return { ...child, url, readyAfterMs: performance.now() - began }
}

/** Waits for a 200; a process that ended instead says why. */
export const ready = (child: ReturnType<typeof launch>, url: string) =>
  until(
    async () => {
      if (child.process.exitCode !== null) throw new Error(`it ended instead of listening:\n${child.said()}`)
      const answer = await fetch(url).catch(() => undefined)
      await answer?.arrayBuffer()
      return answer?.ok ? true : undefined
    },
    60_000,
    () => `it does not listen:\n${child.said()}`,
  )
