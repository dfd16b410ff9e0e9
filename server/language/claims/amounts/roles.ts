import type { Role } from '../claim.ts'
import type { Figure, Reading, Sentence } from '../reading/reading.ts'
import { isNegated } from '../reading/scopes.ts'
import { isOfSomethingElse } from '../reference/reference.ts'
import { isEntrySum } from './entry-sum.ts'
import { reducedTo } from './reductions.ts'
import { isThePrice, isToldAlready, isToldWith } from './told-together.ts'

export const MONEY_ROLES = new Set<Role>(['price', 'monthly', 'down', 'perMetre', 'discount', 'afterDiscount', 'difference', 'saving', 'remaining', 'total', 'yearly', 'otherPeriod', 'maintenance', 'deposit', 'yield', 'commission']) // biome-ignore format: a list
export const PERCENT_ROLES = new Set<Role>([
  'down',
  'remaining',
  'discount',
  'saving',
  'maintenance',
  'yield',
  'commission',
  'interest',
  'deposit',
])
export const TERM_ROLES = new Set<Role>(['deposit', 'minTerm', 'monthly', 'down'])
const REACH = 14

/** Words for shares of a whole, in percent. */
export const HALF: Record<string, number> = { half: 50, third: 100 / 3, quarter: 25, نصف: 50, نص: 50, تلت: 100 / 3, ربع: 25, nos: 50, yarisi: 50, yarisini: 50, yarisinin: 50, yarim: 50, половина: 50, половину: 50, треть: 100 / 3, четверть: 25 } // biome-ignore format: a table

/** These stand right after their amount; the others hold it only from in front or across a plain word ("640,000 as a down payment"). */
const AFTER = new Set<Role>(['monthly', 'yearly', 'otherPeriod', 'perMetre', 'down', 'remaining'])

/** "48,750 a month": such a word is spent on the amount it stands behind. */
const SPENT = new Set<Role>(['monthly', 'yearly', 'otherPeriod', 'perMetre'])

/** What a number is said to be: the nearest word that says so. Commas and other numbers in between make it farther; behind the number they cut it off. */
export function roleOf(figure: Figure, sentence: Sentence, tokens: Reading['tokens'], allowed: Set<Role>, reach = REACH): Role | null {
  return rolesOf(figure, sentence, tokens, allowed, reach).role
}

interface Roles {
  role: Role | null
  others: Role[]
  /** Nothing else can be meant: the word stands right beside. */
  isSure: boolean
}

