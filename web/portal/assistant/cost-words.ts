import { formatNumber } from '../../words/format.ts'

/** Dollars out of millionths of one: an answer costs parts of a cent, a day dollars. */
export function costWords(micros: number): string {
  const dollars = micros / 1e6
  const maximumFractionDigits = dollars >= 1 || dollars === 0 ? 2 : dollars >= 0.01 ? 3 : 6
  // isolated, so that the sign stays on its side inside an Arabic sentence
  return `\u2066${formatNumber(dollars, { style: 'currency', currency: 'USD', maximumFractionDigits })}\u2069`
}

/** A figure as members type it, in whichever digits; empty is none, and what is no figure is refused by the field. */
export function readFigure(typed: unknown): number | null {
  const text = String(typed ?? '')
    .replace(/[٠-٩]/g, digit => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace('٫', '.')
    .replace(/[٬,\s]/g, '')
  return text === '' ? null : Number(text)
}
