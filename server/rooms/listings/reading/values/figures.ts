import type { Cell } from '#ground/sheets/index'
import { readNumbers } from '#language/text/numbers'
import type { IssueCode } from '../field.ts'
import { readPlainNumber } from './amount.ts'
import type { Refused } from './price.ts'
import { areaUnits } from './units.ts'
import { folded } from './words.ts'

/** A note says what was lost or changed; without a value the cell is left out. */
export type Figure = { value: number; note?: IssueCode } | { note: IssueCode } | Refused | null

const range = /\d\s*(?:-|–|\/|to|الي|ile|bis|до)\s*\d/

/** Square metres. "194 م² sqm", "2,153 sqft / 200 sqm", "1 فدان". `squareMeters` is the unit of a bare number in this column. */
export function readArea(cell: Cell, squareMeters = 1): Figure {
  if (typeof cell === 'number') return believableArea(cell * squareMeters, squareMeters === 1 ? undefined : 'area-converted')
  if (typeof cell !== 'string') return cell === null ? null : { refused: 'area-unreadable' }
  const bare = cell.trim()
  if (/^\d{1,7}(?:\.\d{1,2})?$/.test(bare))
    return believableArea(Number(bare) * squareMeters, squareMeters === 1 ? undefined : 'area-converted')
  const common = /^(\d{1,6}(?:\.\d{1,2})?) ?(?:m²|m2|م²|م2|م|متر|sqm)$/.exec(bare)
  if (common) return believableArea(Number(common[1]))
  const text = folded(bare.slice(0, 200))
  // "- m2" is a form nobody filled in.
  if (!/\d/.test(text.replace(/(?:m|م)\s?2/g, '')))
    return /\p{L}{3,}/u.test(text.replace(/sqm|متر|metrekare/g, '')) ? { refused: 'area-unreadable' } : null
  const named = namedAreas(text)
  const inMeters = named.areas.filter(area => area.unit === 1)
  const chosen = inMeters.length ? inMeters : named.areas
  const values = new Set(chosen.map(area => area.value))
  if (values.size === 1 && named.rest.trim() === '') {
    const [area] = chosen
    return believableArea(area!.value * area!.unit, area!.unit === 1 ? undefined : 'area-converted')
  }
  if (range.test(text) && !/\p{L}{4,}/u.test(named.rest)) return { note: 'area-range' }
  if (values.size === 0) {
    const plain = readPlainNumber(text.replace(/^-(?=\d)/, ''))
    if (plain !== undefined) return believableArea((text.startsWith('-') ? -1 : 1) * plain * squareMeters)
  }
  return { refused: 'area-unreadable' }
}

const namedUnits = areaUnits.map(([unit, pattern]) => {
  const flags = pattern.flags.includes('u') ? 'gu' : 'g'
  return { unit, pattern, pair: new RegExp(String.raw`(-?\d[\d,.']*)\s*(?:${pattern.source})`, flags) }
})

