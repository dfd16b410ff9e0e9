import { pause } from './children.ts'
import { type Dump, dumpOf, undone } from './dump.ts'
import type { HouseProcess } from './house-process.ts'
import type { Case } from './lane.ts'
import type { Book } from './provider.ts'

export interface Drained {
  dump: Dump
  book: Book
  /** Set when time ran out before everything was done. */
  late: boolean
}

/**
 * Lets a house finish what it has, ends it as an operator would, and reads all books. The house's own count of its jobs only says when to look;
 * whether anything is left is read from the tables, and if so it gets another chance until time runs out.
 */
export async function drain(scene: Case, running: HouseProcess[], withinMs = 40_000): Promise<Drained> {
  const until = Date.now() + withinMs
  let houses = running
  await Promise.race([scene.driver.settled(), pause(withinMs)])
  const outside = scene.databaseUrl ? await scene.look() : undefined
  try {
    for (;;) {
      let calm = 0
      for (; calm < 2 && Date.now() < until; await pause(60)) {
        const left = outside ? await undone(outside) : await openJobs(scene.url)
        calm = left === 0 && (await receiptsAreIn(scene)) ? calm + 1 : 0
      }
      for (const house of houses) await house.stop()
      const engine = outside ?? (await scene.look())
      const [left, dump] = [await undone(engine), await dumpOf(engine)]
      if (!outside) await engine.close()
      if (left === 0 || Date.now() >= until)
        return { dump, book: await scene.provider.book(), late: left > 0 || calm < 2 || scene.driver.waiting() > 0 }
      houses = [scene.start()]
    }
  } finally {
    await outside?.close()
  }
}

/** From the house's metrics; unreachable counts as busy. */
async function openJobs(url: string): Promise<number> {
  const answer = await fetch(`${url}/metrics`).catch(() => null)
  if (answer?.status !== 200) return 1
  const text = await answer.text()
  const of = (state: string) => Number(new RegExp(`^simsar_jobs\\{state="${state}"\\} (\\d+)`, 'm').exec(text)?.[1] ?? 1)
  return of('waiting') + of('running')
}

/** Every receipt the provider meant to tell was told, and taken. */
async function receiptsAreIn({ provider, addresses, receipts }: Case): Promise<boolean> {
  const book = await provider.book()
  const told = new Map<string, number>()
  for (const offered of book.offered) {
    if (offered.kind !== 'receipt') continue
    if (!offered.acknowledgedAt) return false
    told.set(offered.id, (told.get(offered.id) ?? 0) + 1)
  }
  const mine = book.accepted.filter(sent => addresses.has(sent.to))
  // sent, delivered, read; now and then, when the house died in the middle of its request, the provider never tells
  const never = Date.now() - 4000
  return !receipts || mine.every(sent => told.get(sent.id) === 3 || (!told.has(sent.id) && Date.parse(sent.at) < never))
}
