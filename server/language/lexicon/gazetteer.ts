import { egyptPlaces } from './gazetteer-egypt.ts'
import { egyptCoastPlaces } from './gazetteer-egypt-coasts.ts'
import { northCyprusPlaces } from './gazetteer-north-cyprus.ts'
import type { Spellings } from './phrases.ts'

export interface Place {
  id: string
  parent: string | null
  names: Record<'ar' | 'en' | 'tr' | 'ru', string>
  spelled: Spellings
}

export const places: ReadonlyMap<string, Place> = new Map(
  [...egyptPlaces, ...egyptCoastPlaces, ...northCyprusPlaces].map(place => [place.id, place]),
)

/** Names that mean different places in different markets: a beach of Hurghada and one of İskele. */
export const marketPlaces: { spelled: Spellings; egypt: string; north_cyprus: string; otherwise: string }[] = [
  {
    spelled: { en: 'long beach|longbeach', ar: 'لونج بيتش|لونج بيش|لونغ بيتش', zi: 'long beach|long beech', ru: 'лонг бич*' },
    egypt: 'hurghada',
    north_cyprus: 'iskele',
    otherwise: 'iskele',
  },
]
