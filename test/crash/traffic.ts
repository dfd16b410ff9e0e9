import type { Chance } from './chance.ts'
import { pause } from './children.ts'
import { wamid } from './driver.ts'
import { sentences } from './flows.ts'
import type { Case } from './lane.ts'
import type { Person } from './webhooks.ts'

export interface Traffic {
  people: number
  /** Messages in all, or until `enough` says so. */
  messages?: number
  enough?: () => boolean
  /** Longest pause of one writer between two thoughts. */
  pauseMs: number
  chance: Chance
}

/** People write as people do: alone, in bursts, in the same moment; a fifth of what they write is delivered twice or more, some of it in batches. */
export async function traffic(scene: Case, { people, messages = Number.POSITIVE_INFINITY, enough, pauseMs, chance }: Traffic) {
  const everybody = await Promise.all(Array.from({ length: people }, () => scene.person()))
  let written = 0
  const over = () => written >= messages || enough?.() === true
  const copies = () => (chance.happens(0.2) ? Math.ceil(chance.between(0, 2)) : 0)
  const thought = (person: Person) => {
    written++
    return { person, id: wamid(), text: `${sentences[Math.floor(chance.between(0, sentences.length))]} (${written})` }
  }
  const somebody = () => everybody[Math.floor(chance.between(0, people))]!

  const writer = async (person: Person) => {
    while (!over()) {
      await pause(chance.between(0, pauseMs))
      if (chance.happens(0.1)) await scene.driver.write([...new Set([person, somebody(), somebody()])].map(thought), { copies: copies() })
      else if (chance.happens(0.25)) {
        const burst = Array.from({ length: 3 }, () => scene.driver.write([thought(person)], { copies: copies() }))
        await Promise.all(burst)
      } else await scene.driver.write([thought(person)], { copies: copies() })
    }
  }
  await Promise.all(everybody.map(writer))
  return everybody
}
