import { expect, test } from 'vitest'
import { checkClaims } from '../claims/index.ts'
import { moreListings } from '../claims/sets/more-listings.ts'
import { converse, newConversation } from '../converse.ts'
import { plainVoice } from '../evaluate/understand.ts'

const questions: Record<string, [opening: (name: string, arabic: string) => string, ...string[]]> = {
  en: [name => `tell me about ${name}`, 'how much is it?', 'what is the payment plan?', 'which floor, is it finished and furnished?', 'price per metre and maintenance?', 'how big is the garden?', 'how far is the airport?', 'does it have a pool, a gym and parking?', 'deposit and minimum term?', 'who is the developer?', 'anything cheaper?', 'show me others', 'compare the first two', 'where is the first one exactly?', 'which is delivered first?'],
  ar: [(_, name) => `تفاصيل ${name}`, 'بكام والمقدم كام؟', 'الدور الكام ومتشطبة؟', 'سعر المتر والصيانة؟', 'الجنينة كام متر؟', 'فيها حمام سباحة وجيم وجراج؟', 'التأمين وأقل مدة؟', 'مين المطور؟', 'فيه خصم كاش؟', 'فيه أكبر؟', 'غيرها؟', 'قارن بين أول اتنين', 'عنوان الأولى فين بالظبط؟', 'أنهي استلامها أقرب؟'],
  tr: [name => `${name} hakkında bilgi`, 'fiyatı ve peşinatı ne kadar?', 'kaçıncı katta, eşyalı mı?', 'havuz ve spor salonu var mı?', 'teslim ne zaman?', 'başka seçenek?', 'hangisi daha ucuz?', 'ilki tam olarak nerede?'],
  ru: [name => `расскажите про ${name}`, 'сколько стоит и какая рассрочка?', 'какой этаж, есть мебель?', 'есть бассейн и спортзал?', 'цена за метр?', 'другие варианты?', 'какой дешевле?', 'где именно находится первая?'],
} // biome-ignore format: one language a line

/** As brokerages write them: with numbers, distances, landmarks and words that claim something anywhere else. */
const addresses = [
  'Kilometre marker of the second cape, off the third western axis',
  'قطعة ١٢، خلف مدينتي، أول الشارع، بجوار النادي والجامعة',
  'No: 5/3, Yeni Liman Yolu, denize 2 dakika, havuzlu site',
  '90 South Street, last 5 units before the ready phase, 20% ring road exit',
]
const addressed = moreListings.map((listing, i) => ({
  ...listing,
  location: { ...listing.location, address: addresses[i % addresses.length]! },
}))

test.each(Object.entries(questions))('what the engine says in %s of any home passes the gate untouched', (_, [opening, ...asked]) => {
  for (const { projectName, projectNameAr } of addressed) {
    let state = newConversation()
    for (const message of [opening(projectName!, projectNameAr!), ...asked]) {
      const turn = converse(state, message, {
        listings: addressed,
        now: '2026-11-20T10:00:00+02:00',
        timeZone: 'Africa/Cairo',
        voice: plainVoice,
      })
      state = turn.state
      expect(turn.verdict, `${projectName}: ${message} → ${turn.draft.text}`).toMatchObject({ verdict: 'clean', blocked: [] })
    }
  }
})

test('an address is said of its own home only', () => {
  const [one, other] = addressed.filter(({ projectName }, i, all) => all.findIndex(listing => listing.projectName === projectName) === i)
  const said = (address: string) =>
    checkClaims(`${one!.projectName} is at ${address}.`, {
      listings: [one!, other!],
      faqs: [],
      organizationName: 'Nile Lantern Realty',
      customerSaid: [],
      now: '2026-11-20T10:00:00+02:00',
      timeZone: 'Africa/Cairo',
    })
  expect(said(one!.location.address)).toMatchObject({ verdict: 'clean', evidence: [{ field: 'location.address', listingId: one!.id }] })
  expect(said(other!.location.address)).toMatchObject({ verdict: 'blocked', blocked: [{ reason: 'address-not-so' }] })
})
