import { spawnSync } from 'node:child_process'
import { drain } from './drain.ts'
import { readLedger } from './driver.ts'
import { answers, type Flow, imports, importedRows, noReceipts, photos, refusals, silence, takeovers, upsideDown } from './flows.ts'
import { pause } from './children.ts'
import { type Case, type Lane, ownRoot } from './lane.ts'
import { judge, type Verdict } from './verdict.ts'

/** What makes each failpoint be passed. A failpoint that nobody wrote down here fails the run. */
export const flowOf: Record<string, Flow> = {
  'reception.before-commit': answers,
  'reception.after-commit': answers,
  'scope.before-commit': answers,
  'scope.after-commit': answers,
  'jobs.after-claim': answers,
  'jobs.after-work': noReceipts,
  'jobs.before-retry': refusals,
  'unpack.before-item': answers,
  'unpack.after-item': answers,
  'receive.after-insert': answers,
  'receipt.before-apply': upsideDown,
  'turn.after-hearing': answers,
  'turn.after-draft': answers,
  'turn.before-decided': answers,
  'reply.after-queue': answers,
  'takeover.after-suppress': takeovers,
  'send.before-claim': answers,
  'send.after-claim': answers,
  'send.after-send': noReceipts,
  'send.after-record': upsideDown,
  'send.before-settled': silence,
  'media.after-fetch': photos,
  'media.after-keep': photos,
  'import.between-batches': imports,
  'import.before-done': imports,
}

/** Every failpoint of the product, asked of the product itself. */
export function namedFailpoints(root = ownRoot): string[] {
  const ask =
    "await import('#house'); const { failpoints } = await import('#ground/failpoint'); console.log(JSON.stringify([...failpoints]))"
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the failpoints could not be listed: ${stderr}`)
  return JSON.parse(stdout) as string[]
}

export interface Crash {
  failpoint: string
  hit: number
  flow: Flow
  root?: string
  drainMs?: number
}

/** One crash: the house dies at one place, is started again, and everything that was promised is looked for. */
export async function crashAt(lane: Lane, { failpoint, hit, flow, root, drainMs }: Crash): Promise<Verdict> {
  const scene = await lane.openCase(`${failpoint}@${hit}`, root)
  try {
    const first = scene.start({ failpoints: `${failpoint}=kill@${hit}` })
    const written = flow(scene)
    // a flow that fails is said after the verdict had its chance to explain it
    const outcome = written.then(
      () => null,
      (error: unknown) => error,
    )
    const broken = outcome.then(error => (error ? Promise.reject(error) : pause(10_000)))
    const ended = await Promise.race([first.exit, broken, pause(45_000)])
    if (!ended) throw new Error('the place was never reached')
    if (ended.signal !== 'SIGKILL')
      return { problems: [`the house ended with ${ended.code ?? ended.signal} by itself`, ...scene.complaints()], counts: none }
    const second = scene.start()
    const failed = await outcome
    const found = await verdictOf(scene, await drain(scene, [second], drainMs))
    if (failed) found.problems.push(`the flow broke off: ${failed instanceof Error ? failed.message : String(failed)}`)
    if (flow === imports && new Set(found.imported).size !== importedRows)
      found.problems.push(`I1 ${new Set(found.imported).size} listings of ${importedRows} were imported`)
    return found
  } finally {
    await scene.close()
  }
}

const none = { accepted: 0, answered: 0, sent: 0, unknown: 0, suppressed: 0 }

export async function verdictOf(scene: Case, { dump, book, late }: Awaited<ReturnType<typeof drain>>) {
  const verdict = judge({
    ledger: readLedger(scene.ledger),
    book,
    dump,
    addresses: scene.addresses,
    receipts: scene.receipts,
    complaints: scene.complaints(),
    late,
  })
  return { ...verdict, imported: dump.imported.map(row => row.external_id) }
}