/** The role that stands nearest, and those another word of the sentence may mean where the nearest does not stand right beside. */
export function rolesOf(figure: Figure, sentence: Sentence, tokens: Reading['tokens'], allowed: Set<Role>, reach = REACH): Roles {
  if (allowed.has('price') && isShared(figure, sentence, tokens)) return sure('price')
  if (allowed.has('price') && isEntrySum(figure, sentence, tokens)) return sure('entry')
  if (allowed.has('price') && isThePrice(figure, tokens)) return sure('price')
  const reduced = allowed.has('price') ? reducedTo(figure, sentence, tokens) : null
  if (reduced) return sure(reduced)
  const beside = allowed.has('price') ? besideOf(figure, sentence, tokens) : null
  if (beside) return sure(beside)
  if (allowed.has('price') && isInstead(figure, sentence)) return { role: 'price', others: ['monthly', 'down'], isSure: false }
  const restated = allowed.has('price') ? restatedBy(figure, sentence, tokens) : null
  if (restated) return sure(restated)
  let best: Role | null = null
  let least = reach + 0.5
  let length = 0
  let nearest: { from: number; to: number } = figure
  const heard: { role: Role; tag: { from: number } }[] = []
  for (const tag of sentence.tags) {
    // "520,000 and then …": only what stands before it is paid first.
    const isThen = tag.name === 'downThen'
    const role = (isThen || isOfDown(tag, tokens) ? 'down' : tag.name) as Role
    if (tag.group !== 'role' || !allowed.has(role) || (tag.from < figure.to && tag.to > figure.from)) continue
    if (isInside(tag, sentence) || isUnit(tag, sentence)) continue
    if (isSpent(tag, role, figure, sentence, tokens)) continue
    if (isToldAlready(tag, role, figure, sentence, tokens)) continue
    const before = tag.to <= figure.from
    if (isThen && before) continue
    // "The rest, 48,750 a month": a rate right behind an amount is surely its own.
    if (!before && SPENT.has(role) && !/^و/.test(tokens[tag.from]!.text) && isBeside(tag, figure, sentence, tokens)) return sure(role)
    const [a, b] = before ? [tag.to, figure.from] : [figure.to, tag.from]
    if (b - a > reach) continue
    let apart = before || !/^و./.test(tokens[tag.from]!.text) ? 0 : 2
    for (let i = a; i < b; i++) apart += separation(tokens[i]!.text, before)
    for (const other of sentence.figures)
      if (other !== figure && other.from >= a && other.to <= b) apart += other.kind === 'percent' ? 0.5 : 4
    if (!before && apart > 0) {
      heard.push({ role, tag })
      continue
    }
    const cost = apart + (b - a) + (before || (AFTER.has(role) && b === a) ? 0 : 1.5)
    heard.push({ role, tag })
    if (cost < least || (cost === least && tag.to - tag.from > length))
      [best, least, length, nearest] = [role, cost, tag.to - tag.from, tag]
  }
  const role = best === 'price' ? (qualified(figure, sentence, tokens) ?? best) : best
  if (role === null) return { role: restatedBehind(figure, sentence, tokens, allowed), others: [], isSure: false }
  if (isBeside(nearest, figure, sentence, tokens)) return sure(role)
  return {
    role,
    others: [
      ...new Set([...heard.filter(({ tag }) => !isOfShare(tag, sentence)).map(one => one.role), ...impliedBy(figure, sentence)]),
    ].filter(one => one !== role),
    isSure: false,
  }
}

/** "10% down" says what the ten are of, and nothing of an amount farther off. */
const isOfShare = ({ from }: { from: number }, sentence: Sentence) =>
  sentence.figures.some(other => other.kind === 'percent' && other.to === from)

const sure = (role: Role): Roles => ({ role, others: [], isSure: true })
/** A word surely means the amount behind it when neither a number, a stop, nor another thing one pays stands between; one in front of it, when hardly anything does. */
function isBeside(tag: { from: number; to: number }, figure: Figure, sentence: Sentence, tokens: Reading['tokens']): boolean {
  const before = tag.to <= figure.from
  const [a, b] = before ? [tag.to, figure.from] : [figure.to, tag.from]
  if (!before) return tokens.slice(a, b).every(token => EMPTY.test(token.text))
  if (tokens.slice(a, b).some(token => APART.test(token.text) || token.script === 'digits')) return false
  return !sentence.tags.some(
    other =>
      other.from < b &&
      other.to > a &&
      other.from >= tag.to &&
      ((other.name === 'pays' && !/^платеж/.test(tokens[other.from]!.text)) ||
        other.name === 'drops' ||
        (other.group === 'role' && MONEY_ROLES.has(other.name as Role))),
  )
}

const APART = /^(?:[,;،؛]|and|then|over|before|after|if|when|و|w|ve|и)$/
const EMPTY =
  /^(?:is|as|for|of|the|a|an|your|in|–|-|ل|لل|ka|olarak|icin|на|sterling|pounds?|dollars?|euros?|misir|liras?i?|sterlin|dolar|geneh|esterliny|جنيه|استرليني|دولار|фунт\p{L}*|доллар\p{L}*|egp)$/u

/** "Over 84 months at EGP 33,750": what follows the length of a plan may be its rate. */
const impliedBy = (figure: Figure, sentence: Sentence): Role[] =>
  sentence.tags.some(tag => tag.group === 'unit' && (tag.name === 'month' || tag.name === 'year') && tag.to <= figure.from)
    ? ['monthly']
    : []

