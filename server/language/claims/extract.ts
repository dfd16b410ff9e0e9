import type { Amenity, ListingStatus, PropertyType } from '#contracts/listing'
import type { Token } from '../lexicon/tokens.ts'
import type { Claim, Said } from './claim.ts'
import { datesIn } from './dates.ts'
import { equationsIn } from './equations.ts'
import { floorsIn } from './floors.ts'
import { inventedNames } from './invented-names.ts'
import type { TagHit } from './lexicon.ts'
import { measuresIn } from './measures.ts'
import type { Reading, Sentence } from './reading.ts'
import { relationsIn } from './relations.ts'
import { isAdmitted, isNegated, isOffered, scopesOf } from './scopes.ts'

/** Kinds that an honest question or an admission of not knowing may mention freely. Pressure and bargains may not. */
const MENTIONABLE = new Set<string>([
  'place', 'type', 'amenity', 'finishing', 'furnished', 'standing', 'ready', 'installments', 'mortgage', 'discounted', 'nearby', 'view',
  'bedrooms', 'bathrooms', 'comparison', 'developer', 'floor', 'number',
]) // biome-ignore format: a list
const NEVER = new Set(['scarcity', 'bargain', 'promise', 'leak'])

/** Everything a sentence claims, in order of its words. */
export function claimsOf(reading: Reading, sentence: Sentence, customerWords: Set<string>): Claim[] {
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
  for (const claim of datesIn(reading, sentence)) take(claim)
  for (const claim of floorsIn(reading, sentence)) if (!overlaps(used, claim)) take(claim)
  claims.push(...equationsIn(reading, sentence, used))
  for (const claim of relationsIn(reading, sentence, used)) take(claim)
  for (const claim of measuresIn(reading, sentence, used)) take(claim)
  for (const tag of sentence.tags) {
    const said = saidBy(tag, sentence, tokens)
    // "Ready by July 2027" is a delivery.
    if (said?.kind === 'ready' && claims.some(claim => claim.kind === 'date' && claim.from >= tag.to && claim.from - tag.to <= 2)) continue
    // What names the year is judged as a year.
    if (said?.kind === 'forbidden' && said.what === 'relative-date' && claims.some(isFromNow)) continue
    if (said && (said.kind === 'forbidden' || !overlaps(used, tag))) claims.push({ ...said, from: tag.from, to: tag.to })
  }
  for (const place of sentence.places) if (!overlaps(used, place)) claims.push({ kind: 'place', ...place })
  claims.push(...inventedNames(reading, sentence, customerWords))
  const scopes = scopesOf(reading, sentence)
  const than = sentence.tags.find(tag => tag.group === 'stance' && tag.name === 'than')
  // "Bigger than the apartment": what stands after "than" names the other, and describes nothing.
  const isOther = (claim: Claim) =>
    (claim.kind === 'type' || (claim.kind === 'bedrooms' && tokens[claim.from - 1]?.text === 'the')) &&
    ((than !== undefined && claim.from >= than.to) || isBeside(claim, sentence, tokens))
  for (const claim of claims)
    if (sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'versus' && tag.to <= claim.from && claim.from - tag.to <= 1))
      claim.isOther = true
  return claims.filter(claim => !isOther(claim) && !isExcused(claim, sentence, scopes)).sort((a, b) => a.from - b.from || a.to - b.to)
}

const isFromNow = ({ kind }: Claim) => kind === 'yearFromNow' || kind === 'fromNow' || kind === 'gap'

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

function isExcused(claim: Claim, sentence: Sentence, scopes: ReturnType<typeof scopesOf>): boolean {
  if (claim.kind === 'forbidden' && claim.what === 'bargain') return isAdmitted(claim, scopes)
  if (claim.kind === 'forbidden') return !NEVER.has(claim.what) && (isOffered(claim, scopes) || isAdmitted(claim, scopes))
  if (!MENTIONABLE.has(claim.kind)) return false
  // "No discount that I know of" admits; "a pool that I know of" claims.
  if ('negated' in claim && claim.negated && sentence.tags.some(tag => tag.group === 'relation' && tag.name === 'hedge')) return true
  if (isOffered(claim, scopes)) return true
  if (!isAdmitted(claim, scopes)) return false
  return claim.kind !== 'number' && claim.kind !== 'floor' ? true : sentence.figures.length === 0
}

