import { fold } from '../../text/normalise.ts'
import type { ListingFacts } from '../../types.ts'

/** The landmark a message names, by its name or its kind, among those the listing states. */
export function nearbyAsked(listing: ListingFacts, message: string): ListingFacts['nearby'] {
  const text = fold(message)
  const kinds = LANDMARKS.filter(kind => kind.test(text))
  const named = listing.nearby.filter(place =>
    [place.name, place.nameAr ?? ''].some(name =>
      fold(name)
        .split(/[^\p{L}\p{N}]+/u)
        .some(word => word.length > 2 && !/^(?:the|el|al|and|city)$/.test(word) && text.includes(word.replace(/^ال/, ''))),
    ),
  )
  if (named.length > 0 || kinds.length === 0) return named
  return listing.nearby.filter(place => kinds.some(kind => kind.test(fold(`${place.name} ${place.nameAr ?? ''}`))))
}

/** Kinds of landmarks in every language: "any schools near by?" is answered with the school that is stated. */
const LANDMARKS = [
  /airport|مطار|\bmatar|havaalan|havaliman|аэропорт/,
  /school|مدرس|مدارس|madares|madras|okul|школ/,
  /hospital|مستشف|mostashfa|hastane|больниц/,
  /metro|subway|مترو|метро/,
  /mall|shopping|مول|avm|торгов|молл/,
  /\buni\b|universit|campus|جامع[هة]|gam3a|كامبس|университет/,
  /beach|promenade|\bsea\b|seaside|شاط|بلاج|البحر|sha6e2|shate2|\bba7r|plaj|sahil|\bdeniz|пляж|\sмор[яею]/,
  /harbour|harbor|marina|\bport\b|مينا|مارينا|\bmina\b|liman|порт|гавань|марин/,
  /market|bazaar|سوق|\bsou2|pazar|carsi|рынок|базар/,
  /clinic|pharmacy|عياده|صيدلي|eczane|аптек/,
]

/** Whether any kind of place near by is named at all. */
export const NAMES_A_LANDMARK =
  /airport|school|hospital|metro|mall|\buni\b|university|beach|sea|market|city|مطار|مدرس|مدارس|مستشف|مترو|مول|جامع|بحر|شاط|madar|madras|mostashfa|matar|gam3a|ba7r|okul|hastane|havaalan|havaliman|deniz|plaj|universite|аэропорт|школ|больниц|метро|мор|пляж|университет/
