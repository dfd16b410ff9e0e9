import type { TrialAnswer, TrialBody } from '#contracts/playground'
import type { Outside } from '#ground/db/scope'
import { takeTurns } from './allowance.ts'
import { freshMemory, heardFrom } from './memory.ts'
import { readHouse } from './read-house.ts'
import { runTrial, type Trying } from './run-trial.ts'
import { settingsToTry } from './settings-to-try.ts'

/** A member writes as a customer would: the answer that would leave, and why. The conversation lives in the asker's hand. */
export async function tryMessage(outside: Outside, trying: Trying, asked: TrialBody): Promise<TrialAnswer> {
  const house = await outside.inside(async inside => {
    const saved = await readHouse(inside)
    const settings = settingsToTry(saved.settings, asked.settings)
    if (settings.engine !== 'local') await takeTurns(inside, 1)
    return { ...saved, settings }
  })
  return runTrial(outside, trying, {
    house,
    memory: asked.memory ?? freshMemory(),
    heard: asked.messages.map(heardFrom),
  })
}
