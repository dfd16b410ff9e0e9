import { currencyWord } from '../text/money-words.ts'
import { numberWord } from '../text/number-words.ts'
import type { Atom } from './atoms.ts'
import { hourWord, minutesWord } from './hour-words.ts'
import type { Item } from './item.ts'

type Clock = Extract<Item, { type: 'clock' }>
interface Found {
  item: Clock
  next: number
}

/** A time of day at atom `at`: "18:45", "5 pm", "half past six", "٣ ونص", "7 ella rob3", "halb sechs", "без четверти семь", "beşi on geçe". */
export function readClock(atoms: Atom[], at: number): Found | undefined {
  const found = readIdiom(atoms, at) ?? readPlain(atoms, at)
  if (!found) return undefined
  return withMark(atoms, found)
}

function clock(atoms: Atom[], from: number, next: number, hour: number, minute: number, weak = false): Found | undefined {
  // a quarter to one is before one in the afternoon
  if (hour === 1 && minute < 0) return clock(atoms, from, next, 13, minute, weak)
  const total = (((hour * 60 + minute) % 1440) + 1440) % 1440
  if (hour > 24 || hour < 0) return undefined
  const item: Clock = { type: 'clock', hour: Math.floor(total / 60), minute: total % 60, from: atoms[from]!.from, to: atoms[next - 1]!.to }
  if (item.hour > 12 || hour === 0 || hour === 24) item.mark = 'exact'
  if (weak) item.weak = true
  return { item, next }
}

const typeAt = (atoms: Atom[], at: number) => {
  const atom = atoms[at]
  return atom?.kind === 'word' ? atom.word.type : undefined
}
const textAt = (atoms: Atom[], at: number) => atoms[at]?.text ?? ''

/** An hour in digits or words. */
function hourAt(atoms: Atom[], at: number): number | undefined {
  const atom = atoms[at]
  if (!atom) return undefined
  if (atom.kind === 'number')
    return !atom.counted && !atom.ordinal && Number.isInteger(atom.value) && atom.value <= 24 ? atom.value : undefined
  // Turkish ten is English "on": an hour only right after "saat".
  if (atom.text === 'on' && textAt(atoms, at - 1) !== 'saat') return undefined
  if (atom.kind === 'other' || (atom.kind === 'word' && atom.word.type !== 'weekday')) return hourWord(atom.text)
  return undefined
}

function minutesAt(atoms: Atom[], at: number): number | undefined {
  const atom = atoms[at]
  if (!atom || atom.kind === 'clock' || atom.kind === 'date') return undefined
  const word = minutesWord(atom.text)
  if (word !== undefined && (atom.kind !== 'number' || !atom.digits)) return word
  if (atom.kind !== 'number' || atom.counted || atom.value >= 60) return undefined
  return Number.isInteger(atom.value) ? atom.value : undefined
}

/** Ways of telling time where the minutes come before the hour. */
function readIdiom(atoms: Atom[], at: number): Found | undefined {
  const text = textAt(atoms, at)
  if (text === 'без') {
    const minutes = minutesAt(atoms, at + 1)
    const hour = hourAt(atoms, at + 2)
    return minutes !== undefined && hour !== undefined ? clock(atoms, at, at + 3, hour, -minutes) : undefined
  }
  if (/^пол.{4,}/.test(text)) {
    const hour = hourWord(text.slice(3))
    if (hour !== undefined) return clock(atoms, at, at + 1, hourBefore(hour), 30)
  }
  const first = minutesAt(atoms, at)
  if (first === undefined) return undefined
  // "двадцать минут шестого" is past five.
  if (/^минут[ыу]?$/.test(textAt(atoms, at + 1)) && /(?:ого|его)$/.test(textAt(atoms, at + 2))) {
    const hour = hourAt(atoms, at + 2)
    if (hour !== undefined) return clock(atoms, at, at + 3, hourBefore(hour), first)
  }
  const second = textAt(atoms, at + 1)
  if (/^(?:half|halb|пол|половина|половине|четверть)$/.test(text)) {
    const hour = hourAt(atoms, at + 1)
    if (hour !== undefined) return clock(atoms, at, at + 2, text === 'half' ? hour : hourBefore(hour), first)
  }
  if (text === 'wpol' && second === 'do') return told(atoms, at, at + 2, -30)
  const isSmall = first === 30 || first === 15 || first === 5 || first === 10 || first === 20 || first === 25
  if (!isSmall) return undefined
  const from = /^(?:minutes|min|minuten|minut|dakika)$/.test(second) ? at + 2 : at + 1
  if (/^(?:past|after|nach|po)$/.test(textAt(atoms, from)) && (first !== 30 || text === 'half')) {
    if (textAt(atoms, from) === 'after' && atoms[at]!.kind === 'number' && from === at + 1) return undefined
    return told(atoms, at, from + 1, first)
  }
  if (/^(?:to|till|before|vor|przed|za)$/.test(textAt(atoms, from)) && first !== 30) {
    const atom = atoms[at]!
    // "5 to 6" and "from five to six" are ranges; "five to six" and "twenty to six" are not.
    if (
      atom.kind === 'number' &&
      first !== 20 &&
      first !== 25 &&
      (atom.digits || typeAt(atoms, at - 1) === 'relation') &&
      from === at + 1 &&
      !/^(?:vor|przed)$/.test(second)
    )
      return undefined
    return told(atoms, at, from + 1, -first)
  }
  return undefined
}

