import type { Claim } from '../claim.ts'
import type { Figure, Reading, Sentence } from '../reading/reading.ts'
import { gardenOf } from './garden.ts'
import { isOfPeople, isWaited } from './not-homes.ts'
import { has } from './relations.ts'
import { isBy, MONEY_ROLES, PERCENT_ROLES, roleOf, rolesOf, TERM_ROLES } from './roles.ts'
import { inSeries } from './series.ts'
import { isToldWith } from './told-together.ts'
import { isHeldAgainstArea, unitOf } from './units.ts'
import { fractions, unnumbered } from './unnumbered.ts'

/** From here on a bare number in a text about homes is an amount. */
const AMOUNT = 10_000

/** Numbers and what they count. */
export function measuresIn(reading: Reading, sentence: Sentence, used: Set<number>): Claim[] {
  const { tokens } = reading
  const claims: Claim[] = []
  const figures = sentence.figures.filter(figure => !used.has(figure.from))
  for (const figure of figures) {
    if (used.has(figure.from) || isListMark(figure, sentence, reading)) continue
    const claim = likeTheLast(measure(figure, figures, sentence, reading), claims.at(-1), sentence)
    if (claim) claims.push(claim)
    if (claim || figure.value !== 1) for (let i = figure.from; i < figure.to; i++) used.add(i)
    if (claim) for (let i = claim.from; i < claim.to; i++) used.add(i)
  }
  claims.push(...unnumbered(sentence, tokens).filter(claim => !used.has(claim.from)))
  claims.push(...fractions(sentence, tokens).filter(claim => !used.has(claim.from)))
  return inSeries(claims, sentence, tokens)
}

/** "Safa Ridge has 5 bedrooms and Nada Gardens has 3": after another name the unit is not said again. */
function likeTheLast(claim: Claim | null, last: Claim | undefined, sentence: Sentence): Claim | null {
  if (claim?.kind !== 'number' || (last?.kind !== 'bedrooms' && last?.kind !== 'bathrooms')) return claim
  const named = sentence.names.some(name => name.from >= last.to && name.to <= claim.from)
  return named ? { kind: last.kind, value: claim.value, from: claim.from, to: claim.to } : claim
}

