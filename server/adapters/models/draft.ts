import type { ReplyLanguage } from '#contracts/understanding'
import type { AnswerInput, Draft, ListingFacts } from '#language/types'
import type { ModelAnswer } from './answer.ts'
import { cleanText } from './clean-text.ts'

/**
 * A model's answer as a draft. Only listings of this turn may be shown, and only available ones; buttons carry our own titles.
 * The time of a viewing is not the model's to read: it is left empty for the local reading.
 */
export function draftOfAnswer(answer: ModelAnswer, input: AnswerInput): Draft {
  const given = givenListings(input)
  const listings = unique(answer.listingIds)
    .flatMap(id => given.get(id) ?? [])
    .filter(offered)
  const about = listings.length === 1 ? listings[0]! : null
  return {
    decision: answer.handOver ? 'handed-over' : answer.asked ? 'asked' : 'answered',
    reason: answer.reason,
    text: cleanText(answer.text, ownWords(input)),
    language: input.replyLanguage,
    listingIds: listings.map(listing => listing.id),
    focus: about?.id ?? null,
    photosOf: unique(answer.photosOf).filter(id => given.get(id)?.images.length),
    buttons: unique(answer.buttons)
      .flatMap(id => button(id, given, input.replyLanguage))
      .slice(0, 3),
    location: pin(input, about),
    asked: answer.asked,
    viewing: null,
    escalation: answer.handOver,
    noMatch: answer.noMatch && input.matches.length === 0,
  }
}

function givenListings({ matches, nearest, known }: AnswerInput): Map<string, ListingFacts> {
  return new Map([...matches, ...(nearest?.listings ?? []), ...known].map(listing => [listing.id, listing]))
}

const offered = (listing: ListingFacts) => listing.status === 'available'

function button(id: string, given: Map<string, ListingFacts>, language: ReplyLanguage): Draft['buttons'] {
  const words = titles[language]
  if (id === 'human' || id === 'more') return [{ id, title: words[id] }]
  const [, kind, listingId] = /^(viewing|photos|plan):(.+)$/.exec(id) ?? []
  const listing = given.get(listingId ?? '')
  if (!listing || !offered(listing)) return []
  if (kind === 'viewing') return [{ id, title: words.viewing }]
  if (kind === 'photos' && listing.images.length > 0) return [{ id, title: words.photos }]
  return kind === 'plan' && listing.paymentPlans.length > 0 ? [{ id, title: words.plan }] : []
}

/** A place was asked for, one listing is meant, and we know where it lies. */
function pin({ understanding }: AnswerInput, about: ListingFacts | null): Draft['location'] {
  const coordinates = about?.location.coordinates
  if (!about || !coordinates || !understanding.intents.includes('LOCATION_INFO')) return null
  const name = about.projectName ?? about.title ?? about.location.district ?? about.location.city
  return name
    ? { listingId: about.id, latitude: coordinates[0], longitude: coordinates[1], name, address: about.location.address ?? null }
    : null
}

/** Words the organization wrote itself: a link in them is the organization's. */
const ownWords = ({ voice }: AnswerInput) => [
  ...voice.faqs.map(faq => faq.answer),
  ...Object.values(voice.greeting),
  ...Object.values(voice.closing),
  ...Object.values(voice.escalationText),
]

const unique = (ids: string[]) => [...new Set(ids)]

/** WhatsApp cuts a button after twenty characters. */
const titles: Record<ReplyLanguage, Record<'viewing' | 'photos' | 'plan' | 'human' | 'more', string>> = {
  ar: { viewing: 'احجز معاينة', photos: 'الصور', plan: 'نظام التقسيط', human: 'كلّم زميل', more: 'اعرض المزيد' },
  en: { viewing: 'Book a viewing', photos: 'Photos', plan: 'Payment plan', human: 'Talk to a person', more: 'Show more' },
  tr: { viewing: 'Randevu al', photos: 'Fotoğraflar', plan: 'Ödeme planı', human: 'Yetkiliyle görüş', more: 'Daha fazla' },
  ru: { viewing: 'Записаться', photos: 'Фото', plan: 'План оплаты', human: 'Связаться с нами', more: 'Показать ещё' },
}
