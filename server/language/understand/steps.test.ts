import { describe, expect, test } from 'vitest'
import { arabicKey, arabiziKey, consonants } from '../lexicon/keys.ts'
import { longest, Phrases } from '../lexicon/phrases.ts'
import { tokenise } from '../lexicon/tokens.ts'
import { fold } from '../text/normalise.ts'
import type { TurnContext } from '../types.ts'
import { understand } from './index.ts'
import { readLanguage } from './language/language.ts'
import { guess } from './learned/guess.ts'
import { labels } from './learned/labels.ts'
import { readFigures } from './money/figures.ts'
import { splitClauses } from './reading/clauses.ts'
import { findCues } from './reading/cues.ts'
import { findProjects } from './reading/projects.ts'
import { readMessage } from './reading/reading.ts'

const context: TurnContext = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const slots = (text: string, more: Partial<TurnContext> = {}) => understand(text, { ...context, ...more }).slots
const intent = (text: string, more: Partial<TurnContext> = {}) => understand(text, { ...context, ...more }).intents[0]

describe('keys', () => {
  test('spellings of one Arabizi word sound the same', () => {
    expect(new Set(['mo2adam', 'mo2addam', 'moaddam'].map(arabiziKey)).size).toBe(1)
    expect(new Set(['3ayez', 'ayez', '3ayiz', '3aiz'].map(arabiziKey)).size).toBe(1)
    expect(arabiziKey('3a2d')).not.toBe(arabiziKey('add'))
  })
  test('letters that dialect writing exchanges are one', () => {
    expect(arabicKey('ثلاثه')).toBe(arabicKey('تلاته'))
  })
})

describe('phrases', () => {
  const phrases = new Phrases<string>()
  phrases.add({ en: 'north star', ar: 'نجمة الشمال' }, 'star')
  phrases.add({ en: 'star' }, 'any')
  const find = (text: string) => longest(phrases.find(tokenise(fold(text)))).map(hit => hit.value)
  test('the longer phrase wins, articles and conjunctions are looked through', () => {
    expect(find('the North Star')).toEqual(['star'])
    expect(find('ونجمة الشمال')).toEqual(['star'])
    expect(find('a star')).toEqual(['any'])
  })
})

describe('clauses and cues', () => {
  const clauses = (text: string) => {
    const folded = fold(text)
    const tokens = tokenise(folded)
    return splitClauses(folded, tokens, findCues(tokens)).map(clause => folded.slice(clause.start, clause.end))
  }
  test('a message is cut where it asks the next thing, and not inside a list', () => {
    expect(clauses('بكام الشقة وفين؟')).toHaveLength(2)
    expect(clauses('how much is it and can I see it tomorrow')).toHaveLength(2)
    expect(clauses('villa or duplex in Zayed and October')).toHaveLength(1)
  })
  test('"it" is no قسط and "maadi" no appointment', () => {
    expect(findCues(tokenise('is it in maadi')).map(cue => cue.value)).not.toContain('ask:installments')
    expect(intent('2 bed flat in Maadi')).toBe('PROPERTY_INQUIRY')
  })
})

describe('figures', () => {
  const figures = (text: string) =>
    readFigures(readMessage(text, context)).map(({ value, to, unit, limit, refused }) => ({ value, to, unit, limit, refused }))
  test('what a number counts, and whether it bounds', () => {
    expect(figures('3owad')).toMatchObject([{ value: 3, unit: 'room' }])
    expect(figures('شقة بحمامين')).toMatchObject([{ value: 2, unit: 'bath' }])
    expect(figures('at least 140 sqm')).toMatchObject([{ value: 140, unit: 'metre', limit: 'min' }])
    expect(figures('4 bed below 3 million')).toMatchObject([
      { value: 4, limit: undefined },
      { value: 3_000_000, limit: 'max' },
    ])
    expect(figures('750 ألف غرفتين')).toMatchObject([{ value: 750_000 }, { value: 2, unit: 'room' }])
    expect(figures('two or three bedrooms')).toMatchObject([{ value: 2, to: 3, unit: 'room' }])
    expect(figures('٣ أرنب ونص')).toMatchObject([{ value: 3_500_000 }])
  })
  test('a corrected number is not wanted', () => {
    expect(slots('4 rooms, not 3')).toEqual({ bedrooms: 4 })
    expect(slots('قصدي ٤ غرف مش ٣')).toEqual({ bedrooms: 4 })
  })
})

