/** Whole numbers in words, for sentences a model might write. Enough for prices; zero is not needed. */
export type SetLanguage = 'ar' | 'arabizi' | 'en' | 'tr' | 'ru'

const en = {
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
}
const tr = {
  small: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz'.split(' '),
  tens: 'x on yirmi otuz kırk elli altmış yetmiş seksen doksan'.split(' '),
}
const ru = {
  small:
    'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
      ' ',
    ),
  tens: 'x x двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' '),
  hundreds: 'x сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' '),
}
const ar = {
  small:
    'صفر واحد اتنين تلاتة أربعة خمسة ستة سبعة تمانية تسعة عشرة حداشر اتناشر تلتاشر أربعتاشر خمستاشر ستاشر سبعتاشر تمنتاشر تسعتاشر'.split(
      ' ',
    ),
  tens: 'x x عشرين تلاتين أربعين خمسين ستين سبعين تمانين تسعين'.split(' '),
  hundreds: 'x مية ميتين تلتمية ربعمية خمسمية ستمية سبعمية تمنمية تسعمية'.split(' '),
}

export function spell(value: number, language: Exclude<SetLanguage, 'arabizi'>): string {
  const parts: string[] = []
  const million = Math.floor(value / 1e6)
  const thousand = Math.floor((value % 1e6) / 1e3)
  const rest = value % 1e3
  if (million) parts.push(scaled(million, language, 2))
  if (thousand) parts.push(scaled(thousand, language, 1))
  if (rest) parts.push(hundreds(rest, language))
  return parts.join(language === 'ar' ? ' و' : ' ')
}

function scaled(n: number, language: Exclude<SetLanguage, 'arabizi'>, scale: 1 | 2): string {
  if (language === 'en') return `${hundreds(n, 'en')} ${scale === 2 ? 'million' : 'thousand'}`
  if (language === 'tr') return scale === 1 && n === 1 ? 'bin' : `${hundreds(n, 'tr')} ${scale === 2 ? 'milyon' : 'bin'}`
  if (language === 'ar') {
    if (n === 1) return scale === 2 ? 'مليون' : 'ألف'
    if (n === 2) return scale === 2 ? 'اتنين مليون' : 'ألفين'
    return `${hundreds(n, 'ar')} ${scale === 2 ? 'مليون' : 'ألف'}`
  }
  const form = new Intl.PluralRules('ru').select(n)
  const noun = scale === 2 ? { one: 'миллион', few: 'миллиона', many: 'миллионов' } : { one: 'тысяча', few: 'тысячи', many: 'тысяч' }
  const words = hundreds(n, 'ru')
  const feminine = scale === 1 ? words.replace(/один$/, 'одна').replace(/два$/, 'две') : words
  return `${feminine} ${noun[form as 'one' | 'few' | 'many'] ?? noun.many}`
}

function hundreds(n: number, language: Exclude<SetLanguage, 'arabizi'>): string {
  const [hundred, below] = [Math.floor(n / 100), n % 100]
  if (language === 'en')
    return [hundred ? `${en.small[hundred]} hundred` : '', below ? tens(below, en.small, en.tens, ' ') : ''].filter(Boolean).join(' ')
  if (language === 'tr')
    return [hundred ? (hundred === 1 ? 'yüz' : `${tr.small[hundred]} yüz`) : '', below ? tens(below, tr.small, tr.tens, ' ') : '']
      .filter(Boolean)
      .join(' ')
  if (language === 'ru')
    return [hundred ? ru.hundreds[hundred]! : '', below ? tens(below, ru.small, ru.tens, ' ') : ''].filter(Boolean).join(' ')
  return [hundred ? ar.hundreds[hundred]! : '', below ? arabicTens(below) : ''].filter(Boolean).join(' و')
}

function tens(n: number, small: string[], names: string[], joint: string): string {
  if (n < small.length) return small[n]!
  const unit = n % 10
  return names[Math.floor(n / 10)]! + (unit ? joint + small[unit] : '')
}

function arabicTens(n: number): string {
  if (n < ar.small.length) return ar.small[n]!
  const unit = n % 10
  return (unit ? `${ar.small[unit]} و` : '') + ar.tens[Math.floor(n / 10)]
}
