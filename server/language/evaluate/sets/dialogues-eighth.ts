import { amount, type Dialogue, either, month, number, percent, unknown, words } from './dialogue.ts'

/** Over the wide stock, written after the seventh was put right and measured before anything was changed for them. */
export const dialoguesEighth: Dialogue[] = [
  {
    id: 'own-91',
    turns: [
      { text: 'Good morning! Do you have apartments in Smouha?', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['smouha'], propertyType: ['apartment'] }, finds: true, states: [amount(4_960_000)] },
      { text: 'How many rooms and what size?', intents: ['PROPERTY_INQUIRY'], states: [number(3), number(160)] },
      { text: 'Is it furnished, and is there a lift?', intents: ['PROPERTY_INQUIRY'], ignore: ['furnished'], states: [words('not furnished', 'unfurnished'), words('lift')] },
      { text: 'What is the price per square metre?', intents: ['PRICE_INQUIRY'], states: [amount(31_000)] },
      { text: 'Can I pay in instalments?', intents: ['PAYMENT_PLANS'], states: [either(unknown, words('no payment plan'))] },
      { text: 'Tomorrow at 4 pm for a visit?', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-21T16:00:00+02:00' } },
    ],
  },
  {
    id: 'own-92',
    turns: [
      { text: 'مساء الخير، فيه عيادات في اكتوبر؟', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['october'], propertyType: ['clinic'] }, finds: true, states: [amount(2_970_000)] },
      { text: 'المساحة والدور؟', intents: ['PROPERTY_INQUIRY'], states: [number(55), number(1)] },
      { text: 'المقدم والقسط؟', intents: ['PAYMENT_PLANS'], states: [amount(742_500), amount(46_406)] },
      { text: 'لو دفعت نص المبلغ مقدم؟ ٥٠٪ يعني، الباقي كام', intents: ['PAYMENT_PLANS'], states: [amount(1_485_000)] },
      { text: 'جنب مستشفى؟', intents: ['LOCATION_INFO'], states: [number(5)] },
      { text: 'طب عايز شقة في نفس المكان، أوضتين', intents: ['PROPERTY_INQUIRY'], wishes: { propertyType: ['apartment'], bedrooms: 2 }, finds: true, states: [amount(2_744_000)] },
      { text: 'استلامها امتى؟ وفيها جنينة؟', intents: ['PROPERTY_INQUIRY'], states: [month('2027-06'), words('جنينة')] },
    ],
  },
  {
    id: 'own-93',
    turns: [
      { text: '3ayez villa fe catalkoy aw esentepe, m3aya 340 alf esterleny', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['catalkoy', 'esentepe'], propertyType: ['villa'], budgetMax: 340_000, currency: 'GBP' }, finds: true, states: [amount(329_000)] },
      { text: 'gahza walla lessa?', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], ignore: ['readyToMove'], states: [words('فوري', 'جاهز')] },
      { text: 'kam oda w kam 7amam', intents: ['PROPERTY_INQUIRY'], states: [number(3)] },
      { text: 'fe khasm law hadfa3 kash?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [percent(4)] },
      { text: 'el sha6e2 ba3eed?', intents: ['LOCATION_INFO'], states: [number(5)] },
      { text: 'law zawedt le 370 fe eh tany?', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], wishes: { budgetMax: 370_000 }, finds: true, states: [amount(365_000)] },
    ],
  },
  {
    id: 'own-94',
    turns: [
      { text: 'We need to rent a 2 bedroom flat in Kyrenia', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['kyrenia'], purpose: 'rent', propertyType: ['apartment'], bedrooms: 2 }, finds: true, states: [amount(780)] },
      { text: 'Which floor and is it furnished?', intents: ['PROPERTY_INQUIRY'], ignore: ['furnished'], states: [number(3), words('furnished')] },
      { text: 'what do I pay at the start, deposit and first month?', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS'], states: [amount(1_560)] },
      { text: 'how close is the harbour', intents: ['LOCATION_INFO'], states: [number(6)] },
      { text: 'Is internet included?', intents: ['PRICE_INQUIRY', 'PROPERTY_INQUIRY', 'GENERAL_QUESTION'], states: [unknown] },
      { text: 'Actually we may buy instead. 2 bedrooms in Iskele under 150k sterling?', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['iskele'], purpose: 'buy', bedrooms: 2, budgetMax: 150_000, currency: 'GBP' }, finds: true, states: [amount(145_000)] },
      { text: 'delivery date and down payment please', intents: ['PROPERTY_INQUIRY', 'PAYMENT_PLANS'], states: [month('2028-05'), either(percent(35), amount(50_750))] },
    ],
  },
  {
    id: 'own-95',
    turns: [
      { text: "Merhaba, Girne'de kiralık 2+1 arıyoruz", intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['kyrenia'], purpose: 'rent', bedrooms: 2 }, finds: true, states: [amount(780)] },
      { text: 'Balkon ve klima var mı?', intents: ['PROPERTY_INQUIRY'], states: [words('balkon'), words('klima')] },
      { text: 'En az kaç ay kiralıyorsunuz?', intents: ['GENERAL_QUESTION', 'PROPERTY_INQUIRY', 'PRICE_INQUIRY'], states: [number(12)] },
      { text: 'Evcil hayvan kabul ediliyor mu?', intents: ['PROPERTY_INQUIRY', 'GENERAL_QUESTION'], states: [unknown] },
      { text: 'Salı günü saat 11:30 uygun mu görmek için?', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-24T11:30:00+02:00' } },
    ],
  },
  {
    id: 'own-96',
    turns: [
      { text: 'Здравствуйте, ищу студию в Искеле для инвестиций', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['iskele'], propertyType: ['studio'], purpose: 'invest' }, finds: true, states: [amount(78_000)] },
      { text: 'Какой этаж и есть ли вид на море?', intents: ['PROPERTY_INQUIRY'], states: [number(7), words('море')] },
      { text: 'Сколько платить в месяц и сколько лет?', intents: ['PAYMENT_PLANS'], states: [amount(1_056), number(4)] },
      { text: 'Аэропорт далеко?', intents: ['LOCATION_INFO'], states: [number(45)] },
      { text: 'Она с мебелью?', intents: ['PROPERTY_INQUIRY'], ignore: ['furnished'], states: [words('мебел')] },
      { text: 'Спасибо, до свидания', intents: ['GOODBYE'] },
    ],
  },
] // biome-ignore format: one turn a line
