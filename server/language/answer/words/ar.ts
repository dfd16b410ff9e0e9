import type { Format } from '../telling/format.ts'
import type { Gender, Words } from './words.ts'

/** ها for a feminine thing, ه for a masculine one. The customer is always حضرتك, so no verb has to guess who writes. */
const its = (g: Gender) => (g === 'f' ? 'ها' : 'ه')
const SAID_IN = /^(?:فيها|فيه) /
const inIt = (g: Gender) => (g === 'f' ? 'فيها' : 'فيه')
const adjective = (g: Gender, masculine: string) => (g === 'f' ? masculine + 'ة' : masculine)

/** One, two, a few (3–10), many: Egyptian counting. */
function counted(n: number, f: Format, [one, two, few, many]: [string, string, string, string]): string {
  if (n === 1) return one
  if (n === 2) return two
  return `${f.number(n)} ${n >= 3 && n <= 10 ? few : many}`
}
const years = (n: number, f: Format) => (Number.isInteger(n) ? counted(n, f, ['سنة', 'سنتين', 'سنين', 'سنة']) : `${f.number(n)} سنة`)
const months = (n: number, f: Format) => (Number.isInteger(n) ? counted(n, f, ['شهر', 'شهرين', 'شهور', 'شهر']) : `${f.number(n)} شهر`)
const minutes = (n: number, f: Format) => counted(n, f, ['دقيقة', 'دقيقتين', 'دقايق', 'دقيقة'])

