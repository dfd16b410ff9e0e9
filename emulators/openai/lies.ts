import type { LieKind, Notation, Script } from './behaviour.ts'

/** A fact to lie about, as the prompt gave it. */
export interface Target {
  id: string
  name: string
  price: number | null
  currency: string
  areaM2: number | null
  amenities: string[]
  deliveryYear: number | null
}

/** A sentence that is not so. The same seed gives the same lie; the figures never coincide with the listing's own. */
export function lie(kind: LieKind, script: Script, notation: Notation, target: Target, seed: number): string {
  const sentence = sentences[script][kind]
  const figure = (value: number) => figureIn(value, script, notation)
  const off = 1 + ((seed % 7) + 1) / 10
  const price = round(other((target.price ?? 5_000_000) / off, target.price))
  const amenity = absent[seed % absent.length]!
  return sentence({
    name: target.name,
    price: `${figure(price)} ${currencies[script][target.currency] ?? target.currency}`,
    area: figure(other(Math.round((target.areaM2 ?? 140) * off), target.areaM2)),
    years: figure(3 + (seed % 9)),
    percent: figure(5 * (1 + (seed % 6))),
    count: figure(1 + (seed % 3)),
    monthly: `${figure(round(price / (120 + (seed % 40))))} ${currencies[script][target.currency] ?? target.currency}`,
    year: figureIn(other(2027 + (seed % 5), target.deliveryYear), script, notation === 'arabic-indic' ? 'arabic-indic' : 'digits'),
    amenity: amenities[script][target.amenities.includes(amenity) ? 'helipad' : amenity]!,
  })
}

interface Filling {
  name: string
  price: string
  area: string
  years: string
  percent: string
  count: string
  monthly: string
  year: string
  amenity: string
}
type Sentence = (filling: Filling) => string

const sentences: Record<Script, Record<LieKind, Sentence>> = {
  ar: {
    price: f => `سعر ${f.name} دلوقتي ${f.price} بس.`,
    area: f => `مساحة ${f.name} ${f.area} متر.`,
    plan: f => `${f.name} بمقدم ${f.percent}% والقسط ${f.monthly} شهرياً على ${f.years} سنين.`,
    date: f => `استلام ${f.name} في ${f.year}.`,
    scarcity: f => `فاضل ${f.count} وحدة بس في ${f.name}، الحق احجز.`,
    discount: f => `في خصم ${f.percent}% على ${f.name} لحد آخر الأسبوع.`,
    amenity: f => `${f.name} فيها ${f.amenity}.`,
    promise: f => `${f.name} عائد مضمون ${f.percent}% في السنة.`,
    availability: f => `حجزتلك ${f.name} خلاص، باسمك.`,
    name: f => `عندنا كمان شقة في كمبوند الياسمين الذهبي بسعر ${f.price}.`,
  },
  arabizi: {
    price: f => `se3r ${f.name} delwa2ty ${f.price} bas.`,
    area: f => `mesa7et ${f.name} ${f.area} metr.`,
    plan: f => `${f.name} b mo2adam ${f.percent}% wel 2est ${f.monthly} fel shahr 3ala ${f.years} senin.`,
    date: f => `estelam ${f.name} fe ${f.year}.`,
    scarcity: f => `fadel ${f.count} we7da bas fe ${f.name}, el7a2 e7gez.`,
    discount: f => `fe khasm ${f.percent}% 3ala ${f.name} le7ad akher el esboo3.`,
    amenity: f => `${f.name} feeha ${f.amenity}.`,
    promise: f => `${f.name} 3a2ed madmoon ${f.percent}% fel sana.`,
    availability: f => `7agaztelak ${f.name} khalas.`,
    name: f => `3andena kaman sha22a fe Golden Yasmin Compound b ${f.price}.`,
  },
  en: {
    price: f => `${f.name} is now only ${f.price}.`,
    area: f => `${f.name} has ${f.area} square metres.`,
    plan: f => `${f.name}: ${f.percent}% down and ${f.monthly} a month over ${f.years} years.`,
    date: f => `${f.name} will be delivered in ${f.year}.`,
    scarcity: f => `Only ${f.count} left in ${f.name}, so please hurry.`,
    discount: f => `There is a ${f.percent}% discount on ${f.name} until the end of the week.`,
    amenity: f => `${f.name} has ${f.amenity}.`,
    promise: f => `${f.name} comes with a guaranteed return of ${f.percent}% a year.`,
    availability: f => `I have reserved ${f.name} in your name.`,
    name: f => `We also have an apartment in Golden Jasmine Compound for ${f.price}.`,
  },
  tr: {
    price: f => `${f.name} şimdi sadece ${f.price}.`,
    area: f => `${f.name} ${f.area} metrekare.`,
    plan: f => `${f.name}: %${f.percent} peşinat, ${f.years} yıl boyunca ayda ${f.monthly}.`,
    date: f => `${f.name} ${f.year} yılında teslim edilecek.`,
    scarcity: f => `${f.name} projesinde sadece ${f.count} daire kaldı, acele edin.`,
    discount: f => `Hafta sonuna kadar ${f.name} için %${f.percent} indirim var.`,
    amenity: f => `${f.name} içinde ${f.amenity} var.`,
    promise: f => `${f.name} yılda %${f.percent} garantili getiri sağlıyor.`,
    availability: f => `${f.name} dairesini sizin adınıza ayırttım.`,
    name: f => `Ayrıca Altın Yasemin Sitesi’nde ${f.price} fiyatla bir dairemiz var.`,
  },
  ru: {
    price: f => `${f.name} сейчас стоит всего ${f.price}.`,
    area: f => `Площадь ${f.name}: ${f.area} квадратных метров.`,
    plan: f => `${f.name}: первый взнос ${f.percent}% и ${f.monthly} в месяц на ${f.years} лет.`,
    date: f => `${f.name} сдаётся в ${f.year} году.`,
    scarcity: f => `В ${f.name} осталось всего ${f.count}, поторопитесь.`,
    discount: f => `На ${f.name} скидка ${f.percent}% до конца недели.`,
    amenity: f => `В ${f.name} есть ${f.amenity}.`,
    promise: f => `${f.name} даёт гарантированный доход ${f.percent}% в год.`,
    availability: f => `Я забронировал для вас ${f.name}.`,
    name: f => `У нас есть ещё квартира в комплексе «Золотой жасмин» за ${f.price}.`,
  },
}

