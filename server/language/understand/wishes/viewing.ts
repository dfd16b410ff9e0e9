import { readMoment } from '../../times/index.ts'
import type { Reading } from '../reading/reading.ts'
import type { Said } from '../reading/said.ts'
import { has } from '../reading/scope.ts'

/** When the customer wants to come. A slot that is cancelled or refused is not wanted. */
export function readViewing(reading: Reading, said: Said): void {
  if (cancels.test(reading.text) && !moves.test(reading.text)) return
  const at = { now: reading.context.now, timeZone: reading.context.timeZone }
  const own = has(reading, 'turn:correction') ? undefined : besideTheWish(reading)
  const near = own ? readMoment(own, at) : []
  const moments = near.some(moment => moment.date)
    ? near
    : readMoment(reading.text, at).filter(
        moment => !isOver(reading, moment.from) && !countsRooms.test(reading.text.slice(moment.to - 8, moment.to + 12)),
      )
  const last = moments.findLast(moment => moment.date) ?? moments[moments.length - 1]
  const taken = moments.length > 1 && last?.date && isTakenBack(reading, moments[0]!.to, last.from)
  const wanted = taken || (moments.length > 1 && has(reading, 'ask:change')) ? last : moments[0]
  if (!wanted) {
    dayAfter(reading, said)
    bareHour(reading, said)
    return
  }
  if (wanted.date) said.slots.viewingDate = wanted.date
  dayAfter(reading, said)
  const later = moments.find(moment => moment !== wanted && !wanted.time && moment.time)
  const time = wanted.time ?? later?.time
  if (time) said.slots.viewingTime = time
  else if (wanted.part) said.slots.viewingPart = wanted.part
  // "any time after asr" names no day; the reader of times then takes the next one.
  if (!namesDay.test(reading.text)) delete said.slots.viewingDate
  said.spans.push({ slot: 'viewing', start: wanted.from, end: wanted.to })
}

/** "We land on the 12th; could we see it on the 14th?": of days in several clauses, that of the clause with the wish to come. */
function besideTheWish({ clauses, cues, text }: Reading): string | undefined {
  const dated = clauses.filter(({ start, end }) =>
    /\d(?:st|nd|rd|th)\b|\d\s*[/]\s*\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:^|\s)(?:ال(?:حد|اتنين|تلات|اربع|خميس|جمعه|سبت))(?:\s|$)/.test(
      text.slice(start, end),
    ),
  )
  const wish = dated.find(part => cues.some(cue => /^ask:(?:view|book|see)$/.test(cue.value) && cue.from >= part.from && cue.to <= part.to))
  return wish && dated.length > 1 ? text.slice(wish.start, wish.end) : undefined
}

/** "Tuesday 4:15? No sorry, I mean Wednesday, same time". */
const isTakenBack = (reading: Reading, from: number, to: number) =>
  /\b(?:no|sorry|i mean|i meant|actually|rather|la2|asdy|2asdy|ma3lesh)\b|(?:^|\s)(?:لا|لاء|معلش|قصدي|اقصد)(?:\s|،|$)|нет|вернее/.test(
    reading.text.slice(from, to),
  )

/** "The day after instead": after the one that was booked. */
function dayAfter(reading: Reading, said: Said): void {
  const booked = reading.context.viewing?.start
  if (
    !booked ||
    !/\b(?:the )?(?:day after|next day|following day)\b|(?:ال)?يوم اللي بعده|\b(?:el )?yo?u?m elly ba3do\b|ertesi gun|на следующий день|днем позже/.test(
      reading.text,
    )
  )
    return
  const day = new Date(`${booked.slice(0, 10)}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  said.slots.viewingDate = day.toISOString().slice(0, 10)
}

/** "El talat owad" are three rooms, and no Tuesday. */
const countsRooms = /(?:talat|تلات|ثلاث)\s+(?:owad|2owad|ghoraf|8oraf|oda|اوض|غرف|shoka2|شقق)/

const cancels = /\bcancel|call off|الغي|الغاء|نلغي|كنسل|elghy|elghi|el8y|alghy|nelghy|cansel|iptal|отмен/
const moves = /instead|resched|move|بدل|نخلي|خلي|ننقل|kh?ali|5ali|khalee|badal|n2el|وعايز|w 3ayez|make it|book/

const namesDay =
  /\d{1,2}\s*[/.-]\s*\d|\d(?:st|nd|rd|th)\b|\b(?:today|tonight|tomorrow|tmrw|tmw|tomorow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|day|weekend|week|month|now|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\b|بكر|بكرا|النهار|اليوم|الليله|غدا|الحد|الاحد|السبت|الجمع|الخميس|الاربع|التلات|الثلاث|الاتنين|الاثنين|يوم|اسبوع|شهر|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|دلوقت|كمان|b[ou]kra|naharda|elnaharda|nhrda|el 7ad|el ?7ad|el ?a7ad|sabt|gom3a|gomaa|5amis|khamis|5amees|khamees|arba3|arb3|talat|etnein|etnen|2etnen|yom|youm|osboo3|shahr|delwa2ty|leila|bugun|yarin|pazar|sali|carsamba|persembe|cuma|hafta|сегодня|завтра|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|недел|\d+ (?:ноябр|декабр|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр)/

/** "instead of Sunday", "مش السبت", "الغي معاد بكرة". */
function isOver(reading: Reading, from: number): boolean {
  return /(?:\b(?:have to work|working|busy|away|travelling|not free|not available|not possible|cant do|can't do|cannot do|cant make|can't make|doesn't work|wont work)(?: it)?|\binstead of|\bnot|\brather than|\bmove (?:it |the viewing |my viewing |our viewing )?from|بدل|مش|\bbadal|\bmesh|\bmsh|من|вместо|не)\s*(?:on |يوم |youm |yom |el )?$/.test(
    reading.text.slice(0, from),
  )
}

/** "خليها ٧ بدل ٦": with a booking before us a bare hour is an hour. Without am or pm 1-7 is the afternoon. */
function bareHour(reading: Reading, said: Said): void {
  if (reading.context.lastIntent !== 'SCHEDULE_VIEWING' && !reading.context.viewing) return
  const match = /(?:^|[^\d.,:/])(1[0-2]|[1-9])(?::([0-5]\d))?(?![\d.,:/]|\s*(?:غرف|bed|owad|million|مليون|m\b|k\b))/.exec(reading.text)
  if (!match || reading.tokens.length > 12) return
  const start = match.index + match[0].length - match[0].trimStart().length
  if (isOver(reading, match.index + 1) || isOver(reading, match.index)) return
  const hour = Number(match[1])
  const day = hour <= 7 ? hour + 12 : hour
  const half = /^\s*(?:ونص|و نص|w nos|and a half)/.test(reading.text.slice(match.index + match[0].length)) ? 30 : Number(match[2] ?? 0)
  said.slots.viewingTime = `${String(day === 24 ? 12 : day).padStart(2, '0')}:${String(half).padStart(2, '0')}`
  said.spans.push({ slot: 'viewingTime', start, end: match.index + match[0].length })
}
