import type { Slots } from '#contracts/understanding'

/** Ways to write one thing in Arabic, Arabizi and English. */
export interface Forms {
  ar: string
  zi: string
  en: string
}

export const edges: Forms = {
  ar: 'عايز|عاوزة|محتاج|بدور على|عندكم|لو سمحت عايزين|',
  zi: '3ayez|3ayza|me7tag|badawar 3ala|3andoko|fe|law sama7t 3ayzeen',
  en: "I'm looking for a|I need a|do you have a|we want a|any|show me a|",
}

export const typeParts: Record<string, Forms> = {
  apartment: { ar: 'شقة|شقه', zi: 'sha2a|sha22a', en: 'apartment|flat' },
  villa: { ar: 'فيلا|فيله', zi: 'villa|vella', en: 'villa' },
  duplex: { ar: 'دوبلكس', zi: 'duplex|dublex', en: 'duplex' },
  chalet: { ar: 'شاليه', zi: 'chalet|shaleh', en: 'chalet' },
  townhouse: { ar: 'تاون هاوس', zi: 'town house|townhouse', en: 'townhouse|town house' },
  penthouse: { ar: 'بنتهاوس|بنت هاوس', zi: 'penthouse', en: 'penthouse' },
}

export const places: Record<string, Forms> = {
  new_cairo: {
    ar: 'في التجمع الخامس|فالتجمع|في القاهرة الجديدة',
    zi: 'fel tagamo3|fel tagamo3 el 5ames',
    en: 'in New Cairo|in the fifth settlement',
  },
  sheikh_zayed: { ar: 'في الشيخ زايد|في زايد', zi: 'fe zayed|fel sheikh zayed', en: 'in Sheikh Zayed|in Zayed' },
  maadi: { ar: 'في المعادي|في المعادى', zi: 'fel ma3adi|fe maadi', en: 'in Maadi' },
  north_coast: { ar: 'في الساحل|في الساحل الشمالي', zi: 'fel sa7el|fel sahel', en: 'in the North Coast|in Sahel' },
  ain_sokhna: { ar: 'في السخنة|في العين السخنه', zi: 'fel so5na|fel sokhna', en: 'in Ain Sokhna|in Sokhna' },
  hurghada: { ar: 'في الغردقة|في الغردقه', zi: 'fel gharda2a|fel 8arda2a', en: 'in Hurghada' },
  shorouk: { ar: 'في الشروق', zi: 'fel shorouk|fel shorou2', en: 'in El Shorouk|in Shorouk' },
  kyrenia: { ar: 'في كيرينيا', zi: 'fe kyrenia', en: 'in Kyrenia|in Girne' },
  heliopolis: { ar: 'في مصر الجديدة', zi: 'fe masr el gedida', en: 'in Heliopolis' },
  nasr_city: { ar: 'في مدينة نصر', zi: 'fe madinet nasr', en: 'in Nasr City' },
}

const counted: Record<number, Forms> = {
  2: { ar: 'غرفتين|أوضتين|٢ غرف|اوضتين نوم', zi: '2 ghoraf|2odten|ghorfeten|2 owad', en: 'with 2 bedrooms|two bedrooms|2 bed|2BR' },
  3: {
    ar: '٣ غرف|تلات غرف|3 اوض|ثلاث غرف نوم',
    zi: '3 ghoraf|talat owad|3owad|tlat 2owad',
    en: 'with 3 bedrooms|three bedrooms|3 bed|3br',
  },
  4: { ar: '٤ غرف|أربع غرف|4 اوض نوم', zi: '4 ghoraf|arba3 owad|4 owad', en: 'with 4 bedrooms|four bedrooms|4-bed|4 bdr' },
}

export function countPart(count: number, language: keyof Forms, roll: (n: number) => number): { text: string; count: number } {
  const list = (counted[count] as Forms)[language].split('|')
  return { text: list[roll(list.length)] as string, count }
}

export const moneyParts: { forms: Forms; slots: Slots }[] = [
  {
    forms: {
      ar: 'في حدود ٥ مليون|بخمسة مليون|لحد 5 مليون',
      zi: 'fe 7edood 5 melyon|le7ad 5 melyon|max 5 melyon',
      en: 'up to 5 million|under 5m|max 5,000,000',
    },
    slots: { budgetMax: 5_000_000 },
  },
  {
    forms: {
      ar: 'مش أكتر من ٣ مليون ونص|بحد أقصى ٣٫٥ مليون',
      zi: 'mesh aktar men 3 melyon w nos|bel keteer 3.5 melyon',
      en: 'no more than 3.5 million|below 3.5M',
    },
    slots: { budgetMax: 3_500_000 },
  },
  {
    forms: { ar: 'من ٢ لـ ٣ مليون|بين ٢ و ٣ مليون', zi: 'mn 2 l 3 melyon|ben 2 w 3 melyon', en: 'between 2 and 3 million|2-3 million' },
    slots: { budgetMin: 2_000_000, budgetMax: 3_000_000 },
  },
  {
    forms: { ar: 'ميزانيتي ٧٥٠ ألف|معايا ٧٥٠ ألف', zi: 'mezanity 750 alf|m3aya 750 alf', en: 'budget 750k|my budget is 750 thousand' },
    slots: { budgetMax: 750_000 },
  },
  { forms: { ar: 'ما يعديش مليون وربع', zi: 'mayet3adash melyon w rob3', en: 'less than 1.25 million' }, slots: { budgetMax: 1_250_000 } },
]