/** The hour that half of one belongs to: half before one is half past twelve. */
const hourBefore = (hour: number) => (hour === 1 ? 12 : hour - 1)

function told(atoms: Atom[], at: number, hourIndex: number, minutes: number): Found | undefined {
  const hour = hourAt(atoms, hourIndex)
  return hour === undefined || hour > 12 ? undefined : clock(atoms, at, hourIndex + 1, hour, minutes)
}

function readPlain(atoms: Atom[], at: number): Found | undefined {
  const atom = atoms[at]!
  if (atom.kind === 'clock') return clock(atoms, at, at + 1, atom.hour, atom.minute)
  if (atom.kind === 'decimal') {
    const marked = isHourWord(atoms, at - 1) || isHourWord(atoms, at + 1) || markAt(atoms, at + 1) !== undefined
    if (atom.right >= 60 || atom.left > 24 || !(marked || atom.right > 12)) return undefined
    return clock(atoms, at, at + 1, atom.left, atom.right, !marked)
  }
  const military = militaryAt(atoms, at)
  if (military) return clock(atoms, at, at + 1, military.hour, military.minute)
  const teen = readTeen(atoms, at)
  if (teen) return teen
  const hour = hourAt(atoms, at)
  if (hour === undefined) return undefined
  // "beşi on geçe", "üçe çeyrek kala"
  const turkish = minutesAt(atoms, at + 1) ?? hourWord(textAt(atoms, at + 1))
  const direction = textAt(atoms, at + 2)
  if (turkish !== undefined && /^(?:gece|geciyor|kala|var)$/.test(direction))
    return clock(atoms, at, at + 3, hour, /^[kv]/.test(direction) ? -turkish : turkish)
  if (
    atom.kind !== 'number' &&
    !isHourWord(atoms, at - 1) &&
    !tellsTimeAlone(atoms, at) &&
    !(typeAt(atoms, at - 1) === 'relation' && atom.text.length > 2)
  )
    return undefined
  let next = at + 1
  let minute = 0
  let strong = isHourWord(atoms, at - 1)
  if (/^bucuk(?:ta|a)?$/.test(textAt(atoms, next))) return clock(atoms, at, next + 1, hour, 30)
  if (isHourWord(atoms, next) && !/^(?:at|@|في|saat|um|в|во|o|الساعه|ساعه|sa3a|el)$/.test(textAt(atoms, next))) {
    strong = true
    next++
    // "17 Uhr 30", "18 часов 30 минут"
    const minutes = atoms[next]
    if (minutes?.kind === 'number' && minutes.digits && minutes.value >= 10 && minutes.value < 60 && !minutes.counted) {
      minute = minutes.value
      next += typeAt(atoms, next + 1) === 'unit' ? 2 : 1
    }
  }
  // "six thirty", "four fifteen"
  const spoken = atoms[next]
  if (
    minute === 0 &&
    spoken?.kind === 'number' &&
    !spoken.digits &&
    !spoken.counted &&
    !(atom.kind === 'number' && atom.digits) &&
    hour <= 12 &&
    SPOKEN_MINUTES.has(spoken.value)
  ) {
    minute = spoken.value
    strong = true
    next++
  }
  // "5 30 pm"
  if (minute === 0 && spoken?.kind === 'number' && spoken.text.length === 2 && spoken.value < 60 && markAt(atoms, at + 2) && hour <= 12)
    return clock(atoms, at, at + 2, hour, spoken.value)
  for (let turn = 0; turn < 2; turn++) {
    const minus = /^(?:الا|ella|ela|illa)$/.test(textAt(atoms, next))
    if (!minus && typeAt(atoms, next) !== 'and') break
    const minutes = minutesAt(atoms, next + 1)
    const fraction = atoms[next + 1]
    if (minutes === undefined || (fraction?.kind === 'number' && fraction.digits && minutes < 5)) break
    // "4 و 5" names two hours; "4 وخمسه" five past four.
    if (fraction?.kind === 'number' && fraction.digits && !minus && minutes <= 12) break
    if (fraction?.kind === 'number' && /^(?:or|او|aw|walla|ولا|and)$/.test(textAt(atoms, next))) break
    minute += minus ? -minutes : minutes
    next += 2
    strong = true
    if (typeAt(atoms, next) === 'unit' && /^(?:دقيق|دقاي|da|de|di|min)/.test(textAt(atoms, next))) next++
  }
  // "3 w nos melyon" is a price.
  if (numberWord(textAt(atoms, next))?.role === 'scale' || (textAt(atoms, next) !== 'le' && currencyWord(textAt(atoms, next))))
    return undefined
  return clock(atoms, at, next, hour, minute, !strong)
}