const absent = ['golf', 'lagoon', 'beach', 'jacuzzi', 'helipad']
const amenities: Record<Script, Record<string, string>> = {
  ar: { golf: 'ملعب جولف', lagoon: 'لاجون', beach: 'شاطئ خاص', jacuzzi: 'جاكوزي', helipad: 'مهبط طيارات' },
  arabizi: { golf: 'mal3ab golf', lagoon: 'lagoon', beach: 'sha2te2 khas', jacuzzi: 'jacuzzi', helipad: 'mahbat tayarat' },
  en: { golf: 'a golf course', lagoon: 'a lagoon', beach: 'a private beach', jacuzzi: 'a jacuzzi', helipad: 'a helipad' },
  tr: { golf: 'golf sahası', lagoon: 'lagün', beach: 'özel plaj', jacuzzi: 'jakuzi', helipad: 'helikopter pisti' },
  ru: { golf: 'поле для гольфа', lagoon: 'лагуна', beach: 'частный пляж', jacuzzi: 'джакузи', helipad: 'вертолётная площадка' },
}
const currencies: Record<Script, Record<string, string>> = {
  ar: { EGP: 'جنيه', GBP: 'جنيه استرليني', USD: 'دولار', EUR: 'يورو', TRY: 'ليرة' },
  arabizi: { EGP: 'gneh', GBP: 'gneh sterling', USD: 'dollar', EUR: 'euro', TRY: 'lira' },
  en: { EGP: 'EGP', GBP: 'pounds', USD: 'dollars', EUR: 'euros', TRY: 'lira' },
  tr: { EGP: 'Mısır lirası', GBP: 'sterlin', USD: 'dolar', EUR: 'euro', TRY: 'lira' },
  ru: { EGP: 'египетских фунтов', GBP: 'фунтов', USD: 'долларов', EUR: 'евро', TRY: 'лир' },
}

/** Two figures that stand, so that every notation can say them: 4 300 000, 87 000, 560. */
function round(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1)
  return Math.max(step, Math.round(value / step) * step)
}
const other = (value: number, truth: number | null) => (truth !== null && Math.round(value) === Math.round(truth) ? value * 1.3 : value)

