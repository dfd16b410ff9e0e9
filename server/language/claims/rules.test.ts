import { describe, expect, test } from 'vitest'
import { checkClaims } from './index.ts'
import { moreListings } from './sets/more-listings.ts'

const judged = (ids: string, text: string, asked?: string) =>
  checkClaims(text, {
    listings: ids.split(',').map(id => moreListings.find(listing => listing.id === id)!),
    faqs: [],
    organizationName: 'Simsar',
    customerSaid: asked ? [asked] : [],
    otherNames: ['Olive Terrace'],
    now: '2026-11-20T10:00:00+02:00',
    timeZone: 'Africa/Cairo',
  })

/** Of each rule: whose facts are given, a sentence that is so, one in the same shape that is not, and what the customer had written. */
const rules: Record<string, [ids: string, so: string, notSo: string, asked?: string][]> = {
  'the order in which homes are given is what "the second" counts by': [
    ['S-2,S-1', 'The second costs 5.2 million.', 'The first costs 5.2 million.'],
    ['S-2,S-1', 'الأولى فيلا والتانية شقة.', 'الأولى شقة والتانية فيلا.'],
  ],
  'several homes and none named: the one the customer asked about': [
    ['S-1,S-8', 'That one has been sold.', 'It costs EGP 5.2 million.', 'is the Liman Point studio still there?'],
  ],
  'homes are told apart by their places and their floors': [
    ['S-1,S-3', 'New Cairo is 5.2 million and Ain Sokhna 3.4.', 'New Cairo is 3.4 million and Ain Sokhna 5.2.'],
    ['S-1,S-6', 'The one on the sixth floor is furnished.', 'The one on the fourth floor is furnished.'],
  ],
  'a way in hours and parts of one': [
    ['M-1', 'Delta University is twelve minutes away by car.', 'Delta University is half an hour away by car.'],
    ['S-4', 'Nine minutes by car to the Old Bazaar.', 'السوق القديم على نص ساعة بالعربية.'],
  ],
  'a value right behind "not" is denied': [
    ['S-1', 'Delivery is March 2028, not 2027.', 'Delivery is March 2027, not 2028.', '2027?'],
    ['S-1', 'الدور الرابع مش الخامس.', 'الدور الخامس مش الرابع.'],
  ],
  'who built it': [
    ['S-1', 'The developer is Tamr Estates.', 'Mada Habitat is the developer.'],
    ['S-1', 'من تطوير تمر العقارية.', 'من تنفيذ أفق هومز.'],
    ['S-1', 'I’ll ask the developer.', 'The developer is Golden Palm.'],
  ],
  'what an owner is said to do': [
    ['S-6', 'I’ll ask the landlord about pets.', 'The landlord repaints it first.'],
    ['S-6', 'هسأل المالك وأرد عليك.', 'المالك مسافر ومش محتاجها.'],
  ],
  'small talk before the answer': [
    ['S-1', 'Five around the breakfast table, how nice! It has three bedrooms.', 'It has a breakfast terrace.', 'there are five of us'],
    ['S-1', 'ألف مبروك! الشقة ٣ غرف.', 'ألف مبروك! الشقة ٤ غرف.'],
  ],
  'somebody spoken to by name': [['S-1', 'Hi Karim! It has three bedrooms.', 'Karim Towers has three bedrooms.', 'Karim here']],
  'who may reserve it is told that it can be had': [
    ['S-1', 'You can reserve it today.', 'It is on hold.'],
    ['S-6', 'لسه فاضية.', 'محجوزة للأسف.'],
  ],
  'a second plan is told after the first': [
    [
      'S-2',
      'With 20% down it is 248,000 a month. If you pay 15% down, it is 188,214.',
      'With 20% down it is 248,000 a month. If you pay 15% down, it is 248,000.',
    ],
  ],
  'amounts that share a word or a scale': [
    ['S-1,S-2', 'The first is 5.2 million and the second 18.6.', 'The first is 5.2 million and the second 16.8.'],
    ['S-1', 'After the down payment 4.68 million is left.', 'After the down payment 4.86 million is left.'],
  ],
  'floors counted from one home to another': [
    ['S-1,S-6', 'Bostan Residence is two floors above Nada Gardens.', 'Nada Gardens is two floors above Bostan Residence.'],
    ['S-1,S-6', 'Nada Gardens is on the 4th floor, two floors below Bostan Residence.', 'The two flats are three floors apart.'],
    ['S-4,M-5', 'زيتون لوفت أعلى من ديفني كورت بست أدوار.', 'ديفني كورت أعلى من زيتون لوفت بست أدوار.'],
    ['S-4,M-5', 'Zeytin Loft a3la men Defne Court b 6 adwar.', 'Zeytin Loft a3la men Defne Court b 5 adwar.'],
    ['S-4,M-5', "Zeytin Loft, Defne Court'tan altı kat yukarıda.", "Defne Court, Zeytin Loft'tan altı kat yukarıda."],
    ['S-4,M-5', 'Zeytin Loft на шесть этажей выше, чем Defne Court.', 'Zeytin Loft на шесть этажей ниже, чем Defne Court.'],
    ['S-1,S-6', 'The two flats are two floors apart.', 'Bostan Residence is two floors above the gym.'],
    ['S-1,S-6', 'Bostan Residence is 2 floors higher.', 'Bostan Residence has two floors above Nada Gardens.'],
  ],
  'a floor by a number with its article or its ending': [
    ['S-1', 'ندى جاردنز في الطابق الـ4.', 'ندى جاردنز في الطابق الـ5.'],
    ['S-1', "4'üncü katta.", "5'inci katta."],
  ],
  'the deposit and the first month together': [
    ['S-6', 'The deposit and one month’s rent add up to EGP 84,000.', 'The deposit and one month’s rent add up to EGP 56,000.'],
    ['S-6', 'Deposit and the first month: EGP 84,000.', 'Deposit and the first month: EGP 56,000.'],
    ['S-6', 'شهرين تأمين وشهر إيجار يعني ٨٤ ألف.', 'شهر تأمين وشهر إيجار يعني ٨٤ ألف.'],
    ['M-4', 'شهر تأمين وشهر إيجار يعني ١٣٠٠ جنيه استرليني.', 'شهر تأمين وشهر إيجار يعني ٦٥٠ جنيه استرليني.'],
    ['S-6', 'شهرين تأمين وشهر إيجار يعني ٨٤ ألف.', 'شهرين تأمين وشهر إيجار يعني ٥٦ ألف.'],
    ['S-6', 'You pay EGP 84,000 for the deposit and the first month’s rent.', 'The deposit makes EGP 84,000.'],
    ['S-6', 'التأمين وأول شهر يبقوا ٨٤ ألف جنيه.', 'التأمين وأول شهر يبقوا ٥٦ ألف جنيه.'],
    ['S-6', 'el ta2meen w awel shahr ye3melo 84 alf.', 'el ta2meen w awel shahr ye3melo 94 alf.'],
    ['M-4', 'Depozito artı ilk ay kirası 1.300 sterlin eder.', 'Depozito artı ilk ay kirası 1.400 sterlin eder.'],
    ['M-4', 'Депозит плюс первый месяц — 1300 фунтов.', 'Депозит плюс первый месяц — 650 фунтов.'],
  ],
  'so many times another by the metre, and which of the two': [
    ['S-2,M-1', 'Per metre Safa Ridge costs double.', 'Safa Ridge costs double.'],
    ['S-2,M-1', 'Per metre Rihan Park is half the price of Safa Ridge.', 'Per metre Safa Ridge is half the price of Rihan Park.'],
    ['S-2,M-1', 'المتر في صفا ريدج ضعف المتر في ريحان بارك.', 'المتر في ريحان بارك ضعف المتر في صفا ريدج.'],
    ['S-2,M-1', 'el metr fe Safa Ridge b 60 alf, de3f el metr fe Rihan Park.', 'el metr fe Safa Ridge talat ad3af el metr fe Rihan Park.'],
    ['S-2,M-1', "Safa Ridge'de metrekare fiyatı Rihan Park'ın iki katı.", "Safa Ridge'de metrekare fiyatı Rihan Park'ın üç katı."],
    ['S-2,M-1', 'За метр Rihan Park вдвое дешевле.', 'Цена за метр в Safa Ridge втрое выше, чем в Rihan Park.'],
  ],
  'a no before a negation denies once': [
    ['S-5', 'لأ غير مفروشة.', 'أيوه مفروشة.'],
    ['S-5', 'la2 mesh mafroosha.', 'aywa mafroosha.'],
    ['S-5', 'No, it is unfurnished.', 'No, it is not unfurnished.'],
  ],
  'what a price was and what a discount makes of it': [
    ['S-2', 'Paid in cash, 18.6 million drops to 16.368 million.', 'Paid in cash, 16.368 million drops to 18.6 million.'],
    ['S-2', 'With the cash discount 18.6 million becomes 16.368 million.', 'With the cash discount 19.6 million becomes 16.368 million.'],
    ['S-2', 'مع خصم الكاش الـ١٨٫٦ مليون بتنزل لـ ١٦٫٣٦٨ مليون.', 'مع خصم الكاش الـ١٧٫٦ مليون بتنزل لـ ١٦٫٣٦٨ مليون.'],
    ['S-2', 'khasm cash 12%, ya3ni el 18.6 million teb2a 16.368 million.', 'khasm cash 12%, ya3ni el 18.6 million teb2a 16.468 million.'],
    ['M-5', '%6 indirimle 289.500 sterlin 272.130 sterline düşer.', '%6 indirimle 299.500 sterlin 272.130 sterline düşer.'],
    ['M-5', 'Скидка 6 %: 289 500 фунтов превращаются в 272 130.', 'Скидка 6 %: 299 500 фунтов превращаются в 272 130.'],
  ],
  'so many rooms with the article are a home': [
    ['M-1,M-2', 'التلات غرف أوسع بـ٤٠ متر.', 'التلات غرف أوسع بـ٥٠ متر.'],
    ['M-1,M-2', 'الغرفتين أصغر بـ٤٠ متر.', 'الغرفتين أكبر بـ٤٠ متر.'],
    ['M-1,M-2', 'El ghorfetein arkhas b million w 200 alf.', 'El ghorfetein aghla b million w 200 alf.'],
  ],
  'both of a kind among more homes: what is said is so of each': [
    ['M-1,M-2,M-3', 'Both apartments are semi-finished.', 'Both apartments have three bedrooms.'],
    [
      'M-1,M-2,M-3',
      'The townhouse comes in May 2030; both flats in December 2027.',
      'The townhouse comes in December 2027; both flats in May 2030.',
    ],
    ['M-1,M-2,M-3', 'الشقتين نص تشطيب.', 'الشقتين ٣ غرف.'],
    ['M-1,M-2,M-3', 'El townhouse mayo 2030, wel sha2etein desamber 2027.', 'El townhouse mayo 2030, wel sha2etein desamber 2028.'],
    [
      'M-1,M-2,M-3',
      "Townhouse Mayıs 2030'da, iki daire de Aralık 2027'de teslim.",
      "Townhouse Mayıs 2030'da, iki daire de Kasım 2027'de teslim.",
    ],
    [
      'M-1,M-2,M-3',
      'Таунхаус в мае 2030 года, а обе квартиры в декабре 2027-го.',
      'Таунхаус в мае 2030 года, а обе квартиры в декабре 2028-го.',
    ],
  ],
  'a price after a plan that is denied': [
    ['S-8', 'Aylık taksidi yok, fiyatı 69.000 sterlin.', 'Aylık taksidi yok, fiyatı 79.000 sterlin.'],
  ],
  'what a place near by is, in a language its name is not stored in': [
    ['M-1', 'До университета Дельта 12 минут на машине.', 'До университета Сигма 12 минут на машине.'],
    ['M-4', 'До порта Гирне 4 минуты на машине.', 'До аэропорта Гирне 4 минуты на машине.'],
    ['M-1', 'Delta üniversitesine 12 dakika.', 'Sigma üniversitesine 12 dakika.'],
  ],
  'months between two homes, and which comes first': [
    [
      'S-1,S-3',
      'Raml Bay is delivered in July 2027, eight months before Nada Gardens.',
      'Raml Bay is delivered in July 2027, eight months after Nada Gardens.',
    ],
    ['S-1,S-3', 'رمل باي يوليو 2027، يعني قبل ندى جاردنز بتمن شهور.', 'رمل باي يوليو 2027، يعني بعد ندى جاردنز بتمن شهور.'],
    [
      'S-1,S-3',
      'Raml Bay yolyo 2027, ya3ni 2abl Nada Gardens b taman shohour.',
      'Raml Bay yolyo 2027, ya3ni ba3d Nada Gardens b taman shohour.',
    ],
    ['S-1,S-3', "Raml Bay Nada Gardens'tan sekiz ay erken teslim.", "Raml Bay Nada Gardens'tan altı ay erken teslim."],
  ],
  'another home of the house, of which nothing is given': [['S-1', 'It is in New Cairo.', 'It is in Olive Terrace.']],
}

describe.each(Object.entries(rules))('%s', (_rule, pairs) => {
  test.each(pairs)('%s: %j, and not %j', (ids, so, notSo, asked) => {
    expect(judged(ids, so, asked)).toMatchObject({ verdict: 'clean', blocked: [] })
    expect(judged(ids, notSo, asked).blocked).not.toEqual([])
  })
})
