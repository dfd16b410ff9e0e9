import type { Token } from '../../lexicon/tokens.ts'
import type { NumberSpan } from '../../text/numbers.ts'
import type { Cue } from '../reading/cues.ts'
import type { Reading } from '../reading/reading.ts'
import { tokensAt } from '../reading/scope.ts'
import { boundBefore } from './bounds.ts'
import { addSpelled } from './spelled-figures.ts'

/** A number with everything around it that says what it is of. */
export interface Figure {
  value: number
  to?: number
  kind: NumberSpan['kind']
  scale?: NumberSpan['scale']
  currency?: string
  /** Token indexes and offsets. */
  from: number
  end: number
  start: number
  until: number
  unit?: string
  limit?: 'max' | 'min'
  /** "not 3", "instead of 6": said only to be replaced. */
  refused: boolean
}

/** Slang for amounts. أرنب is a million, باكو a thousand (both said of pounds). */
const slang: Record<string, number> = {
  ارنب: 1e6,
  ارانب: 1e6,
  أرنب: 1e6,
  arnab: 1e6,
  araneb: 1e6,
  باكو: 1e3,
  بواكي: 1e3,
  bako: 1e3,
  bawaki: 1e3,
}
const halves = new Set(['ونص', 'ونصف', 'نص', 'nos', 'noss'])
const between = new Set([
  'or',
  'more',
  '-',
  '/',
  'في',
  'separate',
  'master',
  'big',
  'full',
  'nice',
  'large',
  'small',
  'x',
  'extra',
  'independent',
  'و',
  'of',
  'حوالي',
  '~',
  'main',
  'good',
  'de',
  'li',
  'lu',
  'lik',
])

export function readFigures(reading: Reading): Figure[] {
  const figures = reading.numbers.flatMap(span => apart(reading, figureOf(reading, span)))
  addSpelled(reading, figures)
  // "بوحدة" is a unit, not the number one.
  for (let i = figures.length - 1; i >= 0; i--) if (isUnitWord(reading, figures[i] as Figure)) figures.splice(i, 1)
  figures.sort((a, b) => a.start - b.start)
  joinAlternatives(reading, figures)
  for (const figure of figures) {
    figure.unit ??= unitOf(reading, figure, figures)
    figure.limit = limitOf(reading, figure, figures)
    figure.refused = isRefused(reading, figure)
  }
  shareUnits(reading, figures)
  return figures
}

function figureOf(reading: Reading, span: NumberSpan): Figure {
  let [from, end] = tokensAt(reading, span.start, span.end)
  const figure: Figure = {
    value: span.value,
    to: span.to,
    kind: span.kind,
    scale: span.scale,
    currency: span.currency,
    from,
    end,
    start: span.start,
    until: span.end,
    refused: false,
  }
  const times = slang[reading.tokens[end]?.text ?? '']
  if (times && span.scale === undefined) {
    const half =
      halves.has(reading.tokens[end + 1]?.text ?? '') ||
      (reading.tokens[end + 1]?.text === 'w' && halves.has(reading.tokens[end + 2]?.text ?? ''))
    end += half ? (reading.tokens[end + 1]?.text === 'w' ? 3 : 2) : 1
    Object.assign(figure, {
      value: (span.value + (half ? 0.5 : 0)) * times,
      scale: times === 1e6 ? 'million' : 'thousand',
      kind: 'money',
      end,
    })
    figure.until = reading.tokens[end - 1]?.end ?? span.end
  }
  return figure
}

function isUnitWord(reading: Reading, figure: Figure): boolean {
  return figure.value === 1 && reading.cues.some(cue => cue.value === 'unit:other' && cue.from === figure.from && cue.to === figure.end)
}

/** "750 ألف غرفتين" is an amount and two rooms, "2odten le7ad 5 melyon" two rooms and an amount: a dual of rooms belongs to no amount. */
function apart(reading: Reading, figure: Figure): Figure[] {
  if (figure.end - figure.from < 2) return [figure]
  const dual = reading.cues.find(
    cue => (cue.value === 'unit:room' || cue.value === 'unit:bath') && cue.from >= figure.from && cue.from < figure.end,
  )
  if (!dual) return [figure]
  const token = reading.tokens[dual.from] as Token
  const two: Figure = {
    value: 2,
    kind: 'number',
    from: dual.from,
    end: dual.from + 1,
    start: token.start,
    until: token.end,
    unit: dual.name,
    refused: false,
  }
  if (dual.from === figure.from && figure.to !== undefined) {
    const next = reading.tokens[dual.from + 2] ?? token
    return [two, { ...figure, value: figure.to, to: undefined, from: dual.from + 2, start: next.start }]
  }
  if (dual.from === figure.end - 1 && figure.to === undefined && figure.value > 2) {
    const last = reading.tokens[dual.from - 1] ?? token
    return [{ ...figure, value: figure.value - 2, end: dual.from, until: last.end }, two]
  }
  return [figure]
}

