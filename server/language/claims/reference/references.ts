import { placeAndChildren } from '../../places.ts'
import type { ListingFacts } from '../../types.ts'
import { relation } from '../amounts/relations.ts'
import type { Claim } from '../claim.ts'
import type { Candidate } from '../proof/proof.ts'
import { isType } from '../proof/support.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import type { TagHit } from '../words/lexicon.ts'
import { pairsIn } from './pairs.ts'
import { candidate, isOfSomethingElse, type Reference } from './reference.ts'
import { settle, sidesOf, withOther } from './the-other.ts'
import { byFloor, byOne, byPlace } from './told-apart.ts'

const ORDER = ['first', 'second', 'third'] as const
const EXTREMES: Record<string, (a: ListingFacts, b: ListingFacts) => number> = {
  bigOne: (a, b) => (b.specifications.area ?? 0) - (a.specifications.area ?? 0),
  smallOne: (a, b) => (a.specifications.area ?? Number.POSITIVE_INFINITY) - (b.specifications.area ?? Number.POSITIVE_INFINITY),
  cheapOne: (a, b) => (a.pricing.basePrice ?? Number.POSITIVE_INFINITY) - (b.pricing.basePrice ?? Number.POSITIVE_INFINITY),
  dearOne: (a, b) => (b.pricing.basePrice ?? 0) - (a.pricing.basePrice ?? 0),
}
/** Everything in a sentence that says whom it is about: names, and where several homes are known also "the villa", "the second one", "the bigger one". */
export function referencesIn(
  reading: Reading,
  sentence: Sentence,
  claims: Claim[],
  facts: ListingFacts[],
  current: Candidate[] | null,
): Reference[] {
  const named: Reference[] = sentence.names
    .filter(name => name.kind === 'project' || name.kind === 'code')
    .map(({ from, to, listings }) => ({ by: 'name', from, to, candidates: listings!.map(candidate), all: listings!.map(candidate) }))
  if (facts.length < 2) return named
  const aside = (one: Reference) => current !== null && isAside(one, reading)
  const found = [...named]
  const group = groupOf(named, current, facts)
  const told = [...ordinals(reading, sentence, named, group), ...extremes(reading, sentence, group)]
  const described = [
    ...told,
    ...pairsIn(claims, group, reading, sentence),
    ...byKind(
      reading,
      sentence,
      told.length ? claims.filter(claim => isDefinite(claim, claims, reading, sentence)) : claims,
      named,
      facts,
      group,
    ),
  ].sort((a, b) => a.from - b.from)
  for (const one of described) if (!found.some(other => other.from < one.to && other.to > one.from)) found.push(one)
  const isFree = ({ from, to }: Reference) => !found.some(other => other.from < to && other.to >= from - 1)
  found.push(...byFloor(claims, group, reading, sentence).filter(isFree))
  if (named.length === 0 && told.length === 0) found.push(...byPlace(claims, group).filter(isFree))
  found.push(...byOne(group, reading, sentence).filter(isFree))
  found.sort((a, b) => a.from - b.from)
  const spoken = found.filter(one => !aside(one))
  if (spoken.length < found.length) found.splice(0, found.length, ...spoken)
  if (found.length === 0 && !relation(sentence, 'otherOf').length) return sidesOf(sentence, claims, group)
  return withOther(sentence, found, group, reading, current)
}

/** "…, unlike the first, it is unfurnished": named only to be set apart. */
const isAside = ({ from, to }: Reference, { tokens }: Reading) =>
  /^(?:unlike|بعكس|عكس|3aks|be3aks|aksine|отличие)$/.test(tokens[from - 1]?.text ?? '') && /^[,،]$/.test(tokens[to]?.text ?? '')

/** The homes a description chooses among: those of the one name said, those spoken of, or all. */
function groupOf(named: Reference[], current: Candidate[] | null, facts: ListingFacts[]): Candidate[] {
  const [only] = named
  if (named.length === 1 && only!.candidates.length > 1) return only!.candidates
  return current && current.length > 1 ? current : facts.map(candidate)
}