export const exclusions: { forms: Forms }[] = [
  {
    forms: {
      ar: 'مش @|بلاش @|مش عايز @|بس مش في @',
      zi: 'mesh @|balash @|msh 3ayez @|bas mesh fe @',
      en: "not @|but not in @|I don't want @|except @",
    },
  },
  { forms: { ar: 'أي حتة غير @|ماعدا @|بعيد عن @', zi: 'ma3ada @|ay 7etta ela @', en: 'anywhere but @|excluding @|avoid @' } },
]

export const drops: { topic: string; forms: Forms }[] = [
  {
    topic: 'budget',
    forms: {
      ar: 'الميزانية مش مهمة|انسى الميزانية|السعر مش فارق|أي سعر|مش فارقة معايا الميزانية',
      zi: 'el mezanya mesh mohema|ensa el budget|ay se3r|el se3r mesh fare2 ma3aya',
      en: "forget the budget|budget doesn't matter|any budget|the price is not important|no budget limit",
    },
  },
  {
    topic: 'location',
    forms: {
      ar: 'المنطقة مش مهمة|أي منطقة|مش فارق المكان|المكان مش مشكلة',
      zi: 'el mante2a mesh mohema|ay mante2a|mesh fare2 el makan|ay makan',
      en: "any area|location doesn't matter|anywhere is fine|I don't care about the location|forget about the area",
    },
  },
  {
    topic: 'bedrooms',
    forms: {
      ar: 'عدد الغرف مش مهم|أي عدد غرف|مش فارق عدد الأوض',
      zi: '3adad el owad mesh mohem|ay 3adad owad',
      en: "number of bedrooms doesn't matter|any number of bedrooms|bedrooms don't matter",
    },
  },
  {
    topic: 'area',
    forms: {
      ar: 'المساحة مش مهمة|أي مساحة|مش فارقة المساحة',
      zi: 'el masa7a mesh mohema|ay masa7a',
      en: "size doesn't matter|any size|the size is not important",
    },
  },
  {
    topic: 'propertyType',
    forms: { ar: 'أي نوع|النوع مش مهم', zi: 'ay noo3|el noo3 mesh mohem', en: "any type|the type doesn't matter|any property type" },
  },
  {
    topic: 'delivery',
    forms: {
      ar: 'ميعاد الاستلام مش مهم|الاستلام مش فارق',
      zi: 'el estelam mesh mohem|ay ma3ad estelam',
      en: "delivery date doesn't matter|any delivery date",
    },
  },
]

export const payments: { forms: Forms; slots: Slots }[] = [
  {
    forms: {
      ar: 'مقدم ١٠٪ والباقي على ٨ سنين|10% مقدم وتقسيط الباقي على 8 سنوات',
      zi: 'mo2adam 10% w el ba2y 3ala 8 sneen',
      en: '10% down and the rest over 8 years|10 percent down payment over eight years',
    },
    slots: { downPaymentPctMax: 10, installmentYears: 8 },
  },
  {
    forms: {
      ar: 'معايا نص مليون مقدم|المقدم بحد أقصى ٥٠٠ ألف',
      zi: 'm3aya nos melyon mo2adam|el mo2addam max 500 alf',
      en: 'I have 500k for the down payment|down payment up to 500,000',
    },
    slots: { downPaymentMax: 500_000 },
  },
  {
    forms: {
      ar: 'القسط الشهري ميزيدش عن ٢٥ ألف|عايز قسط ٢٥ ألف في الشهر',
      zi: 'el 2est mayzedsh 3an 25 alf fel shahr',
      en: 'installments up to 25,000 a month|monthly installment max 25k',
    },
    slots: { monthlyInstallmentMax: 25_000 },
  },
  {
    forms: {
      ar: 'ينفع أقسط على ١٠ سنين؟|تقسيط على عشر سنين',
      zi: 'momken a2aset 3ala 10 sneen?|ta2seet 3ala 10 sneen',
      en: 'can I pay over 10 years?|instalments over ten years',
    },
    slots: { installmentYears: 10 },
  },
  { forms: { ar: 'من غير مقدم، 0٪ مقدم', zi: '0% mo2adam', en: '0% down payment' }, slots: { downPaymentPctMax: 0 } },
]