function measure(figure: Figure, figures: Figure[], sentence: Sentence, reading: Reading): Claim | null {
  const { tokens } = reading
  const { value, from, to } = figure
  if (figure.kind === 'percent') {
    const apart = sentence.tags.some(tag => tag.group === 'relation' && tag.name === 'gap' && tag.from === to)
    const { role, others } = rolesOf(figure, sentence, reading.tokens, PERCENT_ROLES)
    return { kind: 'percent', value, role: apart ? 'difference' : role, ...(others.length ? { others } : {}), from, to }
  }
  const plus = figures.find(other => other.from === to + 1 && tokens[to]?.text === '+')
  if (plus && plus.value <= 1) return { kind: 'bedrooms', value: plus.value === 0 ? 0 : value, from, to: plus.to }
  if (isWaited(figure, sentence, tokens) || isOfPeople(figure, tokens)) return null
  const unit = unitOf(figure, sentence, tokens)
  if (unit?.name === 'minutes')
    return {
      kind: 'minutes',
      value,
      walking: sentence.tags.some(tag => tag.name === 'walking'),
      approx: (figure.approx ?? false) || APPROXIMATE.test(tokens[from - 1]?.text ?? ''),
      ...boundOf(figure, sentence, tokens),
      from,
      to: Math.max(to, unit.to),
    }
  if (!figure.currency && !figure.scale && unit && !isRate(unit, sentence) && !(unit.name === 'month' && value > LONGEST_PLAN_MONTHS)) {
    const end = Math.max(to, unit.to)
    if (unit.name === 'metre') {
      const near = (name: string, before: number) =>
        sentence.tags.some(
          tag => tag.group === 'role' && tag.name === name && tag.from >= from - before && tag.to <= end + 2 && !isCut(tokens, tag, figure),
        )
      return {
        kind: 'area',
        value,
        garden: gardenOf(sentence, tokens, figures) === figure,
        difference:
          near('difference', 4) ||
          sentence.tags.some(tag => tag.name === 'differenceBetween' && isToldWith(tag, figure, sentence, tokens)) ||
          sentence.tags.some(tag => tag.name === 'gap' && tag.group === 'relation' && tag.from === end) ||
          sentence.tags.some(tag => tag.group === 'relation' && tag.name === 'gap' && tag.to <= from && isBy(tokens, tag.to, from)) ||
          (tokens[from - 1]?.text === 'на' && has(sentence, 'gap')),
        whole: sentence.tags.some(tag => tag.group === 'role' && tag.name === 'total'),
        approx: figure.approx ?? false,
        from,
        to: end,
      }
    }
    const more = sentence.tags.some(
      tag => tag.group === 'relation' && tag.name === 'gap' && (tag.from === end || (tag.from === to && tag.to <= unit.from)),
    )
    if (unit.name === 'room' || unit.name === 'bath')
      return {
        kind: unit.name === 'room' ? 'bedrooms' : 'bathrooms',
        value,
        ...(more && !isDefinite(figure, tokens) ? { difference: true } : {}),
        from,
        to: end,
      }
    // "The two instalments" are those of two plans.
    if (
      unit.name === 'month' &&
      value <= 3 &&
      /^(?:the|both)$/.test(tokens[from - 1]?.text ?? '') &&
      /^(?:instal|paym)/.test(tokens[end - 1]!.text)
    )
      return { kind: 'number', value, counted: false, plans: true, from, to: end }
    if (unit.name === 'year' || unit.name === 'month') {
      const role = roleOf(figure, sentence, reading.tokens, TERM_ROLES)
      const behind = sentence.tags.find(
        tag =>
          tag.group === 'role' &&
          (tag.name === 'deposit' || tag.name === 'minTerm') &&
          tag.from - end <= 3 &&
          tag.from >= end &&
          tokens.slice(end, tag.from).every(({ text }) => /^(?:as|the|a|is|of|for|worth|olarak|как)$/.test(text)) &&
          !/^و/.test(tokens[end]!.text),
      )?.name
      // "One month's rent" is part of a sum.
      const isRent = value === 1 && /^(?:rent|ايجار|kira\p{L}*|аренд\p{L}*)$/u.test(tokens[end]?.text ?? '')
      if (isRent && (role === null || /^(?:plus|and|\+|زا[يء]?د|و|w|arti|ve|плюс|и)$/.test(tokens[from - 1]?.text ?? ''))) return null
      const term = behind === 'deposit' || behind === 'minTerm' ? behind : role === 'deposit' || role === 'minTerm' ? role : 'plan'
      const isTerm = !sentence.topics.has('deposit') && !sentence.tags.some(tag => tag.name === 'deposit')
      return { kind: unit.name === 'year' ? 'years' : 'months', value, role: term, isTerm, from: Math.min(from, unit.from), to: end }
    }
  }
  const versus = versusOf(figure, figures, sentence)
  if (versus && isOfPrices(figures, versus.pair, sentence, tokens))
    return {
      ...money({ ...figure, value: versus.value, currency: versus.currency }, sentence, reading),
      role: 'price',
      versus: versus.pair,
    }
  if (
    figure.kind === 'money' ||
    figure.currency ||
    figure.scale ||
    value >= AMOUNT ||
    (figure.kind === 'range' && (figure.upper ?? 0) >= AMOUNT)
  )
    return money(figure, sentence, reading)
  if (figure.words && value === 1) return null
  // "el genena 140": what stands right behind the garden is its size.
  const garden = sentence.tags.find(tag => tag.group === 'role' && tag.name === 'garden' && tag.to === from)
  if (garden && value >= SMALLEST_GARDEN)
    return { kind: 'area', value, garden: true, difference: false, approx: figure.approx ?? false, from, to }
  if (isHeldAgainstArea(figure, figures, sentence, tokens))
    return { kind: 'area', value, garden: false, difference: false, approx: figure.approx ?? false, from, to }
  const role = roleOf(figure, sentence, reading.tokens, MONEY_ROLES, 2)
  if (role && value >= 100) return money(figure, sentence, reading)
  return {
    kind: 'number',
    value,
    counted: figure.words || sentence.tags.some(tag => tag.group === 'type' && tag.from >= to && tag.from - to <= 1),
    ...(OVER.test(tokens[from - 1]?.text ?? '') && value <= 480 ? { isOver: true } : {}),
    ...((tokens[to]?.text === ':' && sentence.tags.some(tag => tag.group === 'role' && OF_PLANS.has(tag.name))) ||
    sentence.tags.some(tag => tag.name === 'plans' && tag.from >= to && tag.from - to <= 2)
      ? { plans: true }
      : {}),
    from,
    to,
  }
}

/** "التلات غرف أوسع", "el ghorfetein arkhas": with the article, so many rooms are a home and what follows is said of it. */
const isDefinite = ({ from }: Figure, tokens: Reading['tokens']) =>
  /^[وفبل]?ال/.test(tokens[from]!.text) || /^[wf]?(?:el|al|il)$/.test(tokens[from - 1]?.text ?? '')

function money(figure: Figure, sentence: Sentence, reading: Reading): Claim & { kind: 'money' } {
  const { tokens } = reading
  const { role, others, isSure } = rolesOf(figure, sentence, reading.tokens, MONEY_ROLES)
  return {
    kind: 'money',
    value: figure.value,
    ...(figure.upper === undefined ? {} : { upper: figure.upper }),
    ...(figure.currency ? { currency: figure.currency } : {}),
    role: role ?? 'price',
    isExplicit: role !== null,
    isSure,
    ...(tokens[figure.from - 1]?.text === 'by' ? { isBy: true } : {}),
    ...(OF.test(tokens[figure.from - 1]?.text ?? '') ? { isOf: true } : {}),
    ...(figure.scale ? { scale: scaleOf(figure) } : {}),
    ...(others.length ? { others } : {}),
    approx:
      (figure.approx ?? false) || APPROXIMATE.test(tokens[figure.from - 1]?.text ?? '') || APPROXIMATE.test(tokens[figure.to]?.text ?? ''),
    isPound: isBarePound(figure, reading),
    ...(role === 'difference' ? { ofPlans: plansSpokenOf(sentence) } : {}),
    withDiscount: sentence.tags.some(tag => tag.group === 'role' && (tag.name === 'discount' || tag.name === 'afterDiscount')),
    ...boundOf(figure, sentence, tokens),
    from: figure.from,
    to: figure.to,
  }
}

