import type { ReplyLanguage } from '#contracts/understanding'
import type { AnswerInput, Draft } from '../types.ts'
import { asksLetOfSold } from '../wishes-to-search.ts'
import type { Asked } from './asked/aspects.ts'
import type { Targets } from './asked/resolve.ts'
import { buttonsFor, draftOf, join, lines } from './telling/draft.ts'
import { capital, lineOf, namesOf, priceOf, type Speech } from './telling/speech.ts'
import { aboutListings } from './telling/tell.ts'

const MOST_OPTIONS = 3

const words: Record<ReplyLanguage, { forSale: string; instead: string; none: string }> = {
  en: {
    forSale: 'This is for sale and not to let:',
    instead: 'To rent, this fits:',
    none: 'We have nothing to rent that fits right now.',
  },
  ar: {
    forSale: 'المعروض هنا للبيع مش للإيجار:',
    instead: 'وللإيجار عندنا:',
    none: 'مفيش عندنا حالياً حاجة مناسبة للإيجار.',
  },
  tr: {
    forSale: 'Satılıktır, kiraya verilmiyor:',
    instead: 'Kiralık olarak uygun olan:',
    none: 'Şu anda uygun bir kiralığımız yok.',
  },
  ru: {
    forSale: 'Это продаётся, а не сдаётся:',
    instead: 'В аренду подойдёт:',
    none: 'Сейчас подходящих вариантов в аренду нет.',
  },
}

/** "How much per night?" of homes for sale: said to be for sale, with the price; what is let of the kind is offered. */
export function notLet(input: AnswerInput, asked: Asked, targets: Targets, speech: Speech): Draft | null {
  const { understanding, replyLanguage, matches, context } = input
  const sold = targets.listings.slice(0, MOST_OPTIONS)
  if (!asksLetOfSold(understanding, sold) || understanding.slots.location?.length || understanding.slots.propertyType?.length) return null
  const say = words[replyLanguage]
  const names = namesOf(sold, speech)
  const rest = new Set([...asked.aspects].filter(aspect => !ofPrice.has(aspect)))
  if (understanding.slots.amenities?.length) rest.add('amenities')
  const besides = rest.size > 0 ? aboutListings(input, { ...asked, aspects: rest }, targets, speech) : null
  const prices = sold.map(
    one => `${capital(names.get(one.id)!)}: ${priceOf(one, speech) ?? speech.words.notStated([speech.words.topics.price])}`,
  )
  const lets = matches.filter(({ purpose }) => purpose === 'rent').slice(0, MOST_OPTIONS)
  const said = [besides?.text ?? null, say.forSale, ...prices]
  if (lets.length === 0)
    return draftOf(input, lines(...said, join(say.none, besides?.asked ? null : speech.words.offerToAsk)), {
      reason: 'not-let',
      asked: 'colleague',
      focus: sold.length === 1 ? sold[0]!.id : null,
      buttons: [{ id: 'human', title: speech.words.buttons.human }],
    })
  return draftOf(input, lines(...said, say.instead, ...lets.map(one => lineOf(one, speech, context.now))), {
    reason: 'not-let',
    listingIds: lets.map(one => one.id),
    focus: lets.length === 1 ? lets[0]!.id : null,
    buttons: lets.length === 1 ? buttonsFor(lets[0]!, speech) : [],
  })
}

const ofPrice = new Set<string>(['price', 'howMuch', 'monthly', 'plan', 'minTerm', 'deposit', 'availability'])
