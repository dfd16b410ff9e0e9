import { expect, test } from 'vitest'
import { moreListings } from '../claims/sets/more-listings.ts'
import { converse, newConversation } from '../converse.ts'
import { plainVoice } from '../evaluate/understand.ts'

const questions: Record<string, [opening: (name: string, arabic: string) => string, ...string[]]> = {
  en: [name => `tell me about ${name}`, 'how much is it?', 'what is the payment plan?', 'which floor, is it finished and furnished?', 'price per metre and maintenance?', 'how big is the garden?', 'how far is the airport?', 'does it have a pool, a gym and parking?', 'deposit and minimum term?', 'who is the developer?', 'anything cheaper?', 'show me others', 'compare the first two', 'which is delivered first?'],
  ar: [(_, name) => `تفاصيل ${name}`, 'بكام والمقدم كام؟', 'الدور الكام ومتشطبة؟', 'سعر المتر والصيانة؟', 'الجنينة كام متر؟', 'فيها حمام سباحة وجيم وجراج؟', 'التأمين وأقل مدة؟', 'مين المطور؟', 'فيه خصم كاش؟', 'فيه أكبر؟', 'غيرها؟', 'قارن بين أول اتنين', 'أنهي استلامها أقرب؟'],
  tr: [name => `${name} hakkında bilgi`, 'fiyatı ve peşinatı ne kadar?', 'kaçıncı katta, eşyalı mı?', 'havuz ve spor salonu var mı?', 'teslim ne zaman?', 'başka seçenek?', 'hangisi daha ucuz?'],
  ru: [name => `расскажите про ${name}`, 'сколько стоит и какая рассрочка?', 'какой этаж, есть мебель?', 'есть бассейн и спортзал?', 'цена за метр?', 'другие варианты?', 'какой дешевле?'],
} // biome-ignore format: one language a line

test.each(Object.entries(questions))('what the engine says in %s of any home passes the gate untouched', (_, [opening, ...asked]) => {
  for (const { projectName, projectNameAr } of moreListings) {
    let state = newConversation()
    for (const message of [opening(projectName!, projectNameAr!), ...asked]) {
      const turn = converse(state, message, {
        listings: moreListings,
        now: '2026-11-20T10:00:00+02:00',
        timeZone: 'Africa/Cairo',
        voice: plainVoice,
      })
      state = turn.state
      expect(turn.verdict, `${projectName}: ${message} → ${turn.draft.text}`).toMatchObject({ verdict: 'clean', blocked: [] })
    }
  }
})