/** "The first one … the second …", in the order they were given. Beside a name "first" means something else. */
function ordinals({ tokens }: Reading, sentence: Sentence, named: Reference[], group: Candidate[]): Reference[] {
  if (named.length > 1 || (named.length === 1 && named[0]!.candidates.length < 2)) return []
  const last = relation(sentence, 'last').map(tag => ({
    by: 'description' as const,
    from: tag.from,
    to: tag.to,
    candidates: [group.at(-1)!],
  }))
  return [
    ...last,
    ...ORDER.flatMap((name, i) =>
      relation(sentence, name)
        .filter(tag => group[i] !== undefined && !isOfSomethingElse(tag, tokens))
        .map(tag => ({ by: 'description' as const, from: tag.from, to: tag.to, candidates: [group[i]!] })),
    ),
  ]
}

function extremes({ tokens }: Reading, sentence: Sentence, group: Candidate[]): Reference[] {
  return Object.entries(EXTREMES).flatMap(([name, order]) =>
    relation(sentence, name)
      .filter(tag => !/^(?:is|are|was|hiya|هي|هو|это|as)$/.test(tokens[tag.from - 1]?.text ?? ''))
      .filter(tag => !sentence.names.some(one => one.to <= tag.from && tag.from - one.to <= 1))
      .filter(tag => !isBare(tag, sentence, tokens))
      .filter(tag => !isSaidOfNext(tag, sentence, tokens) && !OF_HOMES_PART.test(tokens[tag.to]?.text ?? ''))
      .filter(
        tag =>
          !sentence.tags.some(
            other => other.group === 'stance' && other.name === 'than' && other.from >= tag.to - 1 && other.from - tag.to <= 1,
          ),
      )
      .map(tag => {
        const [best] = [...group].sort((a, b) => order(a.listing, b.listing))
        return { by: 'description' as const, from: tag.from, to: tag.to, candidates: [best!] }
      }),
  )
}

/** "El ghorfetein aghla" compares; "el aghla" is a home. */
const isBare = ({ from, to }: TagHit, { names, tags }: Sentence, tokens: Reading['tokens']) =>
  to - from === 1 &&
  /^(?:aghla|a8la|arkhas|ar5as|akbar|asghar|as8ar)$/.test(tokens[from]!.text) &&
  (names.some(name => name.to === from) || tags.some(tag => tag.to === from && (tag.group === 'type' || tag.group === 'unit')))

/** "The bigger area" is no home. */
const OF_HOMES_PART = /^(?:area|size|garden|plot|space|balcony|price|plan|instalment|installment|payment|down|amount|number|budget)$/

const ORDINAL = new Set<string>([...ORDER, 'otherOf'])

/** "The cheaper option is the flat": what follows is said to be so. */
function isSaidOfNext(tag: TagHit, sentence: Sentence, tokens: Reading['tokens']): boolean {
  for (let at = tag.to; at < Math.min(sentence.to, tag.to + 3); at++)
    if (/^(?:is|are|هي|هو|это|:|—|–)$/.test(tokens[at]!.text))
      return (
        sentence.names.some(name => name.from - at >= 1 && name.from - at <= 3) ||
        sentence.tags.some(other => (other.group === 'type' || ORDINAL.has(other.name)) && other.from - at >= 1 && other.from - at <= 2)
      )
  return false
}

const OPENS_CLAUSE =
  /^(?:[,;:،؛()–—•-]|and|but|while|whereas|then|so|or|و|بس|لكن|انما|w|bas|lakn|laken|ve|ama|fakat|ise|и|а|но|зато|тогда|как)$/
const JOINS_NAME = /^(?:in|at|of|from|by|project|compound|في|ب|مشروع|كمبوند|fe|fel|в|во|жк|проекте|[,،–—-])$/

