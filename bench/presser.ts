import { createInterface } from 'node:readline'
import { launch } from './child.ts'
import type { Result, Round } from './webhook-press.ts'

/** The client in its process: one round at a time. */
export function startPresser() {
  const child = launch({ program: 'bench/webhook-press.ts' })
  const lines = createInterface({ input: child.process.stdout })
  return {
    ...child,
    async press(round: Round): Promise<Result> {
      let gone = () => {}
      const answer = new Promise<string>((resolve, reject) => {
        gone = () => reject(new Error(child.said()))
        lines.once('line', resolve)
        child.process.once('exit', gone)
      }).finally(() => child.process.off('exit', gone))
      child.process.stdin.write(`${JSON.stringify(round)}\n`)
      return JSON.parse(await answer) as Result
    },
  }
}