export const ar: Words = {
  types: {
    apartment: { one: 'شقة', many: 'شقق', gender: 'f' },
    studio: { one: 'ستوديو', many: 'ستوديوهات', gender: 'm' },
    duplex: { one: 'دوبلكس', many: 'دوبلكسات', gender: 'm' },
    penthouse: { one: 'بنتهاوس', many: 'بنتهاوسات', gender: 'm' },
    villa: { one: 'فيلا', many: 'فيلات', gender: 'f' },
    twinhouse: { one: 'توين هاوس', many: 'توين هاوس', gender: 'm' },
    townhouse: { one: 'تاون هاوس', many: 'تاون هاوس', gender: 'm' },
    chalet: { one: 'شاليه', many: 'شاليهات', gender: 'm' },
    office: { one: 'مكتب إداري', many: 'مكاتب إدارية', gender: 'm' },
    clinic: { one: 'عيادة', many: 'عيادات', gender: 'f' },
    retail: { one: 'محل تجاري', many: 'محلات تجارية', gender: 'm' },
    land: { one: 'قطعة أرض', many: 'أراضي', gender: 'f' },
  },
  amenities: {
    pool: 'حمام سباحة',
    gym: 'جيم',
    garden: 'جنينة',
    roof: 'روف',
    parking: 'جراج',
    security: 'أمن وحراسة',
    sea_view: 'فيو على البحر',
    mountain_view: 'فيو على الجبل',
    elevator: 'أسانسير',
    clubhouse: 'كلوب هاوس',
    mosque: 'مسجد',
    kids_area: 'منطقة أطفال',
    spa: 'سبا',
    beach: 'شاطئ',
    lagoon: 'لاجون',
    balcony: 'بلكونة',
    maid_room: 'غرفة ناني',
    storage: 'مخزن',
    jacuzzi: 'جاكوزي',
    generator: 'مولد',
    ac: 'تكييف',
    golf: 'جولف',
  },
  finishing: { finished: 'تشطيب كامل', semi_finished: 'نص تشطيب', core_shell: 'على الطوب الأحمر' },
  periods: { month: 'في الشهر', week: 'في الأسبوع', night: 'في الليلة', day: 'في اليوم', year: 'في السنة' },
  topics: {
    price: 'السعر',
    pricePerMeter: 'سعر المتر',
    discount: 'خصم',
    maintenance: 'نسبة الصيانة',
    plan: 'نظام تقسيط',
    mortgage: 'إذا كان ينفع تمويل عقاري',
    area: 'المساحة',
    gardenArea: 'مساحة الجنينة',
    bedrooms: 'عدد الغرف',
    bathrooms: 'عدد الحمامات',
    floor: 'الدور',
    finishing: 'التشطيب',
    furnished: 'الفرش',
    delivery: 'ميعاد الاستلام',
    developer: 'المطور',
    nearby: 'المسافة دي',
    title: 'نوع الملكية والتسجيل',
    rentalYield: 'العائد الإيجاري',
    view: 'الإطلالة',
    rentTerms: 'شروط الإيجار',
    location: 'اللوكيشن بالظبط',
    condition: 'عمر المبنى وحالته',
    included: 'السعر شامل إيه',
    photos: 'صور',
    floorPlan: 'المخطط',
    that: 'المعلومة دي',
  },
  cannotHear: 'معلش، لسه مش بقدر أسمع الرسايل الصوتية. ممكن تكتبلي طلب حضرتك؟',
  cannotSee: 'وصلني الملف، بس لسه مش بقدر أفهم الصور والملفات. ممكن تكتبلي طلب حضرتك؟',
  disclosure: (assistant, organization) => `أهلاً بحضرتك! معاك ${assistant ? `${assistant}، ` : ''}المساعد الآلي لـ ${organization}.`,
  hello: 'أهلاً بحضرتك!',
  ask: {
    location: 'المنطقة المطلوبة فين؟',
    budget: 'الميزانية المناسبة لحضرتك في حدود كام؟',
    bedrooms: 'محتاجين كام غرفة؟',
    propertyType: 'المطلوب شقة ولا فيلا ولا حاجة تانية؟',
    timeline: 'الاستلام المناسب لحضرتك إمتى؟',
    purpose: 'المطلوب شراء ولا إيجار؟',
    financing: 'الدفع هيكون كاش ولا تقسيط؟',
    area: 'المساحة المطلوبة في حدود كام متر؟',
  },
  clarify: 'معلش، مش واضح ليا المطلوب بالظبط. ممكن توضيح أكتر، مثلاً المنطقة ونوع الوحدة والميزانية؟',
  name: ({ type, bedrooms, project, place }, f) => {
    const rooms = bedrooms ? ` ${counted(bedrooms, f, ['غرفة واحدة', 'غرفتين', 'غرف', 'غرفة'])}` : ''
    return `${ar.types[type].one}${rooms}${project ? ` في ${project}` : place ? ` في ${place}` : ''}`
  },
  sized: (name, area) => `${name} (${area})`,
  list: items => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('، ')} و${items.at(-1)}`),
  // "فيها" said once holds for what follows it.
  about: (name, clauses) =>
    `${name} ${clauses.map((clause, i) => (i > 0 && SAID_IN.test(clause) && SAID_IN.test(clauses[i - 1]!) ? clause.replace(SAID_IN, '') : clause)).join('، و')}.`,
  squareMetres: area => `${area} متر`,
  per: (money, period) => (period ? `${money} ${ar.periods[period]}` : money),
  deliveryPart: month => `استلام ${month}`,
  readyPart: 'استلام فوري',
  furnishedPart: 'مفروشة',
  found: () => 'دي أنسب الاختيارات لطلب حضرتك:',
  foundOne: 'ده أنسب اختيار لطلب حضرتك:',
  more: (n, f) => `وعندنا كمان ${counted(n, f, ['وحدة', 'وحدتين', 'وحدات', 'وحدة'])} بنفس الطلب.`,
  noMore: 'ده كل المتاح عندنا بالطلب ده دلوقتي.',
  noMatch: 'للأسف مفيش عندنا دلوقتي حاجة بالمواصفات دي كلها.',
  nearest: 'أقرب حاجة للطلب:',
  differs: differences =>
    differences
      .map(d => {
        if (d.kind === 'price') return `فوق ميزانية حضرتك (${d.limit})`
        if (d.kind === 'place') return `بره ${d.what}`
        if (d.kind === 'type') return `مش ${d.what}`
        if (d.kind === 'amenities') return `مش مذكور فيها ${d.what}`
        return {
          bedrooms: 'عدد غرف مختلف',
          later: 'استلام بعد الميعاد المطلوب',
          notReady: 'مش استلام فوري',
          area: 'مساحة مختلفة',
          plan: 'نظام سداد مختلف',
          finishing: 'تشطيب مختلف',
          furnished: 'فرش مختلف',
          floor: 'دور مختلف',
          project: 'مشروع تاني',
          other: 'مختلفة شوية عن الطلب',
        }[d.kind]
      })
      .join('، '),
  widen: 'ندوّر لحضرتك في منطقة تانية أو بميزانية مختلفة؟',
  price: (money, rent, g) => (rent ? `إيجار${its(g)} ${money}` : `سعر${its(g)} ${money}`),
  perMetre: (money, g) => `سعر المتر ${inIt(g)} ${money}`,
  discount: (percent, after, g) => `علي${its(g)} خصم كاش ${percent}${after ? ` يعني ${after} كاش` : ''}`,
  maintenance: (percent, g) => `صيانت${its(g)} ${percent}`,
  plan: (p, f) => {
    const down =
      p.percent === 0
        ? 'من غير مقدم'
        : p.percent !== null
          ? `بمقدم ${f.percent(p.percent)}${p.down ? ` (${p.down})` : ''}`
          : p.down
            ? `بمقدم ${p.down}`
            : 'بالتقسيط'
    const over = p.years === null ? '' : ` على ${years(p.years, f)}`
    if (!p.monthly) return `${down}${over ? ` والباقي${over}` : ''}`
    return `${down} وقسط ${p.even ? 'حوالي ' : ''}${p.monthly} في الشهر${over}`
  },
  planOr: plans => plans.join('، أو '),
  ifShare: (down, rest) => `بالمقدم اللي حضرتك قلته: ${down}، والباقي ${rest}.`,
  rest: rest => `والباقي بعد المقدم ${rest}.`,
  otherCurrency: 'الأسعار بعملة غير العملة اللي حضرتك ذكرتها، ومعنديش سعر الصرف علشان أحوّلها.',
  noRate: 'معنديش سعر الصرف علشان أحوّله.',
  ifAmount: rest => `بعد المقدم ده الفرق عن السعر ${rest}.`,
  aQuarter: sum => `قسط الربع: ${sum}.`,
  firstYear: sum => `المقدم مع أقساط أول سنة: ${sum}.`,
  onPlan: (n, sum, f) => `على ${years(n, f)}: ${sum}`,
  aYear: sum => `الأقساط في السنة: ${sum}.`,
  allInstalments: sum => `مجموع الأقساط: ${sum}.`,
  maintenanceSum: sum => `يعني الصيانة ${sum}.`,
  depositSum: sum => `يعني التأمين ${sum}.`,
  toBegin: sum => `التأمين مع أول شهر: ${sum}.`,
  forStay: sum => `الإجمالي: ${sum}.`,
  noPlan: g => `مش مذكور ${g === 'f' ? 'ليها' : 'ليه'} نظام تقسيط`,
  planNotOffered: (n, _, g) => `مفيش ${g === 'f' ? 'ليها' : 'ليه'} نظام ${n === null ? 'بالشكل ده' : 'بالمدة دي'}`,
  mortgageYes: g => `متاح ${g === 'f' ? 'ليها' : 'ليه'} تمويل عقاري`,
  mortgageNo: g => `مش متاح ${g === 'f' ? 'ليها' : 'ليه'} تمويل عقاري`,
  area: (area, g) => `مساحت${its(g)} ${area}`,
  garden: (area, g) => `${inIt(g)} جنينة ${area}`,
  bedrooms: (n, f, g) =>
    n === 0
      ? `مفيش ${inIt(g)} غرفة نوم منفصلة`
      : `${inIt(g)} ${counted(n, f, ['غرفة نوم واحدة', `${f.number(2)} غرفة نوم`, 'غرف نوم', 'غرفة نوم'])}`,
  bathrooms: (n, f, g) => `${inIt(g)} ${counted(n, f, ['حمام واحد', `${f.number(2)} حمام`, 'حمامات', 'حمام'])}`,
  floor: (n, f) => (n === 0 ? 'في الدور الأرضي' : `في الدور ${f.number(n)}`),
  lastFloor: () => 'في آخر دور',
  finish: kind => ({ finished: 'تشطيب كامل', semi_finished: 'نص تشطيب', core_shell: 'على الطوب الأحمر' })[kind],
  furnished: (yes, g) => (yes ? adjective(g, 'مفروش') : `مش ${adjective(g, 'مفروش')}`),
  delivery: (month, g) => `استلام${its(g)} ${month}`,
  ready: g => `استلام${its(g)} فوري`,
  has: (amenities, g) => `${inIt(g)} ${ar.list(amenities)}`,
  hasOnly: (amenities, g) => `المذكور ${inIt(g)} ${ar.list(amenities)}`,
  place: (place, address) => `في ${place}${address ? ` (${address})` : ''}`,
  pin: 'هنبعت لحضرتك اللوكيشن على الخريطة.',
  near: (name, time, f, g) =>
    time !== null ? `بين${its(g)} وبين ${name} ${minutes(time, f)} بالعربية` : `${adjective(g, 'قريب')} من ${name}`,
  developer: name => `من تطوير ${name}`,
  deposit: (n, f) => `التأمين ${months(n, f)}`,
  minTerm: (n, f) => `أقل مدة للعقد ${months(n, f)}`,
  available: g => adjective(g, 'متاح'),
  reserved: g => `${adjective(g, 'محجوز')} حالياً`,
  sold: g => (g === 'f' ? 'اتباعت' : 'اتباع'),
  notStated: topics => `مش مذكور عندنا ${topics.join(' أو ')}.`,
  amenityNotListed: amenities => `مش مذكور عندنا إن فيه ${amenities.join(' أو ')}.`,
  offerToAsk: 'نسأل لحضرتك حد من الزملاء؟',
  offerNext: 'نرتب لحضرتك معاينة؟',
  photosHere: name => `دي صور ${name}.`,
  photosNone: name => `لسه معندناش صور ${name}.`,
  instead: 'المتاح بدالها:',
  cheaper: (name, by) => `${name} أرخص بفرق ${by}.`,
  bigger: (name, by) => `${name} أكبر بفرق ${by}.`,
  nearer: (name, to, time, f) => `${name} أقرب: ${minutes(time, f)} بالعربية من ${to}.`,
  sooner: name => `${name} استلام أقرب.`,
  samePrice: 'الاتنين بنفس السعر.',
  sameArea: 'الاتنين بنفس المساحة.',
  cannotCompare: topic => `مش مذكور عندنا ${topic} لكل وحدة فيهم.`,
  between: 'المقارنة:',
  viewing: (name, when) => `سجلنا طلب معاينة ${name ?? 'الوحدة'}. الميعاد المطلوب ${when}، وحد من الزملاء هيأكده مع حضرتك.`,
  viewingWhen: name => `تحت أمر حضرتك. إيه اليوم والساعة المناسبين لمعاينة ${name ?? 'الوحدة'}؟`,
  viewingWhich: when => `${when ? `سجلنا الميعاد ${when}. ` : ''}المعاينة المطلوبة لأنهي واحدة؟`,
  viewingCancelled: 'سجلنا طلب إلغاء المعاينة، وحد من الزملاء هيتابعه مع حضرتك.',
  dayPart: { morning: 'الصبح', noon: 'الضهر', afternoon: 'بعد الضهر', evening: 'المسا', night: 'بالليل' },
  at: (day, clock) => (clock ? `يوم ${day} الساعة ${clock}` : `يوم ${day}`),
  noSuchCode: 'الكود ده مش موجود عندنا.',
  unknown: 'معنديش المعلومة دي.',
  handover: {
    human: 'حاضر. حوّلنا طلب حضرتك لحد من الزملاء وهيرد على حضرتك هنا.',
    complaint: 'بنعتذر لحضرتك جداً. حوّلنا الموضوع لحد من الزملاء وهيتابعه ويرد على حضرتك هنا.',
    negotiation: 'السعر والشروط مش بإيدي، حوّلنا طلب حضرتك لحد من الزملاء وهيرد على حضرتك هنا.',
    unsure: 'عشان الرد يكون أكيد، حوّلنا السؤال لحد من الزملاء وهيرد على حضرتك هنا.',
    cannotAnswer: 'حوّلنا سؤال حضرتك لحد من الزملاء وهيرد على حضرتك هنا.',
  },
  statedPrice: (name, money) => `السعر المعلن لـ ${name} هو ${money}.`,
  optedOut: 'تمام، مش هيوصل لحضرتك أي رسايل مننا تاني. ولو فيه أي حاجة إحنا موجودين في أي وقت.',
  scope: 'أقدر أساعد حضرتك في العقارات اللي عندنا بس: البحث، الأسعار، أنظمة السداد والمعاينات. إيه المطلوب؟',
  goodbye: 'شكراً لحضرتك، ومع السلامة! إحنا موجودين في أي وقت.',
  acknowledge: 'العفو، تحت أمر حضرتك في أي وقت.',
  buttons: { viewing: 'حجز معاينة', photos: 'الصور', plan: 'نظام السداد', human: 'كلّم موظف', more: 'عرض المزيد' },
}
