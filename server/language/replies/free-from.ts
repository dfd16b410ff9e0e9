import { Temporal } from 'temporal-polyfill'
import type { Token } from '../text/tokens.ts'
import type { NamedDays } from '../times/days.ts'
import type { Said } from './signals.ts'
import type { Clause, Statements } from './statements.ts'

const RELATION_REACH = 3
/** A day so near, said without "from", is when somebody has time: "free on Sunday". */
const OWN_TIME_DAYS = 7

/** Leaves out what is free only on a near day, as a person is. */
export function forgetOwnTime(said: Statements, days: NamedDays[], tokens: Token[], today: string): Statements {
  const limit = Temporal.PlainDate.from(today).add({ days: OWN_TIME_DAYS }).toString()
  const own = new Set<number>()
  for (const day of days) {
    if (day.first > limit || day.first <= today) continue
    const at = tokens.findIndex(token => token.end > day.from)
    const index = said.clauses.findIndex(clause => at >= clause.from && at < clause.to)
    const clause = said.clauses[index]
    if (
      clause &&
      !clause.said.some(
        one =>
          /^(?:unit|yes|still|view|invite|until|leaves|will)$/.test(one.signal) ||
          (one.signal === 'from' && /^(?:from|من|men|mn|ab|с|od|itibaren|ab dem|as of|starting)$/.test(one.text)),
      )
    )
      own.add(index)
  }
  if (own.size === 0) return said
  return { ...said, statements: said.statements.filter(one => one.says !== 'free' || !own.has(one.clause)), personState: true }
}

/** "Am Montag zieht jemand ein": the verb of leaving with the particle of coming. */
const MOVES_IN = /\bzieh(?:t|en)\b.{0,60}(?<!\bin )\bein\b|\bmov(?:e|es|ing) in\b/
/** "Die Mieter ziehen Ende Dezember aus": the verb is in two. */
const MOVES_OUT = /\b(?:mieter|bewohner)\w*\b.{0,20}\bzieh(?:t|en)\b.{0,60}(?<!\bin )\baus\b/
const OPENS = /^(?:from|of|starting|من|men|mn|ab|dem|с|od|bidayet|ابتداء)$/

/** The day from which the property can be had, when the answer says one. */
export function readFreeFrom(
  text: string,
  tokens: Token[],
  { clauses, statements }: Statements,
  days: NamedDays[],
  today: string,
): string | undefined {
  for (const day of days) {
    const at = tokens.findIndex(token => token.end > day.from)
    // "empty since October" looks back.
    if (/^(?:since|seit|beri)$/.test(tokens[at - 1]?.text ?? '')) continue
    const next = tokens.findIndex(token => token.start >= day.to)
    const index = clauses.findIndex(clause => at >= clause.from && at < clause.to)
    const clause = clauses[index]
    if (!clause) continue
    const said = clause.said
    // "the tenants left in October"
    if (said.some(one => one.signal === 'left') && !said.some(one => one.signal === 'will')) continue
    const relation = relationOf(tokens, said, at, next === -1 ? tokens.length : next, text, day)
    const words = text.slice(tokens[clause.from]?.start, tokens[clause.to - 1]?.end)
    const leaves = (clause.said.some(one => one.signal === 'leaves') && !MOVES_IN.test(words)) || MOVES_OUT.test(words)
    const here = statements.filter(statement => statement.clause === index)
    const gone =
      here.find(one => one.says === 'gone') ??
      (relation === 'until' || leaves ? [...statements].reverse().find(one => one.says === 'gone' && one.clause <= index) : undefined)
    const free = here.find(one => one.says === 'free')
    const denied = isDeniedFree(clause, here)
    if (NOT_BEFORE.test(words) && isFar(day, today) && isShort(clause, said) && here.length === 0) return firstOf(day)
    if (relation === 'until' || (denied && /^(?:before|قبل|abl|2abl|vor|przed|раньше)$/.test(tokens[at - 1]?.text ?? ''))) {
      // "not available until 1 February": it is, on that day. "rented until 31 January": the day after.
      if (denied || (free?.will && !gone)) return day.exact ? day.first : firstOf(day)
      if ((gone || dwellsUntil(clause, statements, index)) && !STAYS_GONE.test(words)) return dayAfter(day.last)
      continue
    }
    if (leaves) return (day.exact && (!day.isEnd || day.first === day.last)) || day.isStart ? day.first : dayAfter(day.last)
    if (said.some(one => one.signal === 'view') && relation !== 'from') continue
    const isAhead = day.first > Temporal.PlainDate.from(today).add({ days: 1 }).toString()
    const isNear = !isFar(day, today)
    if (
      free &&
      isAhead &&
      !(isNear && !free.will && !(relation === 'from' && OPENS.test(tokens[at - 1]?.text ?? ''))) &&
      (relation === 'from' || free.will || !free.another)
    )
      return firstOf(day)
    // "С понедельника" opens a time; "жильцы заехали в понедельник" tells what happened in one, in words nobody here knows.
    const opens =
      OPENS.test(tokens[at - 1]?.text ?? '') ||
      tokens[at - 1]?.text === 'zum' ||
      /(?:dan|den|tan|ten)$|itibaren/.test(text.slice(day.from, day.to + 12))
    const unknown = strangers(tokens, clause, said, at, next === -1 ? tokens.length : next)
    if (relation === 'from' && isAhead && !free && !gone && isShort(clause, said) && unknown <= (opens ? 1 : 0)) return firstOf(day)
    // "we'd let it again from 1 March", "можно заехать с 5 января"
    const lets = said.some(one => /^(?:offer|dwells|invite)$/.test(one.signal))
    if (
      lets &&
      (relation === 'from' || MOVES_IN_FROM.test(words)) &&
      isFar(day, today) &&
      !gone &&
      !said.some(one => /^(?:check|another|pending|dweller)$/.test(one.signal) || (one.signal === 'if' && one.at < at))
    )
      return firstOf(day)
    const will = said.find(one => one.signal === 'will')
    const isOfHome = relation === 'from' || (will && !/^will$/.test(will.text)) || (isShort(clause, said) && unknown === 0)
    const isOfWriter = said.some(one => /^(?:check|person|pending|photos)$/.test(one.signal)) || (NOT_BEFORE.test(words) && isNear)
    if (will && isAhead && isOfHome && !isOfWriter) return firstOf(day)
  }
  return undefined
}

