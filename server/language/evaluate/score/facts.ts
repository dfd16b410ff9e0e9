import { monthOf } from '../../claims/extract/months.ts'
import { fold } from '../../text/normalise.ts'
import { readNumbers } from '../../text/numbers.ts'

/** A fact a reply must or must not state. */
export type GoldFact =
  | { type: 'amount' | 'number' | 'percent'; value: number }
  | { type: 'month'; value: string }
  | { type: 'textAny'; values: string[] }
  | { type: 'oneOf'; facts: GoldFact[] }
  | { type: 'anyAmountIn'; currency: string }

/** Whether a reply states a fact, in any script, in digits or words. */
export function states(reply: string, fact: GoldFact): boolean {
  const text = fold(reply)
  switch (fact.type) {
    case 'amount':
    case 'number':
      return (
        readNumbers(text).some(number => number.value === fact.value || number.to === fact.value) || ordinals(text).includes(fact.value)
      )
    case 'percent':
      return readNumbers(text).some(number => number.kind === 'percent' && number.value === fact.value)
    case 'month': {
      const [year, month] = fact.value.split('-') as [string, string]
      return text.includes(year) && text.split(/[^\p{L}\p{N}]+/u).some(word => monthOf(word) === Number(month))
    }
    case 'textAny':
      return fact.values.some(value => text.includes(fold(value)))
    case 'oneOf':
      return fact.facts.some(one => states(reply, one))
    case 'anyAmountIn':
      return readNumbers(text).some(number => number.currency === fact.currency && number.value >= 1000)
  }
}

const ordinals = (text: string) => [...text.matchAll(/(?<!\d)(\d+)(?:st|nd|rd|th)\b/g)].map(match => Number(match[1]))
