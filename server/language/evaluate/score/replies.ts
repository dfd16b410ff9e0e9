import { counts, type Figure, f1, macroF1, ratio } from './tally.ts'

export interface GoldReply {
  id: string
  text: string
  lang: string
  availability: string
  alsoOk?: string[]
  conditions?: { availableFrom?: string; minTermMonths?: number }
  price?: { amount: number; currency: string | null; period?: string }
  ignorePrice?: boolean
  availableFromAlsoOk?: string[]
  availableFromToleranceDays?: number
}
interface Predicted {
  availability?: string
  conditions?: { availableFrom?: string; minTermMonths?: number }
  price?: { amount: number; currency: string | null; period?: string }
}

const DAY_MS = 86_400_000

export function scoreReplies(gold: GoldReply[], predictions: ReadonlyMap<string, Record<string, unknown>>): Figure[] {
  const pairs: [string, string][] = []
  const dates = counts()
  const prices = counts()
  let right = 0
  let falselyAvailable = 0
  for (const item of gold) {
    const predicted = (predictions.get(item.id) ?? {}) as Predicted
    const said = predicted.availability ?? 'none'
    const isRight = said === item.availability || item.alsoOk?.includes(said) === true
    if (isRight) right++
    else if (said === 'available') falselyAvailable++
    pairs.push([item.availability, isRight ? item.availability : said])
    settle(dates, item.conditions?.availableFrom, predicted.conditions?.availableFrom, date => isDate(item, date))
    if (!item.ignorePrice) settle(prices, item.price, predicted.price, price => isPrice(item.price!, price))
  }
  const of = gold.length
  return [
    { name: 'availability', value: ratio(right, of), of },
    { name: 'availability macro-F1', value: macroF1(pairs), of },
    { name: 'falsely available', value: falselyAvailable, of, kind: 'count' },
    { name: 'available-from F1', value: f1(dates), of: dates.tp + dates.fn },
    { name: 'price F1', value: f1(prices), of: prices.tp + prices.fn },
  ]
}

function settle<T>(
  into: ReturnType<typeof counts>,
  gold: T | undefined,
  predicted: T | undefined,
  isRight: (predicted: T) => boolean,
): void {
  if (gold === undefined) {
    if (predicted !== undefined) into.fp++
    return
  }
  if (predicted !== undefined && isRight(predicted)) into.tp++
  else {
    into.fn++
    if (predicted !== undefined) into.fp++
  }
}

function isDate(item: GoldReply, predicted: string): boolean {
  const date = predicted.slice(0, 10)
  const gold = item.conditions!.availableFrom!
  const tolerance = (item.availableFromToleranceDays ?? 0) * DAY_MS
  return date === gold || item.availableFromAlsoOk?.includes(date) === true || Math.abs(Date.parse(date) - Date.parse(gold)) <= tolerance
}

function isPrice(gold: NonNullable<GoldReply['price']>, predicted: NonNullable<GoldReply['price']>): boolean {
  return (
    Number(predicted.amount) === gold.amount &&
    (gold.currency === null || predicted.currency === gold.currency) &&
    (!gold.period || predicted.period === gold.period)
  )
}