describe('delivery', () => {
  test('a year is its last day, a month its last, before June the end of May', () => {
    expect(slots('apartment delivered 2027').deliveryBefore).toBe('2027-12-31')
    expect(slots('شقة استلام قبل يونيو ٢٠٢٧').deliveryBefore).toBe('2027-05-31')
    expect(slots('villa ready by October 2027, not in October')).toMatchObject({
      deliveryBefore: '2027-10-31',
      excludeLocation: ['october'],
    })
    expect(slots('sha2a estelam nos 2028').deliveryBefore).toBe('2028-06-30')
    expect(slots('duplex, handover within a year').deliveryBefore).toBe('2027-11-20')
  })
})

describe('amounts of a plan', () => {
  test('a down payment, its share, the years and the monthly limit are kept apart from the budget', () => {
    expect(slots('I have 300k for the deposit, the rest over 7 years')).toMatchObject({ downPaymentMax: 300_000, installmentYears: 7 })
    expect(slots('مقدم ٢٠٪ وتقسيط على ٨ سنين')).toMatchObject({ downPaymentPctMax: 20, installmentYears: 8 })
    expect(slots('installments max 20k a month')).toMatchObject({ monthlyInstallmentMax: 20_000 })
    expect(slots('flat to rent, 20k a month')).toMatchObject({ budgetMax: 20_000, purpose: 'rent' })
  })
})

describe('which unit, and when', () => {
  const shown = { shown: ['a', 'b', 'c'], lastIntent: 'PROPERTY_INQUIRY', lastAssistant: 'Three options.' } as const
  test('ordinals and superlatives name a shown unit, floors and times do not', () => {
    expect(slots('tell me about the second one', { ...shown, shown: [...shown.shown] }).ref).toEqual(['2'])
    expect(slots('2arenly ben el oula w el talta', { ...shown, shown: [...shown.shown] }).ref).toEqual(['1', '3'])
    expect(slots('is it on the second floor?', { ...shown, shown: [...shown.shown] }).ref).toBeUndefined()
  })
  test('the wanted moment is taken, the cancelled is not', () => {
    expect(slots('عايز أعاين بكرة الساعة ٥')).toMatchObject({ viewingDate: '2026-11-21', viewingTime: '17:00' })
    expect(slots("cancel Sunday's viewing").viewingDate).toBeUndefined()
    expect(slots('any time after asr suits me', { lastIntent: 'SCHEDULE_VIEWING' }).viewingDate).toBeUndefined()
  })
})

describe('context', () => {
  test('a short message goes on with what was asked before it', () => {
    expect(intent('and the second one?', { lastIntent: 'PRICE_INQUIRY', shown: ['a', 'b'] })).toBe('PRICE_INQUIRY')
    expect(slots('3', { lastAssistant: 'How many bedrooms do you need?' })).toEqual({ bedrooms: 3 })
    expect(slots('5', { lastAssistant: 'What is your budget?' })).toEqual({ budgetMax: 5_000_000 })
  })
})

describe('language', () => {
  const language = (text: string) => readLanguage(readMessage(text, context))
  test('scripts, Arabizi, mixtures and the owners’ languages', () => {
    for (const [text, expected] of [
      ['عايز شقة', 'ar'],
      ['عايز 3 bedrooms', 'mixed'],
      ['3ayez sha2a 2 bedrooms', 'arabizi'],
      ['is the flat still free', 'en'],
      ['daire hala müsait mi', 'tr'],
      ['квартира свободна?', 'ru'],
      ['ist die Wohnung noch frei', 'de'],
      ['czy mieszkanie jest wolne', 'pl'],
      ['👍 100', 'und'],
      ['hello ya fandem, I want to see it but mesh 2ader', 'mixed'],
    ] as const)
      expect([text, language(text)]).toEqual([text, expected])
  })
})