/** "The villa", "the three-bedroom": a kind said of one already spoken of, which only some of the homes are. */
function byKind(
  reading: Reading,
  sentence: Sentence,
  claims: Claim[],
  named: Reference[],
  facts: ListingFacts[],
  group: Candidate[],
): Reference[] {
  const { tokens } = reading
  const found: Reference[] = []
  for (const claim of claims) {
    if (claim.kind !== 'type' && claim.kind !== 'bedrooms') continue
    if (claim.kind === 'type' && claim.plural) continue
    if (!isDefinite(claim, claims, reading, sentence) && !isContrasted(claim, claims, named)) continue
    // "The villa in X", "X's villa" and "X is an apartment" are said of the name.
    if (named.some(name => isJoined(claim, name, tokens))) continue
    // A duplex may be called an apartment, but beside an apartment "the apartment" is the other.
    const isExact = claim.kind === 'type' && group.some(({ listing }) => listing.propertyType === claim.type)
    const fits = ({ listing }: Candidate) =>
      claim.kind !== 'type'
        ? listing.specifications.bedrooms === claim.value
        : isExact
          ? listing.propertyType === claim.type
          : isType(listing, claim.type)
    const place = claims.find(other => other.kind === 'place' && other.from >= claim.to && other.from - claim.to <= 2)
    const fitsPlace = ({ listing }: Candidate) =>
      place?.kind !== 'place' || placeAndChildren(place.place).includes(listing.location.place ?? '')
    const wide = facts.map(candidate)
    const chosen = group.some(fits) ? group.filter(fits) : wide.filter(fits)
    const narrowed = chosen.filter(fitsPlace)
    if (narrowed.length === 0 || narrowed.length === facts.length) continue
    const before = [...named, ...found]
      .filter(one => one.from < claim.from)
      .sort((a, b) => a.from - b.from)
      .at(-1)
    // Said again of the one in hand.
    if (before?.candidates.some(fits) && before.candidates.length < facts.length) continue
    found.push({ by: 'description', from: claim.from, to: claim.to, candidates: narrowed })
  }
  return found
}

/** "A 2-bedroom for … and a 3-bedroom for …", where no name tells them apart. */
const isContrasted = (claim: Claim, claims: Claim[], named: Reference[]) =>
  named.length < 2 &&
  claims.some(
    other =>
      (claim.kind === 'bedrooms' && other.kind === 'bedrooms' && other.value !== claim.value) ||
      (claim.kind === 'type' && other.kind === 'type' && other.type !== claim.type && named.length === 0),
  )

/** With an article, or, of a kind, bare at the start of a clause that goes on: "daire Kasım 2027'de teslim". */
function isDefinite(claim: Claim, claims: Claim[], { tokens }: Reading, sentence: Sentence): boolean {
  const first = tokens[claim.from]!
  if (first.script === 'arabic' && /^[وفبل]?ال/.test(first.text)) return true
  const goesOn = claim.kind === 'type' && claim.to < sentence.to && tokens[claim.to]!.script !== 'other'
  for (let at = claim.from - 1, steps = 0; steps < 3; at--, steps++) {
    if (at < sentence.from) return steps === 0 && goesOn
    const { text, script } = tokens[at]!
    if (/^(?:the|el|al|اللي|الـ|ال|ام|elly)$/.test(text)) return true
    if (OPENS_CLAUSE.test(text)) return steps === 0 && goesOn
    // "The ready villa": only words of description may stand between.
    const describes = claims.some(other => other.from <= at && other.to > at)
    if ((!describes && script === 'other') || NO_DESCRIPTION.test(text)) return false
  }
  return false
}

const NO_DESCRIPTION = /^(?:a|an|is|has|bir|это|one|your|with|of|for)$/

function isJoined(claim: Claim, name: Reference, tokens: Reading['tokens']): boolean {
  const [a, b] = name.to <= claim.from ? [name.to, claim.from] : [claim.to, name.from]
  if (b < a) return true
  const between = tokens.slice(a, b).map(token => token.text)
  if (name.to <= claim.from) {
    if (between.length === 1 && !/^\p{L}/u.test(between[0]!)) return true
    return between.length <= 2 && !between.some(text => OPENS_CLAUSE.test(text)) && !between.includes('the')
  }
  return (
    between.length <= 6 && between.some(text => JOINS_NAME.test(text)) && !between.some(text => /^[;:،,]$/.test(text) && between.length > 1)
  )
}

/** "The most expensive is X" */
const SUPERLATIVE = /est$/

export const describes = (claim: Claim) => claim.kind === 'type' || (claim.kind === 'place' && !claim.negated) || claim.kind === 'bedrooms'

