import { amount, type Dialogue, either, month, number, percent, unknown, words } from './dialogue.ts'

/** A fresh set, written after the first was put right and measured before anything was changed for it. */
export const dialoguesSecond: Dialogue[] = [
  {
    id: 'own-21',
    turns: [
      { text: 'Morning. My wife and I want a place by the sea in Egypt, max 4 million', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['egypt'], budgetMax: 4_000_000 } },
      { text: 'A chalet would be good', intents: ['PROPERTY_INQUIRY'], wishes: { propertyType: ['chalet'] }, finds: true, states: [amount(3_400_000)] },
      { text: 'How big is it and how many rooms?', intents: ['PROPERTY_INQUIRY'], states: [number(88), number(2)] },
      { text: 'Does it come with furniture?', intents: ['PROPERTY_INQUIRY'], states: [words('furnished')] },
      { text: 'What would I have to pay each month?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [amount(44_861)] },
      { text: 'for how long', intents: ['PAYMENT_PLANS'], states: [number(6)] },
      { text: 'And the service charge?', intents: ['PRICE_INQUIRY', 'GENERAL_QUESTION'], states: [unknown] },
      { text: 'Ok, could we come on Thursday afternoon around 3?', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-26T15:00:00+02:00' } },
    ],
  },
  {
    id: 'own-22',
    turns: [
      { text: 'صباح الفل، كنت بسأل على دوبلكس أو فيلا في القاهرة الجديدة', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['new_cairo'], propertyType: ['duplex', 'villa'] }, finds: true },
      { text: 'طيب شقة ماشي، بس تكون ٣ غرف', intents: ['PROPERTY_INQUIRY'], wishes: { propertyType: ['apartment'], bedrooms: 3 }, finds: true, states: [amount(5_200_000)] },
      { text: 'سعر المتر كام؟', intents: ['PRICE_INQUIRY'], states: [amount(40_000)] },
      { text: 'هو فيه جيم؟ وحمام سباحة؟', intents: ['PROPERTY_INQUIRY'], states: [words('جيم'), words('حمام سباحة')] },
      { text: 'تشطيبها إيه ومفروشة ولا لأ؟', intents: ['PROPERTY_INQUIRY'], states: [words('تشطيب كامل', 'تشطيبها كامل'), words('مش مفروشة')] },
      { text: 'مين المطور؟', intents: ['PROPERTY_INQUIRY', 'GENERAL_QUESTION'], states: [words('تمر')] },
      { text: 'ينفع تمويل عقاري؟', intents: ['PAYMENT_PLANS'], states: [unknown] },
    ],
  },
  {
    id: 'own-23',
    turns: [
      { text: 'salam 3alekom, badawar 3ala sha22a lel egar fe kyrenia aw ay studio', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['kyrenia'], purpose: 'rent', propertyType: ['apartment', 'studio'] }, finds: true, states: [amount(650)] },
      { text: 'a2al modda lel 3a2d kam?', intents: ['GENERAL_QUESTION', 'PROPERTY_INQUIRY', 'PRICE_INQUIRY'], states: [number(6)] },
      { text: 'w el ta2meen?', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS', 'GENERAL_QUESTION'], states: [either(number(1), words('شهر'))] },
      { text: 'feha takyeef?', intents: ['PROPERTY_INQUIRY'], states: [words('تكييف')] },
      { text: 'ba3eeda 3an el mina 2ad eh', intents: ['LOCATION_INFO'], states: [number(4)] },
      { text: 'mesa7etha?', intents: ['PROPERTY_INQUIRY'], states: [number(48)] },
    ],
  },
  {
    id: 'own-24',
    turns: [
      { text: "Show me what's in Rihan Park", intents: ['PROPERTY_INQUIRY'], wishes: { project: ['rihan_park'] }, finds: true, states: [amount(3_150_000), amount(4_350_000)] },
      { text: 'whats the difference between the two?', intents: ['COMPARISON'], states: [number(105), number(145)] },
      { text: 'does the second one have parking', intents: ['PROPERTY_INQUIRY'], states: [words('parking')] },
      { text: 'and the cheaper one, what is the down payment there?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [amount(315_000)] },
      { text: 'which floor is that on?', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'ok and the first, when is it delivered', intents: ['PROPERTY_INQUIRY'], states: [month('2027-12')] },
    ],
  },
  {
    id: 'own-25',
    turns: [
      { text: 'I need a 4 bed villa with pool and mountain view in North Cyprus', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['north_cyprus'], propertyType: ['villa'], bedrooms: 4, amenities: ['pool', 'mountain_view'] }, finds: true, states: [amount(415_000)] },
      { text: 'price per sqm?', intents: ['PRICE_INQUIRY'], states: [amount(1_930)] },
      { text: "What's the initial payment and over how many years is the rest?", intents: ['PAYMENT_PLANS'], states: [either(percent(50), amount(207_500)), number(2)] },
      { text: 'any maid room or storage?', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'too expensive for me, anything under 300k?', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], wishes: { budgetMax: 300_000 }, finds: true },
      { text: 'A penthouse then, three bedrooms is fine, forget the pool and the mountain view', intents: ['PROPERTY_INQUIRY'], wishes: { propertyType: ['penthouse'], bedrooms: 3, amenities: null } },
    ],
  },
  {
    id: 'own-26',
    turns: [
      { text: 'عندكم إيه في أكتوبر بميزانية ٥ مليون؟', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['october'], budgetMax: 5_000_000 }, finds: true, states: [amount(3_150_000), amount(4_350_000)] },
      { text: 'الأرخص فيهم كام متر؟', intents: ['PROPERTY_INQUIRY'], states: [number(105)] },
      { text: 'والغالية أكبر بكام متر؟', intents: ['COMPARISON', 'PROPERTY_INQUIRY'], states: [either(number(145), number(40))] },
      { text: 'المقدم في التانية كام؟', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [either(amount(652_500), amount(217_500))] },
      { text: 'عايز حاجة مقدمها ميزيدش عن ٣٢٠ ألف', intents: ['PROPERTY_INQUIRY', 'PAYMENT_PLANS'], wishes: { downPaymentMax: 320_000 }, finds: true },
      { text: 'تمام نتقابل الأحد الجاي ١٠ الصبح', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-22T10:00:00+02:00' } },
    ],
  },
  {
    id: 'own-27',
    turns: [
      { text: 'I saw Kestane Hills and Zeytin Loft. Which one is handed over sooner?', intents: ['COMPARISON'], states: [words('Kestane')] },
      { text: 'and which is bigger?', intents: ['COMPARISON'], states: [words('Kestane'), number(215)] },
      { text: 'price difference?', intents: ['COMPARISON', 'PRICE_INQUIRY'], states: [either(amount(125_500), amount(415_000))] },
      { text: 'how many minutes to the university from the penthouse?', intents: ['LOCATION_INFO'], states: [number(8)] },
      { text: 'Does the villa have AC', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'book me the penthouse for Monday 5pm', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-23T17:00:00+02:00' } },
    ],
  },
  {
    id: 'own-28',
    turns: [
      { text: '3ayez sha2a fel tagamo3 gahza', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['new_cairo'], propertyType: ['apartment'], readyToMove: true }, finds: true },
      { text: 'mesh lazem gahza, momken astanna le7ad nos 2028', intents: ['PROPERTY_INQUIRY'], wishes: { readyToMove: null, deliveryBefore: '2028-06-30' }, finds: true, states: [amount(5_200_000)] },
      { text: 'el moqadam w el 2est?', intents: ['PAYMENT_PLANS'], states: [amount(520_000), amount(48_750)] },
      { text: 'fel dor el kam?', intents: ['PROPERTY_INQUIRY'], states: [number(4)] },
      { text: 'el wade3a kam fel meya', intents: ['PRICE_INQUIRY', 'GENERAL_QUESTION'], states: [percent(8)] },
      { text: 'fe khasm cash wala la2?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [unknown] },
      { text: 'shokran gedan, salam', intents: ['GOODBYE'] },
    ],
  },
] // biome-ignore format: one turn a line
