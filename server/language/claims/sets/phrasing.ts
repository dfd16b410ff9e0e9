import type { ListingFacts } from '../../types.ts'
import { type SetLanguage, spell } from './spell.ts'

export type Digits = 'western' | 'eastern'

export const eastern = (text: string) => text.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)))

const grouped: Record<SetLanguage, (value: number) => string> = {
  en: value => value.toLocaleString('en-GB'),
  ar: value => value.toLocaleString('en-GB'),
  arabizi: value => value.toLocaleString('en-GB'),
  tr: value => value.toLocaleString('tr-TR'),
  ru: value => value.toLocaleString('ru-RU').replace(/\s/g, ' '),
}

const currencies: Record<SetLanguage, Record<string, (amount: string) => string>> = {
  en: { EGP: amount => `EGP ${amount}`, GBP: amount => `£${amount}`, USD: amount => `$${amount}` },
  ar: { EGP: amount => `${amount} جنيه`, GBP: amount => `${amount} جنيه إسترليني`, USD: amount => `${amount} دولار` },
  arabizi: { EGP: amount => `${amount} geneh`, GBP: amount => `${amount} esterliny`, USD: amount => `${amount} dollar` },
  tr: { EGP: amount => `${amount} Mısır lirası`, GBP: amount => `${amount} sterlin`, USD: amount => `${amount} dolar` },
  ru: { EGP: amount => `${amount} EGP`, GBP: amount => `${amount} фунтов`, USD: amount => `${amount} долларов` },
}
const scales: Record<SetLanguage, [million: string, thousand: string]> = {
  en: ['million', 'thousand'],
  ar: ['مليون', 'ألف'],
  arabizi: ['melyon', 'alf'],
  tr: ['milyon', 'bin'],
  ru: ['миллиона', 'тысяч'],
}

export type Rendering = 'grouped' | 'plain' | 'scaled' | 'words'

/** One amount as a model might put it. */
export function money(value: number, currency: string, language: SetLanguage, digits: Digits, rendering: Rendering): string {
  let text = grouped[language](value)
  if (rendering === 'plain') text = String(value)
  if (rendering === 'scaled' && value % 1000 === 0) {
    const [million, thousand] = scales[language]
    const [n, scale] = value >= 1e6 ? [value / 1e6, million] : [value / 1e3, thousand]
    text = `${language === 'tr' || language === 'ru' ? String(n).replace('.', ',') : n} ${scale}`
  }
  if (rendering === 'words' && language !== 'arabizi' && value % 1000 === 0) text = spell(value, language)
  const written =
    digits === 'eastern'
      ? eastern(text)
          .replace(/(?<=[٠-٩]),(?=[٠-٩])/g, '٬')
          .replace(/(?<=[٠-٩])\.(?=[٠-٩])/g, '٫')
      : text
  // A sign in front of words or scales is nobody's way of writing.
  if (language === 'en' && rendering !== 'grouped' && rendering !== 'plain' && currency !== 'EGP')
    return `${written} ${currency === 'GBP' ? 'pounds sterling' : 'dollars'}`
  return currencies[language][currency]!(written)
}

export const number = (value: number, digits: Digits) => (digits === 'eastern' ? eastern(String(value)) : String(value))

const months: Record<SetLanguage, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  arabizi: 'yanayer febrayer mares abril mayo younyo yolyo aghostos september october november december'.split(' '),
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
}

export function month(date: string, language: SetLanguage, digits: Digits): string {
  return `${months[language][Number(date.slice(5, 7)) - 1]} ${number(Number(date.slice(0, 4)), digits)}`
}

export function project(listing: ListingFacts, language: SetLanguage): string {
  return (language === 'ar' ? listing.projectNameAr : listing.projectName)!
}
