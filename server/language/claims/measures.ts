import type { Claim, Role } from './claim.ts'
import type { TagHit } from './lexicon.ts'
import type { Figure, Reading, Sentence } from './reading.ts'

const MONEY_ROLES = new Set<Role>(['price', 'monthly', 'down', 'perMetre', 'discount', 'afterDiscount', 'difference', 'remaining', 'total', 'yearly', 'otherPeriod', 'maintenance', 'deposit', 'yield', 'commission']) // biome-ignore format: a list
const PERCENT_ROLES = new Set<Role>(['down', 'discount', 'maintenance', 'yield', 'commission', 'interest', 'deposit'])
const TERM_ROLES = new Set<Role>(['deposit', 'minTerm', 'monthly', 'down'])
const REACH = 14
/** From here on a bare number in a text about homes is an amount. */
const AMOUNT = 10_000

/** Numbers and what they count. */
export function measuresIn(reading: Reading, sentence: Sentence, used: Set<number>): Claim[] {
  const { tokens } = reading
  const claims: Claim[] = []
  const figures = sentence.figures.filter(figure => !used.has(figure.from))
  for (const figure of figures) {
    if (used.has(figure.from) || isListMark(figure, sentence, reading)) continue
    const claim = measure(figure, figures, sentence, reading)
    if (claim) claims.push(claim)
    for (let i = figure.from; i < figure.to; i++) used.add(i)
    if (claim) for (let i = claim.from; i < claim.to; i++) used.add(i)
  }
  claims.push(...fractions(sentence, tokens))
  return claims
}

function measure(figure: Figure, figures: Figure[], sentence: Sentence, reading: Reading): Claim | null {
  const { tokens } = reading
  const { value, from, to } = figure
  if (figure.kind === 'percent') return { kind: 'percent', value, role: roleOf(figure, sentence, reading, PERCENT_ROLES), from, to }
  const plus = figures.find(other => other.from === to + 1 && tokens[to]?.text === '+')
  if (plus && plus.value <= 1) return { kind: 'bedrooms', value: plus.value === 0 ? 0 : value, from, to: plus.to }
  const unit = unitOf(figure, sentence)
  if (unit?.name === 'minutes')
    return { kind: 'minutes', value, walking: sentence.tags.some(tag => tag.name === 'walking'), from, to: Math.max(to, unit.to) }
  if (!figure.currency && !figure.scale && unit) {
    const end = Math.max(to, unit.to)
    if (unit.name === 'metre') {
      const near = (name: string, before: number) =>
        sentence.tags.some(tag => tag.group === 'role' && tag.name === name && tag.from >= from - before && tag.to <= end + 2)
      return {
        kind: 'area',
        value,
        garden: near('garden', 4),
        difference: near('difference', 4),
        approx: figure.approx ?? false,
        from,
        to: end,
      }
    }
    if (unit.name === 'room') return { kind: 'bedrooms', value, from, to: end }
    if (unit.name === 'bath') return { kind: 'bathrooms', value, from, to: end }
    if (unit.name === 'year' || unit.name === 'month') {
      const role = roleOf(figure, sentence, reading, TERM_ROLES)
      const term = role === 'deposit' || role === 'minTerm' ? role : 'plan'
      return { kind: unit.name === 'year' ? 'years' : 'months', value, role: term, from, to: end }
    }
  }
  const versus = versusOf(figure, figures, sentence)
  if (versus)
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
  const role = roleOf(figure, sentence, reading, MONEY_ROLES, 2)
  if (role && value >= 100) return money(figure, sentence, reading)
  return {
    kind: 'number',
    value,
    counted: figure.words || sentence.tags.some(tag => tag.group === 'type' && tag.from >= to && tag.from - to <= 1),
    from,
    to,
  }
}

