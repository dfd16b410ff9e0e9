import type { Claim } from '../claim.ts'
import type { Figure, Reading, Sentence } from '../reading/reading.ts'

const NAMED: Record<string, string> = { double: '2', triple: '3', quadruple: '4', halfOf: '0.5' }
const YEAR_BEFORE = /^(?:a|one|سنه|سنة|sana|bir|год)$/

export const relation = (sentence: Sentence, name: string) => sentence.tags.filter(tag => tag.group === 'relation' && tag.name === name)
export const has = (sentence: Sentence, name: string) => sentence.tags.some(tag => tag.group === 'relation' && tag.name === name)

/** "Three times the price", "twice as big", "three months earlier": how one listing stands to another. Tokens they use are marked. */
export function relationsIn({ tokens }: Reading, sentence: Sentence, used: Set<number>): Claim[] {
  const claims: Claim[] = []
  const of = has(sentence, 'size') && !sentence.tags.some(tag => tag.group === 'role' && tag.name === 'price') ? 'area' : 'price'
  for (const tag of relation(sentence, 'times')) {
    const figure = sentence.figures.find(one => one.to === tag.from && one.kind === 'number' && one.value > 1 && one.value <= 100)
    // "3. kat" is a floor.
    if (!figure || used.has(figure.from) || tokens[tag.from - 1]?.text === '.') continue
    claims.push({
      kind: 'multiple',
      value: figure.value,
      of: countedAt(tag.to, sentence, tokens) ?? (isPerMetre(tag, sentence) ? 'perMetre' : of),
      ...(isLess(figure.from, tag.to, sentence, tokens) ? { isLess: true } : {}),
      ...mannerOf(figure.from, figure.approx, sentence),
      from: figure.from,
      to: tag.to,
    })
  }
  for (const [name, value] of Object.entries(NAMED))
    for (const tag of relation(sentence, name)) {
      // "Double-check", "a double room"
      if (/^(?:check|checked|checking|bed|beds|room|glazing|glazed|height)$/.test(tokens[tag.to]?.text ?? '')) continue
      if (claims.some(claim => claim.from < tag.to && claim.to > tag.from)) continue
      claims.push({
        kind: 'multiple',
        value: Number(value),
        of: countedAt(tag.to, sentence, tokens) ?? (isPerMetre(tag, sentence) ? 'perMetre' : of),
        ...(isLess(tag.from, tag.to, sentence, tokens) ? { isLess: true } : {}),
        ...mannerOf(tag.from, false, sentence),
        from: tag.from,
        to: tag.to,
      })
    }
  const ofPlans =
    !isDelivery(sentence) && sentence.tags.some(tag => tag.name === 'plans' || (tag.group === 'role' && OF_PLANS.has(tag.name)))
  for (const tag of relation(sentence, 'apart').filter(
    ({ from }) => isDelivery(sentence) || !/^(?:before|after)$/.test(tokens[from]!.text),
  ))
    for (const gap of gapBefore(tag.from, tag.to, sentence, tokens, used)) claims.push(ofPlans ? { ...gap, plans: true } : gap)
  claims.push(...gapsBehind(sentence, tokens, used))
  if (isDelivery(sentence) || sentence.topics.has('delivery') || isFromToday(sentence, tokens) || hasYear(sentence)) {
    claims.push(...fromNowIn(sentence, tokens, used, claims))
    for (const [name, months] of [
      ['thisMonth', 0],
      ['nextMonth', 1],
    ] as const)
      for (const tag of relation(sentence, name)) claims.push({ kind: 'fromNow', months, approx: false, from: tag.from, to: tag.to })
  }
  if (isDelivery(sentence)) for (const { from, to } of relation(sentence, 'nextSummer')) claims.push({ kind: 'nextSummer', from, to })
  for (const name of ['thisYear', 'nextYear'] as const)
    for (const tag of relation(sentence, name))
      if (isDelivery(sentence)) claims.push({ kind: 'yearFromNow', years: name === 'thisYear' ? 0 : 1, from: tag.from, to: tag.to })
  return claims
}