/** "EGP 170,000, i.e. 5%", "170 ألف (٥٪)": the amount is what the percentage behind it is said to be. */
function restatedBehind(figure: Figure, sentence: Sentence, tokens: Reading['tokens'], allowed: Set<Role>): Role | null {
  const percent = allowed.has('price') && sentence.figures.find(other => other.kind === 'percent' && other.from >= figure.to)
  if (!percent || percent.from - figure.to > 6) return null
  const namely =
    tokens[percent.from - 1]!.text === '(' ||
    isThatIs(tokens, percent.from) ||
    sentence.tags.some(
      tag =>
        tag.name === 'namely' &&
        tokens[tag.from]!.text !== 'or' &&
        tag.from >= figure.to &&
        tag.to <= percent.from &&
        percent.from - tag.to <= 1,
    )
  return namely ? (roleOf(percent, sentence, tokens, PERCENT_ROLES) ?? 'down') : null
}

/** "After the down payment of £101,325" */
const isOfDown = ({ name, to }: { name: string; to: number }, tokens: Reading['tokens']) =>
  name === 'remaining' && tokens[to]?.text === 'of' && /^(?:payment|deposit)$/.test(tokens[to - 1]!.text)

/** "Per metre they cost 30,000": what a price is of may stand before the verb. What is denied ("taksit yok; fiyatı …") is of nothing. */
function qualified(figure: Figure, sentence: Sentence, tokens: Reading['tokens']): Role | null {
  const start = sentence.figures.findLast(other => other.to <= figure.from)?.to ?? sentence.from
  const tag = sentence.tags.findLast(
    one =>
      one.group === 'role' &&
      SPENT.has(one.name as Role) &&
      one.from >= start &&
      one.to <= figure.from &&
      figure.from - one.to <= 8 &&
      (one.from > start || one.name === 'perMetre') &&
      !isUnit(one, sentence) &&
      !isNegated(one, sentence, tokens),
  )
  return tag ? (tag.name as Role) : null
}

/** What stands right behind one amount says nothing of another. Only a word that ends there, or is always said behind, is surely spent. */
function isSpent(tag: Sentence['tags'][number], role: Role, figure: Figure, sentence: Sentence, tokens: Reading['tokens']): boolean {
  const own = sentence.figures.find(other => other !== figure && other.to === tag.from && other.value >= 100)
  return own !== undefined && figure.from >= tag.to && (SPENT.has(role) || ENDS.test(tokens[tag.to]?.text ?? ''))
}

const ENDS = /^(?:[,;،؛.+]|plus|and|زائد|زايد|و|w|ve|плюс)$|^وا?ل/

/** "£277,000 more" is a difference, "instead of 18.6 million" the price that stood before. */
function besideOf(figure: Figure, sentence: Sentence, tokens: Reading['tokens']): Role | null {
  for (const tag of sentence.tags) {
    if (tag.group !== 'relation') continue
    if (tag.name === 'gap' && (isBy(tokens, tag.to, figure.from) || (tag.to === figure.from && SHORT_OF.test(tokens[tag.from]!.text))))
      return 'difference'
    if (tag.name === 'gap' && (tag.from === figure.to || tokens[figure.from - 1]?.text === 'на')) return 'difference'
    if (tag.name === 'gap' && sentence.tags.some(rate => isRate(rate) && rate.from === figure.to && rate.to === tag.from))
      return 'difference'
    if (tag.name === 'first' && tag.to === figure.from && !isOfSomethingElse(tag, tokens)) return 'down'
    if (tag.name === 'differenceBetween' && (isOpen(tag, figure, sentence) || isToldWith(tag, figure, sentence, tokens)))
      return 'difference'
  }
  return null
}

/** "7,000 a month more" */
const isRate = ({ group, name }: Sentence['tags'][number]) => group === 'role' && SPENT.has(name as Role)

const SHORT_OF = /^(?:ناقص|na2es|short|فرق|fare2|اغلي|ارخص|aghla|a8la|arkhas|ar5as)$/

/** "Instead of 18.6 million", "rather than 248,000": what it would be otherwise. */
const isInstead = (figure: Figure, sentence: Sentence) =>
  sentence.tags.some(tag => tag.group === 'relation' && tag.name === 'instead' && tag.to <= figure.from && figure.from - tag.to <= 1)

