import { describe, expect, test } from 'vitest'
import { read } from '../test/read.ts'
import type { TurnContext } from '../types.ts'

describe('where somebody is himself', () => {
  test.each([
    'انا شغال ف المهندسين، المشوار لبالم كورت قد ايه؟',
    'ana saken f nasr city, aroo7 palm court ezay?',
    'I live in Heliopolis, how long is the drive to Palm Court?',
    "We're staying in Kyrenia. Which way to Palm Court?",
  ])('%s asks for the way and wishes for no place', text => {
    const found = read(text)
    expect(found.intents).toEqual(['LOCATION_INFO'])
    expect(found.slots).toEqual({ project: ['palm_court'] })
  })

  test.each([
    ['انا ساكن ف الدقي وعايز شقة في زايد', 'sheikh_zayed'],
    ['I work in Zamalek and want a two-bed in Maadi', 'maadi'],
  ])('%s still searches', (text, place) => {
    expect(read(text)).toMatchObject({ intents: ['PROPERTY_INQUIRY'], slots: { location: [place] } })
  })

  test('what lies around is asked for, and no shop', () => {
    const found = read("What's it like living near Palm Court, shops and so on?")
    expect(found.intents[0]).toBe('LOCATION_INFO')
    expect(found.slots.propertyType).toBeUndefined()
  })
})

describe('one or the other', () => {
  test.each([
    'Maadi or Sheikh Zayed for a family with two kids?',
    'المعادي ولا زايد لعيلة فيها اطفال؟',
    'el ma3ady wala zayed lel 3eyal?',
    'PC-12 or PC-14, which gives me more for the money?',
    'شقة في الساحل احسن ولا شاليه في السخنة بنفس السعر؟',
    'villa fel ma3ady a7san wala duplex f zayed?',
  ])('%s weighs', text => {
    expect(read(text).intents).toEqual(['COMPARISON'])
  })

  test.each(['apartment in Maadi or Zayed for a family', 'a chalet somewhere on the coast, Hurghada or Gouna'])('%s searches', text => {
    expect(read(text).intents[0]).toBe('PROPERTY_INQUIRY')
  })

  const shown = { shown: ['a', 'b', 'c'], lastIntent: 'PROPERTY_INQUIRY' as const, lastAssistant: 'Three options.' }
  test('of two that are named the bigger is no third', () => {
    expect(read('the first or the second, which is smaller?', shown).slots.ref).toEqual(['1', '2'])
    expect(read('الاولي ولا التالتة اكبر؟', shown).slots.ref).toEqual(['1', '3'])
  })

  test('of the smallest the price is asked, in whatever script', () => {
    expect(read('ال smallest بكام؟', shown).intents[0]).toBe('PRICE_INQUIRY')
  })

  test.each(['tamam', 'ok got it', 'تمام فهمت'])('%s only nods', text => {
    expect(read(text, shown).intents).toEqual(['GENERAL_QUESTION'])
  })
})

describe('how it is paid', () => {
  test.each(['بتشتغلوا بالتقسيط ولا كاش بس؟', 'bte2balo taksit wala cash bas?', 'do you work with mortgage or only cash?'])(
    '%s asks for the ways',
    text => {
      expect(read(text).intents[0]).toBe('PAYMENT_PLANS')
    },
  )

  test.each(['the most I can pay is 20k monthly, what plans do you have?', 'اخري ١٥ الف شهريا، ايه الانظمة المتاحة؟'])(
    '%s asks for plans, and says how much',
    text => {
      const found = read(text, { shown: ['a'], lastIntent: 'PROPERTY_INQUIRY' })
      expect(found.intents[0]).toBe('PAYMENT_PLANS')
      expect(found.slots.monthlyInstallmentMax).toBeGreaterThan(0)
    },
  )

  test.each(['monthly rent of a chalet in Hurghada?', 'الايجار الشهري لشقة في المعادي؟', 'egar shahry le studio f maadi?'])(
    '%s asks for the price',
    text => {
      expect(read(text).intents[0]).toBe('PRICE_INQUIRY')
    },
  )
})

test('frankly is no last price', () => {
  for (const text of ['من الاخر عايز فيلا في زايد بـ ٩ مليون', 'mn el a5er sha2a fel maadi 3 owad'])
    expect(read(text)).toMatchObject({ intents: ['PROPERTY_INQUIRY'], escalate: false })
  expect(read('من الاخر الشقة دي تخلص بكام؟').escalate).toBe(true)
})

test('a private beach is no law', () => {
  expect(read('3ayez chalet 3al shate2 lel egar').intents[0]).toBe('PROPERTY_INQUIRY')
})