describe('names of the brokerage', () => {
  const projects = [{ slug: 'olive_gate', names: ['Olive Gate', 'بوابة الزيتون'] }]
  const find = (text: string) => findProjects(tokenise(fold(text)), projects).map(found => found.value)
  test('are found with a slip or an article, and nothing is kept from one brokerage to the next', () => {
    expect(find('price in olive gaet')).toEqual([])
    expect(find('price in Olvie Gate?')).toEqual(['olive_gate'])
    expect(find('في بوابه الزيتون')).toEqual(['olive_gate'])
    expect(findProjects(tokenise('olive gate'), undefined)).toEqual([])
  })
})

test('the learned weights are sure of what they saw and unsure of noise', () => {
  const sure = guess(readMessage('nobody has answered me for a week, terrible', context))
  expect(labels[sure.indexOf(Math.max(...sure))]).toBe('COMPLAINT')
  expect(Math.exp(Math.max(...guess(readMessage('xqzt vvkw', context))))).toBeLessThan(0.6)
})

test('Arabic and Arabizi of one word have the same consonants', () => {
  for (const [arabic, arabizi] of [
    ['مندوب', 'mandoob'],
    ['الخدمه', 'khedma'],
    ['شكوي', 'shakwa'],
  ])
    expect(consonants(arabicKey(arabic as string))).toBe(consonants(arabizi as string))
})

test('an ordinal behind a preposition names the unit, and a Turkish flat is no ring road', () => {
  expect(slots('طب نظام التقسيط للتانية ايه؟', { shown: ['A', 'B', 'C'], lastIntent: 'PROPERTY_INQUIRY' }).ref).toEqual(['2'])
  expect(intent('Yarın saat beşte daireyi görebilir miyim')).toBe('SCHEDULE_VIEWING')
  expect(intent('الميزانية ممكن تزيد لحد ٧ مليون')).toBe('PROPERTY_INQUIRY')
})

test('an amount and rooms in the dual stay apart, and a million keeps its currency', () => {
  expect(slots('750 ألف غرفتين')).toMatchObject({ budgetMax: 750_000, bedrooms: 2 })
  expect(slots('شقة بـ ٤ ملايين جنيه')).toMatchObject({ budgetMax: 4_000_000, currency: 'EGP' })
})

test('a bound with the negation written apart, as in the Gulf', () => {
  expect(slots('محتاج فيلا مساحتها ما تقل عن ٣٠٠ متر')).toMatchObject({ areaMin: 300 })
  expect(slots('ابغى شقة السعر ما يزيد عن ٤ مليون')).toEqual({ propertyType: ['apartment'], budgetMax: 4_000_000 })
})

test('a sum down and a sum a month stay apart', () => {
  for (const text of ['500 alf mo2adam w 30 alf kol shahr', '٥٠٠ الف مقدم و٣٠ الف شهريا'])
    expect(slots(text)).toEqual({ downPaymentMax: 500_000, monthlyInstallmentMax: 30_000 })
})

test('the number asked for, and more behind it', () => {
  const asked = {
    lastAssistant: 'How many bedrooms would you like, and is a garden needed?',
    preferences: { propertyType: ['villa'] },
  } as const
  const more = { ...asked, preferences: { propertyType: [...asked.preferences.propertyType] } } as Partial<TurnContext>
  expect(slots('four or five, garden is a must', more)).toMatchObject({ bedroomsMin: 4, bedroomsMax: 5 })
  expect(slots('three, in Maadi, budget 5 million', more)).toMatchObject({ bedrooms: 3, location: ['maadi'], budgetMax: 5_000_000 })
})

test('neither the one nor the other matters', () => {
  expect(slots('لا الميزانية ولا المنطقة مهمين دلوقتي، عايز جنينة')).toEqual({ amenities: ['garden'], clear: ['budget', 'location'] })
  expect(slots('la el budget wala el makan byefre2o').clear).toEqual(['budget', 'location'])
  expect(slots('neither the size nor the budget matters any more').clear).toEqual(['area', 'budget'])
  expect(slots('لا عايز ارضي ولا اخير').clear).toBeUndefined()
})

test('"or forget it" insists', () => {
  expect(slots('الدور الارضي او انسى')).toEqual({ floor: ['ground'] })
  expect(slots('last floor, a roof or forget it')).toEqual({ floor: ['last'], amenities: ['roof'] })
})

test('a 4 among letters is a ش', () => {
  expect(slots('4a2a f zayed m4 ardy')).toEqual({ propertyType: ['apartment'], location: ['sheikh_zayed'], excludeFloor: ['ground'] })
})
