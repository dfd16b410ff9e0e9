import type { Amenity, ListingStatus, PropertyType } from '#contracts/listing'
import type { Token } from '../lexicon/tokens.ts'
import type { Claim, Said, Way } from './claim.ts'
import { datesIn } from './dates.ts'
import { equationsIn } from './equations.ts'
import { floorsIn } from './floors.ts'
import { inventedNames } from './invented-names.ts'
import type { TagHit } from './lexicon.ts'
import { measuresIn } from './measures.ts'
import type { Reading, Sentence } from './reading.ts'
import { has, relationsIn } from './relations.ts'
import { isAdmitted, isNegated, isOffered, isWish, scopesOf } from './scopes.ts'
import { JOINS } from './series.ts'

/** Kinds that an honest question or an admission of not knowing may mention freely. Pressure and bargains may not. */
const MENTIONABLE = new Set<string>([
  'place', 'type', 'amenity', 'finishing', 'furnished', 'standing', 'ready', 'installments', 'mortgage', 'discounted', 'nearby', 'view',
  'bedrooms', 'bathrooms', 'comparison', 'developer', 'floor', 'number', 'absent',
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
  const dates = datesIn(reading, sentence)
  for (const claim of has(sentence, 'respectively') ? inTurn(dates, tokens) : dates) take(claim)
  for (const claim of floorsIn(reading, sentence)) if (!overlaps(used, claim)) take(claim)
  claims.push(...equationsIn(reading, sentence, used))
  for (const claim of relationsIn(reading, sentence, used)) take(claim)
  for (const claim of measuresIn(reading, sentence, used)) take(claim)
  for (const tag of sentence.tags) {
    const said = saidBy(tag, sentence, tokens)
    // "Ready by July 2027" is a delivery.
    if (said?.kind === 'ready' && claims.some(claim => claim.kind === 'date' && claim.from >= tag.to && claim.from - tag.to <= 4)) continue
    // What names the year is judged as a year.
    if (said?.kind === 'forbidden' && said.what === 'relative-date' && claims.some(isFromNow)) continue
    if (said && (said.kind === 'forbidden' || !overlaps(used, tag))) claims.push({ ...said, from: tag.from, to: tag.to })
  }
  for (const place of sentence.places)
    if (!overlaps(used, place))
      claims.push({ kind: 'place', ...place, ...(isNegated(place, sentence, tokens, 6) ? { negated: true } : {}) })
  claims.push(...inventedNames(reading, sentence, customerWords).filter(name => !overlaps(used, name)))
  const scopes = scopesOf(reading, sentence)
  const than = sentence.tags.find(tag => tag.group === 'stance' && tag.name === 'than')
  // "Bigger than the apartment": what stands after "than" names the other, and describes nothing.
  const isOther = (claim: Claim) =>
    (claim.kind === 'type' || (claim.kind === 'bedrooms' && tokens[claim.from - 1]?.text === 'the')) &&
    ((than !== undefined && claim.from >= than.to) || isBeside(claim, sentence, tokens))
  for (const claim of claims)
    if (sentence.tags.some(tag => (tag.name === 'versus' || tag.name === 'instead') && tag.to <= claim.from && claim.from - tag.to <= 1))
      claim.isOther = true
  for (const claim of claims) if ('role' in claim || 'difference' in claim) Object.assign(claim, wayOf(claim, sentence, tokens))
  return claims
    .filter(claim => !isOther(claim) && !isExcused(claim, sentence, scopes, tokens))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

/** "In March 2028 and July 2027 respectively" */
function inTurn(dates: Claim[], tokens: Token[]): Claim[] {
  const joined = dates.every((date, i) => i === 0 || tokens.slice(dates[i - 1]!.to, date.from).every(token => JOINS.test(token.text)))
  return joined ? dates.map((date, index) => ({ ...date, nth: { index, of: dates.length, strict: true } })) : dates
}

const ALMOST = /^(?:almost|nearly|قربت|قرب|neredeyse|почти|2arabet|2arab)$/

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

function isExcused(claim: Claim, sentence: Sentence, scopes: ReturnType<typeof scopesOf>, tokens: Token[]): boolean {
  // Which day would suit is asked, not promised.
  if (claim.kind === 'moment') return isOffered(claim, scopes)
  if (claim.kind === 'forbidden' && claim.what === 'bargain') return isAdmitted(claim, scopes)
  if (claim.kind === 'forbidden') return !NEVER.has(claim.what) && (isOffered(claim, scopes) || isAdmitted(claim, scopes))
  if (!MENTIONABLE.has(claim.kind)) return false
  // "No discount that I know of" admits; "a pool that I know of" claims.
  if ('negated' in claim && claim.negated && sentence.tags.some(tag => tag.group === 'relation' && tag.name === 'hedge')) return true
  // "It has no pool in the listing" says what the listing does not.
  if (claim.kind === 'amenity' && claim.negated && sentence.tags.some(tag => tag.group === 'stance' && tag.name === 'source')) return true
  // "If you want the pool" takes it for granted.
  if (isWish(claim, scopes) && !(claim.kind === 'amenity' && isDefinite(tokens, claim))) return true
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
      if (negated || isPartOf(tag, sentence, ['amenity', 'role'])) return null
      return { kind: 'type', type: tag.name as PropertyType, plural: isPlural(tokens[tag.to - 1]!) }
    case 'finishing':
      if (isPartOf(tag, sentence, ['role'])) return null
      return { kind: 'finishing', finishing: tag.name, negated }
    case 'standing':
      if (tag.name === 'furnished' || tag.name === 'unfurnished') return { kind: 'furnished', yes: (tag.name === 'furnished') !== negated }
      // "Sold with furniture" is how it is offered.
      if (tag.name === 'sold' && /^(?:with|as|by|furnished|fully|finished|semi)$/.test(tokens[tag.to]?.text ?? '')) return null
      if (tag.name === 'unavailable') return { kind: 'standing', status: 'available', negated: true }
      return isOfSomethingElse(tag, sentence) ? null : { kind: 'standing', status: tag.name as ListingStatus, negated }
    case 'forbidden':
      if (negated && tag.name === 'included' && !/^(?:no|free)/.test(tokens[tag.from]!.text))
        return { kind: 'forbidden', what: 'notIncluded' }
      return negated && !NEVER.has(tag.name) ? null : { kind: 'forbidden', what: tag.name }
    case 'relation':
      return tag.name === 'furniture' ? { kind: 'furnished', yes: !negated } : null
    case 'role':
      // "Almost ready" is not ready yet; whoever is "ready when you are" is no home.
      if (tag.name === 'ready' && isPartOf(tag, sentence, ['role'])) return null
      if (tag.name === 'ready') return { kind: 'ready', negated: negated || ALMOST.test(tokens[tag.from - 1]?.text ?? '') }
      if (tag.name === 'installments' && !isAnother(tag, sentence)) return { kind: 'installments', negated }
      if (tag.name === 'deposit' || tag.name === 'down' || tag.name === 'minTerm')
        return isAbsent(tag, sentence, tokens) ? { kind: 'absent', of: tag.name } : null
      if (tag.name === 'mortgage') return { kind: 'mortgage', negated }
      if (tag.name === 'discount') return isPartOf(tag, sentence, ['role', 'standing']) ? null : { kind: 'discounted', negated }
      if (isPartOf(tag, sentence, ['role'])) return null
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
      // "The longer plan" names it, "from cheapest to dearest" orders them.
      if (tag.name === 'smallest' && !isOfHomes(tag, sentence, tokens)) return null
      if (/Plan$/.test(tag.name) && tokens[tag.from - 1]?.text === 'the') return null
      return /^(?:from|to)$/.test(tokens[tag.from - 1]?.text ?? '') ? null : comparisonOf(tag, sentence)
    default:
      return null
  }
}

/** "No deposit", "without any down payment", "depozito yok". */
function isAbsent(tag: TagHit, sentence: Sentence, tokens: Token[]): boolean {
  if (NEEDED.test(tokens[tag.from - 1]?.text ?? '') && isNegated({ from: tag.from - 1, to: tag.from - 1 }, sentence, tokens)) return true
  if (/(?:suz|siz)$/.test(tokens[tag.to - 1]!.text) && tokens[tag.to - 1]!.script === 'latin') return true
  return sentence.tags.some(
    other =>
      other.group === 'stance' &&
      other.name === 'negation' &&
      ((other.to <= tag.from &&
        tokens.slice(other.to, tag.from).every(token => /^(?:any|اي|2ay|ay)$/.test(token.text)) &&
        DENIES.test(tokens[other.to - 1]!.text)) ||
        (other.from === tag.to && /^(?:yok|нет)$/.test(tokens[other.from]!.text)) ||
        (other.from >= tag.to && other.from - tag.to <= 2 && NEEDED.test(tokens[other.to]?.text ?? ''))),
  )
}

const NEEDED =
  /^(?:needed|required|necessary|asked|нуж\p{L}*|треб\p{L}*|gerek\p{L}*|isten\p{L}*|مطلوب\p{L}*|محتاج\p{L}*|matloob\p{L}*|lazem)$/u
const DENIES = /^(?:no|without|zero|مفيش|مافيش|فيش|بدون|غير|mafeesh|mafish|gher|без)$/

/** "The smallest entry" is no home. */
const isOfHomes = (tag: TagHit, sentence: Sentence, tokens: Token[]) =>
  tag.to >= sentence.to ||
  !/^\p{L}/u.test(tokens[tag.to]!.text) ||
  /^(?:one|of|option|unit|home|is|and|at|with)$/.test(tokens[tag.to]!.text) ||
  sentence.tags.some(other => other.group === 'type' && other.from === tag.to)

/** "More expensive" is not "cheaper" because a shorter phrase lies inside a longer one. */
function comparisonOf(tag: TagHit, sentence: Sentence): Said | null {
  const names = [
    'cheaper',
    'dearer',
    'bigger',
    'smaller',
    'sooner',
    'cheapest',
    'dearest',
    'biggest',
    'smallest',
    'longerPlan',
    'shorterPlan',
  ] as const
  const by = names.find(name => name === tag.name)
  const longer = sentence.tags.some(
    other =>
      other.group === 'nearby' &&
      other !== tag &&
      other.from <= tag.from &&
      other.to >= tag.to &&
      other.to - other.from > tag.to - tag.from,
  )
  if (!by || longer) return null
  const plans = sentence.tags.some(other => other.name === 'plans' || (other.group === 'role' && other.name === 'installments'))
  const of =
    plans &&
    (by === 'cheaper' || by === 'dearer') &&
    sentence.tags.find(other => other.group === 'role' && (other.name === 'monthly' || other.name === 'down') && other.from >= tag.from)
  const perMetre = sentence.tags.some(
    other => other.group === 'role' && other.name === 'perMetre' && other.from >= tag.from && other.from - tag.to <= 2,
  )
  return { kind: 'comparison', by, ...(perMetre ? { perMetre } : {}), ...(of ? { ofPlans: of.name as 'monthly' | 'down' } : {}) }
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
