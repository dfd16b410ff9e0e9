import type { Token } from '../../lexicon/tokens.ts'
import { equationsIn } from '../amounts/equations.ts'
import { isCut, measuresIn } from '../amounts/measures.ts'
import { has, relationsIn } from '../amounts/relations.ts'
import { JOINS } from '../amounts/series.ts'
import type { Claim, Way } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { isAdmitted, isEcho, isNegated, isOffered, isWish, scopesOf } from '../reading/scopes.ts'
import { isAddressed } from './addressed.ts'
import { datesIn } from './dates.ts'
import { developersIn } from './developers.ts'
import { floorsIn } from './floors.ts'
import { hoursIn } from './hours.ts'
import { inventedNames } from './invented-names.ts'
import { NEVER, saidBy } from './said-by.ts'
import { withoutSmallTalk } from './small-talk.ts'
import { storeysIn } from './storeys.ts'

/** Kinds that an honest question or an admission of not knowing may mention freely. Pressure and bargains may not. */
const MENTIONABLE = new Set<string>([
  'place', 'type', 'amenity', 'finishing', 'furnished', 'standing', 'ready', 'installments', 'mortgage', 'discounted', 'nearby', 'view',
  'bedrooms', 'bathrooms', 'comparison', 'developer', 'floor', 'number', 'absent',
]) // biome-ignore format: a list

const NONE = new Set<string>()

