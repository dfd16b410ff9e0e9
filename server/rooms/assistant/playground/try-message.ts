import type { TrialAnswer, TrialBody } from '#contracts/playground'
import type { Outside } from '#ground/db/scope'
import type { Allowance } from './allowance.ts'
import { freshMemory, heardFrom } from './memory.ts'
import { readHouse } from './read-house.ts'
import { runTrial, type Trying } from './run-trial.ts'
import { settingsToTry } from './settings-to-try.ts'

/** A member writes as a customer would: the answer that would leave, and why. The conversation lives in the asker's hand. */
export async function tryMessage(outside: Outside, trying: Trying, allowance: Allowance, asked: TrialBody): Promise<TrialAnswer> {
  const house = await outside.inside(readHouse)
  const settings = settingsToTry(house.settings, asked.settings)
  if (settings.engine !== 'local') allowance.take(outside.organization, 1, outside.now())
  return runTrial(outside, trying, {
    house: { ...house, settings },
    memory: asked.memory ?? freshMemory(),
    heard: asked.messages.map(heardFrom),
  })
}
