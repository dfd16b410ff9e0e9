import { amount, type Dialogue, either, month, number, percent, unknown, words } from './dialogue.ts'

/** Over the wide stock, written after the fourth was put right and measured before anything was changed for them. */
export const dialoguesFifth: Dialogue[] = [
  {
    id: 'own-61',
    turns: [
      { text: "Hello, what's available to rent in Sarayat House?", intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { project: ['sarayat_house'], purpose: 'rent' }, finds: true, states: [amount(31_000), amount(38_000)] },
      { text: 'Which one is furnished?', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], ignore: ['furnished'], states: [words('is furnished')] },
      { text: 'ok the 2 bed then. which floor', intents: ['PROPERTY_INQUIRY'], ignore: ['bedrooms'], states: [number(2)] },
      { text: 'air conditioned?', intents: ['PROPERTY_INQUIRY'], states: [words('air cond')] },
      { text: 'is the rent negotiable', intents: ['PRICE_INQUIRY'] },
      { text: 'and when can I move in?', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: "let's do a visit tomorrow evening at 7", intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-21T19:00:00+02:00' } },
    ],
  },
  {
    id: 'own-62',
    turns: [
      { text: 'مساء النور، معايا ٣ مليون وعايز شقة أو استوديو في الغردقة', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['hurghada'], propertyType: ['apartment', 'studio'], budgetMax: 3_000_000 }, finds: true, states: [amount(1_794_000), amount(2_590_000)] },
      { text: 'الفرق بينهم ايه في السعر والمساحة؟', intents: ['COMPARISON'], states: [amount(796_000), number(46), number(70)] },
      { text: 'الاستوديو مفروش صح؟', intents: ['PROPERTY_INQUIRY'], ignore: ['propertyType', 'furnished'], states: [words('مفروش')] },
      { text: 'والشقة؟', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'المقدم بتاعها كام؟', intents: ['PAYMENT_PLANS'], states: [amount(647_500)] },
      { text: 'والباقي على كام سنة', intents: ['PAYMENT_PLANS'], states: [number(3)] },
      { text: 'طب بلاش الغردقة، نفس الميزانية في اكتوبر', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['october'] }, ignore: ['excludeLocation'], finds: true, states: [amount(2_744_000)] },
    ],
  },
  {
    id: 'own-63',
    turns: [
      { text: 'salamo 3aleko, fe 3andoko maktab edary fel 3asema el gdeda?', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['new_capital'], propertyType: ['office'] }, finds: true, states: [amount(6_375_000)] },
      { text: 'mesa7to kam w fel dor el kam w estelamo emta', intents: ['PROPERTY_INQUIRY'], states: [number(75), number(6), month('2027-03')] },
      { text: 'el metr b kam keda?', intents: ['PRICE_INQUIRY'], states: [amount(85_000)] },
      { text: 'wel moqadam kam fel meya?', intents: ['PAYMENT_PLANS'], states: [percent(20)] },
      { text: 'a2dar a2asat 3ala aktar men 5 sneen?', intents: ['PAYMENT_PLANS'], ignore: ['installmentYears'], states: [number(5)] },
      { text: 'bykon feh parking lel 3arabeyat?', intents: ['PROPERTY_INQUIRY'], states: [words('جراج')] },
      { text: 'tamam, momken 7ad yekalemny?', intents: ['AGENT_REQUEST'], escalate: true },
    ],
  },
  {
    id: 'own-64',
    turns: [
      { text: "I'm looking at North Cyprus for investment, anything under 100k gbp?", intents: ['PROPERTY_INQUIRY'], wishes: { location: ['north_cyprus'], purpose: 'invest', budgetMax: 100_000, currency: 'GBP' }, finds: true, states: [amount(78_000)] },
      { text: 'how far is the beach', intents: ['LOCATION_INFO'], states: [number(2)] },
      { text: 'and the airport?', intents: ['LOCATION_INFO'], states: [number(45)] },
      { text: 'is it a studio or one bedroom', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], ignore: ['bedrooms', 'propertyType'], states: [words('studio')] },
      { text: 'monthly payments?', intents: ['PAYMENT_PLANS'], states: [amount(1_056)] },
      { text: 'any 2 bedrooms in the same project?', intents: ['PROPERTY_INQUIRY'], wishes: { bedrooms: 2 }, finds: true },
      { text: 'I can stretch to 150k', intents: ['PROPERTY_INQUIRY'], wishes: { budgetMax: 150_000 }, finds: true, states: [amount(145_000)] },
    ],
  },
  {
    id: 'own-65',
    turns: [
      { text: "Merhabalar, Mağusa'da kiralık stüdyo bakıyorum", intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['famagusta'], purpose: 'rent', propertyType: ['studio'] }, finds: true, states: [amount(380)] },
      { text: 'Aidat dahil mi?', intents: ['PRICE_INQUIRY', 'GENERAL_QUESTION', 'PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'Üniversiteye kaç dakika?', intents: ['LOCATION_INFO'], states: [number(3)] },
      { text: 'Kaç metrekare?', intents: ['PROPERTY_INQUIRY'], states: [number(36)] },
      { text: 'Depozito var mı?', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS', 'GENERAL_QUESTION'], states: [either(number(1), words('bir ay'))] },
      { text: "Peki Girne'de iki odalı ne var?", intents: ['PROPERTY_INQUIRY'], wishes: { location: ['kyrenia'], bedrooms: 2 }, ignore: ['propertyType'], finds: true, states: [amount(780)] },
      { text: "Pazar akşamı 6'da bakabilir miyiz?", intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-22T18:00:00+02:00' } },
    ],
  },
  {
    id: 'own-66',
    turns: [
      { text: 'Добрый вечер! Покажите квартиры в Искеле до 150 тысяч фунтов', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['iskele'], propertyType: ['apartment'], budgetMax: 150_000, currency: 'GBP' }, finds: true, states: [amount(145_000)] },
      { text: 'Какая площадь и сколько санузлов?', intents: ['PROPERTY_INQUIRY'], states: [number(86), number(2)] },
      { text: 'Есть бассейн и спортзал?', intents: ['PROPERTY_INQUIRY'], states: [words('бассейн'), words('зал')] },
      { text: 'Если внести 40%, сколько останется?', intents: ['PAYMENT_PLANS'], states: [amount(87_000)] },
      { text: 'Когда сдача и какая отделка?', intents: ['PROPERTY_INQUIRY'], ignore: ['finishing'], states: [month('2028-05'), words('отделк')] },
      { text: 'Далеко от аэропорта?', intents: ['LOCATION_INFO'], states: [number(45)] },
      { text: 'Есть что-нибудь готовое?', intents: ['PROPERTY_INQUIRY'], wishes: { readyToMove: true }, finds: true },
    ],
  },
  {
    id: 'own-67',
    turns: [
      { text: 'عايزة أأجر villa أو chalet في الساحل per day', intents: ['PROPERTY_INQUIRY'], wishes: { purpose: 'rent', location: ['north_coast'], propertyType: ['villa', 'chalet'] }, ignore: ['budgetPeriod'], finds: true, states: [amount(4_500)] },
      { text: 'كام bedroom؟', intents: ['PROPERTY_INQUIRY'], states: [number(3)] },
      { text: '3 nights بكام؟', intents: ['PRICE_INQUIRY'], states: [amount(13_500)] },
      { text: 'الـ pool private ولا shared؟', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], states: [words('حمام سباحة', 'مش مذكور')] },
      { text: 'sea view؟', intents: ['PROPERTY_INQUIRY'], states: [words('البحر', 'sea view')] },
      { text: 'ok محتاجة أتكلم مع حد', intents: ['AGENT_REQUEST'], escalate: true },
    ],
  },
  {
    id: 'own-68',
    turns: [
      { text: 'Show me apartments in New Cairo under 8 million', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['new_cairo'], propertyType: ['apartment'], budgetMax: 8_000_000 }, finds: true, states: [amount(5_120_000), amount(6_600_000), amount(7_826_000)] },
      { text: 'which one is on the ground floor?', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], ignore: ['floor'], states: [number(182), words('ground floor')] },
      { text: 'and the first one, how much a month?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [either(amount(48_000), amount(34_133))] },
      { text: 'Does the second one offer a cash discount', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [percent(15)] },
      { text: 'ok and its maintenance?', intents: ['PRICE_INQUIRY', 'GENERAL_QUESTION', 'PAYMENT_PLANS'], states: [percent(8)] },
      { text: 'I prefer the last one. how big is it and is it finished?', intents: ['PROPERTY_INQUIRY'], ignore: ['finishing'], states: [number(182), words('finished')] },
      { text: 'Book it for Sunday 22 November, 1pm', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-22T13:00:00+02:00' } },
    ],
  },
  {
    id: 'own-69',
    turns: [
      { text: 'محتاج فيلا او توين بس مش في اكتوبر', intents: ['PROPERTY_INQUIRY'], wishes: { propertyType: ['villa', 'twinhouse'], excludeLocation: ['october'] }, finds: true },
      { text: 'في مصر بس', intents: ['PROPERTY_INQUIRY', 'LOCATION_INFO'], wishes: { location: ['egypt'] }, finds: true, states: [amount(14_790_000), amount(21_420_000)] },
      { text: 'ايه ارخصهم؟', intents: ['COMPARISON', 'PRICE_INQUIRY', 'PROPERTY_INQUIRY'], states: [amount(14_790_000)] },
      { text: 'كام متر مباني وكام متر جنينة', intents: ['PROPERTY_INQUIRY'], states: [number(255), number(120)] },
      { text: 'بتتسلم على ايه', intents: ['PROPERTY_INQUIRY'], states: [words('نص تشطيب')] },
      { text: 'الاقساط تنفع على ١٠ سنين؟', intents: ['PAYMENT_PLANS'], ignore: ['installmentYears'], states: [number(8)] },
      { text: 'المطور ده اسمه ايه؟', intents: ['PROPERTY_INQUIRY', 'GENERAL_QUESTION'], states: [words('غدير')] },
      { text: 'شكرا هفكر واكلمكم', intents: ['GOODBYE', 'GENERAL_QUESTION'] },
    ],
  },
  {
    id: 'own-70',
    turns: [
      { text: '3ayz ard fe october abny 3aleha', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['october'], propertyType: ['land'] }, finds: true, states: [amount(6_900_000)] },
      { text: 'el masa7a?', intents: ['PROPERTY_INQUIRY'], states: [number(600)] },
      { text: 'bkam el metr', intents: ['PRICE_INQUIRY'], states: [amount(11_500)] },
      { text: 'law kash fe khasm?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [percent(5)] },
      { text: 'ya3ny safi kam', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS'], states: [amount(6_555_000)] },
      { text: 'mesagela shahr 3akary?', intents: ['GENERAL_QUESTION', 'PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'tab mafeesh 7aga a2al men 5 milyon? ay no3', intents: ['PROPERTY_INQUIRY'], wishes: { budgetMax: 5_000_000, propertyType: null }, finds: true, states: [amount(2_744_000), amount(4_060_000)] },
      { text: 'law sama7t a3ayen el sha2a el 3 owad yom el arba3 10 el sob7', intents: ['SCHEDULE_VIEWING'], ignore: ['bedrooms', 'propertyType'], viewing: { kind: 'instant', start: '2026-11-25T10:00:00+02:00' } },
    ],
  },
] // biome-ignore format: one turn a line