/** Everything a sentence claims, in order of its words. */
export function claimsOf(reading: Reading, sentence: Sentence, customerWords: Set<string>, ownNames: Set<string> = NONE): Claim[] {
  const { tokens } = reading
  const used = new Set<number>()
  const claims: Claim[] = []
  const take = (claim: Claim) => {
    for (let i = claim.from; i < claim.to; i++) used.add(i)
    claims.push(claim)
  }
  for (const name of sentence.names) {
    if (name.kind === 'other') take({ kind: 'name', from: name.from, to: name.to })
    if (name.kind === 'address') take({ kind: 'address', from: name.from, to: name.to })
    if (name.kind === 'landmark') claims.push({ kind: 'nearby', from: name.from, to: name.to })
    if (name.kind === 'developer') claims.push({ kind: 'developer', name: '', from: name.from, to: name.to })
  }
  claims.push(...developersIn(reading, sentence))
  const dates = datesIn(reading, sentence)
  for (const claim of has(sentence, 'respectively') ? inTurn(dates, tokens) : dates) take(claim)
  for (const claim of hoursIn(reading, sentence)) take(claim)
  for (const claim of storeysIn(reading, sentence)) take(claim)
  for (const claim of floorsIn(reading, sentence)) if (!overlaps(used, claim)) take(claim)
  claims.push(...equationsIn(reading, sentence, used))
  for (const claim of relationsIn(reading, sentence, used)) take(claim)
  for (const claim of measuresIn(reading, sentence, used)) take(claim)
  for (const tag of sentence.tags) {
    if (isAddressed(tag, reading, customerWords)) continue
    const said = saidBy(tag, sentence, tokens)
    // "Ready by July 2027" is a delivery.
    if (
      said?.kind === 'ready' &&
      claims.some(claim => claim.kind === 'date' && claim.from >= tag.to && claim.from - tag.to <= 4 && !isCut(tokens, tag, claim))
    )
      continue
    // What names the year is judged as a year.
    if (said?.kind === 'forbidden' && said.what === 'relative-date' && claims.some(isFromNow)) continue
    if (said && (said.kind === 'forbidden' || !overlaps(used, tag))) claims.push({ ...said, from: tag.from, to: tag.to })
  }
  for (const place of sentence.places)
    if (!overlaps(used, place))
      claims.push({ kind: 'place', ...place, ...(isNegated(place, sentence, tokens, 6) ? { negated: true } : {}) })
  claims.push(...inventedNames(reading, sentence, customerWords, ownNames).filter(name => !overlaps(used, name)))
  const scopes = scopesOf(reading, sentence)
  const than = sentence.tags.find(tag => tag.group === 'stance' && tag.name === 'than')
  // "Bigger than the apartment": what stands after "than" names the other, and describes nothing.
  const isOther = (claim: Claim) =>
    (claim.kind === 'type' || (claim.kind === 'bedrooms' && tokens[claim.from - 1]?.text === 'the')) &&
    ((than !== undefined && claim.from >= than.to) || isBeside(claim, sentence, tokens))
  for (const claim of claims)
    if (
      sentence.tags.some(
        tag =>
          (tag.name === 'versus' || tag.name === 'instead') &&
          tag.to <= claim.from &&
          (claim.from - tag.to <= 1 || tokens.slice(tag.to, claim.from).every(token => EDGE.test(token.text))),
      )
    )
      claim.isOther = true
  for (const claim of claims) if ('role' in claim || 'difference' in claim) Object.assign(claim, wayOf(claim, sentence, tokens))
  return withoutSmallTalk(claims, reading, sentence, customerWords)
    .filter(claim => !isOther(claim) && !isExcused(claim, sentence, scopes, tokens))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

/** "Against the end of September" */
const EDGE = /^(?:the|a|about|around|end|start|beginning|mid|of|by|in|at|اخر|نهايه|اول|حوالي|في|akher|awel|fe|sonu|конец|начало)$/

/** "In March 2028 and July 2027 respectively" */
function inTurn(dates: Claim[], tokens: Token[]): Claim[] {
  const joined = dates.every((date, i) => i === 0 || tokens.slice(dates[i - 1]!.to, date.from).every(token => JOINS.test(token.text)))
  return joined ? dates.map((date, index) => ({ ...date, nth: { index, of: dates.length, strict: true } })) : dates
}

const isFromNow = ({ kind }: Claim) => kind === 'yearFromNow' || kind === 'nextSummer' || kind === 'fromNow' || kind === 'gap'

/** "One more bedroom than …": which of the two has more is said too. */
function wayOf({ from, to }: Claim, sentence: Sentence, tokens: Token[]): { way?: Way } {
  const than = sentence.tags.find(tag => tag.group === 'stance' && tag.name === 'than' && tag.from >= from && tag.from - to <= 4)
  if (!than || tokens[than.from]!.script === 'arabic') return {}
  const words = tokens.slice(from, than.from).map(token => token.text)
  if (words.some(word => /^(?:more|extra|larger|bigger|больше)$/.test(word))) return { way: 'more' }
  return words.some(word => /^(?:less|fewer|smaller|меньше)$/.test(word)) ? { way: 'less' } : {}
}

/** "Villadan daha ucuz", "больше квартиры": the other side of a comparison in languages that need no "than". */
function isBeside(claim: Claim, sentence: Sentence, tokens: Token[]): boolean {
  const compares = sentence.tags.filter(tag => tag.group === 'relation' && tag.name === 'gap')
  const { text, script } = tokens[claim.to - 1]!
  if (script === 'latin') return compares.length > 0 && /(?:dan|den|tan|ten)$/.test(text)
  return script === 'cyrillic' && compares.some(tag => tag.to === claim.from)
}

const overlaps = (used: Set<number>, { from, to }: { from: number; to: number }) => {
  for (let i = from; i < to; i++) if (used.has(i)) return true
  return false
}

const isDefinite = (tokens: Token[], { from }: Claim) =>
  /^(?:the|its|el|al)$/.test(tokens[from - 1]?.text ?? '') || /^[وفبل]?ال/.test(tokens[from]!.text)

const HOW_MANY = /^(?:many|much|كام|kam|kac|сколько)$/

function isExcused(claim: Claim, sentence: Sentence, scopes: ReturnType<typeof scopesOf>, tokens: Token[]): boolean {
  // Which day would suit is asked, not promised.
  if (claim.kind === 'moment') return isOffered(claim, scopes)
  if (claim.kind === 'forbidden' && claim.what === 'bargain') return isAdmitted(claim, scopes)
  // How many are left is not known.
  if (claim.kind === 'forbidden' && claim.what === 'scarcity' && isAdmitted(claim, scopes))
    return tokens.slice(Math.max(sentence.from, claim.from - 3), claim.to + 1).some(({ text }) => HOW_MANY.test(text))
  if (claim.kind === 'forbidden')
    return !NEVER.has(claim.what) && (isOffered(claim, scopes) || isAdmitted(claim, scopes) || isEcho(claim, scopes))
  if (!MENTIONABLE.has(claim.kind)) return false
  // "No discount that I know of" admits; "a pool that I know of" claims.
  if ('negated' in claim && claim.negated && sentence.tags.some(tag => tag.group === 'relation' && tag.name === 'hedge')) return true
  // "It has no pool in the listing" says what the listing does not.
  if (claim.kind === 'amenity' && claim.negated && sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'source')) return true
  // "If you want the pool" takes it for granted.
  if (isWish(claim, scopes) && !((claim.kind === 'amenity' || claim.kind === 'type') && isDefinite(tokens, claim))) return true
  if (isOffered(claim, scopes) || isEcho(claim, scopes)) return true
  if (!isAdmitted(claim, scopes)) return false
  return claim.kind !== 'number' && claim.kind !== 'floor' ? true : sentence.figures.length === 0
}
