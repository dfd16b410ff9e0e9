import { type NumberSpan, readNumbers } from '../text/numbers.ts'
import { readPhones } from '../text/phones.ts'
import { phraseTable } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import type { SignalReading } from './signals.ts'

export interface Price {
  amount: number
  currency: string | null
  period?: string | null
}

type Mark =
  | { is: 'period'; period: 'month' | 'week' | 'night' | 'day' | 'year' }
  | { is: 'old' }
  /** "instead of": what follows is old, what stands before is not. */
  | { is: 'instead' }
  | { is: 'now' }
  | { is: 'part' }
  | { is: 'price' }

const period = (name: 'month' | 'week' | 'night' | 'day' | 'year'): Mark => ({ is: 'period', period: name })

const marks = phraseTable<Mark>([
  [
    period('month'),
    'per month|a month|/ month|/month|/ mo|/ m|monthly|pcm|pm|p / m|each month|every month|في الشهر|فى الشهر|بالشهر|ف الشهر|شهري|شهريا|شهريًا|كل شهر|للشهر|/ شهر|fel shahr|fe el shahr|fi el shahr|bel shahr|shahry|shahri|shahreyan|shahryan|kol shahr|aylik|ayda|ayina|aylig*|/ ay|her ay|kirasi|в месяц|ежемесячно|/ мес|в мес|месячно|за месяц|im monat|pro monat|monatlich|/ monat|monatsmiete|kaltmiete|warmmiete|kalt|warm|miesiecznie|na miesiac|/ mies|za miesiac|mies',
  ],
  [
    period('week'),
    'per week|a week|/ week|weekly|في الاسبوع|اسبوعيا|fel osboo3|haftalik|haftada|в неделю|pro woche|wochentlich|die woche|tygodniowo|za tydzien|na tydzien',
  ],
  [
    period('night'),
    'per night|a night|/ night|nightly|في الليله|الليله|لليله|fel leila|gecelik|geceligi|gecesi|за ночь|в ночь|pro nacht|die nacht|za noc|za dobe',
  ],
  [
    period('day'),
    'per day|a day|/ day|daily|في اليوم|يوميا|fel yom|gunluk|gunde|в день|в сутки|за сутки|pro tag|taglich|za dzien|dziennie',
  ],
  [
    period('year'),
    'per year|a year|/ year|yearly|annually|per annum|pa|في السنه|سنويا|fel sana|sanaweyan|yillik|yilda|senelik|в год|im jahr|pro jahr|jahrlich|rocznie|na rok|za rok',
  ],
  [
    { is: 'old' },
    'was|used to be|before|originally|كان|كانت|kan|kant|kanet|eskiden|onceden|yerine|idi|было|была|раньше|vorher|war|fruher|bylo|byla|wczesniej|sold for|sold at|اتباعت ب|بعتها ب|satildi|sattik|продали за|verkauft fur|sprzedane za',
  ],
  [
    { is: 'instead' },
    'instead of|down from|reduced from|rather than|بدل|بدلا من|نزلت من|نازله من|badal|badalan men|вместо|снизили с|statt|anstatt|runter von|zamiast|obnizone z',
  ],
  [
    { is: 'now' },
    'now|reduced to|new price|price now|dropped to|down to|بقي|بقى|بقت|دلوقتي|نزل|نزلت|السعر الجديد|ba2a|ba2et|b2a|delwa2ty|nezel|nezlet|artik|simdi|yeni fiyat|yeni fiyati|dustu|indi|теперь|сейчас|новая цена|снизили до|jetzt|neuer preis|nun|reduziert auf|teraz|nowa cena|obnizone do',
  ],
  [
    { is: 'part' },
    'deposit|down payment|downpayment|commission|maintenance|insurance|advance|instalment|installment|installments|fees|service charge|club|عربون|مقدم|مقدما|المقدم|تامين|التامين|قسط|القسط|عموله|صيانه|وديعه|mo2adam|mokadam|ta2meen|tameen|3arboon|3omoola|2est|siyana|kapora|kaparo|depozito|pesinat|komisyon|aidat|taksit|задаток|залог|депозит|аванс|комиссия|взнос|первоначальный|anzahlung|kaution|provision|nebenkosten|hausgeld|kaucja|kaucji|zaliczka|zadatek|prowizja|czynsz administracyjny|offered|offer of|offers|offering me|عرض عليا|teklif|предложили|предлагают',
  ],
  [
    { is: 'price' },
    'price|asking|asking price|rent|cost|costs|for|السعر|سعرها|سعره|بسعر|الايجار|ايجارها|المطلوب|مطلوب|el se3r|se3raha|se3rha|el egar|fiyat|fiyati|kira|kirasi|istenen|цена|цену|стоит|стоимость|аренда|preis|miete|kostet|cena|kosztuje|czynsz',
  ],
])

