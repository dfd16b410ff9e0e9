import { spawnSync } from 'node:child_process'
import { pause } from './children.ts'
import { type Drained, drain } from './drain.ts'
import { readLedger } from './driver.ts'
import {
  answers,
  type Flow,
  guides,
  importedRows,
  imports,
  newGuides,
  noReceipts,
  photos,
  refusals,
  silence,
  takeovers,
  upsideDown,
} from './flows.ts'
import { type Case, hurried, type Lane, ownRoot } from './lane.ts'
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
  'document.after-kept': newGuides,
  'document.between-batches': guides,
  'document.before-ready': guides,
}

/** Every failpoint of the product, asked of the product itself. */
export function namedFailpoints(root = ownRoot): string[] {
  const ask =
    "await import('#house'); const { failpoints } = await import('#ground/failpoint'); console.log(JSON.stringify([...failpoints]))"
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the failpoints could not be listed: ${stderr}`)
  return JSON.parse(stdout) as string[]
}

export interface Death {
  failpoint: string
  /** Of the process: at which passing it dies. */
  hit: number
}

export interface Crashes {
  /** One after another, each in the life that the next start gives. */
  deaths: Death[]
  flow: Flow
  root?: string
  drainMs?: number
  patience?: number
}

/** The house dies at a place, is started again and dies at the next, until it is left in peace; then everything that was promised is looked for. */
export async function crashAt(lane: Lane, { deaths, flow, root, drainMs, patience = hurried }: Crashes): Promise<Verdict> {
  const scene = await lane.openCase(deaths.map(death => death.failpoint).join(', '), root)
  try {
    let writing: Promise<void> | undefined
    for (const { failpoint, hit } of deaths) {
      const house = scene.start({ failpoints: `${failpoint}=kill@${hit}`, patience })
      for (let times = 0; !house.ended; times++) {
        if (times === 4) throw new Error(`${failpoint} was not passed ${hit} times`)
        writing ??= flow(scene)
        await Promise.race([house.exit, writing])
        // what follows the last word (answers, receipts, second looks) passes places too
        await Promise.race([house.exit, pause(5000)])
        // through, and the house still lives: more of the same
        if (!house.ended) writing = undefined
      }
      const { signal, code } = house.ended
      if (signal !== 'SIGKILL') throw new Error(`the house ended with ${code ?? signal} by itself: ${scene.complaints().at(-1)}`)
    }
    const last = scene.start({ patience })
    await writing
    await lane.provider.faults({ receiptsOff: !scene.receipts })
    const found = await verdictOf(scene, await drain(scene, [last], drainMs), deaths.length)
    const rows = new Set(found.imported).size
    if (flow === imports && rows !== importedRows) found.problems.push(`I1 ${rows} listings of ${importedRows} were imported`)
    if (flow === guides && found.documents !== scene.guides)
      found.problems.push(`I1 ${found.documents} documents of ${scene.guides} are there`)
    return found
  } finally {
    await scene.close()
  }
}

export async function verdictOf(scene: Case, { dump, book, late }: Drained, deaths = 0) {
  const verdict = judge({
    ledger: readLedger(scene.ledger),
    book,
    dump,
    addresses: scene.addresses,
    deaths,
    complaints: scene.complaints(),
    late,
  })
  return { ...verdict, imported: dump.imported.map(row => row.external_id), documents: dump.documents.length }
}