/** "two or three bedrooms", "5 او 6 مليون": the first number means what the second says it means. */
function joinAlternatives(reading: Reading, figures: Figure[]): void {
  for (let i = 0; i + 1 < figures.length; i++) {
    const a = figures[i] as Figure
    const b = figures[i + 1] as Figure
    const gap = reading.text.slice(a.until, b.start).trim()
    const isHung = gap === '' && a.unit === 'room' && /^ل(?!ا$)/.test(reading.tokens[b.from]?.text ?? '')
    if (!(isHung || /^(?:or|aw|او|ل|l|to|-|till|لحد|le7ad|veya|или|до|ya|wala|ولا)$/.test(gap)) || a.to !== undefined || b.to !== undefined)
      continue
    // "غرفتين لحد ١٣٠ ألف": two rooms, and an amount.
    if (b.scale !== undefined && reading.cues.some(cue => /^unit:(?:room|bath)$/.test(cue.value) && cue.from >= a.from && cue.from < a.end))
      continue
    const value = a.scale === undefined && b.scale !== undefined && a.value < 1000 ? a.value * scaleOf(b) : a.value
    if (value >= b.value) continue
    Object.assign(b, { value, to: b.value, from: a.from, start: a.start, unit: a.unit ?? b.unit })
    figures.splice(i--, 1)
  }
}

const scaleOf = (figure: Figure) =>
  figure.scale === 'million' ? 1e6 : figure.scale === 'thousand' ? 1e3 : figure.scale === 'billion' ? 1e9 : 1

function unitOf(reading: Reading, figure: Figure, figures: Figure[]): string | undefined {
  if (figure.scale !== undefined || figure.currency !== undefined || figure.kind === 'percent') return undefined
  const units = reading.cues.filter(cue => cue.group === 'unit')
  const inside = units.find(cue => cue.from >= figure.from && cue.from < figure.end && cue.name !== 'other')
  if (inside) return inside.name
  if (/^(?:years?|yrs?|سنه|سنين|سنوات|sneen|senin|seneen|snin|sana)$/.test(reading.tokens[figure.end]?.text ?? '')) return 'year'
  for (let i = figure.end, skipped = 0; i < reading.tokens.length && skipped < 3; i++) {
    const here = units.filter(cue => cue.from === i)
    if (here.length > 0) return (here.find(cue => cue.name === 'room') ?? (here[0] as Cue)).name
    if (!between.has(reading.tokens[i]?.text ?? '')) break
    skipped++
  }
  if (
    figure.value >= 25 &&
    figure.value < 5000 &&
    /(?:مساح\S*|masa7\S*|masaha|size|area|площад\S*|metrekare)\s*(?:of|is|about|around|:|حوالي|7awaly|في حدود|فوق|تحت|اكتر من|اكبر من|اقل من|مش اقل من|over|above|under|at least|fo2|ta7t|aktar men|aktar mn)?\s*$/.test(
      reading.text.slice(0, figure.start),
    )
  )
    return 'metre'
  if (figure.value >= 25 && figure.value < 5000 && followsArea(reading, figure, figures)) return 'metre'
  // "bedrooms 4", "غرف ٣", "المساحة 150": the noun in front, when it has no number of its own.
  for (let i = figure.from - 1, skipped = 0; i >= 0 && skipped < 3; i--, skipped++) {
    const before = units.find(cue => cue.from <= i && i < cue.to)
    if (before)
      return figures.some(other => other !== figure && other.end === before.from) || before.name === 'year' ? undefined : before.name
    if (
      !/^(?:of|:|=|عدد|at|min|max|at|least|to|up|is|are)$/.test(reading.tokens[i]?.text ?? '') &&
      !reading.cues.some(cue => cue.group === 'limit' && cue.from <= i && i < cue.to)
    )
      break
  }
  return undefined
}

