import { amount, type Dialogue, either, month, number, percent, unknown, words } from './dialogue.ts'

/** Over the wide stock, written after the fifth was put right and measured before anything was changed for them. */
export const dialoguesSixth: Dialogue[] = [
  {
    id: 'own-71',
    turns: [
      { text: 'hi, I saw your ad. Do you still have the chalets in Lolwa Bay?', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { propertyType: ['chalet'] }, ignore: ['project'], finds: true, states: [amount(3_864_000), amount(5_160_000)] },
      { text: 'The bigger one, what floor is it on?', intents: ['PROPERTY_INQUIRY'], states: [words('ground floor')] },
      { text: 'when do they hand it over', intents: ['PROPERTY_INQUIRY'], states: [month('2028-08')] },
      { text: 'that is too late. and the other?', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], states: [month('2027-08')] },
      { text: "good. what's the deposit on it and over how many years?", intents: ['PAYMENT_PLANS'], states: [either(percent(10), amount(386_400)), number(6)] },
      { text: 'are pets allowed?', intents: ['PROPERTY_INQUIRY', 'GENERAL_QUESTION'], states: [unknown] },
      { text: 'could I see it next Tuesday at noon', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-24T12:00:00+02:00' } },
    ],
  },
  {
    id: 'own-72',
    turns: [
      { text: 'السلام عليكم، عندي ٥ مليون ونص وعايز شقة في القاهرة الجديدة', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['new_cairo'], propertyType: ['apartment'], budgetMax: 5_500_000 }, finds: true, states: [amount(5_120_000)] },
      { text: 'فيها كام أوضة؟', intents: ['PROPERTY_INQUIRY'], states: [number(2)] },
      { text: 'محتاج ٣، ممكن أوصل ٧ مليون', intents: ['PROPERTY_INQUIRY'], wishes: { bedrooms: 3, budgetMax: 7_000_000 }, finds: true, states: [amount(6_600_000)] },
      { text: 'دي قسطها كام في الشهر وعلى كام سنة؟', intents: ['PAYMENT_PLANS'], states: [amount(61_875), number(8)] },
      { text: 'أقرب مدرسة على بعد قد ايه؟', intents: ['LOCATION_INFO'], states: [number(7)] },
      { text: 'فيها بلكونة؟', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'ممكن أعرف الفرق بينها وبين اللي قبلها؟', intents: ['COMPARISON'], states: [amount(5_120_000), amount(6_600_000)] },
      { text: 'تمام، احجزلي معاد الخميس الجاي الساعة ٦ مساءً', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-26T18:00:00+02:00' } },
    ],
  },
  {
    id: 'own-73',
    turns: [
      { text: 'sabah el 5eir, bas2al 3ala duplex fe mostakbal city', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['mostakbal_city'], propertyType: ['duplex'] }, finds: true, states: [amount(6_300_000)] },
      { text: 'kam metr w kam 7amam', intents: ['PROPERTY_INQUIRY'], states: [number(210), number(3)] },
      { text: 'el roof beta3o lewa7do?', intents: ['PROPERTY_INQUIRY'], states: [words('روف')] },
      { text: 'yetsalem emta w tashteebo eh', intents: ['PROPERTY_INQUIRY'], states: [month('2029-12'), words('نص تشطيب')] },
      { text: 'law 7atet 25% moqadam yetba2a 3alaya kam', intents: ['PAYMENT_PLANS'], states: [amount(4_725_000)] },
      { text: 'el seyana kam fel meya', intents: ['PRICE_INQUIRY', 'GENERAL_QUESTION', 'PAYMENT_PLANS'], states: [percent(8)] },
      { text: 'la2 keteer, 3andoko 7aga fe october gahza b a2al men 4.5 milyon?', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], wishes: { location: ['october'], readyToMove: true, budgetMax: 4_500_000 }, ignore: ['propertyType'] },
      { text: 'ay noo3, mesh lazem duplex', intents: ['PROPERTY_INQUIRY'], wishes: { propertyType: null }, finds: true, states: [amount(4_060_000)] },
    ],
  },
  {
    id: 'own-74',
    turns: [
      { text: "We're a couple with a baby, looking to rent something furnished in Kyrenia from January, max 850 pounds", intents: ['PROPERTY_INQUIRY'], wishes: { location: ['kyrenia'], purpose: 'rent', furnished: true, budgetMax: 850, currency: 'GBP' }, ignore: ['deliveryBefore', 'budgetPeriod'], finds: true, states: [amount(780)] },
      { text: 'How many bedrooms and does it have a balcony?', intents: ['PROPERTY_INQUIRY'], states: [number(2), words('balcony')] },
      { text: 'Is there a lift? we have a stroller', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'How long is the contract, and how much up front?', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS', 'GENERAL_QUESTION', 'PROPERTY_INQUIRY'], states: [number(12), either(number(1), amount(1_560))] },
      { text: 'are bills included', intents: ['PRICE_INQUIRY', 'GENERAL_QUESTION', 'PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'Do you have anything similar in Famagusta but cheaper? a studio would do', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['famagusta'], propertyType: ['studio'] }, ignore: ['budgetMax'], finds: true, states: [amount(380)] },
      { text: 'and there, what is the minimum stay?', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS', 'GENERAL_QUESTION', 'PROPERTY_INQUIRY'], states: [number(6)] },
    ],
  },
  {
    id: 'own-75',
    turns: [
      { text: "Merhaba, Kuzey Kıbrıs'ta yatırım için satılık stüdyo var mı?", intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['north_cyprus'], purpose: 'invest', propertyType: ['studio'] }, finds: true, states: [amount(78_000)] },
      { text: 'Metrekaresi kaç, kaçıncı kat?', intents: ['PROPERTY_INQUIRY'], states: [number(44), number(7)] },
      { text: 'Denize kaç dakika?', intents: ['LOCATION_INFO'], states: [number(2)] },
      { text: 'Kaç yıl taksit yapıyorsunuz, aylık ne kadar?', intents: ['PAYMENT_PLANS'], states: [number(4), amount(1_056)] },
      { text: 'Nakit alırsam indirim olur mu?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [unknown] },
      { text: 'Eşyalı teslim ediliyor mu?', intents: ['PROPERTY_INQUIRY'], ignore: ['furnished'], states: [words('eşyalı')] },
      { text: 'Aynı projede iki yatak odalı var mı?', intents: ['PROPERTY_INQUIRY'], wishes: { bedrooms: 2 }, ignore: ['propertyType'], finds: true, states: [amount(145_000)] },
    ],
  },
  {
    id: 'own-76',
    turns: [
      { text: 'Здравствуйте, нужна вилла в Чаталкее или Эсентепе', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['catalkoy', 'esentepe'], propertyType: ['villa'] }, finds: true, states: [amount(365_000), amount(329_000)] },
      { text: 'В какой из них есть сад?', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], states: [words('Portakal')] },
      { text: 'А вторая сколько стоит за метр?', intents: ['PRICE_INQUIRY'], states: [either(amount(1_921), amount(1_880))] },
      { text: 'Мой бюджет 340 тысяч фунтов', intents: ['PROPERTY_INQUIRY', 'PRICE_INQUIRY'], wishes: { budgetMax: 340_000, currency: 'GBP' }, finds: true, states: [amount(329_000)] },
      { text: 'Есть парковка и вид на море?', intents: ['PROPERTY_INQUIRY'], states: [words('парковк'), words('море')] },
      { text: 'Какая скидка, если платить сразу?', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [percent(4)] },
      { text: 'Позовите менеджера', intents: ['AGENT_REQUEST'], escalate: true },
    ],
  },
  {
    id: 'own-77',
    turns: [
      { text: 'مساء الخير عايز apartment ready في الإسكندرية', intents: ['PROPERTY_INQUIRY', 'GREETING'], wishes: { location: ['alexandria'], propertyType: ['apartment'], readyToMove: true }, finds: true, states: [amount(4_960_000)] },
      { text: 'الـ floor كام؟ وفيه elevator؟', intents: ['PROPERTY_INQUIRY'], states: [number(9), words('أسانسير')] },
      { text: 'price per meter?', intents: ['PRICE_INQUIRY'], states: [amount(31_000)] },
      { text: 'ينفع تقسيط ولا كاش بس؟', intents: ['PAYMENT_PLANS'], states: [unknown] },
      { text: 'finishing ايه؟', intents: ['PROPERTY_INQUIRY'], ignore: ['finishing'], states: [words('تشطيب كامل', 'تشطيبها كامل', 'finished')] },
      { text: 'ممكن floor plan؟', intents: ['PROPERTY_INQUIRY'], states: [either(unknown, words('المخطط', 'floor plan'))], never: [words('صور')] },
      { text: 'طب ابعتلي الـ location', intents: ['LOCATION_INFO'], states: [words('سموحة', 'Smouha')] },
    ],
  },
  {
    id: 'own-78',
    turns: [
      { text: 'I need an office for my team in the New Capital, up to 6.5 million', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['new_capital'], propertyType: ['office'], budgetMax: 6_500_000 }, finds: true, states: [amount(6_375_000)] },
      { text: 'Size, floor and parking?', intents: ['PROPERTY_INQUIRY'], states: [number(75), number(6), words('parking')] },
      { text: "what's near it?", intents: ['LOCATION_INFO'], states: [number(6)] },
      { text: 'So with 20% down, what exactly do I pay each quarter?', intents: ['PAYMENT_PLANS'], states: [amount(255_000)] },
      { text: 'is there a cash discount', intents: ['PAYMENT_PLANS', 'PRICE_INQUIRY'], states: [unknown] },
      { text: 'what about clinics in October instead?', intents: ['PROPERTY_INQUIRY'], wishes: { propertyType: ['clinic'], location: ['october'] }, finds: true, states: [amount(2_970_000)] },
      { text: 'which of the two is cheaper per metre, this or the office?', intents: ['COMPARISON', 'PRICE_INQUIRY'], states: [amount(54_000), amount(85_000)] },
    ],
  },
  {
    id: 'own-79',
    turns: [
      { text: 'عايز حاجة في الساحل أو السخنة، ميزانيتي ٤ مليون', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['north_coast', 'ain_sokhna'], budgetMax: 4_000_000 }, finds: true, states: [amount(3_864_000)] },
      { text: 'دي على البحر؟', intents: ['PROPERTY_INQUIRY', 'LOCATION_INFO'], states: [words('البحر')] },
      { text: 'الدور الكام وكام اوضة', intents: ['PROPERTY_INQUIRY'], states: [number(2)] },
      { text: 'لا مش عايز السخنة', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['north_coast'], excludeLocation: ['ain_sokhna'] }, finds: true },
      { text: 'خلاص ارجع للسخنة، بس عايز جنينة وممكن أزود لـ ٥.٥ مليون', intents: ['PROPERTY_INQUIRY'], wishes: { location: ['ain_sokhna'], excludeLocation: null, amenities: ['garden'], budgetMax: 5_500_000 }, finds: true, states: [amount(5_160_000)] },
      { text: 'مقدمها كام؟ والقسط؟', intents: ['PAYMENT_PLANS'], states: [amount(774_000), amount(73_100)] },
      { text: 'لو كاش هتنزلوا كام؟', intents: ['PRICE_INQUIRY', 'PAYMENT_PLANS'] },
    ],
  },
  {
    id: 'own-80',
    turns: [
      { text: 'kam se3r el sho2a2 fe zafer heights', intents: ['PRICE_INQUIRY', 'PROPERTY_INQUIRY'], ignore: ['project', 'propertyType'], states: [amount(4_060_000), amount(2_744_000)] },
      { text: 'anhy fehom gahza?', intents: ['PROPERTY_INQUIRY', 'COMPARISON'], ignore: ['readyToMove'], states: [words('فوري', 'جاهز')] },
      { text: 'el gahza di feha tamweel 3akary?', intents: ['PAYMENT_PLANS'], states: [words('تمويل عقاري')], never: [words('مش متاح')] },
      { text: 'w el tanya feha garage?', intents: ['PROPERTY_INQUIRY'], states: [unknown] },
      { text: 'genenetha kam metr', intents: ['PROPERTY_INQUIRY'], states: [number(35)] },
      { text: 'a2rab mostashfa fen', intents: ['LOCATION_INFO'], states: [number(5)] },
      { text: 'tamam agy ashofha el etnein 3ala 5 keda', intents: ['SCHEDULE_VIEWING'], viewing: { kind: 'instant', start: '2026-11-23T17:00:00+02:00' } },
    ],
  },
] // biome-ignore format: one turn a line