function money(figure: Figure, sentence: Sentence, reading: Reading): Claim & { kind: 'money' } {
  const role = roleOf(figure, sentence, reading, MONEY_ROLES) ?? 'price'
  return {
    kind: 'money',
    value: figure.value,
    ...(figure.upper === undefined ? {} : { upper: figure.upper }),
    ...(figure.currency ? { currency: figure.currency } : {}),
    role,
    approx: figure.approx ?? false,
    from: figure.from,
    to: figure.to,
  }
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

/** The unit in the number itself ("سنتين"), at most one word after it, or, as in "غرفة واحدة", right before it. */
function unitOf(figure: Figure, sentence: Sentence): { name: string; to: number } | undefined {
  let best: TagHit | undefined
  for (const tag of sentence.tags) {
    if (tag.from > figure.to + 1) break
    if (tag.group !== 'unit' && !(tag.group === 'role' && tag.name === 'minutes')) continue
    if (tag.group === 'unit' && tag.name === 'other') continue
    if (tag.from < figure.from) continue
    if (!best || tag.from < best.from || (tag.from === best.from && tag.to > best.to)) best = tag
  }
  if (!best && figure.words && figure.value === 1)
    best = sentence.tags.find(tag => tag.group === 'unit' && tag.to === figure.from && ['room', 'bath'].includes(tag.name))
  return best && { name: best.name, to: best.to }
}

const isListMark = (figure: Figure, sentence: Sentence, { tokens }: Reading) =>
  figure.from === sentence.from &&
  figure.value <= 20 &&
  /^[.):-]$/.test(tokens[figure.to]?.text ?? '') &&
  tokens[figure.to + 1] !== undefined &&
  figure.kind === 'number'

/** These stand right after their amount; the others hold it only from in front or across a plain word ("640,000 as a down payment"). */
const AFTER = new Set<Role>(['monthly', 'yearly', 'otherPeriod', 'perMetre', 'down'])

/** What a number is said to be: the nearest word that says so. Commas and other numbers in between make it farther; behind the number they cut it off. */
function roleOf(figure: Figure, sentence: Sentence, { tokens }: Reading, allowed: Set<Role>, reach = REACH): Role | null {
  if (allowed.has('price') && isShared(figure, sentence, tokens)) return 'price'
  let best: Role | null = null
  let least = reach + 0.5
  let length = 0
  for (const tag of sentence.tags) {
    const role = tag.name as Role
    if (tag.group !== 'role' || !allowed.has(role) || (tag.from < figure.to && tag.to > figure.from)) continue
    const before = tag.to <= figure.from
    const [a, b] = before ? [tag.to, figure.from] : [figure.to, tag.from]
    if (b - a > reach) continue
    let apart = before || !/^و./.test(tokens[tag.from]!.text) ? 0 : 2
    for (let i = a; i < b; i++) apart += separation(tokens[i]!.text, before)
    for (const other of sentence.figures)
      if (other !== figure && other.from >= a && other.to <= b) apart += other.kind === 'percent' ? 0.5 : 4
    if (!before && apart > 0) continue
    const cost = apart + (b - a) + (before || (AFTER.has(role) && b === a) ? 0 : 1.5)
    if (cost < least || (cost === least && tag.to - tag.from > length)) [best, least, length] = [role, cost, tag.to - tag.from]
  }
  return best
}

/** "Half of the £336,000": the amount is the whole. */
function isShared(figure: Figure, sentence: Sentence, tokens: Reading['tokens']): boolean {
  for (let i = Math.max(sentence.from, figure.from - 3); i < figure.from; i++)
    if (tokens[i]!.text in HALF && !/^(?:نص|نصف)$/.test(tokens[i - 1]?.text ?? '')) return true
  return false
}

function separation(text: string, before: boolean): number {
  if (/^[,;،؛:]$/.test(text)) return text === ':' ? 1 : 3
  if (text === '(') return before ? 0 : 3
  if (text === ')') return 3
  if (/^(?:and|then|و|w|ve|ardindan|и|затем|plus|with|on|over)$/.test(text) || /^و./.test(text)) return 2
  return 0
}

const HALF: Record<string, number> = { half: 50, third: 100 / 3, quarter: 25, نصف: 50, نص: 50, تلت: 100 / 3, ربع: 25, nos: 50, yarisi: 50, половина: 50, половину: 50, треть: 100 / 3, четверть: 25 } // biome-ignore format: a table

/** "Half of the price is due up front": a share is a percentage. */
function fractions(sentence: Sentence, tokens: Reading['tokens']): Claim[] {
  const claims: Claim[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const value = HALF[tokens[i]!.text]
    if (value === undefined) continue
    const near = sentence.tags.some(tag => tag.name === 'down' && Math.abs(tag.from - i) <= 8)
    const covered =
      sentence.tags.some(tag => tag.from <= i && tag.to > i && tag.group !== 'stance') ||
      sentence.figures.some(figure => figure.from <= i && figure.to > i)
    if (near && !covered) claims.push({ kind: 'percent', value, role: 'down', from: i, to: i + 1 })
  }
  return claims
}
