import { amount, type Dialogue, either, month, number, percent, unknown, words } from './dialogue.ts'

/** Over the wide stock, written after the sixth was put right and measured before anything was changed for them. */
export const dialoguesSeventh: Dialogue[] = [
  {
    id: 'own-81',
    turns: [
      { text: 'Hey there, I want to buy a small place by the beach in Hurghada, nothing over 2.7m', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['hurghada'], purpose: 'buy', budgetMax: 2_700_000 }, ignore: ['amenities'], finds: true, states: [amount(1_794_000)] },
      { text: 'Which of those has a separate bedroom?', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], states: [number(1)] },
      { text: "What's its size and price per sqm", intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], states: [number(70), amount(37_000)] },
      { text: 'And the payment terms?', intents: ['PAYMENT_PLANS'], states: [either(percent(25), amount(647_500)), amount(53_958), number(3)] },
      { text: 'suppose I pay 40% straight away, what would be left?', intents: ['PAYMENT_PLANS'], states: [amount(1_554_000)] },
      { text: 'any discount for paying it all in cash?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [unknown] },
      { text: 'ok schedule me for Saturday 28 November at 2pm', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-28T14:00:00+02:00' } },
    ],
  },
  {
    id: 'own-82',
    turns: [
      { text: 'أهلا، أنا بدور على بيت بجنينة في زايد، مش شقة', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['sheikh_zayed'], amenities: ['garden'], excludePropertyType: ['apartment'] }, finds: true, states: [amount(14_790_000)] },
      { text: 'الأصغر مساحته كام وفيه كام حمام؟', intents: ['PROPERTY_INQUIRY'], states: [number(255), number(4)] },
      { text: 'وهيتسلم امتى؟', intents: ['PROPERTY_INQUIRY'], states: [month('2027-11')] },
      { text: 'القسط الشهري كام؟', intents: ['PAYMENT_PLANS'], states: [amount(138_656)] },
      { text: 'والفيلا؟', intents: ['PAYMENT_PLANS', 'PROPERTY_INQUIRY'], states: [amount(178_500)] },
      { text: 'الفيلا دي على الطوب الأحمر ولا متشطبة؟', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], ignore: ['finishing', 'propertyType'], states: [words('الطوب الأحمر')] },
      { text: 'ميزانيتي متسمحش بأكتر من ١٥ مليون', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], wishes: { budgetMax: 15_000_000 }, ignore: ['propertyType'], states: [amount(14_790_000)] },
      { text: 'تمام نروح نشوفه بكرة بعد الضهر؟', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'window', start: '2026-11-21T12:00:00+02:00', end: '2026-11-21T18:00:00+02:00' } },
    ],
  },
  {
    id: 'own-83',
    turns: [
      { text: 'hi 3ayez as2al 3ala chalet egar fel sa7el lel usbo3 el gay', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { purpose: 'rent', location: ['north_coast'], propertyType: ['chalet'] }, ignore: ['budgetPeriod', 'deliveryBefore', 'readyToMove'], finds: true, states: [amount(4_500)] },
      { text: '5 ayam b kam?', intents: ['PRICE_INQUIRY'], states: [amount(22_500)] },
      { text: 'feh kam oda w kam 7amam?', intents: ['PROPERTY_INQUIRY'], states: [number(3), either(number(2), words('حمامين'))] },
      { text: 'feh pool w takyeef?', intents: ['PROPERTY_INQUIRY'], states: [words('حمام سباحة'), words('تكييف')] },
      { text: 'mafroosh kolo?', intents: ['PROPERTY_INQUIRY'], states: [words('مفروش')] },
      { text: 'fe ta2meen?', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS', 'GENERAL_QUESTION', 'PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'tab momken 7ad yerod 3alaya telefon', intents: ['AGENT_REQUEST'], escalate: true },
    ],
  },
  {
    id: 'own-84',
    turns: [
      { text: 'Could you list your villas in North Cyprus with their prices please', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], wishes: { location: ['north_cyprus'], propertyType: ['villa'] }, finds: true, states: [amount(329_000), amount(365_000)] },
      { text: 'is the second one finished and when would it be ready', intents: ['PROPERTY_INQUIRY'], states: [words('finished'), month('2027-05')] },
      { text: 'How far from Girne harbour is it?', intents: ['LOCATION_INFO'], states: [number(12)] },
      { text: 'does the cheaper one have a payment plan?', intents: ['PAYMENT_PLANS'], states: [either(unknown, words('no payment plan'))] },
      { text: 'which of them has a mountain view', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], states: [words('Portakal')] },
      { text: 'what do I pay monthly for that one and for how long', intents: ['PAYMENT_PLANS'], states: [amount(6_083), number(3)] },
      { text: 'can we view both on Monday at 11am', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-23T11:00:00+02:00' } },
    ],
  },
  {
    id: 'own-85',
    turns: [
      { text: 'İyi akşamlar, Kuzey Kıbrıs’ta 350 bin sterline kadar villa arıyorum', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['north_cyprus'], propertyType: ['villa'], budgetMax: 350_000, currency: 'GBP' }, finds: true, states: [amount(329_000)] },
      { text: 'Kaç yatak odası ve kaç banyo var?', intents: ['PROPERTY_INQUIRY'], states: [number(3)] },
      { text: 'Hemen taşınabilir miyiz?', intents: ['PROPERTY_INQUIRY'], ignore: ['readyToMove'], states: [words('taşın', 'hemen', 'hazır')] },
      { text: 'Peşin ödersek son fiyat ne olur?', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS'], states: [either(amount(315_840), percent(4))] },
      { text: 'Plaja yakın mı?', intents: ['LOCATION_INFO'], states: [number(5)] },
      { text: 'Eşyalı mı?', intents: ['PROPERTY_INQUIRY'], ignore: ['furnished'], states: [unknown] },
      { text: 'Biriyle görüşmek istiyorum', intents: ['AGENT_REQUEST'], escalate: true },
    ],
  },
  {
    id: 'own-86',
    turns: [
      { text: 'Привет! Что есть в новом Каире до 6 миллионов фунтов?', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['new_cairo'], budgetMax: 6_000_000 }, ignore: ['currency'], finds: true, states: [amount(5_120_000)] },
      { text: 'На каком она этаже и сколько там метров?', intents: ['PROPERTY_INQUIRY'], states: [number(3), number(128)] },
      { text: 'Какой минимальный взнос?', intents: ['PAYMENT_PLANS'], states: [either(percent(10), amount(512_000))] },
      { text: 'А сколько в месяц выходит?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [amount(48_000)] },
      { text: 'Школа рядом есть?', intents: ['LOCATION_INFO'], states: [number(7)] },
      { text: 'Есть с тремя спальнями?', intents: ['PROPERTY_INQUIRY'], wishes: { bedrooms: 3 }, finds: true },
      { text: 'Могу до 7 миллионов', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], wishes: { budgetMax: 7_000_000 }, finds: true, states: [amount(6_600_000)] },
    ],
  },
  {
    id: 'own-87',
    turns: [
      { text: 'عايز studio furnished في Iskele للاستثمار', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['iskele'], propertyType: ['studio'], furnished: true, purpose: 'invest' }, finds: true, states: [amount(78_000)] },
      { text: 'الـ size كام؟ وأنهي floor؟', intents: ['PROPERTY_INQUIRY'], states: [number(44), number(7)] },
      { text: 'الـ installments على كام سنة والـ down payment كام', intents: ['PAYMENT_PLANS'], states: [number(4), either(percent(35), amount(27_300))] },
      { text: 'بعيد عن الـ airport؟', intents: ['LOCATION_INFO'], states: [number(45)] },
      { text: 'فيه gym و spa؟', intents: ['PROPERTY_INQUIRY'], states: [words('جيم'), words('سبا')] },
      { text: 'طيب لو 2 bedrooms بكام؟', intents: ['PRICE_INQUIRY', 'PROPERTY_INQUIRY'], ignore: ['bedrooms', 'propertyType', 'furnished'], states: [amount(145_000)] },
      { text: 'خلاص الـ studio أحسن، احجزلي معاينة الأربع 4 العصر', intents: ['SCHEDULE_VIEWING'], ignore: ['bedrooms', 'propertyType', 'furnished'], viewing: { kind: 'instant', start: '2026-11-25T16:00:00+02:00' } },
    ],
  },
  {
    id: 'own-88',
    turns: [
      { text: 'looking for 2 bed apartments in 6 October or Mostakbal, anything works', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['october', 'mostakbal_city'], propertyType: ['apartment'], bedrooms: 2 }, finds: true, states: [amount(2_744_000)] },
      { text: 'Is it on the ground floor? does it have a private garden', intents: ['PROPERTY_INQUIRY'], ignore: ['floor'], states: [words('ground floor'), words('garden')] },
      { text: 'when do I get the keys?', intents: ['PROPERTY_INQUIRY'], states: [month('2027-06')] },
      { text: "I'd rather be higher up, not ground", intents: ['PROPERTY_INQUIRY'], wishes: { excludeFloor: ['ground'] }, finds: true },
      { text: 'three bedrooms then', intents: ['PROPERTY_INQUIRY'], wishes: { bedrooms: 3 }, finds: true, states: [amount(4_060_000)] },
      { text: 'who built it and is a mortgage possible?', intents: ['PROPERTY_INQUIRY', 'PAYMENT_PLANS', 'GENERAL_QUESTION'], states: [words('Ghadir'), words('mortgage')] },
      { text: 'what would the monthly be', intents: ['PAYMENT_PLANS'], states: [amount(40_177)] },
    ],
  },
  {
    id: 'own-89',
    turns: [
      { text: 'مساء الفل، شقق إيجار في المعادي بكام؟', intents: ['PRICE_INQUIRY', 'PROPERTY_INQUIRY'], wishes: { purpose: 'rent', location: ['maadi'], propertyType: ['apartment'] }, states: [amount(31_000), amount(38_000)] },
      { text: 'الفرق بينهم ايه؟', intents: ['COMPARISON'], states: [number(95), number(150)] },
      { text: 'عايز المفروشة، التأمين كام وأقل مدة قد ايه؟', intents: ['PRICE_INQUIRY', 'PROPERTY_INQUIRY', 'PAYMENT_PLANS', 'GENERAL_QUESTION'], ignore: ['furnished'], states: [either(number(1), words('شهر')), number(6)] },
      { text: 'ينفع كلب؟', intents: ['PROPERTY_INQUIRY', 'GENERAL_QUESTION'], states: [unknown] },
      { text: 'في اسانسير ولا سلم؟', intents: ['PROPERTY_INQUIRY'], states: [words('أسانسير')] },
      { text: 'المترو بعيد؟', intents: ['LOCATION_INFO'], states: [number(5)] },
      { text: 'حلو اوي، ينفع اشوفها النهارده ٨ بليل؟', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-20T20:00:00+02:00' } },
    ],
  },
  {
    id: 'own-90',
    turns: [
      { text: 'salam, el penthouse elly fe nargis court lesa mawgood?', intents: ['PROPERTY_INQUIRY', 'GREETING'], ignore: ['propertyType', 'location', 'project'], states: [words('محجوز')] },
      { text: 'tab eh tany mota7 hnak b 3 owad?', intents: ['PROPERTY_INQUIRY'], wishes: { bedrooms: 3 }, states: [amount(6_600_000), amount(7_826_000)] },
      { text: 'el r5esa feha khasm kash?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [percent(15)] },
      { text: 'tetla3 b kam ba3d el khasm', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS'], states: [amount(5_610_000)] },
      { text: 'fel dor el kam di?', intents: ['PROPERTY_INQUIRY'], states: [number(1)] },
      { text: 'w el tanya 3andaha genena kam metr?', intents: ['PROPERTY_INQUIRY'], states: [number(70)] },
      { text: 'ma3ad mo3ayna el sabt 12 el dohr', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-21T12:00:00+02:00' } },
    ],
  },
] // biome-ignore format: one turn a line
