import { writeSync } from 'node:fs'

/**
 * Places where the world may end, named in product code so that the crash harness can end it there.
 * A no-op unless SIMSAR_FAILPOINTS says otherwise: `name=action[@hit]`, comma separated. Actions: kill, throw, sleep:<ms>.
 */
export const failpoints = new Set<string>()

interface Planted {
  action: string
  hit: number
  seen: number
}
let planted: Map<string, Planted> | null = null

export function plantFailpoints(spec: string | undefined) {
  planted = spec ? new Map() : null
  for (const part of spec?.split(',') ?? []) {
    const [name = '', rest = ''] = part.split('=')
    const [action = '', hit = '1'] = rest.split('@')
    planted?.set(name.trim(), { action, hit: Number(hit), seen: 0 })
  }
}

/** Declares a failpoint; call the result where the world may end. */
export function failpoint(name: string): () => void | Promise<void> {
  failpoints.add(name)
  return () => {
    const plan = planted?.get(name)
    if (!plan || ++plan.seen !== plan.hit) return
    // said at once and past every buffer: whoever planted it waits for this line
    writeSync(2, `failpoint ${name}: ${plan.action}\n`)
    if (plan.action === 'kill') {
      process.kill(process.pid, 'SIGKILL')
      // SIGKILL is delivered asynchronously; nothing may run in between
      return new Promise(() => {})
    }
    if (plan.action.startsWith('sleep:')) return new Promise(resolve => setTimeout(resolve, Number(plan.action.slice(6))))
    throw new Error(`failpoint ${name}`)
  }
}