/** Said of the metre where that stands right behind, or stood before and no price stands behind. "40 metr" is a size. */
function isPerMetre(multiple: { from: number; to: number }, { tags, figures }: Sentence): boolean {
  const roles = tags.filter(
    tag =>
      tag.group === 'role' &&
      (tag.name === 'perMetre' || tag.name === 'price') &&
      !figures.some(figure => figure.to === tag.from && tag.to - tag.from === 1),
  )
  const behind = roles.filter(tag => tag.from >= multiple.from && tag.from - multiple.to <= 3)
  if (behind.some(tag => tag.name === 'perMetre')) return true
  // "At 60,000 a metre it is twice the price": the metre was that amount's.
  return roles.some(
    tag => tag.name === 'perMetre' && tag.to <= multiple.from && (!behind.length || !figures.some(figure => figure.to === tag.from)),
  )
}

/** "Twice as cheap", and "Rihan Park'ın iki katı" where the other is named last. */
const isLess = (from: number, to: number, { names }: Sentence, tokens: Reading['tokens']) =>
  LESS.test(tokens[to]?.text ?? '') !==
  (/^n?[iu]n$/.test(tokens[from - 1]?.text ?? '') && names.some(name => name.kind === 'project' && from - name.to <= 2 && name.to < from))
const LESS = /^(?:cheaper|less|lower|дешевле|меньше|ниже|ارخص|اقل|arkhas|ar5as|a2al|ucuz\p{L}*|dusuk\p{L}*)$/u

/** "Twice as far", "twice as many bedrooms" */
function countedAt(at: number, sentence: Sentence, tokens: Reading['tokens']): 'minutes' | 'bedrooms' | 'bathrooms' | undefined {
  if (tokens.slice(at, at + 2).some(token => /^(?:far|distance|ابعد|بعد|uzak|дальше)$/.test(token.text))) return 'minutes'
  const unit = sentence.tags.find(
    tag => tag.group === 'unit' && (tag.name === 'room' || tag.name === 'bath') && tag.from >= at && tag.from - at <= 3,
  )
  return unit && (unit.name === 'room' ? 'bedrooms' : 'bathrooms')
}

const OF_PLANS = new Set(['down', 'monthly', 'installments', 'remaining'])

const isFromToday = (sentence: Sentence, tokens: Reading['tokens']) =>
  relation(sentence, 'fromNow').some(tag => tag.to - tag.from === 2 && /^(?:from|من)$/.test(tokens[tag.from]!.text))

const isDelivery = (sentence: Sentence) =>
  sentence.tags.some(tag => tag.group === 'role' && (tag.name === 'delivery' || tag.name === 'ready'))

const hasYear = (sentence: Sentence) => sentence.figures.some(figure => figure.value >= 2020 && figure.value < 2100)

function mannerOf(from: number, approx: boolean | undefined, sentence: Sentence): { approx: boolean; bound?: 'over' | 'under' } {
  const bound = sentence.tags.find(
    tag => tag.group === 'stance' && (tag.name === 'over' || tag.name === 'under') && from - tag.to <= 1 && tag.to <= from,
  )
  return { approx: approx ?? false, ...(bound ? { bound: bound.name as 'over' | 'under' } : {}) }
}

/** "Three months" or "a year" right before "earlier". */
function gapBefore(
  at: number,
  end: number,
  sentence: Sentence,
  tokens: Reading['tokens'],
  used: Set<number>,
): Extract<Claim, { kind: 'gap' }>[] {
  const length = lengthAt(
    sentence,
    tokens,
    unit => unit.to <= at && at - unit.to <= 1 && !/^[,;،؛]$/.test(tokens[unit.to]!.text) && !used.has(unit.from),
  )
  if (!length || isRate(sentence, length)) return []
  // "Raml Bay …, eight months before Nada Gardens"
  const isBetween =
    /^(?:before|after)$/.test(tokens[at]!.text) &&
    sentence.names.some(name => name.kind === 'project' && name.from === end) &&
    sentence.names.some(name => name.kind === 'project' && name.to <= length.from)
  const isLater = LATER.test(tokens[at]!.text) || (isBetween && tokens[at]!.text === 'after')
  const isEarlier = (isBetween && !isLater) || EARLIER.test(tokens[at]!.text)
  // "Nada Gardens'tan sekiz ay erken": the other is named last, and what follows is said of it.
  const isBehind = /^(?:dan|den|tan|ten)$/.test(tokens[length.from - 1]?.text ?? '')
  const way = isLater !== isEarlier ? (isLater !== isBehind ? 'more' : 'less') : undefined
  return [{ kind: 'gap', months: length.months, ...(way ? { way } : {}), from: length.from, to: end }]
}