const REACH = 3
const SMALLEST_AMOUNT = 20
const SMALLEST_RENT = 50
const SMALLEST_PRICE = 1000

/** The price now asked (`elsewhere`: tokens that speak of another property): the new one after a reduction, never a deposit, a fee, an offer or a past deal. */
export function readPrice(text: string, { tokens, tongue }: SignalReading, elsewhere: { from: number; to: number }[]): Price | undefined {
  const found: { mark: Mark; at: number; next: number }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = marks.match(tokens, at)
    if (match) found.push({ mark: match.value, at, next: match.next })
  }
  const phones = readPhones(text)
  let best: { price: Price; rank: number } | undefined
  for (const span of readNumbers(text)) {
    const first = tokens.findIndex(token => token.end > span.start)
    if (elsewhere.some(({ from, to }) => first >= from && first < to)) continue
    if (span.kind === 'percent' || span.value < SMALLEST_AMOUNT || phones.some(phone => span.start < phone.end && phone.start < span.end))
      continue
    const price = priceOf(span, text, tokens, found)
    // In Arabizi "le" is "to": "nezel le 2.8 million".
    if (price && tongue === 'arabizi' && /^le\s/.test(text.slice(span.start))) price.price.currency = null
    // The later of two equals holds: "it was 100, now 95".
    if (price && (!best || price.rank >= best.rank)) best = price
  }
  return best?.price
}

function priceOf(
  span: NumberSpan,
  text: string,
  tokens: Token[],
  found: { mark: Mark; at: number; next: number }[],
): { price: Price; rank: number } | undefined {
  const first = tokens.findIndex(token => token.end > span.start)
  const next = tokens.findIndex(token => token.start >= span.end)
  const end = next === -1 ? tokens.length : next
  const isNear = (is: Mark['is'], reachBefore: number, reachAfter: number) =>
    found.some(
      ({ mark, at, next: past }) =>
        mark.is === is &&
        ((past <= first && first - past < reachBefore && !hasBreak(tokens, past, first)) ||
          (at >= end && at - end < reachAfter && !hasBreak(tokens, end, at))),
    )
  if (isNear('part', 3, 1) || isNear('old', 2, 1) || isNear('instead', 2, 0)) return undefined
  const period = found.find(
    ({ mark, at, next: past }) => mark.is === 'period' && ((at >= end && at - end < REACH) || (past <= first && first - past < 2)),
  )?.mark
  const isRent = period?.is === 'period'
  const isPriced = isNear('price', 3, 0) || isNear('now', 3, 0)
  const isMoney = span.currency !== undefined || (span.scale !== undefined && span.kind !== 'number')
  if (
    !isMoney &&
    !(isRent && span.value >= SMALLEST_RENT) &&
    !(isPriced && span.value >= 100) &&
    !(span.value >= SMALLEST_PRICE && isGrouped(text, span))
  )
    return undefined
  if (!isMoney && span.value >= 2000 && span.value < 2100 && !isRent && !isPriced) return undefined
  const price: Price = { amount: span.value, currency: span.currency ?? null }
  if (isRent) price.period = period.period
  return { price, rank: (isNear('now', 3, 0) ? 4 : 0) + (span.currency ? 2 : 0) + (isMoney ? 1 : 0) }
}

const hasBreak = (tokens: Token[], from: number, to: number) => tokens.slice(from, to).some(token => /^[.,;!?\n]$/.test(token.text))
const isGrouped = (text: string, span: NumberSpan) => /\d[., ']\d{3}(?!\d)|^\d{5,}$/.test(text.slice(span.start, span.end))
