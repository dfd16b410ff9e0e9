import type { Slots } from '#contracts/understanding'
import { countPart, drops, edges, exclusions, type Forms, moneyParts, payments, places, typeParts } from './parts.ts'

export interface Made {
  text: string
  slots: Slots
}

/** The same numbers every time: a set that changed by itself would measure nothing. */
function dice(seed: number): (n: number) => number {
  let state = seed >>> 0
  return n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const languages = ['ar', 'zi', 'en'] as const
type Written = (typeof languages)[number]
const pick = <T>(roll: (n: number) => number, list: readonly T[]): T => list[roll(list.length)] as T
const written = (roll: (n: number) => number, forms: Forms, language: Written): string => pick(roll, forms[language].split('|'))

/** What people write in one go, in any order: what, how many rooms, where, how much; with or without an opening. */
export function searches(n: number, seed = 1): Made[] {
  const roll = dice(seed)
  return Array.from({ length: n }, () => {
    const language = pick(roll, languages)
    const [type, typeForms] = pick(roll, Object.entries(typeParts))
    const [place, placeForms] = pick(roll, Object.entries(places))
    const rooms = countPart(2 + roll(3), language, roll)
    const money = pick(roll, moneyParts)
    const parts = [rooms.text, written(roll, placeForms, language), written(roll, money.forms, language)]
    for (let i = parts.length - 1; i > 0; i--) {
      const j = roll(i + 1)
      ;[parts[i], parts[j]] = [parts[j] as string, parts[i] as string]
    }
    const text = [written(roll, edges, language), written(roll, typeForms, language), ...parts].join(' ').trim()
    return {
      text: roll(3) === 0 ? misspell(text, roll) : text,
      slots: { propertyType: [type], location: [place], bedrooms: rooms.count, ...money.slots },
    }
  })
}

/** What is not wanted beside what is. */
export function refusals(n: number, seed = 2): Made[] {
  const roll = dice(seed)
  return Array.from({ length: n }, () => {
    const language = pick(roll, languages)
    const [place, forms] = pick(roll, Object.entries(places))
    const [type, typeForms] = pick(roll, Object.entries(typeParts))
    const refusal = pick(roll, exclusions).forms
    const wish = written(roll, edges, language) + ' ' + written(roll, typeForms, language)
    const comma = pick(roll, [', ', ' '])
    const no = written(roll, refusal, language).replace('@', bare(written(roll, forms, language)))
    return { text: (wish + comma + no).trim(), slots: { propertyType: [type], excludeLocation: [place] } }
  })
}

/** What is let go. */
export function dropsOf(n: number, seed = 3): Made[] {
  const roll = dice(seed)
  return Array.from({ length: n }, () => {
    const language = pick(roll, languages)
    const { topic, forms } = pick(roll, drops)
    return { text: written(roll, forms, language), slots: { clear: [topic] } }
  })
}

/** Down payments, years, monthly limits, shares. */
export function plans(n: number, seed = 4): Made[] {
  const roll = dice(seed)
  return Array.from({ length: n }, () => {
    const language = pick(roll, languages)
    const { forms, slots } = pick(roll, payments)
    return { text: written(roll, forms, language), slots }
  })
}

/** A place without its preposition, to stand behind a refusal. */
const bare = (place: string) => place.replace(/^(?:in|at|fe|fel|في|ف)\s+/, '').replace(/^فال/, 'ال')

/** One slip of the finger in one long word: a letter doubled, or two changed about. Numbers and short words are typed right. */
function misspell(text: string, roll: (n: number) => number): string {
  const words = text.split(' ')
  const long = words
    .map((word, i) => ({ word, i }))
    .filter(({ word }) => word.length >= 6 && !/\d|mil|mel|ghor|ghoraf|مليون|غرفتين|وضتين/.test(word))
  if (long.length === 0) return text
  const { word, i } = long[roll(long.length)] as { word: string; i: number }
  const at = 2 + roll(word.length - 4)
  words[i] =
    roll(2) === 0 ? word.slice(0, at) + word[at] + word.slice(at) : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  return words.join(' ')
}
