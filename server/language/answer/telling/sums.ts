import { downPaymentOf } from '../../filters.ts'
import { fold } from '../../text/normalise.ts'
import { readNumbers } from '../../text/numbers.ts'
import type { AnswerInput, ListingFacts } from '../../types.ts'
import { moneyOf, type Speech } from './speech.ts'

/** Sums a customer would do on paper from what a listing states. Nothing here is a new offer. */

const SUPPOSES =
  /\b(?:if|suppose|what if|say i|paying|put)\b|(?:^|\s)(?:لو|اذا|هدفع|ادفع|دفعت|حطيت)(?:\s|$)|\b(?:law|lw|iza|dafa3t|adfa3|hadfa3|7atet)\b|если|внес|заплат|заплач|\S+(?:sem|sam|seniz|ursak|ersek|irsem|arsam)\b|öde|verir|koyar/

/** "If I pay 30 % down": what that is and what would remain of the listed price. */
export function supposed(listing: ListingFacts, input: AnswerInput, speech: Speech): string | null {
  const { downPaymentPctMax: percent, downPaymentMax: amount } = input.understanding.slots
  const price = listing.pricing.basePrice
  if (price == null || !SUPPOSES.test(fold(input.message))) return null
  if (percent !== undefined && percent > 0 && percent < 100)
    return speech.words.ifShare(product(percent / 100, price, listing, speech), product((100 - percent) / 100, price, listing, speech))
  return amount !== undefined && amount > 0 && amount < price ? speech.words.ifAmount(moneyOf(price - amount, listing, speech)) : null
}

/** What is left of the price after the down payment of a plan. */
export function rest(plan: ListingFacts['paymentPlans'][number], listing: ListingFacts, speech: Speech): string | null {
  const down = downPaymentOf(plan, listing)
  const price = listing.pricing.basePrice
  return down && price != null && down < price ? speech.words.rest(moneyOf(price - down, listing, speech)) : null
}

/** An instalment by the quarter, as three of the months. */
export function quarterly(plan: ListingFacts['paymentPlans'][number], listing: ListingFacts, speech: Speech): string | null {
  return plan.monthlyInstallment == null ? null : speech.words.aQuarter(product(3, plan.monthlyInstallment, listing, speech))
}

const A_YEAR =
  /\b(?:a|per|each|every|one) year\b|\byearly\b|\bannual|(?:^|\s)و?(?:في|كل) ?(?:ال)?سنه(?:\s|$|[?؟،.])|سنوي|\b(?:fel|fi|fe|kol) (?:el )?sana\b|\bsanaw|\byilda\b|\byillik|\bher yil|\bв год|кажд\S+ год|ежегодн/
const ALTOGETHER =
  /\b(?:all|total|sum|altogether|add up|adds up|overall)\b|مجموع|اجمالي|(?:قسط|اقساط)\S* كل|كل (?:ال)?اقساط|\b(?:magmoo3|egmaly|egmali|total|kollaha|kolaha|kolohom)\b|\btoplam|всего|сумм|в итоге|итого/
const FIRST_YEAR = /\bfirst year\b|اول سنه|السنه الاولي|\bawel sana\b|\bilk yil|перв\S+ год/
const INSTALMENTS = /instal|payments|قسط|اقساط|تقسيط|\b(?:a?[2kq]sat|[2kq]est|ta[2kq]see?t)|taksit|платеж|рассрочк|взнос/

/** "What do I pay in a year?", "what do the instalments come to?": so many of the months, of each plan by itself. */
export function longer(plans: ListingFacts['paymentPlans'], listing: ListingFacts, message: string, speech: Speech): string[] {
  const text = fold(message)
  if (!INSTALMENTS.test(text)) return []
  return plans.flatMap(plan => {
    const sums = sumsOf(plan, listing, text, speech)
    return plans.length > 1 && plan.years != null ? sums.map(sum => speech.words.onPlan(plan.years!, sum, speech.format)) : sums
  })
}

function sumsOf(plan: ListingFacts['paymentPlans'][number], listing: ListingFacts, text: string, speech: Speech): string[] {
  const { monthlyInstallment: month, years } = plan
  if (month == null) return []
  const down = downPaymentOf(plan, listing)
  const { words, format } = speech
  if (FIRST_YEAR.test(text) && down)
    return [words.firstYear(`${format.number(down)} + ${format.number(12 * month)} = ${moneyOf(down + 12 * month, listing, speech)}`)]
  return [
    A_YEAR.test(text) ? words.aYear(product(12, month, listing, speech)) : [],
    years != null && ALTOGETHER.test(text) ? words.allInstalments(product(12 * years, month, listing, speech)) : [],
  ].flat()
}

/** "8 % maintenance, how much is that?" */
export function maintenanceSum(listing: ListingFacts, message: string, speech: Speech): string[] {
  const { basePrice, maintenancePercent } = listing.pricing
  if (listing.purpose !== 'sale' || basePrice == null || maintenancePercent == null || !HOW_MUCH.test(fold(message))) return []
  return [speech.words.maintenanceSum(moneyOf((basePrice * maintenancePercent) / 100, listing, speech))]
}

