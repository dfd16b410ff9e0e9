import type { PaymentPlan } from '#contracts/listing'
import { folded } from './words.ts'

const downPercent =
  /(\d{1,2}(?:\.\d+)?|100)\s*%\s*(?:مقدم|down|dp|pesin|anzahlung|deposit)|(?:مقدم|down ?payment|down|dp|pesinat|anzahlung)\s*:?\s*(\d{1,2}(?:\.\d+)?|100)\s*%/
const years = /(\d{1,2}(?:\.5)?)\s*(?:years?|yrs?|سنوات|سنين|سنه|سنة|yil|sene|jahre|лет|lat)(?!\p{L})/u
const installments = /install?ments?|taksit|تقسيط|قسط|اقساط|raten|рассрочк|raty/

/** A way to pay told in words: figures are taken only where the text says which is which; the words are always kept. */
export function readPlanText(text: string): PaymentPlan {
  const said = folded(text.slice(0, 1_000))
  const plan: PaymentPlan = { description: text.slice(0, 2_000) }
  const percents = said.match(/%/g)?.length ?? 0
  const down = downPercent.exec(said)
  // "10% down, 10% on delivery": only one of them is the down payment, and it says so.
  if (down && (percents === 1 || down[1] === undefined || down[2] === undefined)) plan.downPaymentPercent = Number(down[1] ?? down[2])
  const spans = said.match(new RegExp(years, 'gu'))
  if (spans?.length === 1) plan.years = Number(years.exec(said)![1])
  if (plan.years !== undefined && (plan.years! <= 0 || plan.years! > 40)) delete plan.years
  return plan
}

/** Whether a payment method offers instalments. "Cash" offers nothing worth keeping. */
export function offersInstallments(text: string): boolean {
  return installments.test(folded(text.slice(0, 200)))
}
