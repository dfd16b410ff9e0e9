import type { Amenity, ListingStatus, PropertyType } from '#contracts/listing'
import type { Token } from '../../lexicon/tokens.ts'
import { has } from '../amounts/relations.ts'
import type { Said } from '../claim.ts'
import { isSaidToAct } from '../reading/parties.ts'
import type { Sentence } from '../reading/reading.ts'
import { isNegated } from '../reading/scopes.ts'
import type { TagHit } from '../words/lexicon.ts'

/** What nobody denies by saying "not": pressure and promises do not leave either way. */
export const NEVER = new Set(['scarcity', 'bargain', 'promise', 'leak'])
const ALMOST = /^(?:almost|nearly|قربت|قرب|neredeyse|почти|2arabet|2arab)$/

/** "You land on exactly 22.5 million" */
const isVerb = ({ from, to }: TagHit, tokens: Token[]) =>
  /^(?:lands|landed|landing)$/.test(tokens[from]!.text) ||
  (/^(?:you|we|i|they|it|to|will|would)$/.test(tokens[from - 1]?.text ?? '') && /^(?:on|at|in)$/.test(tokens[to]?.text ?? ''))

/** What a word of the lexicon claims by itself. */
export function saidBy(tag: TagHit, sentence: Sentence, tokens: Token[]): Said | null {
  const negated = isNegated(tag, sentence, tokens)
  switch (tag.group) {
    case 'amenity':
      return isPartOf(tag, sentence, ['type', 'nearby', 'forbidden', 'role'])
        ? null
        : { kind: 'amenity', amenity: tag.name as Amenity, negated }
    case 'type':
      if (tag.name === 'land' && isVerb(tag, tokens)) return null
      if (negated || isPartOf(tag, sentence, ['amenity', 'role'], 'ready')) return null
      return { kind: 'type', type: tag.name as PropertyType, plural: isPlural(tokens[tag.to - 1]!) }
    case 'finishing':
      if (isPartOf(tag, sentence, ['role'])) return null
      return { kind: 'finishing', finishing: tag.name, negated }
    case 'standing':
      if (tag.name === 'furnished' || tag.name === 'unfurnished') return { kind: 'furnished', yes: (tag.name === 'furnished') !== negated }
      // "Sold with furniture" is how it is offered.
      if (tag.name === 'sold' && /^(?:with|as|by|furnished|fully|finished|semi)$/.test(tokens[tag.to]?.text ?? '')) return null
      if (negated && OF_PURPOSE.test(tokens[tag.to - 1]!.text)) return null
      if (tag.name === 'unavailable') return { kind: 'standing', status: 'available', negated: true }
      return isOfSomethingElse(tag, sentence) ? null : { kind: 'standing', status: tag.name as ListingStatus, negated }
    case 'forbidden':
      if (negated && tag.name === 'included' && !/^(?:no|free)/.test(tokens[tag.from]!.text))
        return { kind: 'forbidden', what: 'notIncluded' }
      if (tag.name === 'party') return !negated && isSaidToAct(tag, sentence, tokens) ? { kind: 'forbidden', what: 'party' } : null
      if (tag.name === 'scarcity' && isOfTime(tag, sentence, tokens)) return null
      if (tag.name === 'bargain' && isOfWords(tag, sentence, tokens)) return null
      if (tag.name === 'title' && isOnRecord(tag, tokens)) return null
      if (isLastOfSeveral(tag, sentence, tokens)) return null
      return negated && !NEVER.has(tag.name) ? null : { kind: 'forbidden', what: tag.name }
    case 'relation':
      return tag.name === 'furniture' ? { kind: 'furnished', yes: !negated } : null
    case 'role':
      // "Almost ready" is not ready yet; whoever is "ready when you are" is no home.
      if (tag.name === 'ready' && isPartOf(tag, sentence, ['role'])) return null
      if (tag.name === 'ready') return { kind: 'ready', negated: negated || ALMOST.test(tokens[tag.from - 1]?.text ?? '') }
      if (tag.name === 'installments' && !isAnother(tag, sentence))
        return { kind: 'installments', negated: negated && !isOther(tag, sentence, tokens) }
      if (tag.name === 'deposit' || tag.name === 'down' || tag.name === 'minTerm' || tag.name === 'maintenance')
        return isAbsent(tag, sentence, tokens) ? { kind: 'absent', of: tag.name } : null
      if (tag.name === 'mortgage') return { kind: 'mortgage', negated }
      if (tag.name === 'discount') return isPartOf(tag, sentence, ['role', 'standing']) ? null : { kind: 'discounted', negated }
      if (isPartOf(tag, sentence, ['role'])) return null
      if (tag.name === 'interest') return { kind: 'forbidden', what: 'interest' }
      if (tag.name === 'yield' && sentence.figures.some(({ from, to }) => from <= tag.from && to >= tag.to)) return null
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
function isPartOf(tag: TagHit, sentence: Sentence, groups: string[], but?: string): boolean {
  return sentence.tags.some(
    other =>
      other !== tag &&
      groups.includes(other.group) &&
      other.name !== but &&
      other.from <= tag.from &&
      other.to >= tag.to &&
      other.to - other.from > tag.to - tag.from,
  )
}

const isMasked = (tag: TagHit, sentence: Sentence) => sentence.names.some(name => name.from <= tag.from && name.to >= tag.to)

/** "Another payment plan" names a difference, not a plan. */
const isAnother = (tag: TagHit, sentence: Sentence) =>
  sentence.tags.some(other => other.group === 'stance' && other.name === 'negation' && other.to <= tag.from && tag.from - other.to <= 1)

/** "فاضل على الاستلام سنة": what is left is time. */
const isOfTime = (tag: TagHit, sentence: Sentence, tokens: Token[]) =>
  /^(?:فاضل\p{L}{0,2}|باقي|fadel|fadl\p{L}*|ba2y)$/u.test(tokens[tag.from]!.text) &&
  sentence.tags.some(other => other.group === 'unit' && (other.name === 'year' || other.name === 'month') && other.from > tag.from)

/** "All I can give you is the date": no bargain without a price. */
const isOfWords = (tag: TagHit, sentence: Sentence, tokens: Token[]) =>
  /^give you$/.test(
    tokens
      .slice(tag.to - 2, tag.to)
      .map(({ text }) => text)
      .join(' '),
  ) &&
  !sentence.tags.some(
    other => other.from >= tag.to && other.group === 'role' && ['discount', 'price', 'saving', 'down', 'monthly'].includes(other.name),
  ) &&
  !sentence.figures.some(figure => figure.from >= tag.to && figure.value >= 1 && (figure.kind === 'percent' || figure.kind === 'money'))

/** "مسجل عندي" is in the records, and no title. */
const isOnRecord = (tag: TagHit, tokens: Token[]) =>
  /^(?:[وال]*مسجل\p{L}*|m[eo]t?sa[ga]\p{L}*)$/u.test(tokens[tag.to - 1]!.text) &&
  /^(?:عند\p{L}+|معا\p{L}+|هنا|ل\p{L}+|قدامي|3and\p{L}+|ma3a\p{L}+|hena|l\p{L}+)$/u.test(tokens[tag.to]?.text ?? '')

/** "Not for sale" says how it is offered, and not that it is gone. */
const OF_PURPOSE = /^(?:sale|rent|satilik\p{L}*|kiralik\p{L}*|[وف]?لل(?:بيع|ايجار)|продаж\p{L}*|аренд\p{L}*)$/u

/** "Only the last one is furnished" counts; "this is the last one" presses. */
const isLastOfSeveral = (tag: TagHit, sentence: Sentence, tokens: Token[]) =>
  /^last(?: one)?$/.test(
    tokens
      .slice(tag.from, tag.to)
      .map(({ text }) => text)
      .join(' ')
      .replace(/^the /, ''),
  ) &&
  has(sentence, 'last') &&
  /^(?:is|has|costs|comes|measures|offers|gets|,)$/.test(tokens[tag.to]?.text ?? '') &&
  !/^(?:is|its|thats|was)$/.test(tokens[tag.from - (tokens[tag.from]!.text === 'the' ? 1 : 2)]?.text ?? '')

/** "The other half, spread over …" denies nothing. */
const isOther = (tag: TagHit, sentence: Sentence, tokens: Token[]) =>
  tokens.slice(Math.max(sentence.from, tag.from - 4), tag.from).some(({ text }) => /^(?:other|another|different)$/.test(text))

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