/** German "am" is a preposition ("um 5 am Montag"); after an hour and before no date it is the English half of the day. */
const markAt = (atoms: Atom[], at: number): 'am' | 'pm' | undefined => {
  if (textAt(atoms, at) === 'am')
    return GERMAN_DAY.test(textAt(atoms, at + 1)) && atoms[at]!.from > (atoms[at - 1]?.to ?? 0) ? undefined : 'am'
  if (textAt(atoms, at) === 'дня') return 'pm'
  const type = typeAt(atoms, at)
  return type === 'am' || type === 'pm' ? type : undefined
}

const GERMAN_DAY = /tags?$|^(?:mittwochs?|sonnabends?|morgen|vormittag|nachmittag|abend|fruhen|spaten)$/

const SPOKEN_MINUTES = new Set([10, 15, 20, 25, 30, 35, 40, 45, 50, 55])

/** "الثامنة مساء", "altıda": an ordinal before a part of the day, or a Turkish hour in its locative, needs no "at". */
const tellsTimeAlone = (atoms: Atom[], at: number): boolean =>
  (/^ال/.test(textAt(atoms, at)) && (typeAt(atoms, at + 1) === 'part' || hasFraction(atoms, at + 1))) ||
  /^bucuk(?:ta|a)?$/.test(textAt(atoms, at + 1)) ||
  textAt(atoms, at - 1) === 'تمام' ||
  /^(?:ikide|ucte|dortte|beste|altida|yedide|sekizde|dokuzda|onbirde|onikide)$/.test(textAt(atoms, at))

const hasFraction = (atoms: Atom[], at: number): boolean =>
  (typeAt(atoms, at) === 'and' || textAt(atoms, at) === 'الا') && minutesWord(textAt(atoms, at + 1)) !== undefined

/** Hours of two words: "الحادية عشرة"; "saat on birde", "on buçukta": the Turkish ten, which is the English "on" elsewhere. */
function readTeen(atoms: Atom[], at: number): Found | undefined {
  const arabic = /^(?:(الحاديه|حاديه)|الثانيه|ثانيه)$/.exec(textAt(atoms, at))
  if (arabic && /^عشره?$/.test(textAt(atoms, at + 1))) {
    const half = hasFraction(atoms, at + 2) ? minutesWord(textAt(atoms, at + 3))! : 0
    const minute = typeAt(atoms, at + 2) === 'and' ? half : -half
    return clock(atoms, at, half ? at + 4 : at + 2, arabic[1] ? 11 : 12, minute)
  }
  if (textAt(atoms, at) !== 'on') return undefined
  if (/^bucuk(?:ta|a)?$/.test(textAt(atoms, at + 1))) return clock(atoms, at, at + 2, 10, 30)
  const unit = /^(bir|iki)(?:de|ye|e)?$/.exec(textAt(atoms, at + 1))
  if (!unit || (textAt(atoms, at - 1) !== 'saat' && unit[0] === unit[1] && !/^bucuk/.test(textAt(atoms, at + 2)))) return undefined
  const half = /^bucuk(?:ta|a)?$/.test(textAt(atoms, at + 2))
  return clock(atoms, at, half ? at + 3 : at + 2, unit[1] === 'bir' ? 11 : 12, half ? 30 : 0)
}

const isHourWord = (atoms: Atom[], at: number): boolean => typeAt(atoms, at) === 'hour-word'

/** "Wed 1730", "at 0900": four digits right after a day or "at", and no year. */
function militaryAt(atoms: Atom[], at: number): { hour: number; minute: number } | undefined {
  const atom = atoms[at]!
  if (atom.kind !== 'number' || !atom.digits || atom.counted || atom.text.length !== 4) return undefined
  if (!isHourWord(atoms, at - 1) && !/^(?:weekday|day)$/.test(typeAt(atoms, at - 1) ?? '')) return undefined
  const [hour, minute] = [Math.floor(atom.value / 100), atom.value % 100]
  return hour < 24 && minute < 60 && !(hour === 20 && !isHourWord(atoms, at - 1)) ? { hour, minute } : undefined
}

/** "5 pm", "٥ م", "6:30 a.m."; "5ish". */
function withMark(atoms: Atom[], found: Found): Found {
  const mark = markAt(atoms, found.next)
  const isClock = isHourWord(atoms, found.next) && /^(?:o'clock|oclock|uhr|часов|часа)$/.test(textAt(atoms, found.next))
  if (!mark && !isClock) return found
  const { weak: _, ...item } = found.item
  item.to = atoms[found.next]!.to
  if (mark && item.mark !== 'exact') item.mark = mark
  return { item, next: found.next + 1 }
}
