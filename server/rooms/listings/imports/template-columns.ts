import { Amenity, Currency, ListingStatus, PropertyType } from '#contracts/listing'
import type { Field } from '../reading/field.ts'

type Words = { en: string; ar: string }

export interface TemplateColumn {
  field: Field
  header: Words
  /** Required: without it a row is refused. */
  required?: true
  explanation: Words
  /** One cell for each example row. */
  examples: [Words | number | null, Words | number | null, Words | number | null]
}

/** The same in both languages. */
const same = (text: string): Words => ({ en: text, ar: text })
const list = (options: readonly string[]) => options.join(', ').replaceAll('_', ' ')

/** The columns of the template in the order brokers think, with invented examples: one for sale off plan, one ready, one to let. */
export const templateColumns: TemplateColumn[] = [
  {
    field: 'externalId',
    header: { en: 'Code', ar: 'كود الوحدة' },
    explanation: {
      en: 'Your own code of the unit. Unique. Import the sheet again and rows with the same code are updated. Rows whose code begins with EXAMPLE are passed over.',
      ar: 'الكود الخاص بكم للوحدة، ولا يتكرر. عند رفع الملف مرة أخرى يتم تحديث الوحدات التي لها نفس الكود. الصفوف التي يبدأ كودها بكلمة EXAMPLE لا تُقرأ.',
    },
    examples: [same('EXAMPLE-1'), same('EXAMPLE-2'), same('EXAMPLE-3')],
  },
  {
    field: 'status',
    header: { en: 'Status', ar: 'الحالة' },
    explanation: {
      en: `${list(ListingStatus.options)}. Empty means available. Sold and reserved units are never offered.`,
      ar: 'متاح أو محجوز أو مباع. الخانة الفارغة تعني متاح. الوحدات المباعة والمحجوزة لا تُعرض على العملاء.',
    },
    examples: [
      { en: 'available', ar: 'متاح' },
      { en: 'reserved', ar: 'محجوز' },
      { en: 'available', ar: 'متاح' },
    ],
  },
  {
    field: 'purpose',
    header: { en: 'Purpose', ar: 'الغرض' },
    explanation: { en: 'sale or rent. Empty means sale.', ar: 'بيع أو إيجار. الخانة الفارغة تعني بيع.' },
    examples: [
      { en: 'sale', ar: 'بيع' },
      { en: 'sale', ar: 'بيع' },
      { en: 'rent', ar: 'إيجار' },
    ],
  },
  {
    field: 'propertyType',
    header: { en: 'Type', ar: 'نوع الوحدة' },
    required: true,
    explanation: {
      en: `${list(PropertyType.options)}.`,
      ar: 'شقة، استوديو، دوبلكس، بنتهاوس، فيلا، توين هاوس، تاون هاوس، شاليه، مكتب، عيادة، محل، أرض.',
    },
    examples: [
      { en: 'apartment', ar: 'شقة' },
      { en: 'villa', ar: 'فيلا' },
      { en: 'studio', ar: 'استوديو' },
    ],
  },
  {
    field: 'title',
    header: { en: 'Title', ar: 'عنوان الوحدة' },
    explanation: {
      en: 'How you call the unit. A row needs a title, a project or a place.',
      ar: 'اسم الوحدة كما يقرأه العميل. كل صف يحتاج إلى عنوان أو مشروع أو موقع.',
    },
    examples: [
      { en: 'Apartment with an open view in Nakheel Park', ar: 'شقة بفيو مفتوح في نخيل بارك' },
      { en: 'Corner villa in Wadi Gardens', ar: 'فيلا كورنر في وادي جاردنز' },
      { en: 'Furnished studio near the sea', ar: 'استوديو مفروش قرب البحر' },
    ],
  },
  {
    field: 'project',
    header: { en: 'Project', ar: 'المشروع' },
    explanation: { en: 'The compound or building.', ar: 'اسم الكمبوند أو المبنى.' },
    examples: [{ en: 'Nakheel Park', ar: 'نخيل بارك' }, { en: 'Wadi Gardens', ar: 'وادي جاردنز' }, null],
  },
  {
    field: 'developer',
    header: { en: 'Developer', ar: 'المطور' },
    explanation: { en: 'Who builds it.', ar: 'الشركة المطورة.' },
    examples: [{ en: 'Nakheel Developments', ar: 'نخيل للتطوير' }, null, null],
  },
  {
    field: 'city',
    header: { en: 'City', ar: 'المدينة' },
    explanation: { en: 'Cairo, Giza, Kyrenia …', ar: 'القاهرة، الجيزة، كيرينيا …' },
    examples: [
      { en: 'Cairo', ar: 'القاهرة' },
      { en: 'Giza', ar: 'الجيزة' },
      { en: 'Kyrenia', ar: 'كيرينيا' },
    ],
  },
  {
    field: 'district',
    header: { en: 'District', ar: 'المنطقة' },
    explanation: { en: 'The quarter or new city customers ask for.', ar: 'الحي أو المدينة الجديدة التي يسأل عنها العملاء.' },
    examples: [
      { en: 'New Cairo', ar: 'القاهرة الجديدة' },
      { en: 'Sheikh Zayed', ar: 'الشيخ زايد' },
      { en: 'Alsancak', ar: 'ألسانجاك' },
    ],
  },
  {
    field: 'price',
    header: { en: 'Price', ar: 'السعر' },
    explanation: {
      en: 'One number: 5800000, 5,800,000, 5.8 million. Leave it empty when there is none; "call" is refused.',
      ar: 'رقم واحد: 5800000 أو 5,800,000 أو 5.8 مليون. اتركها فارغة إن لم يوجد سعر؛ عبارة «اتصل» غير مقبولة.',
    },
    examples: [5_800_000, { en: '21.5 million', ar: '21.5 مليون' }, 450],
  },
  {
    field: 'currency',
    header: { en: 'Currency', ar: 'العملة' },
    explanation: {
      en: `${Currency.options.join(', ')}. Empty means the currency of your organization.`,
      ar: `${Currency.options.join('، ')}. الخانة الفارغة تعني عملة شركتكم.`,
    },
    examples: [same('EGP'), same('EGP'), same('GBP')],
  },
  {
    field: 'period',
    header: { en: 'Rent period', ar: 'فترة الإيجار' },
    explanation: { en: 'month, week, day or year. Only for rent.', ar: 'شهر أو أسبوع أو يوم أو سنة. للإيجار فقط.' },
    examples: [null, null, { en: 'month', ar: 'شهر' }],
  },
  {
    field: 'area',
    header: { en: 'Area m2', ar: 'المساحة م2' },
    explanation: { en: 'Square metres, one number.', ar: 'بالمتر المربع، رقم واحد.' },
    examples: [145, 320, 48],
  },
  {
    field: 'bedrooms',
    header: { en: 'Bedrooms', ar: 'غرف النوم' },
    explanation: { en: 'A number, 2+1, or studio.', ar: 'رقم، أو 2+1، أو استوديو.' },
    examples: [3, 4, { en: 'studio', ar: 'استوديو' }],
  },
  {
    field: 'bathrooms',
    header: { en: 'Bathrooms', ar: 'الحمامات' },
    explanation: { en: 'A number.', ar: 'رقم.' },
    examples: [2, 4, 1],
  },
  {
    field: 'floor',
    header: { en: 'Floor', ar: 'الدور' },
    explanation: { en: 'A number; ground is 0.', ar: 'رقم؛ الأرضي هو 0.' },
    examples: [4, null, { en: 'ground', ar: 'أرضي' }],
  },
  {
    field: 'finishing',
    header: { en: 'Finishing', ar: 'التشطيب' },
    explanation: { en: 'finished, semi finished, core and shell.', ar: 'متشطب، نصف تشطيب، بدون تشطيب.' },
    examples: [
      { en: 'semi finished', ar: 'نصف تشطيب' },
      { en: 'finished', ar: 'متشطب' },
      { en: 'finished', ar: 'متشطب' },
    ],
  },
  {
    field: 'furnished',
    header: { en: 'Furnished', ar: 'مفروش' },
    explanation: { en: 'yes or no.', ar: 'نعم أو لا.' },
    examples: [
      { en: 'no', ar: 'لا' },
      { en: 'no', ar: 'لا' },
      { en: 'yes', ar: 'نعم' },
    ],
  },
  {
    field: 'amenities',
    header: { en: 'Amenities', ar: 'المميزات' },
    explanation: {
      en: `Separated by commas: ${list(Amenity.options)}.`,
      ar: 'تفصل بينها فاصلة: حمام سباحة، جيم، حديقة، روف، جراج، أمن، اطلالة على البحر، أسانسير، نادي، مسجد، منطقة أطفال، سبا، شاطئ، لاجون، بلكونة، غرفة خادمة، مخزن، جاكوزي، مولد، تكييف، جولف.',
    },
    examples: [
      { en: 'security, elevator, balcony', ar: 'أمن، أسانسير، بلكونة' },
      { en: 'garden, pool', ar: 'حديقة، حمام سباحة' },
      { en: 'ac, sea view', ar: 'تكييف، اطلالة على البحر' },
    ],
  },
  {
    field: 'deliveryDate',
    header: { en: 'Delivery', ar: 'التسليم' },
    explanation: { en: 'A date, Q4 2028, 2028, or ready.', ar: 'تاريخ، أو Q4 2028، أو 2028، أو استلام فوري.' },
    examples: [same('Q4 2028'), { en: 'ready', ar: 'استلام فوري' }, null],
  },
  {
    field: 'downPayment',
    header: { en: 'Down payment', ar: 'المقدم' },
    explanation: { en: '10% or an amount.', ar: 'نسبة مثل 10% أو مبلغ.' },
    examples: [same('10%'), null, null],
  },
  {
    field: 'installmentYears',
    header: { en: 'Installment years', ar: 'سنوات التقسيط' },
    explanation: { en: 'A number.', ar: 'رقم.' },
    examples: [8, null, null],
  },
  {
    field: 'monthlyInstallment',
    header: { en: 'Monthly installment', ar: 'القسط الشهري' },
    explanation: {
      en: 'An amount. It is checked against price, down payment and years.',
      ar: 'مبلغ. تتم مقارنته بالسعر والمقدم وعدد السنوات.',
    },
    examples: [54_375, null, null],
  },
  {
    field: 'description',
    header: { en: 'Description', ar: 'الوصف' },
    explanation: { en: 'What else customers may be told.', ar: 'ما يمكن قوله للعميل غير ذلك.' },
    examples: [{ en: 'Two minutes from the main gate.', ar: 'على بعد دقيقتين من البوابة الرئيسية.' }, null, null],
  },
  {
    field: 'images',
    header: { en: 'Images', ar: 'الصور' },
    explanation: { en: 'Web addresses of photos, separated by spaces.', ar: 'روابط الصور وبينها مسافة.' },
    examples: [null, null, null],
  },
  {
    field: 'coordinates',
    header: { en: 'Coordinates', ar: 'الإحداثيات' },
    explanation: { en: 'Latitude, longitude: 30.0271, 31.4708', ar: 'خط العرض ثم خط الطول: 30.0271, 31.4708' },
    examples: [same('30.0271, 31.4708'), null, null],
  },
]

export const templateWords = {
  listings: { en: 'Listings', ar: 'الوحدات' },
  instructions: { en: 'Instructions', ar: 'التعليمات' },
  column: { en: 'In the column', ar: 'في خانة' },
  write: { en: 'you may write', ar: 'يمكن أن تكتب' },
  need: { en: 'Needed?', ar: 'مطلوب؟' },
  needed: { en: 'needed', ar: 'ضروري' },
  free: { en: 'may stay empty', ar: 'يمكن تركها فارغة' },
} as const
