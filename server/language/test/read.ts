import type { TurnContext } from '../types.ts'
import { understand } from '../understand/index.ts'

const context: TurnContext = {
  now: '2026-11-20T10:00:00+02:00',
  timeZone: 'Africa/Cairo',
  projects: [
    { slug: 'palm_court', names: ['Palm Court', 'بالم كورت'] },
    { slug: 'olive_gate', names: ['Olive Gate', 'بوابة الزيتون'] },
  ],
  propertyIds: ['PC-12', 'PC-14'],
}

/** A message to a brokerage of two projects, on a Friday morning in Cairo. */
export const read = (text: string, more: Partial<TurnContext> = {}) => understand(text, { ...context, ...more })
