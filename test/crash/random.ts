import { makeChance } from './chance.ts'
import { pause } from './children.ts'
import { drain } from './drain.ts'
import type { HouseProcess } from './house-process.ts'
import type { Lane } from './lane.ts'
import { verdictOf } from './sweep.ts'
import { traffic } from './traffic.ts'
import type { Verdict } from './verdict.ts'

export interface Chaos {
  seed: number
  messages: number
  root?: string
}

/** On PostgreSQL one process for the web and two that work; on the embedded database one for both, which is all it allows. */
const crews = { embedded: ['web,worker'], postgres: ['web', 'worker', 'worker'] }

/** Everything at once and by the dice: a wire that loses, repeats, reverses and refuses; processes that die; a database that crashes. */
export async function chaos(lane: Lane, { seed, messages, root }: Chaos): Promise<Verdict & { note: string }> {
  const chance = makeChance(seed)
  const scene = await lane.openCase(`chaos ${seed}`, root)
  try {
    await lane.provider.faults({
      seed,
      duplicateWebhooks: 0.1,
      reorderWebhooks: 0.1,
      loseAnswers: 0.03,
      hangAnswers: 0.003,
      tooMany: 0.05,
      unavailable: 0.05,
      earlyReceipts: 0.2,
      reverseReceipts: 0.2,
    })
    const crew = crews[lane.engine]
    const houses: HouseProcess[] = crew.map(services => scene.start({ services }))
    await houses[0]!.ready()
    let over = false
    const writing = traffic(scene, { people: 12, messages, pauseMs: 900, chance }).finally(() => {
      over = true
    })
    let [kills, crashes] = [0, 0]
    const dice = makeChance(seed + 1)
    while (!over) {
      // a start of the embedded database takes seconds: what dies before it lives proves little
      if (lane.engine === 'embedded') await houses[0]!.ready()
      await Promise.race([pause(dice.between(700, 2600)), writing])
      if (over) break
      if (lane.postgres && dice.happens(0.2)) {
        crashes++
        await lane.postgres.restart('immediate')
      } else {
        kills++
        const at = Math.floor(dice.between(0, crew.length))
        houses[at]!.kill('SIGKILL')
        const { signal, code } = await houses[at]!.exit
        if (signal !== 'SIGKILL') throw new Error(`a house had ended by itself with ${code ?? signal}: ${scene.complaints().at(-1)}`)
        houses[at] = scene.start({ services: crew[at]! })
      }
    }
    await writing
    const verdict = await verdictOf(scene, await drain(scene, houses, 60_000), kills)
    return { ...verdict, note: `${kills} kills${crashes ? `, ${crashes} crashes of the database` : ''}` }
  } finally {
    await scene.close()
  }
}