const LATER = /^(?:later|متاخر|gec|позже|позднее)$/
const EARLIER = /^(?:earlier|sooner|بدري|badry|erken|раньше)$/

/** "قبل الشقة بـ ٨ شهور": the length stands behind the other. */
/** "قبلها بـ6 شهور": the other hangs on the word. */
const HANGS = /^(?:قبل|بعد)(?:ها|ه|هم)$|^(?:2?abl|ba3d)(?:ha|o|ohom)$/

function gapsBehind(sentence: Sentence, tokens: Reading['tokens'], used: Set<number>): Claim[] {
  if (!isDelivery(sentence) && !hasYear(sentence)) return []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!/^(?:(?:قبل|بعد)(?:ها|ه|هم)?|2?abl(?:ha|o|ohom)?|ba3d(?:ha|o)?)$/.test(tokens[at]!.text)) continue
    const length = lengthAt(
      sentence,
      tokens,
      (_unit, from) =>
        from > at + (HANGS.test(tokens[at]!.text) ? 0 : 1) &&
        from - at <= 7 &&
        (/^(?:ب|b)$/.test(tokens[from - 1]!.text) || /^ب/.test(tokens[from]!.text)),
    )
    if (!length || used.has(length.from)) continue
    // The other is named last, and what follows is said of it.
    const isNamed = sentence.names.some(name => name.kind === 'project' && name.from > at && name.to <= length.from)
    const way = /^(?:قبل|2?abl)/.test(tokens[at]!.text) ? 'more' : 'less'
    return [{ kind: 'gap', months: length.months, ...(isNamed ? { way } : {}), from: length.from, to: length.to }]
  }
  return []
}

/** "In sixteen months", "through a year", "bir yıl sonra": the words stand before or after it. */
function fromNowIn(sentence: Sentence, tokens: Reading['tokens'], used: Set<number>, claims: Claim[]): Claim[] {
  return relation(sentence, 'fromNow').flatMap(tag => {
    const length =
      lengthAt(sentence, tokens, (unit, from) => from >= tag.to && from - tag.to <= 1 && unit.from - from <= 1) ??
      lengthAt(sentence, tokens, (unit, from) => from >= tag.to && unit.from - from <= 1 && isBounded(sentence, tag.to, from)) ??
      lengthAt(sentence, tokens, unit => unit.to <= tag.from && tag.from - unit.to <= 1 && !/^[,;،]$/.test(tokens[unit.to]!.text))
    if (!length || isRate(sentence, length) || used.has(length.from)) return []
    const [from, to] = [Math.min(tag.from, length.from), Math.max(tag.to, length.to)]
    if (claims.some(claim => claim.from < to && claim.to > from && claim.kind !== 'gap')) return []
    const bound =
      AND_MORE.test(tokens[length.to]?.text ?? '') || isAndABit(tokens, length.to) ? 'over' : mannerOf(length.from, false, sentence).bound
    return [{ kind: 'fromNow' as const, months: length.months, approx: length.approx, ...(bound ? { bound } : {}), from, to }]
  })
}

const AND_MORE = /^وشوي[هة]$/
/** "A year and a bit", "sana w shewaya" */
const isAndABit = (tokens: Reading['tokens'], at: number) =>
  /^(?:and|و|w|ve|с)$/.test(tokens[at]?.text ?? '') &&
  tokens.slice(at + 1, at + 3).some(({ text }) => /^(?:bit|change|شويه|shwaya|shewaya|shwayet|biraz|небольшим|лишним)$/.test(text))