/** "3 × 138,656 = EGP 415,968": whoever reads it can work it out again. */
const product = (times: number, amount: number, listing: ListingFacts, { format, ...speech }: Speech) =>
  `${format.number(times)} × ${format.number(amount)} = ${moneyOf(Math.round(times * amount), listing, { format, ...speech })}`

const TO_BEGIN =
  /first month|(?:when|once|as) i sign|(?:at|on) signing|لما (?:ا|ن)مضي|عند التعاقد|\blamm?a amd[yi]|move in|to start|to begin|upfront|up front|at the start|اول شهر|اول ما (?:ا|ن)مضي|شهر مقدم|زا[يء]?د (?:ال)?تامين|في الاول|في البدايه|عشان استلم|fel awel|fel bedaya|awel shahr|awel ma \S+|ilk ay|baslangicta|первый месяц|для заселения|при заселении|при въезде|сразу/

/** What a tenant pays to begin with: the deposit and the first month. */
export function entry(listing: ListingFacts, input: AnswerInput, speech: Speech): string | null {
  const { basePrice, period } = listing.pricing
  const months = listing.rentTerms?.depositMonths
  const byMonth = listing.purpose === 'rent' && (period ?? 'month') === 'month'
  if (!byMonth || basePrice == null || !months || !TO_BEGIN.test(fold(input.message))) return null
  return speech.words.toBegin(product(months + 1, basePrice, listing, speech))
}

const HOW_MUCH =
  /how much|in pounds|in money|amount|come to|(?:تطلع|يطلع|طلع|تبقي|يبقي|هدفع|بتطلع) كام|كام (?:جنيه|دولار|استرليني|فلوس)|يطلع كام|بكام|\bkam (?:geneh|gneh|pound|flos|felos)|\btele3 kam|\byetla3 kam|ne kadar|kaç (?:lira|sterlin)|сколько/

/** "What is the deposit in pounds?": so many months of the rent. */
export function depositSum(listing: ListingFacts, input: AnswerInput, speech: Speech): string | null {
  const { basePrice, period } = listing.pricing
  const months = listing.rentTerms?.depositMonths
  const byMonth = listing.purpose === 'rent' && (period ?? 'month') === 'month'
  if (!byMonth || basePrice == null || !months || !HOW_MUCH.test(fold(input.message))) return null
  return speech.words.depositSum(product(months, basePrice, listing, speech))
}

const units: [RegExp, days: number][] = [
  [/^(?:days?|nights?|يوم|ايام|يومين|ليله|ليالي|ليلتين|yom|youm|ayam|yomen|leila|layaly|gun|gece|дн\S*|день|ноч\S*|сут\S*)$/, 1],
  [/^(?:weeks?|اسبوع|اسابيع|اسبوعين|osboo3|esboo3|asabee3|osbo3en|hafta|недел\S*)$/, 7],
  [/^(?:months?|شهر|شهور|شهرين|اشهر|shahr|shohoor|shahren|ay|месяц\S*)$/, 30],
  [/^(?:years?|سنه|سنين|سنتين|sana|senin|seneen|yil|sene|год\S*|лет)$/, 360],
]
const duals = /^(?:يومين|ليلتين|اسبوعين|شهرين|سنتين|yomen|osbo3en|shahren|santen)$/
const PERIOD_DAYS: Record<string, number> = { day: 1, night: 1, week: 7, month: 30, year: 360 }

/** "How much for ten days?": of a let by the day. Days make weeks and months make years; a month is not made of days. */
export function stay(listing: ListingFacts, input: AnswerInput, speech: Speech): string | null {
  const { basePrice, period } = listing.pricing
  const wanted = durationIn(input.message)
  if (listing.purpose !== 'rent' || basePrice == null || !wanted) return null
  const own = PERIOD_DAYS[period ?? 'month']!
  const both = own < 30 === wanted.unit < 30
  const times = (wanted.count * wanted.unit) / own
  if (!both || times <= 1 || !Number.isInteger(times)) return null
  return speech.words.forStay(product(times, basePrice, listing, speech))
}

/** The first stretch of time a message names. */
function durationIn(message: string): { count: number; unit: number } | null {
  const text = fold(message.slice(0, 300))
  const numbers = readNumbers(text)
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0].replace(/^(?:و|ب|ل|لل|ال)(?=....)/, '')
    const unit = units.find(([pattern]) => pattern.test(word))?.[1]
    if (unit === undefined) continue
    const before = numbers.find(number => number.end <= match.index && match.index - number.end <= 1 && number.kind === 'number')
    const count = before?.value ?? (duals.test(word) ? 2 : 1)
    if (
      before === undefined &&
      /(?:per|في|كل|fel|kol|a|the|each|every)\s$/.test(text.slice(0, match.index)) &&
      !/\bfor a\s$/.test(text.slice(0, match.index))
    )
      continue
    return { count, unit }
  }
  return null
}
