import type { Cell } from '#ground/sheets/index'
import { folded } from './words.ts'

export type DateReading = { date: string } | { ready: true } | { refused: 'date-impossible' } | { note: 'date-unreadable' } | null

const months =
  'jan|january|januar|يناير|كانون الثاني|ocak|январ\\p{L}*|stycz\\p{L}* feb|february|februar|فبراير|شباط|subat|феврал\\p{L}*|luty|lutego mar|march|marz|maerz|مارس|اذار|mart|март\\p{L}*|marzec|marca apr|april|ابريل|نيسان|nisan|апрел\\p{L}*|kwiet\\p{L}* may|mai|مايو|ايار|mayis|ма[йя]|maj|maja jun|june|juni|يونيو|يونيه|حزيران|haziran|июн\\p{L}*|czerw\\p{L}* jul|july|juli|يوليو|يوليه|تموز|temmuz|июл\\p{L}*|lip\\p{L}* aug|august|اغسطس|اب|agustos|август\\p{L}*|sierp\\p{L}* sep|sept|september|سبتمبر|ايلول|eylul|сентябр\\p{L}*|wrze\\p{L}* oct|october|okt|oktober|اكتوبر|تشرين الاول|ekim|октябр\\p{L}*|paz\\p{L}* nov|november|نوفمبر|تشرين الثاني|kasim|ноябр\\p{L}*|listop\\p{L}* dec|december|dez|dezember|ديسمبر|كانون الاول|aralik|декабр\\p{L}*|grud\\p{L}*'
    .replace('كانون الثاني', 'كانون_الثاني')
    .replace('تشرين الاول', 'تشرين_الاول')
    .replace('تشرين الثاني', 'تشرين_الثاني')
    .replace('كانون الاول', 'كانون_الاول')
    .split(' ')
    .map(names => new RegExp(`^(?:${names})\\.?$`, 'u'))

const ready =
  /^(?:ready(?: to move(?: in)?| now)?|rtm|immediate(?:ly)?(?: delivery)?|now|delivered|completed?|finished|yes|فوري|استلام فوري|تسليم فوري|جاهز\p{L}*(?: للسكن| للتسليم)?|تم التسليم|تم الاستلام|hemen(?: teslim)?|hazir|teslim edildi|bitmis|sofort|bezugsfertig|готов\p{L}*|сдан\p{L}*|gotow\p{L}*)$/u

/**
 * A day somebody promised, as YYYY-MM-DD. Coarser promises become their last day, so that "by then" stays true: "Q4 2030" → 2030-12-31.
 * 03/04/2027 is read as people in Egypt, Cyprus and Turkey write it: day first.
 */
export function readDate(cell: Cell): DateReading {
  if (cell instanceof Date) return day(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate())
  if (typeof cell === 'number') return dateOfNumber(cell)
  if (typeof cell !== 'string') return cell === null || cell === false ? null : { ready: true }
  const text = folded(cell.slice(0, 80)).trim()
  if (ready.test(text)) return { ready: true }
  if (/^\d+(?:\.0)?$/.test(text)) return dateOfNumber(Number(text))
  let found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(text)
  if (found) return day(Number(found[1]), Number(found[2]), Number(found[3]))
  found = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/.exec(text)
  if (found) return dayFirst(Number(found[1]), Number(found[2]), century(found[3]!))
  found =
    /^(?:q([1-4])|([1-4])q|الربع (اول|ثاني|ثالث|رابع|الاول|الثاني|الثالث|الرابع)(?: من)?|([1-4])\. ?ceyrek)[\s\-/,']*(\d{4}|\d{2})$/.exec(
      text,
    )
  if (found) {
    const named = found[3] ? 'اول ثاني ثالث رابع'.split(' ').indexOf(found[3].replace(/^ال/, '')) + 1 : 0
    return monthEnd(century(found[5]!), Number(found[1] ?? found[2] ?? found[4] ?? named) * 3)
  }
  found = /^(\d{4})[\s\-/]*q([1-4])$/.exec(text)
  if (found) return monthEnd(Number(found[1]), Number(found[2]) * 3)
  found = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (found) return monthEnd(Number(found[2]), Number(found[1]))
  found = /^(\d{4})[-/.](\d{1,2})$/.exec(text)
  if (found) return monthEnd(Number(found[1]), Number(found[2]))
  return inWords(text)
}

function inWords(text: string): DateReading {
  const parts = text
    .replace(/(كانون|تشرين) /g, '$1_')
    .replace(/[,./-]|(?<=\d)(?:st|nd|rd|th)\b/g, ' ')
    .replace(
      /(?<!\p{L})(?:end of|by|of|in|نهايه|اخر|خلال|في|عام|سنه|شهر|delivery|handover|تسليم|استلام|sonu|teslim|ende|конец|до)(?!\p{L})/gu,
      ' ',
    )
    .split(/\s+/)
    .filter(Boolean)
  const month = parts.findIndex(part => months.some(name => name.test(part)))
  const monthNumber = month === -1 ? 0 : months.findIndex(name => name.test(parts[month]!)) + 1
  const figures = parts.filter((_, index) => index !== month).map(part => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN))
  if (figures.some(Number.isNaN) || figures.length === 0 || figures.length > 2) return { note: 'date-unreadable' }
  const year = figures.find(figure => figure > 1900)
  if (year === undefined) return { note: 'date-unreadable' }
  if (!monthNumber) return figures.length === 1 ? dateOfNumber(year) : { note: 'date-unreadable' }
  const dayOfMonth = figures.find(figure => figure <= 31)
  return dayOfMonth ? day(year, monthNumber, dayOfMonth) : monthEnd(year, monthNumber)
}

/** A year, or Excel's day number where the cell lost its format. */
function dateOfNumber(value: number): DateReading {
  if (value === 0) return null
  if (Number.isInteger(value) && value >= 1950 && value <= 2100) return { date: `${value}-12-31` }
  if (value > 20_000 && value < 80_000) {
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000)
    return { date: date.toISOString().slice(0, 10) }
  }
  return { note: 'date-unreadable' }
}

function dayFirst(first: number, second: number, year: number): DateReading {
  // 12/31/2027 can only be the American order.
  return second > 12 && first <= 12 ? day(year, first, second) : day(year, second, first)
}

function century(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function day(year: number, month: number, dayOfMonth: number): DateReading {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const holds = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return holds && year >= 1950 && year <= 2100 ? { date: date.toISOString().slice(0, 10) } : { refused: 'date-impossible' }
}

function monthEnd(year: number, month: number): DateReading {
  if (month < 1 || month > 12) return { refused: 'date-impossible' }
  return day(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
}
