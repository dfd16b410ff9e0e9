import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'

export interface PhoneSpan {
  e164: string
  start: number
  end: number
}

/**
 * What a phone number may look like in a normalised text: an optional plus, then digits with single separators.
 * Bounded, so that a page of digits costs one look per number and not per digit.
 */
const CANDIDATE = /(?<![\d\p{L}])(?:\+|00)?\(?\d(?:[ \-./()]{0,2}\d){6,16}(?!\d)/gu

const COUNTRIES: Record<'egypt' | 'north_cyprus', CountryCode[]> = { egypt: ['EG'], north_cyprus: ['TR', 'CY'] }

/** Dates and grouped amounts have as many digits as a phone number and must never be dialled. */
const NOT_A_PHONE = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d{2}-\d{2}|[1-9]\d{0,2}(?:[., ]\d{3})+(?:[.,]\d{1,2})?)(?!\d)/

/** Phone numbers of a normalised text. Local numbers are read in the organization's market: 01x is Egypt, 05xx is the TRNC and Turkey. */
export function readPhones(text: string, market: 'egypt' | 'north_cyprus' = 'egypt'): PhoneSpan[] {
  const found: PhoneSpan[] = []
  for (const match of text.matchAll(CANDIDATE)) {
    const written = match[0]
    if (NOT_A_PHONE.test(written)) continue
    const e164 = read(written, market)
    if (e164) found.push({ e164, start: match.index, end: match.index + written.length })
  }
  return found
}

function read(written: string, market: 'egypt' | 'north_cyprus'): string | null {
  const digits = written.replace(/[^\d+]/g, '')
  if (digits.startsWith('+')) return international(digits)
  if (digits.startsWith('00')) return international('+' + digits.slice(2))
  if (/^201[0125]\d{8}$/.test(digits) || /^905\d{9}$/.test(digits)) return international('+' + digits)
  for (const country of ordered(digits, market)) {
    const parsed = parsePhoneNumberFromString(digits, country)
    if (parsed?.isValid()) return parsed.number
  }
  return null
}

/** An Egyptian mobile written in Kyrenia is still Egyptian; a number that needs its leading zero to be told from an amount must have it. */
function ordered(digits: string, market: 'egypt' | 'north_cyprus'): CountryCode[] {
  if (/^0?1[0125]\d{8}$/.test(digits)) return ['EG']
  if (/^05\d{9}$/.test(digits)) return ['TR']
  if (market === 'north_cyprus' && /^5[34]\d{8}$/.test(digits)) return ['TR']
  if (!digits.startsWith('0')) return []
  return COUNTRIES[market]
}

function international(e164: string): string | null {
  const parsed = parsePhoneNumberFromString(e164)
  // Ranges are opened faster than tables of them: who writes the country is taken at their word when the length is right.
  return parsed?.isPossible() ? parsed.number : null
}
