import { fold } from '#language/text/normalise'
import type { Column } from '../field.ts'
import { areaUnits, scaleWords, takeCurrencies, takePeriod } from '../values/units.ts'
import { keyOf } from '../values/words.ts'

export type Hints = Pick<Column, 'currency' | 'scale' | 'period' | 'purpose' | 'squareMeters' | 'percent'>

const scaleInHeader = /(?:^|\s)(?:in\s+|ب)?(?:ال)?(million|millions|mn|mln|milyon|thousand|thousands|مليون|الف)(?:\s|$)/
const millionMark = /[([]\s*mn?\s*[)\]]/
const rentWords = /(?:^|\s)(?:rent|rental|ايجار|الايجار|kira|miete|kaltmiete|аренда|czynsz)(?:\s|$)/
const saleWords = /(?:^|\s)(?:sale|selling|بيع|البيع|satis|kaufpreis|продажи)(?:\s|$)/

/** What a header says beside its name: "Price (EGP)", "السعر بالمليون", "Area m²", "Monthly rent", "المقدم ٪". `rest` is the name alone. */
export function readHints(header: string): { hints: Hints; rest: string } {
  const hints: Hints = {}
  const folded = fold(header.slice(0, 200))
  const money = takeCurrencies(folded)
  if (money.currencies.length === 1) hints.currency = money.currencies[0]!
  let rest = money.rest
  const time = takePeriod(rest)
  if (time.period) hints.period = time.period
  rest = time.rest
  if (/%|percent|نسبه|orani/.test(rest)) hints.percent = true
  rest = rest.replace(/%|percent(?:age)?/g, ' ')
  const scale = scaleInHeader.exec(rest.replace(/[()[\]/]/g, ' '))
  if (scale) {
    hints.scale = scaleWords[keyOf(scale[1]!.replace(/s$/, ''))] ?? 1
    rest = rest.replace(new RegExp(`(?:in\\s+|ب)?(?:ال)?${scale[1]}`), ' ')
  }
  // "Price (M EGP)": beside a currency an M counts millions, not metres.
  if (hints.currency && hints.scale === undefined && millionMark.test(rest)) {
    hints.scale = 1_000_000
    rest = rest.replace(millionMark, ' ')
  }
  for (const [squareMeters, pattern] of areaUnits) {
    const without = rest.replace(pattern, ' ')
    if (without === rest) continue
    hints.squareMeters ??= squareMeters
    rest = without
  }
  const key = ` ${keyOf(header)} `
  if (rentWords.test(key) !== saleWords.test(key)) hints.purpose = rentWords.test(key) ? 'rent' : 'sale'
  return { hints, rest: rest.trim() }
}

/** Cells such as "م2" and "ج.م" under a header: units, no names. */
export function isUnitOnly(header: string): boolean {
  const { hints, rest } = readHints(header)
  return keyOf(rest) === '' && Object.keys(hints).length > 0
}