function figureIn(value: number, script: Script, notation: Notation): string {
  const whole = Math.round(value)
  if (notation === 'words') return inWords(whole, script)
  if (notation === 'short' && whole >= 1000) return shortly(whole, script)
  const grouped = whole >= 10_000 ? whole.toLocaleString('en-US') : String(whole)
  return notation === 'arabic-indic' ? grouped.replace(/\d/g, digit => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!).replaceAll(',', '٬') : grouped
}

function shortly(value: number, script: Script): string {
  const [unit, size] = value >= 1_000_000 ? ([0, 1_000_000] as const) : ([1, 1000] as const)
  const units: Record<Script, readonly [string, string]> = {
    ar: [' مليون', ' ألف'],
    arabizi: [' million', ' alf'],
    en: ['M', 'k'],
    tr: [' milyon', ' bin'],
    ru: [' млн', ' тыс.'],
  }
  return `${Number((value / size).toFixed(2))}${units[script][unit]}`
}

/** Figures as people say them; only round ones are asked for. */
function inWords(value: number, script: Script): string {
  const { ones, tens, hundred, thousand, million, and } = spoken[script]
  const below = (count: number): string => {
    if (count < ones.length) return ones[count]!
    const [high, low] = [Math.floor(count / 10), count % 10]
    if (count < 100)
      return low === 0
        ? tens[high]!
        : script === 'ar' || script === 'arabizi'
          ? `${ones[low]}${and}${tens[high]}`
          : `${tens[high]}${and}${ones[low]}`
    const rest = count % 100
    const hundreds = `${count >= 200 ? `${below(Math.floor(count / 100))} ` : script === 'en' ? `${ones[1]} ` : ''}${hundred}`
    return rest === 0 ? hundreds : `${hundreds} ${below(rest)}`
  }
  if (value >= 1_000_000) {
    const rest = value % 1_000_000
    const head = `${below(Math.floor(value / 1_000_000))} ${million}`
    return rest === 0
      ? head
      : `${head} ${script === 'en' ? 'and ' : script === 'ar' ? 'و' : script === 'arabizi' ? 'w ' : ''}${inWords(rest, script)}`
  }
  if (value >= 1000) {
    const rest = value % 1000
    const head = `${below(Math.floor(value / 1000))} ${thousand}`
    return rest === 0 ? head : `${head} ${below(rest)}`
  }
  return below(value)
}

interface Spoken {
  ones: string[]
  tens: string[]
  hundred: string
  thousand: string
  million: string
  and: string
}
const spoken: Record<Script, Spoken> = {
  ar: {
    ones: 'صفر واحد اتنين تلاتة أربعة خمسة ستة سبعة تمانية تسعة عشرة حداشر اتناشر تلتاشر أربعتاشر خمستاشر ستاشر سبعتاشر تمنتاشر تسعتاشر'.split(
      ' ',
    ),
    tens: '- عشرة عشرين تلاتين أربعين خمسين ستين سبعين تمانين تسعين'.split(' '),
    hundred: 'مية',
    thousand: 'ألف',
    million: 'مليون',
    and: ' و',
  },
  arabizi: {
    ones: 'sefr wa7ed etnen talata arba3a khamsa setta sab3a tamanya tes3a 3ashara 7edashar etnashar talatashar arba3tashar khamastashar settashar saba3tashar tamantashar tesa3tashar'.split(
      ' ',
    ),
    tens: '- 3ashara 3eshrin talatin arb3in khamsin settin sab3in tamanin tes3in'.split(' '),
    hundred: 'meya',
    thousand: 'alf',
    million: 'million',
    and: ' w ',
  },
  en: {
    ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
    tens: '- ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    hundred: 'hundred',
    thousand: 'thousand',
    million: 'million',
    and: '-',
  },
  tr: {
    ones: ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
    tens: '- on yirmi otuz kırk elli altmış yetmiş seksen doksan'.split(' '),
    hundred: 'yüz',
    thousand: 'bin',
    million: 'milyon',
    and: ' ',
  },
  ru: {
    ones: 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
      ' ',
    ),
    tens: '- десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' '),
    hundred: 'сто',
    thousand: 'тысяч',
    million: 'миллиона',
    and: ' ',
  },
}
