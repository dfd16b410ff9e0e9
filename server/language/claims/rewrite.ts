import { formatFor } from '../answer/telling/format.ts'
import { words } from '../answer/words/index.ts'
import type { ListingFacts } from '../types.ts'
import type { Finding } from './judge.ts'

/** What should have been said instead, when the claim names a plain field of one listing; null when the sentence has to go. */
export function truthFor({ claim, about, text }: Finding): string | null {
  if (!about) return null
  const language = languageOf(text, about)
  const format = formatFor(language, /[٠-٩]/.test(text) ? 'arabic' : 'latin')
  const { basePrice, currency } = about.pricing
  if (claim.kind === 'money' && claim.role === 'price' && claim.upper === undefined && claim.versus === undefined && basePrice != null)
    return format.money(basePrice, currency)
  if (claim.kind === 'area' && !claim.difference) {
    const area = claim.garden ? about.specifications.gardenArea : about.specifications.area
    return area == null ? null : words[language].squareMetres(format.number(area))
  }
  if (claim.kind === 'date' && about.deliveryDate)
    return claim.day === null ? format.month(about.deliveryDate) : format.day(about.deliveryDate)
  return null
}

function languageOf(text: string, _about: ListingFacts): 'ar' | 'en' | 'tr' | 'ru' {
  if (/[\u0600-\u06ff]/.test(text)) return 'ar'
  if (/[\u0400-\u04ff]/.test(text)) return 'ru'
  return /[ğışçöü]|metrekare|haziran|temmuz|agustos|aralik|ocak|nisan/i.test(text) ? 'tr' : 'en'
}