const plansSpokenOf = ({ tags }: Sentence) =>
  (['monthly', 'down'] as const).find(role => tags.some(tag => tag.group === 'role' && tag.name === role))

const APPROXIMATE =
  /^(?:[وب]?حوالي|[وب]?تقريبا|roughly|approximately|approx|about|around|circa|nearly|some|ta2reeban|7awaly|yaklasik|civarinda|civari|примерно|около|порядка)$/

/** "A bit above five million": a bound stands right before the amount. */
function boundOf(figure: Figure, sentence: Sentence, tokens: Reading['tokens']): { bound?: 'over' | 'under' } {
  const tag = sentence.tags.find(
    one =>
      one.group === 'stance' &&
      (one.name === 'over' || one.name === 'under') &&
      (one.to === figure.from || (one.to === figure.from - 1 && ARTICLE.test(tokens[one.to]!.text))),
  )
  return tag ? { bound: tag.name as 'over' | 'under' } : {}
}

const OF = /^(?:of|on|from|من|men|от|на|с)$/
const OVER = /^(?:×|x|takes|lasts|runs|بياخد|بتاخد|مدته|مدتها|beya5od|beyakhod|over|across|علي|3ala|3al|на)$/
const OF_PLANS = new Set(['down', 'monthly', 'installments'])
const ARTICLE = /^(?:the|your|my|a|ال|الـ|el|de|da)$/

/** "Pounds" without "sterling" are those of whichever country the listing is in. */
const isBarePound = ({ currency, from, to }: Figure, { tokens }: Reading) =>
  currency === 'GBP' &&
  /^pounds?$/.test(tokens[to - 1]!.text) &&
  tokens[to]?.text !== 'sterling' &&
  tokens.slice(from, to).every(token => !/^(?:british|sterling|£)$/.test(token.text))

/** "Per month (EGP 248,000 against EGP 188,214)" sets two instalments side by side. */
function isOfPrices(figures: Figure[], [first]: [number, number], sentence: Sentence, tokens: Reading['tokens']): boolean {
  const figure = figures.find(one => first === one.value || first === one.value * 1e6 || first === one.value * 1e3)
  const role = figure && roleOf(figure, sentence, tokens, MONEY_ROLES)
  return !role || role === 'price' || role === 'difference' || role === 'total'
}

const scaleOf = (figure: Figure) =>
  figure.scale === 'million' ? 1e6 : figure.scale === 'thousand' ? 1e3 : figure.scale === 'billion' ? 1e9 : 1

/** "6.4 vs 7.2 million": two prices side by side, the first sharing the scale and the currency of the second. */
function versusOf(
  figure: Figure,
  figures: Figure[],
  sentence: Sentence,
): { value: number; currency?: Figure['currency']; pair: [number, number] } | undefined {
  const at = figures.indexOf(figure)
  for (const [first, second] of [
    [figure, figures[at + 1]],
    [figures[at - 1], figure],
  ] as const) {
    if (!first || !second || second.from - first.to > 2) continue
    if (!second.scale && second.value < AMOUNT) continue
    if (!sentence.tags.some(tag => tag.name === 'versus' && tag.from >= first.to && tag.to <= second.from)) continue
    const pair: [number, number] = [first.value * (first.scale || first.value >= AMOUNT ? 1 : scaleOf(second)), second.value]
    return { value: figure === first ? pair[0] : pair[1], ...(second.currency ? { currency: second.currency } : {}), pair }
  }
  return undefined
}

/** "48,750 fel shahr": the month is the rate of an amount and not a length of time. */
const isRate = (unit: { from: number; to: number }, sentence: Sentence) =>
  sentence.tags.some(
    tag =>
      tag.group === 'role' &&
      ['monthly', 'yearly', 'otherPeriod', 'perMetre'].includes(tag.name) &&
      tag.from < unit.from &&
      tag.to >= unit.to,
  )

/** Whether a comma stands between two things. */
export function isCut(tokens: Reading['tokens'], one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  const [a, b] = one.to <= other.from ? [one.to, other.from] : [other.to, one.from]
  for (let i = a; i < b; i++) if (/^[,;،؛.:]$/.test(tokens[i]!.text)) return true
  return false
}

const LONGEST_PLAN_MONTHS = 480
const SMALLEST_GARDEN = 5

const isListMark = (figure: Figure, sentence: Sentence, { tokens }: Reading) =>
  figure.from === sentence.from &&
  figure.value <= 20 &&
  /^[.):-]$/.test(tokens[figure.to]?.text ?? '') &&
  tokens[figure.to + 1] !== undefined &&
  figure.kind === 'number'
