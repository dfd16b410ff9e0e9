import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { HALF } from './roles.ts'

/** "For half a year", "for a month", "على بعد دقيقة": lengths without a number. */
export function unnumbered(sentence: Sentence, tokens: Reading['tokens']): Claim[] {
  return sentence.tags.flatMap(({ group, name, from, to }): Claim[] => {
    const months = group === 'relation' ? LENGTHS[name] : undefined
    if (months !== undefined) return [{ kind: 'months', value: months, role: 'plan', isTerm: true, from, to }]
    // "شهر تأمين"
    const isDeposit = group === 'role' && name === 'deposit' && to - from === 2 && /^و?(?:شهر|shahr)$/.test(tokens[from]!.text)
    if (isDeposit && !/^(?:و?اول|كل|awel|kol)$/.test(tokens[from - 1]?.text ?? ''))
      return [{ kind: 'months', value: 1, role: 'deposit', from, to }]
    const isMinute = group === 'role' && name === 'minutes' && /^دقيق[هة]$/.test(tokens[from]!.text) && tokens[from - 1]?.text === 'بعد'
    return isMinute ? [{ kind: 'minutes', value: 1, walking: false, from, to }] : []
  })
}

const LENGTHS: Record<string, number> = { halfYear: 6, oneMonth: 1 }

/** "Half of the price is due up front": a share is a percentage. */
export function fractions(sentence: Sentence, tokens: Reading['tokens']): Claim[] {
  const claims: Claim[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const value = HALF[tokens[i]!.text]
    if (value === undefined || sentence.tags.some(tag => tag.group === 'unit' && tag.from === i + 1)) continue
    if (/^(?:floor|one|apartment|flat|villa|unit|home|option|دور|شقه)$/.test(tokens[i + 1]?.text ?? '')) continue
    const near = sentence.tags.some(
      tag => (tag.name === 'down' || tag.name === 'downThen' || tag.name === 'pays') && Math.abs(tag.from - i) <= 12,
    )
    const covered =
      sentence.tags.some(tag => tag.from <= i && tag.to > i && tag.group !== 'stance') ||
      sentence.figures.some(figure => figure.from <= i && figure.to > i)
    if (near && !covered) claims.push({ kind: 'percent', value, role: 'down', from: i, to: i + 1 })
  }
  return claims
}
