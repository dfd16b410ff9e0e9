import type { Token } from '../../lexicon/tokens.ts'
import type { Cue } from './cues.ts'
import type { Reading } from './reading.ts'

/** Something that may be wanted or refused: a place, a type, an amenity. */
interface Named {
  from: number
  to: number
}

/** Words that carry a refusal on to the next thing of a list: "not Maadi or October". */
const links = new Set(['or', 'and', 'nor', 'w', 'aw', 'wala', 'walla', 'او', 'ولا', 'و', 've', 'veya', 'или', 'и', ',', '/', '&'])
/** Words that may stand between a refusal and what is refused. */
const fillers = new Set(
  'in at on a an the any fe f fel fi bel el al b 3ayez 3ayza 3awez 3awza ana 3ala dor door في ف ب على علي دور حاجة اي اني انا تكون يكون تبقي be it to want units unit anything something with see have need looking for ta7t fo2 في the one ones there that has zay more of mn men من ده دي в на'.split(
    ' ',
  ),
)

/** "مش شقة، عايز فيلا": a wish after what was refused ends the refusal. */
const wants = new Set('want need 3ayez 3ayza 3awez 3awza 3ayzeen عايز عايزه عاوز عاوزه عايزين عاوزين محتاج اريد'.split(' '))

/** Which of the named things are refused: a negation stands before them with nothing but fillers or other refused things between. */
export function refused<T extends Named>(reading: Reading, named: T[]): Set<T> {
  const out = new Set<T>()
  const negations = [...reading.cues.filter(cue => cue.group === 'turn' && cue.name === 'negation'), ...neitherNor(reading)]
  for (const thing of [...named].sort((a, b) => a.from - b.from)) {
    if (negations.some(negation => reaches(reading, negation, thing, named, out)) || followedByRefusal(reading, thing)) out.add(thing)
  }
  return out
}

/** "لا تاون هاوس ولا توين هاوس": a "no" that a "nor" answers. */
const neitherNor = ({ tokens }: Reading): Named[] =>
  tokens.flatMap(({ text }, i) =>
    /^(?:لا|la|neither)$/.test(text) && tokens.slice(i + 1, i + 6).some(next => /^(?:ولا|wala|walla|nor)$/.test(next.text))
      ? [{ from: i, to: i + 1 }]
      : [],
  )

function reaches<T extends Named>(reading: Reading, negation: Named, thing: T, named: T[], already: Set<T>): boolean {
  if (negation.to > thing.from || thing.from - negation.to > 8) return false
  let free = 0
  for (let i = negation.to; i < thing.from; i++) {
    const token = reading.tokens[i] as Token
    const other = named.find(item => item.from <= i && i < item.to)
    if (other) {
      if (!already.has(other)) return false
      i = other.to - 1
      continue
    }
    if (token.script === 'other' && !links.has(token.text)) {
      if (token.text !== '-' && token.text !== "'") return false
      continue
    }
    if (links.has(token.text)) {
      // After a comma a refusal goes on only in a list that ends with "or": "not Maadi, Zayed or October".
      if (token.text === ',' && !listGoesOn(reading, thing, named)) return false
      continue
    }
    // "بلاش أكتوبر خالص وشوفلي المعادي": a new verb looks for what follows.
    if (
      reading.cues.some(cue => cue.value === 'ask:search' && cue.from === i) &&
      named.some(item => item.from >= negation.to && item.to <= i)
    )
      return false
    if (token.script === 'arabic' && token.text.startsWith('و') && token.text.length > 2) continue
    if (wants.has(token.text) && named.some(item => item.from >= negation.to && item.to <= i)) return false
    if (fillers.has(token.text)) continue
    if (reading.cues.some(cue => cue.group === 'turn' && cue.from <= i && i < cue.to)) {
      if (reading.cues.some(cue => cue.name === 'correction' && cue.from <= i && i < cue.to)) return false
      continue
    }
    free++
    if (free > 1) return false
  }
  return true
}

function listGoesOn(reading: Reading, thing: Named, named: Named[]): boolean {
  const next = reading.tokens[thing.to]
  return next !== undefined && links.has(next.text) && named.some(other => other.from > thing.to && other.from - thing.to <= 3)
}

/** "الارضي لأ عشان خايفة", "sho2a2 la2 mesh 3ayez". */
const isPlainNo = (next: Token | undefined, after: Token | undefined): boolean =>
  (/^(?:la2|laa|لا|لاء)$/.test(next?.text ?? '') &&
    !/^(?:[تي](?:قل|زيد|تجاوز|تعدي|كون|وجد|تخطي)|اقل|اكثر|اكتر|شكرا|يا|مانع)/.test(after?.text ?? '')) ||
  (next?.text === 'la' && (after === undefined || after.script === 'other'))

/** "Stop sending me villas and twin houses", "quit sending me Hurghada places": up to the next wish or mark. */
export function isSentNoMore(reading: Reading, { from }: Named): boolean {
  const stop = reading.cues.find(cue => (cue.value === 'say:optOut' || cue.value === 'say:stop') && cue.to <= from)
  if (!stop) return false
  const between = reading.tokens.slice(stop.from, from)
  const sends = between.some(({ text }) => /send|show|تبعت|ابعت|توري|وريني|t?e?b3at|wareen|gonder|присыл|показыв/.test(text))
  const ends = between.some(({ text, script }) => wants.has(text) || (script === 'other' && /[.!?,،;]/.test(text)))
  return sends && !ends && between.length <= 8
}

/** Turkish and some English refuse after the thing: "zemin kat olmasın", "October is out". */
function followedByRefusal(reading: Reading, thing: Named): boolean {
  const next = reading.tokens[thing.to]
  const after = reading.tokens[thing.to + 1]
  return (
    (next !== undefined && /^(?:olmasin|degil|istemiyorum|istemem|haric|disinda)$/.test(next.text)) ||
    (/^(?:is|are)$/.test(next?.text ?? '') && after?.text === 'out') ||
    isPlainNo(next, after)
  )
}

/** The cue of a group nearest to an offset, within a number of words. */
export function cueNear(reading: Reading, group: string, from: number, to: number, reach: number): Cue | undefined {
  let best: Cue | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const cue of reading.cues) {
    if (cue.group !== group) continue
    const gap = cue.to <= from ? from - cue.to : cue.from >= to ? cue.from - to : 0
    if (gap <= reach && gap < distance) {
      best = cue
      distance = gap
    }
  }
  return best
}

export function tokensAt(reading: Reading, start: number, end: number): [number, number] {
  let from = reading.tokens.findIndex(token => token.end > start)
  if (from < 0) from = reading.tokens.length
  let to = from
  while (to < reading.tokens.length && (reading.tokens[to] as Token).start < end) to++
  return [from, to]
}

export const has = (reading: Reading, ...names: string[]): boolean => reading.cues.some(cue => names.includes(cue.value))