/** The listing a claim is said of: the last one named before it; what describes a unit goes with the name that follows ("3-bedroom apartment in X"). */
export function referenceOf(claim: Claim, references: Reference[], claims: Claim[], reading: Reading): Reference {
  let best = references[0]!
  for (const reference of references)
    if (
      reference.from <= claim.from &&
      (reference.from === claim.from || !isObject(reference, best, reading) || isPricedBehind(claim, reference, reading))
    )
      best = reference
  if (claim.kind === 'comparison' && SUPERLATIVE.test(claim.by)) {
    const said = references.find(reference => reference.by === 'name' && reference.from > claim.to && reference.from - claim.to <= 2)
    if (said && /^(?:is|:|هي|هو|это|—|–)$/.test(reading.tokens[said.from - 1]!.text)) return said
  }
  const nearest = references.find(reference => reference.by !== 'other' && reference.from >= claim.to)
  if (nearest && isOf(claim, nearest, reading)) return nearest
  const next = references.find(reference => reference.by === 'name' && reference.from >= claim.to)
  if (!next) return settle(best)
  if (!describes(claim)) return settle(best)
  for (let i = claim.to; i < next.from; i++) {
    const covered = claims.some(other => describes(other) && other.from <= i && other.to > i)
    const text = reading.tokens[i]!.text
    // After a name a comma ends what is said of it: "X is an apartment, Y is a villa".
    if (!covered && (!LEADS_TO_NAME.test(text) || (best.from < claim.from && /^[,،]$/.test(text)))) return settle(best)
  }
  return next
}

/** "Less than Y at £384,000", "than Y (September 2028)": right behind the other it is the other's. */
const isPricedBehind = ({ from }: Claim, { to }: Reference, { tokens }: Reading) =>
  from - to <= 2 && from > to && /^(?:at|for|with|[(]|ب|بسعر|b|be)$/.test(tokens[to]!.text)

/** "X is bigger than Y and …": the sentence goes on about X, unless Y is taken up ("…, which"). */
function isObject(reference: Reference, subject: Reference, { tokens }: Reading): boolean {
  if (reference === subject || reference.from < subject.to) return false
  if (
    !tokens
      .slice(Math.max(subject.to, reference.from - 6), reference.from)
      .some(token => /^(?:than|compared|versus|vs|against|unlike|مقابل|чем|против)$/.test(token.text))
  )
    return false
  return !tokens.slice(reference.to, reference.to + 3).some(token => /^(?:which|who|that|whose|where|котор\p{L}*|[(])$/u.test(token.text))
}

/** Whom the next sentence goes on about: the last that was spoken of, and not whom it was only held against. */
export function subjectOf(references: Reference[], reading: Reading): Reference | undefined {
  const last = references.at(-1)
  const before = references.at(-2)
  return last && before && isObject(last, before, reading) ? before : last
}

const LEADS_TO_NAME = /^(?:in|at|of|the|our|by|project|compound|في|ف|ب|مشروع|كمبوند|fe|fel|mashroo3|compound|в|проекте|жк|[,،–—-])$/

const LISTED =
  /^(?:listed|recorded|noted|mentioned|given|stated|registered|only|belongs|مذكور\p{L}?|متسجل\p{L}?|مسجل\p{L}?|مكتوب\p{L}?|mazkoor|mazkora|maktoob\p{L}?|maktub\p{L}?|metsagel|указан\p{L}*|отмечен\p{L}*)$/u
const LEADS_TO_LISTED = /^(?:is|are|was|for|of|with|in|at|the|on|record|بس|ل|في|fe|fel|lel|el|bas|у|для|только)$/

/** "92 m² at Defne Court": a figure right before a name is that name's. */
export function isOf(claim: Claim, next: Reference, { tokens }: Reading): boolean {
  // "Half the price of X" is said of the other.
  if (claim.kind === 'multiple') return false
  const between = tokens.slice(claim.to, next.from)
  const joined = between.every(token => /^(?:in|at|for|the|of|في|ل|fe|fel|в|во|у|на)$/.test(token.text))
  // "The sea view is listed for the villa"
  const isListed =
    between.some(token => LISTED.test(token.text)) && between.some(token => /^(?:for|of|with|ل|في|fe|fel|lel|у|для)$/.test(token.text))
  if (isListed && between.length <= 6 && between.every(token => LISTED.test(token.text) || LEADS_TO_LISTED.test(token.text))) return true
  return between.length <= 2 && joined && (between.length > 0 || /^[بلف]/.test(tokens[next.from]!.text))
}
