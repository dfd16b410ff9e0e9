import type { Conversation } from '#contracts/conversation'
import { placeName } from '#language/places'
import type { Fact } from './transcript.ts'
import { type Formats, fill, type Language, named, type Words } from './words.ts'

/** The wishes found, as a person says them. */
export function wishFacts(conversation: Conversation, words: Words, formats: Formats, language: Language): Fact[] {
  const currency = conversation.preferences.currency ?? conversation.listings[0]?.currency ?? 'EGP'
  return conversation.preferenceSources
    .filter(({ value }) => value !== null && value !== undefined)
    .map(({ slot, value }) => ({
      label: named(words.slot, slot) ?? slot,
      value: valueWords(slot, value, currency, words, formats, language),
    }))
}

function valueWords(slot: string, value: unknown, currency: string, words: Words, formats: Formats, language: Language): string {
  if (typeof value === 'boolean') return value ? words.common.yes : words.common.no
  if (typeof value === 'number') {
    if (/^budget|PaymentMax$|InstallmentMax$/.test(slot)) return formats.money(value, currency)
    if (slot.startsWith('area')) return fill(words.listing.squareMetres, { area: formats.number(value) })
    if (/Pct/.test(slot)) return formats.percent(value / 100)
    return formats.number(value)
  }
  if (Array.isArray(value)) return formats.list(value.map(part => wordOf(String(part), words, language)))
  if (slot === 'purpose') return named(words.wishPurpose, String(value)) ?? String(value)
  if (slot === 'deliveryBefore' && /^\d{4}-\d\d-\d\d$/.test(String(value))) return formats.date(new Date(`${value}T12:00:00Z`))
  return typeof value === 'string' ? wordOf(value, words, language) : JSON.stringify(value)
}

/** `new_cairo` reads "New Cairo"; what has no name reads as it is written, without the underscores. */
function wordOf(id: string, words: Words, language: Language): string {
  for (const scope of [words.propertyType, words.amenity, words.payment, words.floor, words.finishing, words.period]) {
    const name = named(scope, id)
    if (name) return name
  }
  const place = placeName(id, language)
  if (place !== id) return place
  return id.charAt(0).toLocaleUpperCase() + id.slice(1).replaceAll(/[_-]+/g, ' ')
}
