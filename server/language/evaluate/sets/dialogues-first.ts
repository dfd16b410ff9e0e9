import { amount, type Dialogue, either, month, number, percent, unknown, words } from './dialogue.ts'

/** Written blind, measured before anything was changed for them. */
export const dialoguesFirst: Dialogue[] = [
  {
    id: 'own-01',
    turns: [
      { text: 'Good evening, I am after a flat somewhere in New Cairo, nothing above six million', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['new_cairo'], propertyType: ['apartment'], budgetMax: 6_000_000 }, finds: true, states: [amount(5_200_000)] },
      { text: 'what floor?', intents: ['PROPERTY_INQUIRY'], states: [number(4)] },
      { text: 'how much do I need up front', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [either(percent(10), amount(520_000)), amount(520_000)] },
      { text: 'and per month after that?', intents: ['PAYMENT_PLANS'], states: [amount(48_750)] },
      { text: 'Is there a balcony?', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'who is the developer', intents: ['PROPERTY_INQUIRY', 'GENERAL_QUESTION'], states: [words('Tamr Estates')] },
      { text: 'maintenance fees?', intents: ['PRICE_INQUIRY'], states: [percent(8)] },
    ],
  },
  {
    id: 'own-02',
    turns: [
      { text: 'السلام عليكم، بدور على فيلا في زايد', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['sheikh_zayed'], propertyType: ['villa'] }, finds: true, states: [amount(18_600_000)] },
      { text: 'مساحتها كام والجنينة قد إيه؟', intents: ['PROPERTY_INQUIRY'], states: [number(310), number(140)] },
      { text: 'لو دفعت كاش هتبقى بكام؟', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS'], states: [amount(16_368_000)] },
      { text: 'طب على ٧ سنين المقدم كام؟', intents: ['PAYMENT_PLANS'], states: [either(percent(15), amount(2_790_000))] },
      { text: 'متشطبة؟', intents: ['PROPERTY_INQUIRY'], states: [words('نص تشطيب')] },
      { text: 'فيها أسانسير؟', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'عايز أشوفها بكرة الساعة ٥', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-21T17:00:00+02:00' } },
    ],
  },
  {
    id: 'own-03',
    turns: [
      { text: 'ezayak, 3andoko shaleh fel sokhna?', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['ain_sokhna'], propertyType: ['chalet'] }, finds: true },
      { text: 'bekam?', intents: ['PRICE_INQUIRY'], states: [amount(3_400_000)] },
      { text: 'el metr bekam ya3ny', intents: ['PRICE_INQUIRY'], states: [amount(38_636)] },
      { text: 'feh kam oda w kam 7amam?', intents: ['PROPERTY_INQUIRY'], states: [number(2), either(number(1), words('حمام واحد'))] },
      { text: 'hayetsalem emta?', intents: ['PROPERTY_INQUIRY'], states: [month('2027-07')] },
      { text: 'betbos 3ala el ba7r?', intents: ['PROPERTY_INQUIRY', 'LOCATION_INFO'], states: [words('البحر')] },
      { text: 'tamam, ab2a akalemko b3den', intents: ['GOODBYE', 'GENERAL_QUESTION'] },
    ],
  },
  {
    id: 'own-04',
    turns: [
      { text: 'Hello! Two-bedroom apartment in October please', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['october'], propertyType: ['apartment'], bedrooms: 2 }, finds: true, states: [amount(3_150_000)] },
      { text: 'Actually make it three bedrooms', intents: ['PROPERTY_INQUIRY'], wishes: { bedrooms: 3 }, finds: true, states: [amount(4_350_000)] },
      { text: 'Which of the payment plans has the lower down payment?', intents: ['PAYMENT_PLANS', 'COMPARISON'], states: [percent(5)] },
      { text: 'how far is the mall', intents: ['LOCATION_INFO'], states: [number(6)] },
      { text: 'can I get a mortgage for it?', intents: ['PAYMENT_PLANS'], wishes: {}, states: [words('mortgage')] },
      { text: 'compare it with the 2 bedroom one', intents: ['COMPARISON'], states: [amount(3_150_000), amount(4_350_000)] },
      { text: 'Friday next week at 11 works for a visit', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-27T11:00:00+02:00' } },
    ],
  },
  {
    id: 'own-05',
    turns: [
      { text: 'عايز أأجر شقة في المعادي مفروشة', intents: ['PROPERTY_INQUIRY'], wishes: { purpose: 'rent', location: ['maadi'], propertyType: ['apartment'], furnished: true }, finds: true, states: [amount(28_000)] },
      { text: 'التأمين كام شهر؟', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS', 'GENERAL_QUESTION'], states: [either(number(2), words('شهرين'))] },
      { text: 'أقل مدة للعقد؟', intents: ['GENERAL_QUESTION', 'PROPERTY_INQUIRY', 'PRICE_INQUIRY'], states: [either(number(12), number(1), words('سنة'))] },
      { text: 'الدور الكام؟', intents: ['PROPERTY_INQUIRY'], states: [number(6)] },
      { text: 'فيها تكييف وغسالة؟', intents: ['PROPERTY_INQUIRY'], states: [words('تكييف')] },
      { text: 'طب مفيش حاجة أرخص؟', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'] },
    ],
  },
  {
    id: 'own-06',
    turns: [
      { text: 'hi, what do you have in Kyrenia to buy, budget 200k pounds', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['kyrenia'], purpose: 'buy', budgetMax: 200_000, currency: 'GBP' }, finds: true, states: [amount(138_000)] },
      { text: 'is there a sea view and parking?', intents: ['PROPERTY_INQUIRY'], states: [words('sea view'), words("doesn't mention")] },
      { text: 'what about Catalkoy, villas up to 420k', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['catalkoy'], propertyType: ['villa'], budgetMax: 420_000 }, finds: true, states: [amount(415_000)] },
      { text: 'which of the two is cheaper, this one or the flat?', intents: ['COMPARISON'], states: [words('apartment'), amount(138_000)] },
      { text: 'is the villa furnished', intents: ['PROPERTY_INQUIRY'], states: [words('not furnished', 'unfurnished')] },
      { text: 'what is the title deed type?', intents: ['GENERAL_QUESTION', 'PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'I want to talk to a human', intents: ['AGENT_REQUEST'], escalate: true },
    ],
  },
  {
    id: 'own-07',
    turns: [
      { text: 'محتاج شقة ٣ غرف في التجمع أو أكتوبر', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['new_cairo', 'october'], propertyType: ['apartment'], bedrooms: 3 }, finds: true, states: [amount(4_350_000), amount(5_200_000)] },
      { text: 'أنهي فيهم استلامها أقرب؟', intents: ['COMPARISON'], states: [words('ريحان بارك'), month('2027-12')] },
      { text: 'والتانية؟ مقدمها كام؟', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [amount(520_000)] },
      { text: 'الأولى فيها جراج؟', intents: ['PROPERTY_INQUIRY'], states: [words('جراج')] },
      { text: 'مش عايز أكتوبر خلاص', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['new_cairo'], excludeLocation: ['october'] }, finds: true },
      { text: 'ميزانيتي ٥ مليون بالكتير', intents: ['PROPERTY_INQUIRY'], wishes: { budgetMax: 5_000_000 }, finds: true },
    ],
  },
  {
    id: 'own-08',
    turns: [
      { text: '3ayza chalet aw town house fel sa7el', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['north_coast'], propertyType: ['chalet', 'townhouse'] }, finds: true, states: [amount(12_400_000)] },
      { text: 'el genena kam metr?', intents: ['PROPERTY_INQUIRY'], states: [number(60)] },
      { text: 'el 2est kam fel shahr w 3ala kam sana', intents: ['PAYMENT_PLANS'], states: [amount(93_000), number(10)] },
      { text: 'mafroosh?', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'feh golf?', intents: ['PROPERTY_INQUIRY'], states: [words('جولف')] },
      { text: 'momken a3ayen yom el talat el gay el sob7', intents: ['SCHEDULE_VIEWING'] },
    ],
  },
  {
    id: 'own-09',
    turns: [
      { text: 'Do you have anything ready to move into with a garden?', intents: ['PROPERTY_INQUIRY'], wishes: { readyToMove: true, amenities: ['garden'] }, finds: true },
      { text: 'In Egypt only please', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['egypt'] }, finds: true, states: [amount(18_600_000)] },
      { text: 'how many bathrooms does it have', intents: ['PROPERTY_INQUIRY'], states: [number(4)] },
      { text: "what's the price per metre", intents: ['PRICE_INQUIRY'], states: [amount(60_000)] },
      { text: 'Is there a cash discount?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [percent(12)] },
      { text: "I'd pay 16 million, deal?", intents: ['PRICE_INQUIRY'], escalate: true },
    ],
  },
  {
    id: 'own-10',
    turns: [
      { text: 'Is Warda Square still available?', intents: ['PROPERTY_INQUIRY'], wishes: { project: ['warda_square'] }, states: [words('reserved')] },
      { text: 'something similar in the same area?', intents: ['PROPERTY_INQUIRY'] },
      { text: 'And the studio in Liman Point?', intents: ['PROPERTY_INQUIRY'], wishes: { project: ['liman_point'], propertyType: ['studio'] }, states: [words('sold')] },
    ],
  },
  {
    id: 'own-11',
    turns: [
      { text: 'ممكن أعرف تفاصيل زيتون لوفت؟', intents: ['PROPERTY_INQUIRY'], wishes: { project: ['zeytin_loft'] }, states: [amount(289_500), number(160)] },
      { text: 'فيه خصم لو كاش؟ يبقى صافي كام؟', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS'], states: [percent(6), amount(272_130)] },
      { text: 'قريب من الجامعة؟', intents: ['LOCATION_INFO'], states: [number(8)] },
      { text: 'الاستلام إمتى بالظبط؟', intents: ['PROPERTY_INQUIRY'], states: [month('2026-12')] },
      { text: 'الدور الكام وفيه جاكوزي؟', intents: ['PROPERTY_INQUIRY'], states: [number(9), words('جاكوزي')] },
      { text: 'العائد الإيجاري بتاعها كام؟', intents: ['GENERAL_QUESTION', 'PRICE_INQUIRY', 'PROPERTY_INQUIRY'], states: [unknown] },
    ],
  },
  {
    id: 'own-12',
    turns: [
      { text: 'law sama7t 3ayez a3raf se3r el sha2a elly fe Defne Court', intents: ['PRICE_INQUIRY'], wishes: { project: ['defne_court'], propertyType: ['apartment'] }, states: [amount(138_000)] },
      { text: 'mesa7etha kam w fe anhy dor?', intents: ['PROPERTY_INQUIRY'], states: [number(92), number(3)] },
      { text: 'el mo2adam kam bel esterliny?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [amount(41_400)] },
      { text: '3ala kam sana?', intents: ['PAYMENT_PLANS'], states: [number(4)] },
      { text: 'feha asanser w garage?', intents: ['PROPERTY_INQUIRY'], states: [words('أسانسير'), unknown] },
      { text: 'eb3atly el sowar', intents: ['PROPERTY_INQUIRY'], states: [words('صور')] },
    ],
  },
] // biome-ignore format: one turn a line