/** "In a little over a year" */
const isBounded = (sentence: Sentence, from: number, to: number) =>
  sentence.tags.some(
    tag =>
      tag.group === 'stance' && (tag.name === 'over' || tag.name === 'under') && tag.from - from <= 1 && tag.from >= from && tag.to === to,
  )

interface Length {
  months: number
  approx: boolean
  from: number
  to: number
}

/** A number of months or years, "a year" among them. */
function lengthAt(
  sentence: Sentence,
  tokens: Reading['tokens'],
  stands: (unit: { name: string; from: number; to: number }, from: number) => boolean,
  isAlone = false,
): Length | undefined {
  for (const unit of sentence.tags) {
    if (unit.group !== 'unit' || (unit.name !== 'month' && unit.name !== 'year')) continue
    const figure = sentence.figures.find(
      (one: Figure) => (one.to === unit.from || (one.from <= unit.from && one.to >= unit.to)) && one.kind === 'number' && one.value <= 120,
    )
    const single =
      figure === undefined &&
      (YEAR_BEFORE.test(tokens[unit.from - 1]?.text ?? '') || /^(?:سن[هة]|sana|год|шаг|شهر|shahr|месяц)$/.test(tokens[unit.from]!.text))
    if (!figure && !single) continue
    const from = figure?.from ?? (YEAR_BEFORE.test(tokens[unit.from - 1]?.text ?? '') ? unit.from - 1 : unit.from)
    if (!stands(unit, from)) continue
    const count = figure?.value ?? 1
    const approx = (figure?.approx ?? false) || ABOUT.test(tokens[from - 1]?.text ?? '') || ABOUT.test(tokens[unit.to]?.text ?? '')
    const months = unit.name === 'year' ? count * 12 : count
    const rest = unit.name === 'year' && !isAlone ? monthsBehind(unit.to, sentence, tokens) : undefined
    if (rest) return { months: months + rest.months, approx, from, to: rest.to }
    // "A year and four months"
    const whole = unit.name === 'month' ? yearsBefore(from, sentence, tokens) : undefined
    return whole
      ? { months: whole.months + months, approx: approx || whole.approx, from: whole.from, to: unit.to }
      : { months, approx, from, to: unit.to }
  }
  return undefined
}

function monthsBehind(at: number, sentence: Sentence, tokens: Reading['tokens']): { months: number; to: number } | undefined {
  const from = /^(?:and|و|w|ve|и)$/.test(tokens[at]?.text ?? '') ? at + 1 : /^و/.test(tokens[at]?.text ?? '') ? at : -1
  const figure = sentence.figures.find(one => one.from === from && one.kind === 'number' && one.value < 12)
  const unit = figure && sentence.tags.find(tag => tag.group === 'unit' && tag.name === 'month' && tag.from === figure.to)
  return unit && { months: figure.value, to: unit.to }
}

function yearsBefore(at: number, sentence: Sentence, tokens: Reading['tokens']): Length | undefined {
  if (!/^(?:and|و|w|ve|и)$/.test(tokens[at - 1]?.text ?? '') && !/^و/.test(tokens[at]?.text ?? '')) return undefined
  const end = /^(?:and|و|w|ve|и)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
  return lengthAt(sentence, tokens, unit => unit.name === 'year' && unit.to === end, true)
}

const ABOUT = /^(?:about|around|roughly|حوالي|تقريبا|ta2reeban|yaklasik|примерно|около)$/

/** "£8,646 a month after that" is a rate. */
const isRate = (sentence: Sentence, { from, to }: Length) =>
  sentence.tags.some(
    tag => tag.group === 'role' && ['monthly', 'yearly', 'otherPeriod'].includes(tag.name) && tag.from <= from && tag.to >= to,
  ) && sentence.figures.some(figure => figure.to === from && figure.value >= 100)
