import type { Token } from '../text/tokens.ts'
import { isAttached, isDeniedAfter, PAST_DENIAL } from './denial.ts'
import { dwellingIn } from './dwelling.ts'
import type { Signal } from './signal.ts'
import type { Said, SignalReading } from './signals.ts'

/** What one part of an answer says about the property asked for. */
export interface Statement {
  says: 'free' | 'gone' | 'pending'
  /** Token index. */
  at: number
  clause: number
  was: boolean
  will: boolean
  maybe: boolean
  /** Said with "still", or by denying its opposite. */
  sure: boolean
  another: boolean
}

export interface Clause {
  /** Token indexes. */
  from: number
  to: number
  said: Said[]
  isQuestion: boolean
}

export interface Statements {
  clauses: Clause[]
  statements: Statement[]
  /** Clauses in which the writer speaks of themselves being free or busy. */
  personState: boolean
}

const SENTENCE_END = /^[.;!\n]$/

/** Cuts an answer into clauses at punctuation and at "but". */
export function readClauses({ tokens, said }: SignalReading): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let index = 0
  const close = (to: number, isQuestion: boolean) => {
    const inside: Said[] = []
    while (index < said.length && said[index]!.at < to) inside.push(said[index++]!)
    if (to > from || inside.length > 0) clauses.push({ from, to, said: inside, isQuestion })
    from = to
  }
  const buts = new Set(said.filter(one => one.signal === 'but').map(one => one.at))
  tokens.forEach((token, at) => {
    if (buts.has(at)) close(at, false)
    if (token.kind !== 'sign' || isInNumber(tokens, at)) return
    if (token.text === '?') close(at + 1, true)
    else if (SENTENCE_END.test(token.text) || token.text === ',' || (token.text === '-' && !token.glued)) close(at + 1, false)
  })
  close(tokens.length, false)
  return clauses
}

const isInNumber = (tokens: Token[], at: number) =>
  tokens[at]!.glued && tokens[at + 1]?.glued === true && tokens[at - 1]?.kind === 'digits' && tokens[at + 1]!.kind === 'digits'

const NEGATION_REACH = 4
const SUBJECT_REACH = 5

export function readStatements(reading: SignalReading): Statements {
  const clauses = readClauses(reading)
  const statements: Statement[] = []
  let personState = false
  clauses.forEach((clause, index) => {
    const inDoubt = onlyDoubts(clauses[index - 1]) || onlyDoubts(clauses[index + 1]) || followsCondition(reading, clauses, index)
    const found = readClause(clause, index, inDoubt)
    statements.push(...found.statements)
    personState ||= found.personState
  })
  return { clauses, statements, personState }
}

const UNSURE =
  /^(?:not sure|unsure|not certain|مش متاكده?|لست متاكد.*|m[eio]?sh m[ou]?ta?2a?k.*|emin degil.*|не уверен.*|nicht sicher|nie jestem pewn.*)$/

/** "Probably, still free", "available, but I doubt it": a clause that only doubts casts its doubt on its neighbours. */
function onlyDoubts(clause: Clause | undefined): boolean {
  return (
    clause?.said.some(one => one.signal === 'maybe' || (one.signal === 'check' && UNSURE.test(one.text))) === true &&
    !clause.said.some(one => /^(?:free|gone|not-gone|pending)$/.test(one.signal))
  )
}

/** "If they pull out, it's yours": what follows a condition holds only then. */
function followsCondition({ tokens }: SignalReading, clauses: Clause[], index: number): boolean {
  const [before, clause] = [clauses[index - 1], clauses[index]!]
  const opening = before?.said.find(one => !/^(?:filler|but|heard|yes)$/.test(one.signal))
  const joined = tokens[clause.from - 1]?.text === ',' || tokens[clause.from]?.text === 'then'
  return opening?.signal === 'if' && joined && !clause.said.some(one => one.signal === 'still')
}