/** "Not before March", "раньше февраля не": said alone of a day weeks away, it is the home that waits for it. */
const NOT_BEFORE =
  /\b(?:not? (?:before|until|till?|earlier than)|earliest|me?sh a?2?abl|once (?:olmaz|musait|bosalmaz|cikmaz|mumkun)|en erken|nicht vor|fruhestens|erst (?:ab|im|wieder)|nie wczesniej niz|dopiero (?:od|w|po)|najwczesniej)|(?:مش|مو|ليس) قبل|не (?:раньше|ранее)|раньше .{1,24} не /

/** "The tenant is in until 31 January, after that it is free": it is let, though no word says so. */
const dwellsUntil = (clause: Clause, statements: Statements['statements'], index: number) =>
  clause.said.some(one => one.signal === 'dweller' || /^(?:the )?(?:tenant|renter|lodger)/.test(one.text)) &&
  statements.some(one => one.says === 'free' && one.clause >= index && one.clause <= index + 1 && one.at > clause.from)

/** So far ahead that nobody speaks of their own time. */
const isFar = (day: NamedDays, today: string) => day.first > Temporal.PlainDate.from(today).add({ days: OWN_TIME_DAYS }).toString()

/** Put off or withdrawn until a day is not promised for the day after. */
const STAYS_GONE =
  /postpon|put off|delayed|withdr|pulled|اجلنا|اجلت|ماجل|وقفنا|وقفت|agg?elna|wa22?af|ertele|отлож|приостанов|заморо|verschob|pausiert|eis gelegt|odlozy|wstrzym|przelozy/

/** "1 Aralık'ta girebilirler", "einziehen am ...": moving in has a first day by itself. */
const MOVES_IN_FROM = /\b(?:girebil|tasinabil|yerlesebil)|(?:заехать|въехать|заселиться)/

const firstOf = (day: NamedDays) => (day.isEnd ? day.last : day.first)
const dayAfter = (date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString()

function isDeniedFree(clause: Clause, here: Statements['statements']): boolean {
  return here.some(statement => statement.says === 'gone' && clause.said.some(one => one.at === statement.at && one.signal === 'free'))
}

/** "from", "until" right before the days; Turkish says them after: "1 Şubat'a kadar", "ocaktan itibaren". */
function relationOf(tokens: Token[], said: Said[], at: number, next: number, text: string, day: NamedDays): 'from' | 'until' | undefined {
  for (const one of said) {
    const isBefore = one.next <= at + 1 && at - one.next < RELATION_REACH
    const isAfter = one.at >= next - 1 && one.at - next <= 1 && /^(?:kadar|dek|itibaren|itibariyle|sonra|once olmaz|to)$/.test(one.text)
    if (one.signal === 'until' && (isBefore || isAfter)) return 'until'
    if (one.signal === 'from' && isAfter) return 'from'
  }
  const inside = text.slice(day.from, day.to)
  if (/^l[ea]?2?a(?:kh|5)er$|^l[ea]?2?awel$/.test(tokens[at]?.text ?? '')) return 'until'
  if (/^(?:لحد|لغايه|حتي|لاخر|لنهايه|لاول|لنص|لل)/.test(tokens[at]?.text ?? '')) return 'until'
  if (/(?:dan|den|tan|ten)$/.test(inside)) return 'from'
  return said.some(one => one.signal === 'from' && one.next <= at + 1 && at - one.next < RELATION_REACH) ? 'from' : undefined
}

/** How many words of a clause are neither part of the day nor known to say anything. */
function strangers(tokens: Token[], clause: Clause, said: Said[], at: number, next: number): number {
  let count = 0
  for (let i = clause.from; i < clause.to; i++) {
    if (i >= at && i < next) continue
    if (tokens[i]?.kind === 'word' && !said.some(one => one.at <= i && i < one.next)) count++
  }
  return count
}

/** An answer that is only a date: "from 1 December". */
function isShort(clause: Clause, said: Said[]): boolean {
  return clause.to - clause.from <= 7 && !said.some(one => /^(?:view|person|dweller|other-thing|check|another|pending)$/.test(one.signal))
}