/** "المساحة لا تقل عن ٢٠٠": the size named in front, with at most a bound between. */
function followsArea(reading: Reading, figure: Figure, figures: Figure[]): boolean {
  const area = reading.cues.filter(cue => cue.value === 'topic:area' && cue.to <= figure.from && figure.from - cue.to <= 4).pop()
  return area !== undefined && !figures.some(other => other !== figure && other.from >= area.to && other.end <= figure.from)
}

/** "3 غرف على الأقل" and "على الأقل ٣ غرف", but not across another number. */
function limitOf(reading: Reading, figure: Figure, figures: Figure[]): 'max' | 'min' | undefined {
  let best: { name: string; gap: number } | undefined
  for (const cue of reading.cues) {
    if (cue.group !== 'limit') continue
    const before = cue.to <= figure.from
    const gap = before ? figure.from - cue.to : cue.from >= figure.end ? cue.from - figure.end : 0
    if (gap > (before ? 3 : 2)) continue
    const low = before ? cue.to : figure.end
    const high = before ? figure.from : cue.from
    if (figures.some(other => other !== figure && other.from >= low && other.end <= high)) continue
    if (reading.tokens.slice(low, high).some(token => token.script === 'other' && /[,.;?!\n]/.test(token.text))) continue
    // A limit behind this number that stands in front of the next belongs to the next.
    if (
      !before &&
      // the number's own words may begin inside the limit: "a3la le 45 alf"
      figures.some(other => other.from > cue.from && other.end > cue.to && other.from - cue.to <= 1) &&
      !/^(?:او|aw|or|and|على|علي|عالاقل|3al|3ala)$/.test(reading.tokens[cue.from]?.text ?? '')
    )
      continue
    // "mayenfa3nish aktar men 3": no more than.
    const denied =
      cue.name === 'min' &&
      (refusedAfter(reading, figure, cue, figures) ||
        saysNo(reading, cue) ||
        /^(?:م\S+ش|ma?\S+sh|mesh|msh|مش|cant|cannot|not|dont|wont|no|لا)$/.test(reading.tokens[cue.from - 1]?.text ?? ''))
    if (!best || gap < best.gap) best = { name: denied ? 'max' : cue.name, gap }
  }
  const written = reading.text.slice(figure.until, figure.until + 1)
  if (!best && written === '+' && !/\d/.test(reading.text[figure.until + 1] ?? '')) return 'min'
  return (best?.name as 'max' | 'min' | undefined) ?? boundBefore(reading.text.slice(0, figure.start))
}

/** "Aktar mn odeten msh 3ayez": a bound refused behind what it bounds. */
const refusedAfter = (reading: Reading, figure: Figure, limit: Cue, figures: Figure[]): boolean =>
  limit.to <= figure.from &&
  reading.cues.some(
    cue =>
      cue.value === 'turn:negation' &&
      cue.from >= figure.end &&
      cue.from - figure.end <= 2 &&
      /عايز|عاوز|محتاج|3ayez|3ayz|3ayza|3awez|want|need/.test(reading.text.slice(cue.start, cue.end + 8)) &&
      !figures.some(other => other.from >= figure.end && other.from < cue.from),
  )

/** "مش عايز أدفع أكتر من ٢٠ ألف": a refusal a word or two before "more than" makes it a ceiling. */
function saysNo(reading: Reading, limit: Cue): boolean {
  const refusal = reading.cues.find(cue => cue.value === 'turn:negation' && cue.to <= limit.from && limit.from - cue.to <= 2)
  return (
    refusal !== undefined &&
    /دفع|ادفع|يزيد|تزيد|يكون|pay|spend|go|adfa3|yezeed|tkoon|ykoon/.test(reading.text.slice(refusal.start, limit.start))
  )
}

function isRefused(reading: Reading, figure: Figure): boolean {
  return reading.cues.some(
    cue =>
      cue.group === 'turn' &&
      (cue.name === 'negation' ||
        (cue.name === 'correction' && /^(?:بدل|badal|instead of)/.test(reading.text.slice(cue.start, cue.end)))) &&
      cue.to <= figure.from &&
      (cue.to === figure.from || (figure.from - cue.to === 1 && /^(?:of|عن|3an)$/.test(reading.tokens[cue.to]?.text ?? ''))),
  )
}

/** "4 rooms, not 3", "3 or 4 rooms": a bare small number beside a counted one counts the same thing. */
function shareUnits(reading: Reading, figures: Figure[]): void {
  for (const figure of figures)
    if (figure.refused && figure.unit === undefined) figure.unit = figures.find(other => other !== figure && other.unit)?.unit
  void reading
}