function readClause(clause: Clause, index: number, inDoubt: boolean): { statements: Statement[]; personState: boolean } {
  const statements: Statement[] = []
  let personState = false
  let subject: { kind: 'person' | 'dweller' | 'unit' | 'other-thing'; at: number } | undefined
  let denial: Said | undefined
  let only: Said | undefined
  let isOpen = false
  let opens: Signal | undefined
  let [was, may, still] = [false, false, false]
  let will = clause.said.some(one => one.signal === 'will' && SOON.test(one.text))
  const isMaybe = inDoubt || clause.said.some(one => one.signal === 'maybe')
  const isAnother = clause.said.some(one => one.signal === 'another')
  // "Свободна ли она", "müsait mi": the particle stands after what it asks.
  const asks = (clause.isQuestion && !opensWithAnswer(clause)) || clause.said.some(one => ASKING_PARTICLE.test(one.text))
  clause.said.forEach((one, position) => {
    switch (one.signal) {
      case 'person':
      case 'dweller':
        subject = { kind: one.signal, at: one.next }
        return
      case 'unit':
        subject = { kind: 'unit', at: one.next }
        return
      case 'other-thing':
        if (!isFollowedByUnit(clause, position)) subject = { kind: 'other-thing', at: one.next }
        return
      case 'person-state':
        personState = true
        denial = undefined
        return
      case 'not':
        // "not unavailable" and "مش لسه" leave one denial; two in a row are one as well ("no one hasn't").
        denial = one
        return
      case 'no':
        if (isAttached(clause, one, position)) denial = one
        return
      case 'still':
        still = true
        return
      case 'was':
        was = true
        return
      case 'will':
        will = true
        return
      case 'may':
        may = true
        return
      case 'only':
        only = one
        return
      case 'if':
      case 'which':
      case 'check':
        isOpen = true
        opens ??= one.signal
        return
      case 'free':
      case 'gone':
      case 'not-gone':
      case 'pending':
      case 'offer':
      case 'taking':
      case 'left':
        break
      default:
        return
    }
    // "a couple who are deciding": what is pending is so in any part of a sentence.
    if (asks || (isOpen && !(opens === 'which' && one.signal === 'pending'))) return
    const isDenied = (denial !== undefined && one.at - denial.next <= NEGATION_REACH) || isDeniedAfter(clause, position)
    const isPast = denial !== undefined && PAST_DENIAL.test(denial.text)
    denial = undefined
    if (subject && one.at - subject.at <= SUBJECT_REACH && one.signal !== 'not-gone') {
      if (subject.kind === 'person' && one.signal === 'left') return
      if ((subject.kind === 'person' || subject.kind === 'dweller') && one.signal === 'free') {
        personState = true
        return
      }
      if (subject.kind === 'other-thing' && one.signal !== 'pending') return
    }
    if (one.signal === 'free' && (isOtherThingAfter(clause, one, position) || isOfAStranger(clause, position))) return
    if (one.signal === 'offer') {
      if (isDenied)
        statements.push({
          says: isPast ? 'free' : 'gone',
          at: one.at,
          clause: index,
          was: false,
          will: false,
          maybe: false,
          sure: true,
          another: isAnother,
        })
      return
    }
    const says = saysOf(one.signal, isDenied)
    if (!says) return
    // "Жильцы съехали": the tenants who made it taken have gone.
    if (one.signal === 'left' && !isDenied) dropTenants(statements, clause, index)
    statements.push({
      says,
      at: one.at,
      clause: index,
      was,
      will,
      // "only the ground floor one is available", "we have several available": which, is not said.
      maybe: isMaybe || may || (only !== undefined && (only.next < one.at || only.text !== 'only')),
      sure: still || one.signal === 'not-gone' || (isDenied && one.signal === 'gone'),
      another: isAnother,
    })
  })
  const dwelling = dwellingIn(clause)
  if (dwelling && !statements.some(one => one.says === 'gone'))
    statements.push({
      says: 'gone',
      at: dwelling.at,
      clause: index,
      was: false,
      will: false,
      maybe: isMaybe,
      sure: true,
      another: isAnother,
    })
  // "apartment 5 is available, apartment 3 is not"
  const last = clause.said.at(-1)
  if (last?.signal === 'not' && last === denial && !asks && subject?.kind === 'unit' && clause.to - last.next <= 1) {
    statements.push({ says: 'gone', at: last.at, clause: index, was, will, maybe: isMaybe, sure: true, another: isAnother })
  }
  return { statements, personState }
}

/** What a state says as it stands and what it says denied. */
function saysOf(signal: Signal, isDenied: boolean): Statement['says'] | undefined {
  switch (signal) {
    case 'free':
    case 'not-gone':
    case 'left':
      return isDenied ? 'gone' : 'free'
    case 'gone':
      return isDenied ? 'free' : 'gone'
    case 'taking':
      return isDenied ? 'free' : undefined
    case 'pending':
      return isDenied ? undefined : 'pending'
    default:
      return undefined
  }
}

const TENANTS = /жиль|арендатор|kirac|tenant|ساكن|سكان|مستاجر|mosta2ger|mieter|najemc|lokator/

function dropTenants(statements: Statement[], clause: Clause, index: number): void {
  const at = statements.findIndex(
    one => one.clause === index && one.says === 'gone' && clause.said.some(said => said.at === one.at && TENANTS.test(said.text)),
  )
  if (at !== -1) statements.splice(at, 1)
}

const ASKING_PARTICLE =
  /^(?:ли|или нет|or not|oder nicht|czy nie|ولا لا|ام لا|او لا|wala la2|mi|mu|midir|mudur|olsa|olursa|olunca|oldugunda|oldugunu|olup|oldugu)$/
const SOON = /^(?:soon|قريبا?|2?orayy?eb|yakinda|скоро|bald|demnachst|wkrotce|niedlugo)$/
const ASKING_WHEN = /^(?:when|امتي|emta|ne zaman|когда|wann|kiedy)$/

/** "available, when do they want to see it?" without its comma: what stands before "when" is the answer. */
function opensWithAnswer(clause: Clause): boolean {
  const when = clause.said.findIndex(one => ASKING_WHEN.test(one.text))
  return (
    when > 0 &&
    clause.said.slice(0, when).some(one => /^(?:free|gone|not-gone|yes)$/.test(one.signal)) &&
    !clause.said.slice(0, when).some(one => /^(?:if|which)$/.test(one.signal))
  )
}

/** "free parking", "available photos": what follows is the thing that is free. */
function isOtherThingAfter(clause: Clause, one: Said, position: number): boolean {
  const next = clause.said[position + 1]
  return /^(?:free|available)$/.test(one.text) && next?.signal === 'other-thing' && next.at === one.next
}

/** "tapu sorunu var", "проблемы есть": what there is stands before the word, and nobody here knows it. */
function isOfAStranger(clause: Clause, position: number): boolean {
  const one = clause.said[position]!
  const before = clause.said[position - 1]
  return /^(?:va+r|va+rdir|есть|имеется)$/.test(one.text) && one.at > clause.from && before?.next !== one.at
}

/** "pool apartment is free": the other thing only describes the property. */
function isFollowedByUnit(clause: Clause, position: number): boolean {
  const next = clause.said[position + 1]
  return next?.signal === 'unit' && next.at <= clause.said[position]!.next + 1
}

export const has = (clauses: Clause[], signal: Signal) => clauses.some(clause => clause.said.some(one => one.signal === signal))
