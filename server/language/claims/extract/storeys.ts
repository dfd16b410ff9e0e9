import type { Claim, Way } from '../claim.ts'
import type { Figure, Reading, Sentence } from '../reading/reading.ts'

const COUNTED = /^(?:floors?|storeys?|stories|levels?|ادوار|دور|طوابق|طابق|adwar|dor|tawabe2|kat|этаж\p{L}*)$/u
/** Two floors in one word. */
const PAIR = /^(?:ب|b)?(?:دورين|طابقين|dorei?n|doren)$/
const UP = /^(?:above|higher|up|over|اعلي|فوق|a3la|fo2|foo2|yukari\p{L}*|yuksek\p{L}*|ustunde|выше)$/u
const DOWN = /^(?:below|lower|under|beneath|اوطي|تحت|اقل|انزل|awta|ta7t|tahat|asagi\p{L}*|alcak\p{L}*|altinda|ниже)$/u
const APART = /^(?:apart|between|difference|بين|بينهم|الفرق|فرق|benhom|ben|been|far2|fark\p{L}*|разниц\p{L}*)$/u
/** "There are two floors above it": those of the house are counted. */
const COUNTS = /^(?:has|have|with|another|only|there (?:is|are)|var|.*(?:فيه|فيها|fih|feha|есть))$/
const CUT = /^[,;،؛.:]$/
const BEHIND = 3
const BEFORE = 8

/** "Four floors below the villa", "أعلى بست أدوار": floors counted between two homes, and no floor one is on. */
export function storeysIn({ tokens }: Reading, sentence: Sentence): Claim[] {
  const word = (at: number) => (at >= sentence.from && at < sentence.to ? tokens[at]!.text : '')
  const claims: Claim[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const isPair = PAIR.test(word(at))
    const figure = isPair ? undefined : countBefore(at)
    if (!isPair && !figure) continue
    const from = figure?.from ?? at
    const way = behind(at + 1) ?? before(from)
    if (way === null) continue
    if (COUNTS.test(word(from - 1)) || COUNTS.test(`${word(from - 2)} ${word(from - 1)}`)) {
      claims.push({ kind: 'number', value: figure?.value ?? 2, counted: false, from, to: at + 1 })
      continue
    }
    const seen = way === 'apart' ? undefined : seenFrom(way, from)
    claims.push({ kind: 'storeys', value: figure?.value ?? 2, ...(seen ? { way: seen } : {}), from, to: at + 1 })
  }
  return claims

  function countBefore(at: number): Figure | undefined {
    return COUNTED.test(word(at)) ? sentence.figures.find(one => one.to === at && Number.isInteger(one.value)) : undefined
  }

  function behind(start: number): Way | 'apart' | null {
    for (let at = start; at < start + BEHIND && !CUT.test(word(at)); at++) {
      if (!wayAt(at)) continue
      // "Three floors above the street": beside what is no home nothing is said of one.
      return /^(?:above|below|over|under|beneath|up)$/.test(word(at)) && !isOfHome(at + 1) ? null : wayAt(at)
    }
    return null
  }

  function before(start: number): Way | 'apart' | null {
    const isBy = /^(?:ب|b|на)/.test(word(start)) || /^(?:ب|b|by|на)$/.test(word(start - 1))
    for (let at = start - 1; at >= start - BEFORE && !CUT.test(word(at)); at--) {
      const way = wayAt(at)
      if (way && (isBy || way === 'apart')) return way
    }
    return null
  }

  /** "أعلى من ديفني كورت بست أدوار", "Defne Court'tan altı kat yukarıda": the other is named last, and what follows is said of it. */
  function seenFrom(way: Way, from: number): Way | undefined {
    const stands = (one: { from: number; to: number }) =>
      (one.from > wordOf(from) && one.to <= from) || (one.to <= from && from - one.to <= 1 && /^(?:dan|den|tan|ten)$/.test(word(from - 1)))
    if (sentence.names.some(name => name.kind === 'project' && stands(name))) return way === 'more' ? 'less' : 'more'
    return sentence.tags.some(tag => isHome(tag) && stands(tag)) ? undefined : way
  }

  /** Where the word for above or below stands before the count; behind it, the count itself. */
  function wordOf(from: number): number {
    for (let at = from - 1; at >= from - BEFORE && !CUT.test(word(at)); at--) if (UP.test(word(at)) || DOWN.test(word(at))) return at
    return from
  }

  function wayAt(at: number): Way | 'apart' | null {
    return UP.test(word(at)) ? 'more' : DOWN.test(word(at)) ? 'less' : APART.test(word(at)) ? 'apart' : null
  }

  function isOfHome(start: number): boolean {
    let end = start
    while (end < sentence.to && !CUT.test(word(end))) end++
    const within = (one: { from: number; to: number }) => one.from >= start && one.to <= end
    return sentence.names.some(name => name.kind === 'project' && within(name)) || sentence.tags.some(tag => within(tag) && isHome(tag))
  }
}

const isHome = ({ group, name }: Sentence['tags'][number]) =>
  group === 'type' || (group === 'unit' && name === 'room') || (group === 'relation' && OF_HOMES.has(name))
const OF_HOMES = new Set(['otherOf', 'first', 'second', 'third', 'last', 'bigOne', 'smallOne', 'cheapOne', 'dearOne'])
