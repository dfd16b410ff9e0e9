import { type NumberSpan, readNumbers } from '../text/numbers.ts'
import { phraseTable } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'

type Mark = { is: 'minimum' } | { is: 'contract' } | { is: 'unit'; months: number }

const unit = (months: number): Mark => ({ is: 'unit', months })

const marks = phraseTable<Mark>([
  [
    { is: 'minimum' },
    'min|minimum|at least|no less than|not less than|اقل مده|اقل حاجه|علي الاقل|على الاقل|بحد ادني|حد ادني|الحد الادني|مش اقل من|ما يقلش عن|3ala el a2al|3al a2al|a2al modda|a2al 7aga|msh a2al men|mesh a2al men|en az|asgari|от|минимум|не менее|не меньше|минимальный срок|mindestens|mindestmietdauer|mindestlaufzeit|minimal|co najmniej|przynajmniej|minimalny okres',
  ],
  [
    { is: 'contract' },
    'contract|lease|عقد|العقد|تعاقد|3a2d|3aqd|kontrat|sozlesme|kontratli|договор|контракт|vertrag|mietvertrag|umowa|umowe',
  ],
  [unit(12), 'yearly|annual|سنوي|سنويه|jahresvertrag|umowa roczna|umowe roczna|roczna|roczny|годовой|annually'],
  [unit(6), 'полгода|полугода|polroku|pol roku|halbes jahr|half a year|half year|نص سنه|نصف سنه|nos sana|yarim yil'],
  [unit(24), 'سنتين|عامين|sanaten|sanatein|senten'],
  [unit(2), 'شهرين|shahren|shahrein|shahreen'],
  [
    unit(12),
    'year|years|yr|yrs|سنه|سنين|سنوات|عام|sana|sena|sneen|seneen|yil|sene|yillik|senelik|год|года|лет|jahr|jahre|jahren|jahres|rok|roku|lata|lat',
  ],
  [
    unit(1),
    'month|months|mo|شهر|شهور|اشهر|shahr|shohoor|shohor|ashhor|ay|aylik|месяц|месяца|месяцев|мес|monat|monate|monaten|miesiac|miesiace|miesiecy|mies',
  ],
])

interface Found {
  mark: Mark
  at: number
  next: number
}

const REACH = 4
const LONGEST_TERM_MONTHS = 120

/** The shortest let, in months: "min 1 year", "en az 6 ay", "от года", "6 months minimum", "عقد سنة", "yearly contract". */
export function readMinTerm(text: string, tokens: Token[]): number | undefined {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = marks.match(tokens, at)
    if (match) found.push({ mark: match.value, at, next: match.next })
    at = match?.next ?? at + 1
  }
  if (found.length < 2 && !/jahresvertrag|umow[ae] roczna/.test(text)) return undefined
  const numbers = readNumbers(text)
  for (const [index, one] of found.entries()) {
    if (one.mark.is === 'unit') {
      if (/jahresvertrag|umow[ae] roczna/.test(tokens[one.at]!.text + ' ' + (tokens[one.at + 1]?.text ?? ''))) return 12
      continue
    }
    const isContract = one.mark.is === 'contract'
    const term = after(found[index + 1], one, tokens, numbers, isContract) ?? before(found[index - 1], one, tokens, numbers)
    if (term !== undefined && term <= LONGEST_TERM_MONTHS) return term
  }
  return undefined
}

/** The unit follows. "contract ends in a month" is no term: between a contract and its length stands only a number or a small word. */
function after(unit: Found | undefined, opening: Found, tokens: Token[], numbers: NumberSpan[], isContract: boolean): number | undefined {
  if (unit?.mark.is !== 'unit' || unit.at - opening.next > REACH) return undefined
  const [from, to] = [tokens[opening.next - 1]!.end, tokens[unit.at]!.start]
  const number = numbers.find(span => span.start >= from && span.end <= to)
  const between = unit.at - opening.next - (number ? 1 : 0)
  if (between > (isContract ? 1 : 2)) return undefined
  return Math.round((number?.value ?? 1) * unit.mark.months)
}

/** "6 months minimum", "one year contract". */
function before(unit: Found | undefined, opening: Found, tokens: Token[], numbers: NumberSpan[]): number | undefined {
  if (unit?.mark.is !== 'unit' || opening.at - unit.next > 1) return undefined
  const start = tokens[unit.at]!.start
  const number = numbers.find(span => span.end <= start && start - span.end <= 2)
  if (!number && unit.mark.months === 1) return undefined
  return Math.round((number?.value ?? 1) * unit.mark.months)
}