test('two views in one word', () => {
  for (const text of ['sea and mountain views please, flat in Lapta', 'chalet view ba7r aw gabal', 'شقة فيو بحر أو جبل'])
    expect(new Set(read(text).slots.amenities)).toEqual(new Set(['sea_view', 'mountain_view']))
  expect(read('no sea or mountain view needed, just a cheap flat').slots.amenities).toBeUndefined()
})

test('whose office it is, and an office to buy', () => {
  expect(read('صاحب المكتب موجود؟ عايز اكلمه').slots.propertyType).toBeUndefined()
  expect(read('عايز مكتب في المعادي').slots.propertyType).toEqual(['office'])
})

describe('another home, and not the last one', () => {
  const talk: Partial<TurnContext> = {
    lastIntent: 'PRICE_INQUIRY',
    lastAssistant: 'سعرها 4,500,000 جنيه.',
    shown: ['PC-12'],
    preferences: { location: ['shorouk'], bedrooms: 3 },
  }

  test.each([
    ['طب ومدينتي فيها زيها؟', { location: ['madinaty'] }],
    ['مفيش اوضتين؟', { bedrooms: 2 }],
    ['في محل هناك؟', { propertyType: ['retail'] }],
    ['and if I go for a villa instead of a flat?', { propertyType: ['villa'] }],
    ['لو سيبنا الشروق ودورت في الرحاب؟', { location: ['rehab'] }],
  ])('%s', (text, slots) => {
    const found = read(text, talk)
    expect(found.intents[0]).toBe('PROPERTY_INQUIRY')
    expect(found.slots).toEqual(slots)
    expect(found.spans.map(span => span.slot)).not.toContain('aboutShown')
  })

  test('what was asked of the one before goes on', () => {
    expect(read('طب والتانية؟', talk).intents[0]).toBe('PRICE_INQUIRY')
    expect(read('and the villa?', talk).intents[0]).toBe('PRICE_INQUIRY')
  })
})

test('two places with "or the" between them are searched and not weighed', () => {
  const found = read('hello, need 2 beds in Maadi or the Rehab, 6 million max')
  expect(found.intents[0]).toBe('PROPERTY_INQUIRY')
  expect(found.slots).toMatchObject({ location: ['maadi', 'rehab'], bedrooms: 2, budgetMax: 6_000_000 })
})

test.each([
  ['does the lounge face the sea?', { amenities: ['sea_view'] }],
  ['betshof el gabal?', { amenities: ['mountain_view'] }],
  ['lazem testelem abl shahr 9 sanet 2028', { deliveryBefore: '2028-08-31' }],
  ['sha2a odetein 3al a2al', { propertyType: ['apartment'], bedroomsMin: 2 }],
])('%s', (text, slots) => expect(read(text).slots).toEqual(slots))

test('a plan of so many years is asked for', () => expect(read('do you have a 7-year plan for it?').intents[0]).toBe('PAYMENT_PLANS'))

describe('something else, after one home was spoken of', () => {
  const ofPlans: Partial<TurnContext> = {
    shown: ['S-1'],
    focus: 'S-1',
    lastIntent: 'PAYMENT_PLANS',
    lastAssistant: 'مقدم 10% وأقساط على 5 سنين.',
    preferences: { propertyType: ['apartment'], location: ['october'] },
  }

  test.each([
    ['طب عيادة في الشيخ زايد؟', { propertyType: ['clinic'], location: ['sheikh_zayed'] }],
    ['tab villa fe sheikh zayed?', { propertyType: ['villa'], location: ['sheikh_zayed'] }],
    ['what about an office in Maadi?', { propertyType: ['office'], location: ['maadi'] }],
    ['وشقة في المعادي؟', { propertyType: ['apartment'], location: ['maadi'] }],
  ])('%s looks for it', (text, slots) => {
    expect(read(text, ofPlans)).toMatchObject({ intents: ['PROPERTY_INQUIRY'], slots })
  })

  test.each(['طب والفيلا؟', 'and the villa?', 'وبالنسبة للفيلا؟'])('%s goes on about the plans', text => {
    expect(read(text, ofPlans).intents[0]).toBe('PAYMENT_PLANS')
  })

  test.each([
    'غالية عليا شوية، عندكم حاجة في المعادي أرخص؟',
    'ghalya awi, fi 7aga fel maadi ar5as?',
    'Too expensive for us. Anything cheaper in Maadi?',
  ])('%s bargains with nobody', text => {
    expect(read(text, { ...ofPlans, lastIntent: 'PRICE_INQUIRY' })).toMatchObject({
      intents: ['PROPERTY_INQUIRY'],
      escalate: false,
      slots: { location: ['maadi'] },
    })
  })
})
