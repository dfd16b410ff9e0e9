import { describe, expect, test } from 'vitest'
import { converse, newConversation } from '../converse.ts'
import { wideStock } from '../evaluate/sets/wide-stock.ts'
import { plainVoice } from '../evaluate/understand.ts'
import type { TurnContext, Voice } from '../types.ts'
import { understand } from './index.ts'

const context: TurnContext = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const read = (text: string, more: Partial<TurnContext> = {}) => understand(text, { ...context, ...more })

/** The last turn of a conversation over the whole range. */
function last(messages: string[], voice: Voice = plainVoice) {
  let state = newConversation()
  const turns = messages.map(message => {
    const turn = converse(state, message, { listings: wideStock, now: context.now, timeZone: context.timeZone, voice })
    state = turn.state
    return turn
  })
  return turns.at(-1)!
}

describe('a home of one’s own', () => {
  const sellers = `عندي شقة عايز ابيعها في مدينتي
عايز أأجر شقتي
عايز اعرض شقتي للبيع
ممكن تبيعولي شقتي؟
عندي فيلا في التجمع للبيع
انا صاحب شقة في الرحاب وعايز ابيعها
عندي شقة في مدينتي وعايز اعرضها عندكم
حابب أبيع الفيلا بتاعتي
3andy sha2a 3ayez abe3ha
3ayez a2agar sha2ty
3ayez abe3 el villa beta3ty
ana sa7eb sha2a fel rehab w 3ayez abe3ha
I want to sell my villa
list my apartment with you
can you sell my house for me?
I want to rent out my flat in Kyrenia
I'm an owner and I have a villa for sale
we have a two bedroom flat in Iskele we would like to sell it
put my house on the market
can you find me a tenant for my studio?
evimi satmak istiyorum
dairemi kiraya vermek istiyorum
satılık dairem var
villamı sizinle satabilir miyim
хочу продать квартиру
хочу сдать квартиру в Кирении
продаю свою виллу
у меня есть квартира на продажу
я собственник квартиры в Кирении`.split('\n')

  test.each(sellers)('%s: a person takes it on, and nothing is wished for', text => {
    const turn = last([text])
    expect(turn.understanding.intents[0]).toBe('GENERAL_QUESTION')
    expect(turn.preferences).toEqual({})
    expect(turn.draft).toMatchObject({ decision: 'handed-over', escalation: 'cannot-answer' })
    expect(turn.verdict.text).not.toBe('')
  })

  test('a question of it that is answered in writing is answered so', () => {
    const faqs = [{ id: 'sell', question: 'How do I sell my villa with you?', answer: 'We visit the home and photograph it.' }]
    expect(last(['How do I sell my villa with you?'], { ...plainVoice, faqs }).verdict.text).toContain(
      'We visit the home and photograph it.',
    )
  })

  test.each([
    'هل عندكم شقق للبيع في المعادي',
    'عايز أأجر شقة في المعادي',
    'عندي عيال ومحتاج فيلا للايجار',
    '3ayez a2agar sha2a fel maadi',
    '3andoko sho2a2 lel be3?',
    'do you have villas for sale',
    'I have a budget of 300k, flat for sale in Iskele',
    'I have a big family and want a villa for sale',
    'we want to rent our first flat in Maadi',
    'satılık daire var mı',
    'вы продаёте виллы?',
    'хочу снять квартиру',
  ])('%s looks for one', text => {
    expect(read(text).intents[0]).toBe('PROPERTY_INQUIRY')
  })

  test.each(['are there taxes if I sell my flat?', 'what commission do you take to sell my villa?', 'can I rent it out later?'])(
    '%s only asks',
    text => {
      expect(last([text]).draft.decision).not.toBe('handed-over')
    },
  )
})

describe('the money that is taken', () => {
  const ways = `do you accept usd?
do you take euros
is sterling ok?
can you accept crypto?
which currencies do you accept?
بتاخدوا دولار؟
بتقبلوا كريبتو؟
هل تقبلون اليورو
ينفع بالدولار؟
bta5do dollar?
btakhdo euro?
bte2balo dollar?
dolar kabul ediyor musunuz?
euro ile ödeme olur mu
принимаете доллары?
можно в евро?`.split('\n')

  test.each(ways)('%s is asked of the house and haggles over nothing', text => {
    for (const before of [[], ['a villa in Catalkoy'], ['عايز شقة غرفتين في التجمع']]) {
      const turn = last([...before, text])
      expect(turn.understanding).toMatchObject({ escalate: false, outOfScope: false })
      expect(turn.understanding.intents[0]).toBe('GENERAL_QUESTION')
      expect(turn.draft.reason).toBe('unknown')
    }
  })

  test('a stated answer is given', () => {
    const faqs = [{ id: 'money', question: 'Do you accept US dollars?', answer: 'We accept pounds sterling only.' }]
    expect(last(['a villa in Catalkoy', 'do you accept usd?'], { ...plainVoice, faqs }).verdict.text).toContain('pounds sterling only')
  })

  test.each(['would you take 300k usd for it?', 'would the owner accept 280,000 pounds?'])('%s still haggles', text => {
    expect(last(['a villa in Catalkoy', text]).draft.escalation).toBe('negotiation')
  })
})

describe('photos, however they are spelled', () => {
  const ways =
    'momken soar?|momken sowr?|momken sowar|fe sewar?|fe swar|fi suwar?|eb3at el suwar|wel sowar?|sowwar?|momken el sowar|3ayez soar|ممكن صور؟|فيه صور؟|صور لو سمحت|والصور؟|photos?|any pics?|pix please|fotolar var mı?|resim var mı|есть фото?|можно фотки?'.split(
      '|',
    )
  test.each(ways)('%s', text => {
    for (const before of ['3ayez sha2a 3 owad fel tagamo3', 'a villa in Catalkoy']) {
      const turn = last([before, text])
      expect(turn.understanding).toMatchObject({ outOfScope: false, escalate: false })
      expect(turn.understanding.intents[0]).toBe('PROPERTY_INQUIRY')
      expect(turn.verdict.text).toMatch(/photo|صور|fotoğraf|фото/i)
    }
  })
})

describe('a few words beside homes in view', () => {
  test.each(['momken kda?', 'eh da?', 'bta3et meen', 'tamam keda', 'hmm really', 'kalb', 'اه كده', 'ده كده', 'öyle mi', 'ну как'])(
    '%s are not called out of scope',
    text => {
      for (const before of ['3ayez sha2a 3 owad fel tagamo3', 'a villa in Catalkoy']) {
        const turn = last([before, text])
        expect(turn.understanding.outOfScope).toBe(false)
        expect(turn.draft.reason).not.toBe('out-of-scope')
      }
    },
  )

  test.each(['bitcoin price?', 'weather tomorrow?', 'الطقس بكرة؟'])('%s still is', text => {
    expect(last(['a villa in Catalkoy', text]).understanding.outOfScope).toBe(true)
  })
})

test.each(['Is the penthouse in Levant Shore still available?', 'is it the villa still for sale?'])(
  '%s asks after a home and complains of nothing',
  text => {
    expect(read(text).intents[0]).toBe('PROPERTY_INQUIRY')
  },
)

test.each(['baska yok mu', 'gde eto', 'zxcv qwer', 'فلوطيب قنبيط'])('nobody is handed over for words nobody knows: "%s"', text => {
  expect(read(text)).toMatchObject({ escalate: false })
  expect(read(text).intents).not.toContain('COMPLAINT')
})
