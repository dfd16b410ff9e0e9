import type { ReplyLanguage } from '#contracts/understanding'
import { placeName } from '../../places.ts'
import type { ListingFacts, Voice } from '../../types.ts'
import { words } from '../words/index.ts'
import type { Gender, Words } from '../words/words.ts'
import { type Format, formatFor } from './format.ts'

/** A language ready to speak: its words and its figures. */
export interface Speech {
  language: ReplyLanguage
  words: Words
  format: Format
}

export function speechFor(language: ReplyLanguage, voice: Pick<Voice, 'digits'>): Speech {
  return { language, words: words[language], format: formatFor(language, voice.digits) }
}

export const genderOf = (listing: ListingFacts, speech: Speech): Gender => speech.words.types[listing.propertyType].gender

function projectOf(listing: ListingFacts, speech: Speech): string | null {
  return (speech.language === 'ar' ? listing.projectNameAr : null) ?? listing.projectName ?? null
}

export function developerOf(listing: ListingFacts, speech: Speech): string | null {
  return (speech.language === 'ar' ? listing.developerNameAr : null) ?? listing.developerName ?? null
}

export function placeOf(listing: ListingFacts, speech: Speech): string | null {
  const { place, district, city } = listing.location
  return (place ? placeName(place, speech.language) : null) ?? district ?? city ?? null
}

/** "3-bedroom apartment in Sama Grove": what a person would call it. */
export function nameOf(listing: ListingFacts, speech: Speech): string {
  const bedrooms = listing.specifications.bedrooms
  return speech.words.name(
    {
      type: listing.propertyType,
      bedrooms: bedrooms ? bedrooms : null,
      project: projectOf(listing, speech),
      place: placeOf(listing, speech),
    },
    speech.format,
  )
}

/** Names that tell these listings apart: the area is added where two would be called the same. */
export function namesOf(listings: ListingFacts[], speech: Speech): Map<string, string> {
  const plain = listings.map(listing => nameOf(listing, speech))
  return new Map(
    listings.map((listing, i) => {
      const name = plain[i]!
      const twin = plain.some((other, j) => j !== i && other === name)
      const area = listing.specifications.area
      return [listing.id, twin && area != null ? speech.words.sized(name, speech.words.squareMetres(speech.format.number(area))) : name]
    }),
  )
}

export function moneyOf(amount: number, listing: ListingFacts, speech: Speech): string {
  return speech.format.money(amount, listing.pricing.currency)
}

/** The price with its period, as it stands in the listing. */
export function priceOf(listing: ListingFacts, speech: Speech): string | null {
  const { basePrice, period } = listing.pricing
  if (basePrice == null) return null
  return speech.words.per(moneyOf(basePrice, listing, speech), listing.purpose === 'rent' ? (period ?? 'month') : null)
}

export const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1)

/** One line of a list: what it is, where, how big, for how much, from when. Nothing that is not known. */
export function lineOf(listing: ListingFacts, speech: Speech, now: string): string {
  const { words, format } = speech
  const { area, furnished } = listing.specifications
  const place = placeOf(listing, speech)
  const name = nameOf(listing, speech) + (projectOf(listing, speech) && place ? `${speech.language === 'ar' ? '، ' : ', '}${place}` : '')
  const parts = [
    area == null ? null : words.squareMetres(format.number(area)),
    priceOf(listing, speech),
    listing.readyToMove || (listing.deliveryDate != null && listing.deliveryDate <= now.slice(0, 10))
      ? words.readyPart
      : listing.deliveryDate
        ? words.deliveryPart(format.month(listing.deliveryDate))
        : null,
    listing.purpose === 'rent' && furnished ? words.furnishedPart : null,
  ]
  return `${capital(name)}: ${parts.filter(part => part !== null).join(speech.language === 'ar' ? '، ' : ', ')}`
}
