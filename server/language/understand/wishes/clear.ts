import type { Clause } from '../reading/clauses.ts'
import type { Cue } from '../reading/cues.ts'
import type { Reading } from '../reading/reading.ts'
import type { Said } from '../reading/said.ts'

/** What the `clear` slot can name; other wishes that are let go are marked by a span `letGo:<name>`. */
const clearable = new Set(['budget', 'location', 'bedrooms', 'propertyType', 'area', 'delivery'])

/** Preferences that are let go: "forget the budget", "المنطقة مش مهمة", "any size", "the down payment may be anything". */
export function readClear(reading: Reading, said: Said): void {
  const cleared = new Set<string>(said.slots.clear ?? [])
  for (const cue of reading.cues) {
    if (cue.group === 'dropped') cleared.add(cue.name)
    if (cue.value === 'turn:drop') for (const topic of topicsOf(reading, cue)) cleared.add(topic)
  }
  for (const topic of neitherOf(reading)) cleared.add(topic)
  // What is said anew in the same message is replaced, not dropped.
  const { slots } = said
  if (slots.location?.length) cleared.delete('location')
  if (slots.excludeLocation?.length && !reading.context.preferences?.location?.length) cleared.delete('location')
  if (slots.budgetMax !== undefined || slots.budgetMin !== undefined) cleared.delete('budget')
  if (slots.bedrooms !== undefined || slots.bedroomsMin !== undefined || slots.bedroomsMax !== undefined) cleared.delete('bedrooms')
  if (slots.propertyType?.length) cleared.delete('propertyType')
  if (slots.area !== undefined || slots.areaMin !== undefined || slots.areaMax !== undefined) cleared.delete('area')
  if (cleared.has('delivery')) delete slots.readyToMove
  if (slots.amenities?.some(amenity => cleared.has(amenity))) {
    const wanted = slots.amenities.filter(amenity => !cleared.has(amenity))
    if (wanted.length > 0) slots.amenities = wanted
    else delete slots.amenities
  }
  if (cleared.has('furnished')) delete slots.furnished
  if (cleared.has('finishing')) delete slots.finishing
  const named = [...cleared].filter(name => clearable.has(name))
  if (named.length > 0) slots.clear = named
  else delete slots.clear
  for (const name of cleared) if (!clearable.has(name)) said.spans.push({ slot: `letGo:${name}`, start: 0, end: reading.text.length })
}

interface Topic {
  name: string
  from: number
  to: number
}

/** Wishes by the words that ask or wish for the same. */
const byCue: Record<string, string> = {
  'ask:downPayment': 'downPayment',
  'ask:installments': 'monthly',
  'role:monthly': 'monthly',
  'wish:furnished': 'furnished',
  'wish:unfurnished': 'furnished',
  'wish:ready': 'delivery',
  'wish:delivery': 'delivery',
}

function topicOf(cue: Cue, reading: Reading): Topic | undefined {
  // A kind that is not wished for is no wish to let go: "forget the villa" of who looks for flats refuses it.
  if (cue.group === 'type' && !reading.context.preferences?.propertyType?.includes(cue.name)) return undefined
  // "No wait, scrap that" waits for nothing.
  if (cue.value === 'wish:delivery' && /^wait$/.test(reading.text.slice(cue.start, cue.end))) return undefined
  const name =
    cue.group === 'topic' || cue.group === 'amenity'
      ? cue.name
      : cue.group === 'type'
        ? 'propertyType'
        : cue.group === 'finish'
          ? 'finishing'
          : byCue[cue.value]
  return name ? { name, from: cue.from, to: cue.to } : undefined
}

const neither =
  /(?:^|[\s,،.])(?:لا|la|neither)\s(?:(?!لا\s|la\s|neither\s)[^.!?؟]){0,60}?(?:ولا|\bwala|\bnor)\s[^.!?؟,،]{0,60}?(?:فارق|بيفرق|يفرق|تفرق|مهم|هامم|\bfar2|\bfare2|\bbyefre2|\bbtefre2|\bmohem|\bmatter)/

/** "لا الميزانية ولا النوع فارقين", "neither the size nor the area matters". */
function neitherOf(reading: Reading): string[] {
  const found = neither.exec(reading.text)
  if (!found) return []
  const end = found.index + found[0].length
  return reading.cues.flatMap(cue => (cue.start >= found.index && cue.end <= end ? (topicOf(cue, reading)?.name ?? []) : []))
}

/** Two wishes let go in one sentence, and nothing asked. */
export const letsGoBoth = (reading: Reading) => !/[?؟]/.test(reading.raw) && neitherOf(reading).length >= 2

const reach = 4
/** "The size and the type", "عدد الاوض ولا الميزانية": what is let go goes on over these. */
const links = new Set([
  'and',
  'or',
  'nor',
  'the',
  'w',
  'wala',
  'walla',
  'aw',
  'و',
  'ولا',
  'او',
  've',
  'ya',
  'da',
  'и',
  'или',
  ',',
  'el',
  'on',
  'about',
  'يكون',
  'تكون',
  'فيه',
  'فيها',
  'ykon',
  'ykoon',
  'tkon',
  'feh',
  'feha',
])

/** What a word of dropping lets go: what follows it, as far as the list goes on; else what stands right before it. */
function topicsOf(reading: Reading, drop: Cue): string[] {
  const topics = reading.cues.flatMap(cue => topicOf(cue, reading) ?? [])
  const clause = reading.clauses.find(part => part.from <= drop.from && drop.to <= part.to)
  const after = listFrom(
    reading,
    topics.filter(topic => topic.from >= drop.from && topic.to > drop.to),
    drop.to,
    clause,
  )
  // "The rooms do not matter, nor does the kind": what stands before it and what follows.
  const goesOn =
    after.length > 0 &&
    /^\s*(?:(?:خلاص|خالص|khalas|5alas|any ?more)\s*)?[,،]?\s*(?:ولا|wala|walla|nor)(?=\s)/.test(reading.text.slice(drop.end))
  if (after.length > 0 && !goesOn) return after
  const before = topics.filter(topic => topic.to <= drop.from && (!clause || topic.from >= clause.from)).sort((a, b) => b.to - a.to)
  const found: string[] = [...after]
  let at = drop.from
  for (const topic of before) {
    if (at - topic.to > reach || (found.length > after.length && !isJoined(reading, topic.to, at))) break
    found.push(topic.name)
    at = topic.from
  }
  return found
}

function listFrom(reading: Reading, topics: Topic[], from: number, clause: Clause | undefined): string[] {
  const found: string[] = []
  let at = from
  for (const topic of topics.sort((a, b) => a.from - b.from)) {
    const isNext = found.length === 0 ? topic.from - at < reach && (!clause || topic.from < clause.to) : isJoined(reading, at, topic.from)
    if (!isNext) {
      if (topic.from < at) continue
      break
    }
    found.push(topic.name)
    at = topic.to
  }
  return found
}

const BUT = /^(?:bs|bas|but|lakn|laken|بس|لكن|ama|но)$/

/** Whether between two topics stands nothing but words of a list, and a word or two of what the second is. */
function isJoined(reading: Reading, from: number, to: number): boolean {
  const between = reading.tokens.slice(from, to)
  const second = reading.tokens[to]?.text ?? ''
  if (between.length > 4 || between.some(({ text }) => BUT.test(text))) return false
  const joins = between.some(token => links.has(token.text)) || /^و\S{3}/.test(between[0]?.text ?? second)
  return joins && between.filter(token => !links.has(token.text) && token.script !== 'other').length <= 1
}