/** "أغلى بـ", "أغلى منها بـ", "arkhas menha b" */
export const isBy = (tokens: Reading['tokens'], from: number, to: number) =>
  to - from >= 0 &&
  to - from <= 3 &&
  tokens.slice(from, to + 1).some(token => /^(?:ب$|ب\d|b$|ba$)/.test(token.text) || (token === tokens[to] && /^ب/.test(token.text))) &&
  tokens.slice(from, to).every(token => /^(?:من\p{L}{0,3}|عن\p{L}{0,3}|men\p{L}{0,3}|3an\p{L}{0,3}|ب|b|ـ|حوالي)$/u.test(token.text))

const isOpen = (tag: { to: number }, figure: Figure, sentence: Sentence) =>
  tag.to <= figure.from &&
  figure.from - tag.to <= 12 &&
  !sentence.figures.some(other => other.from >= tag.to && other.to <= figure.from && other.value >= 100)

/** The "metr" of "40 metr" is a unit, and no rate. */
const isUnit = ({ name, from, to }: Sentence['tags'][number], sentence: Sentence) =>
  name === 'perMetre' && to - from === 1 && sentence.figures.some(figure => figure.to === from && !figure.currency && figure.value < 10_000)

/** "After the down payment" speaks of the rest: a role inside a longer one is not meant. */
export const isInside = (tag: Sentence['tags'][number], sentence: Sentence) =>
  sentence.tags.some(
    other => other.group === 'role' && other.from <= tag.from && other.to >= tag.to && other.to - other.from > tag.to - tag.from,
  )

/** "10% at signing, that is EGP 520,000": the amount is what the percentage was said to be; of nothing in particular, the down payment. */
function restatedBy(figure: Figure, sentence: Sentence, tokens: Reading['tokens']): Role | null {
  const percent = sentence.figures.findLast(other => other.kind === 'percent' && other.to <= figure.from && figure.from - other.to <= 8)
  const namely =
    percent &&
    (sentence.tags.some(tag => tag.name === 'namely' && tag.from >= percent.to && tag.to <= figure.from && figure.from - tag.to <= 2) ||
      isThatIs(tokens, figure.from) ||
      (figure.from - percent.to <= 3 && tokens[figure.from - 1]!.text === '('))
  if (percent && namely) return roleOf(percent, sentence, tokens, PERCENT_ROLES) ?? 'down'
  // "Half (£207,500) at once", "half of the price, £207,500"
  const halves =
    tokens.slice(Math.max(sentence.from, figure.from - 6), figure.from - 1).some(({ text }) => text in HALF) &&
    !sentence.figures.some(other => other.to <= figure.from && figure.from - other.to <= 5)
  return halves && /^[(,،—–]$/.test(tokens[figure.from - 1]?.text ?? '') ? 'down' : null
}

/** "i.e." is cut into letters and points. */
const isThatIs = (tokens: Reading['tokens'], at: number) =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .map(token => token.text)
    .join('')
    .replace(/\W/g, '')
    .endsWith('ie')

/** "Half of the £336,000": the amount is the whole. */
function isShared(figure: Figure, sentence: Sentence, tokens: Reading['tokens']): boolean {
  for (let i = Math.max(sentence.from, figure.from - 3); i < figure.from && tokens[figure.from - 1]!.text !== '('; i++)
    if (
      tokens[i]!.text in HALF &&
      !/^(?:نص|نصف)$/.test(tokens[i - 1]?.text ?? '') &&
      !tokens.slice(i + 1, figure.from).some(({ text }) => IS.test(text))
    )
      return true
  return false
}

/** "The other half is £7,000 a month": the amount is what the share comes to. */
const IS = /^(?:[,،:—–]|is|are|goes|comes|then|at|as|هو|هي|يبقي|بيبقي|هيبقي|ب|b|yeb2a|beyeb2a|это|составляет|по)$/

function separation(text: string, before: boolean): number {
  if (/^[,;،؛:]$/.test(text)) return text === ':' ? 1 : 3
  if (text === '(') return before ? 0 : 3
  if (text === ')') return 3
  if (/^(?:and|then|و|w|ve|ardindan|и|затем|plus|with|on|over)$/.test(text) || /^و./.test(text)) return 2
  return 0
}
