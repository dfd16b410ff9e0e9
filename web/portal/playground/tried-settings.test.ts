import { expect, test } from 'vitest'
import type { AssistantSettings } from '#contracts/settings'
import { tryAlso } from './tried-settings.ts'

const saved = {
  engine: 'local',
  digits: 'latin',
  languages: ['ar', 'en'],
  greeting: { en: 'Hi', ar: 'أهلا' },
  persona: { name: 'Simsar', tone: 'warm', instructions: '' },
} as unknown as AssistantSettings

test('only what differs from the saved settings is tried', () => {
  const one = tryAlso(saved, {}, { digits: 'arabic' })
  expect(one).toEqual({ digits: 'arabic' })
  const two = tryAlso(saved, one, { persona: { tone: 'brief' } })
  expect(two).toEqual({ digits: 'arabic', persona: { tone: 'brief' } })
  expect(tryAlso(saved, two, { digits: 'latin' })).toEqual({ persona: { tone: 'brief' } })
  expect(tryAlso(saved, two, { persona: { tone: 'warm' } })).toEqual({ digits: 'arabic' })
})

test('texts and languages are the same in whatever order they were written', () => {
  expect(tryAlso(saved, {}, { greeting: { ar: 'أهلا', en: 'Hi' } })).toEqual({})
  expect(tryAlso(saved, {}, { languages: ['en', 'ar'] })).toEqual({})
  expect(tryAlso(saved, {}, { languages: ['en'] })).toEqual({ languages: ['en'] })
  expect(tryAlso(saved, {}, { greeting: { en: 'Hi' } })).toEqual({ greeting: { en: 'Hi' } })
})