/** What a word of the lexicon claims by itself. */
function saidBy(tag: TagHit, sentence: Sentence, tokens: Token[]): Said | null {
  const negated = isNegated(tag, sentence, tokens)
  switch (tag.group) {
    case 'amenity':
      return isPartOf(tag, sentence, ['type', 'nearby', 'forbidden', 'role'])
        ? null
        : { kind: 'amenity', amenity: tag.name as Amenity, negated }
    case 'type':
      if (negated || isPartOf(tag, sentence, ['amenity'])) return null
      return { kind: 'type', type: tag.name as PropertyType, plural: isPlural(tokens[tag.to - 1]!) }
    case 'finishing':
      return { kind: 'finishing', finishing: tag.name, negated }
    case 'standing':
      if (tag.name === 'furnished' || tag.name === 'unfurnished') return { kind: 'furnished', yes: (tag.name === 'furnished') !== negated }
      return isOfSomethingElse(tag, sentence) ? null : { kind: 'standing', status: tag.name as ListingStatus, negated }
    case 'forbidden':
      return negated && !NEVER.has(tag.name) && tag.name !== 'included' ? null : { kind: 'forbidden', what: tag.name }
    case 'relation':
      return tag.name === 'furniture' ? { kind: 'furnished', yes: !negated } : null
    case 'role':
      if (tag.name === 'ready') return { kind: 'ready', negated }
      if (tag.name === 'installments' && !isAnother(tag, sentence)) return { kind: 'installments', negated }
      if (tag.name === 'mortgage') return { kind: 'mortgage', negated }
      if (tag.name === 'discount') return isPartOf(tag, sentence, ['role']) ? null : { kind: 'discounted', negated }
      if (tag.name === 'interest') return { kind: 'forbidden', what: 'interest' }
      if (tag.name === 'yield') return { kind: 'forbidden', what: 'yield' }
      if (tag.name === 'commission') return { kind: 'forbidden', what: 'fee' }
      if (tag.name === 'soon' && sentence.tags.some(other => other.group === 'role' && ['delivery', 'ready'].includes(other.name)))
        return { kind: 'forbidden', what: 'relative-date' }
      if (tag.name === 'walking') return { kind: 'forbidden', what: 'walking' }
      if (tag.name === 'kilometres') return { kind: 'forbidden', what: 'distance' }
      return null
    case 'nearby':
      if (tag.name === 'landmark')
        return isPartOf(tag, sentence, ['amenity', 'type', 'role', 'standing']) || isMasked(tag, sentence) ? null : { kind: 'nearby' }
      if (tag.name === 'overlook') return isPartOf(tag, sentence, ['amenity']) ? null : { kind: 'view' }
      if (tag.name === 'near') return null
      return comparisonOf(tag, sentence)
    default:
      return null
  }
}

/** "More expensive" is not "cheaper" because a shorter phrase lies inside a longer one. */
function comparisonOf(tag: TagHit, sentence: Sentence): Said | null {
  const names = ['cheaper', 'dearer', 'bigger', 'smaller', 'sooner', 'cheapest', 'biggest'] as const
  const by = names.find(name => name === tag.name)
  const longer = sentence.tags.some(
    other =>
      other.group === 'nearby' &&
      other !== tag &&
      other.from <= tag.from &&
      other.to >= tag.to &&
      other.to - other.from > tag.to - tag.from,
  )
  return by && !longer ? { kind: 'comparison', by } : null
}

/** A longer phrase of one of these groups lies over it: "garden view villa" is one thing. */
function isPartOf(tag: TagHit, sentence: Sentence, groups: string[]): boolean {
  return sentence.tags.some(
    other =>
      other !== tag &&
      groups.includes(other.group) &&
      other.from <= tag.from &&
      other.to >= tag.to &&
      other.to - other.from > tag.to - tag.from,
  )
}

const isMasked = (tag: TagHit, sentence: Sentence) => sentence.names.some(name => name.from <= tag.from && name.to >= tag.to)

/** "Another payment plan" names a difference, not a plan. */
const isAnother = (tag: TagHit, sentence: Sentence) =>
  sentence.tags.some(other => other.group === 'stance' && other.name === 'negation' && other.to <= tag.from && tag.from - other.to <= 1)

/** "A mortgage is available" says nothing of the unit. */
const isOfSomethingElse = (tag: TagHit, sentence: Sentence) =>
  tag.name === 'available' &&
  sentence.tags.some(
    other =>
      other.group === 'role' && ['installments', 'mortgage', 'discount'].includes(other.name) && Math.abs(other.from - tag.from) <= 6,
  )

const isPlural = (token: Token) =>
  /^(?:apartments|flats|studios|villas|duplexes|penthouses|townhouses|chalets|offices|clinics|shops|plots)$/.test(token.text) ||
  /^(?:شقق|فيلات|فلل|ستوديوهات|شاليهات|مكاتب|عيادات|محلات|اراضي|دوبلكسات)$/.test(token.text) ||
  /(?:lar|ler)$/.test(token.text) ||
  /^(?:квартир|вилл|студий)ы?$/.test(token.text)
