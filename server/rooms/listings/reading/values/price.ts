import type { Currency } from '#contracts/listing'
import type { Cell } from '#ground/sheets/index'
import type { IssueCode, Period } from '../field.ts'
import { readAmount, readPlainNumber } from './amount.ts'
import { areaUnits, takeCurrencies, takePeriod } from './units.ts'
import { folded } from './words.ts'

export interface PriceReading {
  amount: number
  currency?: Currency
  period?: Period
  /** The amount is for one square metre. */
  perMeter?: true
  /** "From …": the cheapest of several. */
  from?: true
}
export type Refused = { refused: IssueCode }

/** Words beside a price that do not change it. */
const silentWords =
  /(?<!\p{L})(?:مطلوب|السعر|سعر|اجمالي|الاجمالي|كاش|نقدا|فقط|نهائي|قابل للتفاوض|قابله للتفاوض|شامل|price|asking|total|only|final|net|cash|negotiable|fixed|pazarlikli|son fiyat|fiyat|nur|только)(?!\p{L})|[:؛;!*]|\/-|-\/|=/gu
const fromWords =
  /(?<!\p{L})(?:starting from|starting at|starts from|starts at|prices? from|from|تبدا من|يبدا من|تبدء من|ابتداء من|بدايه من|بدءا من|من|'?(?:den|dan) baslayan(?: fiyatlarla)?|baslayan(?: fiyatlarla)?|ab|от|od)(?!\p{L})/gu
const requestWords =
  /\b(?:call|ask|on request|upon request|p\.?o\.?a\.?|contact|inquire|enquire|negotiable|tbd|soon|coming soon|auf anfrage|sorunuz|arayiniz|gorusulur)\b|اتصل|تواصل|عند الطلب|حسب الطلب|للاستفسار|اسال|يحدد|تفاوض|قريبا|по запросу|договорная|zapytaj/
const perMeter =
  /(?:\/|\bper\b|\bpro\b|لل|(?<!\p{L})ل|(?:في|ب)\s*)\s*(?:ال)?(?:m2|sqm|sq\.? ?m\.?|m|meter|metre|square met(?:er|re)|متر|م2|م|m²|metrekare)(?![\p{L}\d])/u
const perLand = /(?:\/|\bper\b|لل|(?<!\p{L})ل)\s*(?:ال)?/u

const perUnitsOfLand = areaUnits
  .filter(([squareMeters]) => squareMeters !== 1)
  .map(([, unit]) => new RegExp(`(?:${perLand.source})(?:${unit.source})`, 'u'))

/** A price as people write it. Null: the cell says nothing. Never guesses: what is not one clear amount is refused with its reason. */
export function readPrice(cell: Cell, scale = 1): PriceReading | Refused | null {
  if (typeof cell === 'number') return positive({ amount: cell * scale })
  if (typeof cell !== 'string') return cell === null ? null : { refused: 'price-unreadable' }
  const bare = cell.trim()
  if (/^\d{1,15}(?:\.\d{1,2})?$/.test(bare)) return positive({ amount: Number(bare) * scale })
  let text = folded(bare.slice(0, 300))
  if (!/\d/.test(text) && requestWords.test(text)) return { refused: 'price-on-request' }
  text = withoutEquivalent(text)
  const period = takePeriod(text)
  const reading: Omit<PriceReading, 'amount'> = {}
  if (period.period) reading.period = period.period
  text = period.rest
  if (perMeter.test(text)) {
    reading.perMeter = true
    text = text.replace(perMeter, ' ')
  } else if (perLand.test(text) && perUnitsOfLand.some(pattern => pattern.test(text))) return { refused: 'price-per-unit' }
  const { currencies, rest } = takeCurrencies(text)
  if (currencies.length > 1) return { refused: 'price-several' }
  if (currencies[0]) reading.currency = currencies[0]
  text = rest.replace(silentWords, ' ')
  const plain = text.replace(fromWords, ' ')
  if (plain !== text) reading.from = true
  return amountOf(plain.replace(/\s+/g, ' ').trim(), scale, reading)
}

function amountOf(text: string, scale: number, reading: Omit<PriceReading, 'amount'>): PriceReading | Refused {
  if (text === '' || /^[-.()]+$/.test(text)) return { refused: 'price-unreadable' }
  const negative = /^[-\u2212]\s*(\d.*)$|^\((\d[^)]*)\)$/.exec(text)
  if (negative && readPlainNumber((negative[1] ?? negative[2])!.trim()) !== undefined) return { refused: 'price-not-positive' }
  const amount = readAmount(text.replace(/\.$/, '').trim())
  if (amount !== undefined) {
    // A column "in millions" scales bare figures; who wrote "3.5 million" has scaled already.
    const written = /\p{L}/u.test(text) ? amount : amount * scale
    return positive({ amount: written, ...reading })
  }
  const numbers = text.match(/\d[\d,.' ]*/g) ?? []
  return { refused: numbers.length > 1 ? 'price-several' : 'price-unreadable' }
}

function positive(reading: PriceReading): PriceReading | Refused {
  if (!Number.isFinite(reading.amount) || reading.amount > 1e12) return { refused: 'price-unreadable' }
  return reading.amount > 0 ? reading : { refused: 'price-not-positive' }
}

/** "£450 ( ~ 25,209 tl)": what stands in brackets is the same money in another currency, and today's rate is nobody's promise. */
function withoutEquivalent(text: string): string {
  const bracket = /\(([^)]*)\)/.exec(text)
  if (!bracket || bracket.index === 0) return text
  const outside = text.replace(bracket[0], ' ')
  if (!/\d/.test(outside)) return text.replace(/[()]/g, ' ')
  if (!/\d/.test(bracket[1]!)) return outside
  if (/^\D*\d+\s*%\D*$/.test(bracket[1]!)) return outside
  const inside = takeCurrencies(bracket[1]!).currencies[0]
  const main = takeCurrencies(outside).currencies[0]
  return bracket[1]!.includes('~') || (inside && main && inside !== main) ? outside : text
}