/** Numbers that stand with their unit, and what else the text says. */
function namedAreas(text: string): { areas: { value: number; unit: number }[]; rest: string } {
  const areas: { value: number; unit: number }[] = []
  let rest = ` ${text} `
  for (const { unit, pair } of namedUnits) {
    rest = rest.replace(pair, (all, digits: string) => {
      const value = readPlainNumber(digits.replace(/^-/, '').replace(/[,.']$/, ''))
      if (value === undefined) return all
      areas.push({ value: digits.startsWith('-') ? -value : value, unit })
      return ' '
    })
  }
  // "194 م² sqm" names its unit twice.
  for (const { pattern } of namedUnits) rest = rest.replace(pattern, ' ')
  return { areas, rest: rest.replace(/[/|,;()=~.+]|approx|about|حوالي|تقريبا|area|مساحه|المساحه/g, ' ') }
}

function believableArea(value: number, note?: IssueCode): Figure {
  if (!(value > 0) || value > 1e7) return { refused: 'area-impossible' }
  return note ? { value: Math.round(value * 10) / 10, note } : { value: Math.round(value * 100) / 100 }
}

const studio = /^(?:studio|stüdyo|studyo|استوديو|ستوديو|استديو|студия|kawalerka)/
const roomWords =
  /(?<!\p{L})(?:bed ?rooms?|beds?|rooms?|br|bhk|bd|bath ?rooms?|baths?|wc|غرف(?:ه|تين)?|نوم|اوض(?:ه)?|حمام(?:ات)?|oda(?:li)?|yatak(?: odasi)?|banyo|adet|zimmer|schlafzimmer|bad|bader|комнат\p{L}*|спал\p{L}*|ванн\p{L}*|pok\p{L}*|sypialni\p{L}*|lazien\p{L}*)(?!\p{L})|\./gu
const maid = /\+?\s*(?:maid'?s?|nanny'?s?|driver'?s?|خادمه|شغاله|ناني|مربيه)(?:\s+room)?|\+?\s*غرفه\s+(?:خادمه|شغاله|مربيه|ناني)/
const livingRoom = /\+?\s*(?:وصال[هة]?|صال[هة]|ريسبشن|ريسيبشن|living(?: room)?|reception|hall|salon|study|office)/g

export interface Rooms {
  figure: Figure
  maid: boolean
  /** "1+0" or the word itself: sleeping and living in one room. */
  studio: boolean
}

/** Bedrooms or bathrooms: "3", "2+1" (Turkish: two bedrooms and a living room), "3  + Maid", "4 rooms", "غرفتين", "studio". */
export function readRooms(cell: Cell): Rooms {
  const answer = (figure: Figure, extra: Partial<Rooms> = {}): Rooms => ({ figure, maid: false, studio: false, ...extra })
  if (cell === null) return answer(null)
  if (typeof cell === 'number') return answer(wholeRooms(cell))
  if (typeof cell !== 'string') return answer({ refused: 'bedrooms-unreadable' })
  if (/^\d{1,2}$/.test(cell)) return answer({ value: Number(cell) })
  if (cell.length > 120) return answer({ refused: 'bedrooms-unreadable' })
  let text = folded(cell).trim()
  const hasMaid = maid.test(text)
  if (hasMaid) text = text.replace(maid, ' ').trim()
  if (studio.test(text)) return answer({ value: 0 }, { maid: hasMaid, studio: true })
  const turkish = /^(\d{1,2})\s*\+\s*(\d)(?:\D|$)/.exec(text)
  if (turkish) return answer({ value: Number(turkish[1]) }, { maid: hasMaid, studio: turkish[1] === '1' && turkish[2] === '0' })
  if (/^\d+\s*\+$/.test(text) || range.test(text) || /\d\s*(?:or|او|veya|,|and|و)\s*\d/.test(text))
    return answer({ note: 'bedrooms-range' }, { maid: hasMaid })
  if (/^(?:غرفتين|اوضتين|حمامين)/.test(text)) return answer({ value: 2 }, { maid: hasMaid })
  if (/^(?:غرفه|اوضه|حمام)(?:\s+(?:واحده?|نوم))*\s*$/.test(text)) return answer({ value: 1 }, { maid: hasMaid })
  const bare = text
    .replace(livingRoom, ' ')
    .replace(/(\d)\.0+(?!\d)/, '$1')
    .replace(roomWords, ' ')
    .replace(/(\d)(?:br|bd|bhk|ba)\b/, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^-?\d+(?:[.,]\d+)?$/.test(bare)) return answer(wholeRooms(Number(bare.replace(',', '.'))), { maid: hasMaid })
  const said = bare === '' ? [] : readNumbers(bare)
  if (said.length === 1 && said[0]!.words && said[0]!.start === 0 && said[0]!.end === bare.length)
    return answer(wholeRooms(said[0]!.value), { maid: hasMaid })
  return answer({ refused: 'bedrooms-unreadable' })
}

function wholeRooms(value: number): Figure {
  if (value < 0 || value > 100) return { refused: 'number-impossible' }
  return Number.isInteger(value) ? { value } : { refused: 'bedrooms-unreadable' }
}

const floorWords: [value: number, pattern: RegExp][] = [
  [
    0,
    /^(?:ground(?: floor)?|g|gf|الدور الارضي|دور ارضي|ارضي|الارضي|zemin(?: kat)?|giris(?: kati?)?|bahce kati|erdgeschoss|eg|parter|цоколь)$/,
  ],
  [-1, /^(?:basement|lower ground|بدروم|البدروم|تحت الارض|bodrum(?: kat)?|kot 1|untergeschoss|подвал)$/],
]
const ordinals = 'اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر'.split('|')
const englishOrdinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|')

/** The floor a unit is on, 0 being the ground: "Ground", "الأرضي", "الدور الـ ٥", "3rd", "2. Kat". */
export function readFloor(cell: Cell): Figure {
  if (typeof cell === 'number') return wholeFloor(cell)
  if (typeof cell !== 'string') return cell === null ? null : { note: 'floor-unreadable' }
  const text = folded(cell.slice(0, 60)).trim()
  for (const [value, pattern] of floorWords) if (pattern.test(text)) return { value }
  const bare = text
    .replace(
      /(?<!\p{L})(?:floor|level|الدور|دور|الطابق|طابق|kat(?:i|inda)?|etage|stock|og|этаж|pietro|ال)(?!\p{L})|(?<=\d)(?:st|nd|rd|th)\b|(?<=\d)\.(?!\d)|\.0$/gu,
      ' ',
    )
    .trim()
  if (/^-?\d{1,3}$/.test(bare)) return wholeFloor(Number(bare))
  const ordinal = Math.max(ordinals.indexOf(bare.replace(/^ال/, '')), englishOrdinals.indexOf(bare))
  return ordinal === -1 ? { note: 'floor-unreadable' } : { value: ordinal + 1 }
}

function wholeFloor(value: number): Figure {
  if (!Number.isInteger(value)) return { note: 'floor-unreadable' }
  return value < -5 || value > 200 ? { refused: 'number-impossible' } : { value }
}

/** A bare number in a column of its own, such as years or months. Units after it are taken for granted. */
export function readFigure(cell: Cell): Figure {
  if (typeof cell === 'number') return { value: cell }
  if (typeof cell !== 'string') return cell === null ? null : { note: 'number-unreadable' }
  const text = folded(cell.slice(0, 80)).trim()
  const found = /^(-?\d[\d,.']*)\s*(?:%|\p{L}+\.?(?:\s\p{L}+)?)?$/u.exec(text)
  const value = found ? readPlainNumber(found[1]!.replace(/^-/, '')) : undefined
  if (value !== undefined) return { value: text.startsWith('-') ? -value : value }
  const spans = readNumbers(text)
  return spans.length === 1 && spans[0]!.to === undefined && spans[0]!.words ? { value: spans[0]!.value } : { note: 'number-unreadable' }
}

/** A percentage: "10%", "٪١٠ مقدم", 10, and 0.1 in a column that is a percentage by its header. */
export function readPercent(cell: Cell): Figure {
  if (typeof cell === 'number') return percent(cell > 0 && cell < 1 ? cell * 100 : cell)
  if (typeof cell !== 'string') return cell === null ? null : { note: 'number-unreadable' }
  const found = /^\D*?(-?\d+(?:[.,]\d+)?)\s*%?\D*$/.exec(folded(cell.slice(0, 60)))
  return found ? percent(Number(found[1]!.replace(',', '.'))) : { note: 'number-unreadable' }
}

function percent(value: number): Figure {
  return value < 0 || value > 100 ? { refused: 'number-impossible' } : { value: Math.round(value * 100) / 100 }
}
