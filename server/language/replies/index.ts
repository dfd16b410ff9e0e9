import { Temporal } from 'temporal-polyfill'
import { normalise } from '../text/normalise.ts'
import type { Token } from '../text/tokens.ts'
import { readDays } from '../times/days.ts'
import type { OwnerReply } from '../types.ts'
import { forgetOwnTime, readFreeFrom } from './free-from.ts'
import { readMinTerm } from './min-term.ts'
import { readPrice } from './price.ts'
import { readSignals, type Said, type SignalReading } from './signals.ts'
import { type Clause, has, readStatements, type Statements } from './statements.ts'

/** An answer is short; what stands beyond this is a document, and is not read for a yes. */
const LONGEST_ANSWER = 4000

/**
 * What an owner answered to "is it still available?". When in doubt it is `unclear`, which asks back:
 * telling a customer that a sold home can be had is the one error that costs.
 */
export function readReply(raw: string, at: { now: string; timeZone: string }): OwnerReply {
  const { text } = normalise(raw.slice(0, LONGEST_ANSWER))
  const reading = readSignals(text, raw.slice(0, LONGEST_ANSWER))
  const said = readStatements(reading)
  const today = Temporal.Instant.from(at.now).toZonedDateTimeISO(at.timeZone).toPlainDate().toString()
  const days = readDays(text, at)
  const freeFrom = readFreeFrom(text, reading.tokens, said, days, today)
  const price = readPrice(
    text,
    reading,
    said.clauses.filter(clause => clause.said.some(one => one.signal === 'another')),
  )
  const decision = decide(reading, forgetOwnTime(said, days, reading.tokens, today), freeFrom, price !== undefined)
  const cut = raw.length > LONGEST_ANSWER && decision.availability === 'available'
  const reply: OwnerReply = {
    availability: cut ? 'unclear' : decision.availability,
    media: has(said.clauses, 'photos'),
    alternativeOffered: decision.alternativeOffered,
    confidence: cut ? 0.3 : decision.confidence,
  }
  const conditions: NonNullable<OwnerReply['conditions']> = {}
  if (freeFrom && decision.availability === 'available') conditions.availableFrom = freeFrom
  const minTermMonths = readMinTerm(text, reading.tokens)
  if (minTermMonths && decision.availability !== 'unavailable') conditions.minTermMonths = minTermMonths
  if (Object.keys(conditions).length > 0) reply.conditions = conditions
  if (price) reply.price = price
  return reply
}

interface Decision {
  availability: OwnerReply['availability']
  confidence: number
  alternativeOffered: boolean
}

function decide(
  reading: SignalReading,
  { clauses, statements, personState }: Statements,
  freeFrom: string | undefined,
  hasPrice: boolean,
): Decision {
  const about = statements.filter(one => !one.another)
  const alternativeOffered = clauses.some(clause => isOffer(clause, statements))
  const answer = (availability: Decision['availability'], confidence: number): Decision => ({
    availability,
    confidence,
    alternativeOffered,
  })

  const gone = about.filter(one => one.says === 'gone' && !one.will)
  const lastGone = gone.at(-1)
  const free = about.filter(one => one.says === 'free')
  const holding = free.filter(one => !one.was && !one.will && !one.maybe)
  if (lastGone) {
    if (freeFrom) return answer('available', 0.8)
    const isBack = has(clauses, 'back') && holding.some(one => one.at > lastGone.at)
    const isOver = gone.every(one => one.was) && holding.some(one => one.at > lastGone.at)
    if (isBack || isOver) return answer('available', 0.7)
    if (gone.every(one => one.maybe)) return answer('unclear', 0.6)
    return answer('unavailable', free.length > 0 ? 0.75 : 0.95)
  }
  const pending = about.filter(one => one.says === 'pending' || (one.says === 'gone' && one.will))
  // "we had an offer but it fell through, still for sale"
  const isOff = pending.every(
    one => one.says === 'pending' && isFollowedBy(clauses, one.at, 'back') && holding.some(later => later.at > one.at),
  )
  if (pending.length > 0 && !isOff) return answer('unclear', 0.8)
  if (freeFrom && !has(clauses, 'maybe')) return answer('available', 0.85)
  if (about.length === 0 && statements.some(one => one.another)) return answer('unavailable', 0.7)

  const checks = has(clauses, 'check')
  const saysNo = clauses.some(clause => isBare(reading.tokens, clause, 'no'))
  const saysYes = clauses.some(clause => isBare(reading.tokens, clause, 'yes'))
  if (holding.length > 0) {
    if (!saysYes && clauses.some(clause => clause.isQuestion && clause.said.some(one => one.signal === 'identity')))
      return answer('unclear', 0.5)
    if (saysNo && !saysYes && holding.every(one => !one.sure && opensWithBut(clauses[one.clause]!)))
      return { availability: 'unavailable', confidence: 0.7, alternativeOffered: true }
    if (checks && !holding.some(one => one.sure || isApart(clauses, one.clause)) && !saysYes) return answer('unclear', 0.7)
    if (saysNo && !saysYes && !holding.some(one => one.sure) && !mayOpenWithNo(reading, clauses)) return answer('unclear', 0.5)
    if (
      has(clauses, 'regret') &&
      !saysYes &&
      !holding.some(one => one.sure) &&
      clauses.some(clause => clause.said.some(one => one.signal === 'only'))
    )
      return answer('unclear', 0.5)
    return answer('available', saysYes || holding.some(one => one.sure) ? 0.95 : 0.85)
  }
  if (free.length > 0) return answer('unclear', 0.6)
  if (alternativeOffered && !saysYes) return answer('unavailable', 0.6)
  if (checks || has(clauses, 'maybe')) return answer('unclear', 0.85)
  if (saysNo) return answer(saysYes ? 'unclear' : 'unavailable', 0.85)
  const asks = clauses.some(
    clause =>
      !clause.said.some(one => one.signal === 'invite' || one.signal === 'view') &&
      (clause.isQuestion || clause.said.some(one => one.signal === 'which')),
  )
  if (saysYes)
    return asks ||
      personState ||
      has(clauses, 'regret') ||
      (!hasPrice && clauses.some(clause => saysMore(reading.tokens, clause))) ||
      (!hasPrice && clauses.some(clause => saysElse(reading.tokens, clause)))
      ? answer('unclear', 0.5)
      : answer('available', 0.8)
  if (has(clauses, 'regret')) return asks || personState || hasPrice ? answer('unclear', 0.5) : answer('unavailable', 0.7)
  if (
    clauses.some(
      clause =>
        !clause.isQuestion &&
        clause.said.some(
          (one, index) => one.signal === 'invite' && !clause.said.slice(0, index).some(before => /^(?:not|if|may|no)$/.test(before.signal)),
        ),
    )
  ) {
    return personState ? answer('unclear', 0.5) : answer('available', 0.75)
  }
  return answer('unclear', 0.8)
}

const isFollowedBy = (clauses: Clause[], at: number, signal: Said['signal']) =>
  clauses.some(clause => clause.said.some(one => one.signal === signal && one.at > at))

/** Another property is held out: "but I have another one". */
function isOffer(clause: Clause, statements: Statements['statements']): boolean {
  const another = clause.said.find(one => one.signal === 'another')
  if (!another || clause.isQuestion) return false
  return (
    clause.said.some(one => one.signal === 'unit' || one.signal === 'free' || one.signal === 'invite') ||
    statements.some(one => one.another && one.says === 'free') ||
    clause.to - clause.from <= 8
  )
}

/** A yes or no that answers: it opens its clause, or is all there is of it beside politeness. */
function isBare(tokens: Token[], clause: Clause, signal: 'yes' | 'no'): boolean {
  const index = clause.said.findIndex(one => one.signal === signal)
  const one = clause.said[index] ?? (signal === 'no' ? bareDenial(tokens, clause) : bareAffirmation(tokens, clause))
  if (!one || clause.isQuestion) return false
  const position = clause.said.indexOf(one)
  // "at least 12 months and no smokers": a no far into its clause is about something else.
  if (signal === 'no' && unknownWords(tokens, { ...clause, to: one.at }) >= MOST_UNKNOWN_WORDS) return false
  const before = clause.said.slice(0, position)
  if (before.some(earlier => !/^(?:filler|heard|regret|nothing|still|unit|yes|no|but|person|dweller)$/.test(earlier.signal))) return false
  // "of course not", "طبعا لا": the denial is the answer.
  const after = clause.said[position + 1]
  if (signal === 'yes')
    return one.at - clause.from <= 3 && !(after && after.at === one.next && (after.signal === 'not' || after.signal === 'no'))
  // "no parking", "нет торга": a no that goes on is about something else.
  const rest = clause.to - one.next
  const next = clause.said[position + 1]
  const follows = next && next.at === one.next
  if (follows && /^(?:not|free|gone|not-gone|still|unit|regret|filler|no|nothing|heard|person|dweller|check|but|yes)$/.test(next.signal))
    return next.signal !== 'unit' || rest <= 5
  const text = tokens[one.next]
  return (
    rest === 0 ||
    (text !== undefined && text.kind === 'sign') ||
    one.next === clause.to ||
    (rest <= 1 && next === undefined && before.length > 0)
  )
}

/** "yes I got your message": a yes to something else. A clause that opens with yes and goes on in words of its own is not believed alone. */
function saysMore(tokens: Token[], clause: Clause): boolean {
  const yes = clause.said.findIndex(one => one.signal === 'yes')
  if (yes === -1) return false
  const after = clause.said.slice(yes + 1)
  if (after.some(one => one.signal === 'person' || one.signal === 'dweller')) return true
  const known = after.reduce((sum, one) => sum + one.next - one.at, 0)
  const words = tokens.slice(clause.said[yes]!.next, clause.to).filter(token => token.kind === 'word').length
  return words - known >= MOST_UNKNOWN_WORDS
}

const MOST_UNKNOWN_WORDS = 3

/** "Yes ... but we handed it over last month" in words nobody here knows: a bare yes is not believed beside it. */
function saysElse(tokens: Token[], clause: Clause): boolean {
  const isBut = opensWithBut(clause)
  if (clause.said.some(one => one.signal === 'yes' || KNOWN_BESIDE_YES.test(one.signal) || (!isBut && one.signal === 'view'))) return false
  return unknownWords(tokens, clause) >= (isBut ? MOST_UNKNOWN_BUT : MOST_UNKNOWN_ELSE)
}

const KNOWN_BESIDE_YES = /^(?:nothing|other-thing|invite|photos)$/
const MOST_UNKNOWN_BUT = 2
const MOST_UNKNOWN_ELSE = 4

const opensWithBut = (clause: Clause) => clause.said[0]?.signal === 'but'

const unknownWords = (tokens: Token[], clause: Clause): number =>
  tokens
    .slice(clause.from, clause.to)
    .filter(
      (token, index) => token.kind === 'word' && !clause.said.some(one => one.at <= clause.from + index && clause.from + index < one.next),
    ).length

/** "Nie.", "yok", "مفيش": a word of denial with nothing to deny is a no. */
function bareDenial(tokens: Token[], clause: Clause): Said | undefined {
  const denial = clause.said.find(one => one.signal === 'not' || one.signal === 'not-before')
  const rest = clause.said.every(one => one === denial || /^(?:filler|regret|heard|still|but|yes|unit)$/.test(one.signal))
  const own = !clause.said.some(one => one.signal === 'unit') || unknownWords(tokens, clause) === 0
  return denial && rest && own && clause.to - clause.from <= 3 ? denial : undefined
}

/** "It is indeed.", "we do, ...": English answers with the verb alone. */
function bareAffirmation(tokens: Token[], clause: Clause): Said | undefined {
  const affirmed = clause.said.find(one => /^(?:it is|it does|we do|i do|it still is)$/.test(one.text))
  const words = tokens.slice(clause.from, clause.to).filter(token => token.kind === 'word').length
  return clause.from === 0 && affirmed && words - (affirmed.next - affirmed.at) <= 1 && unknownWords(tokens, clause) === 0
    ? affirmed
    : undefined
}

/** The clause that says it is free does not itself speak of checking. */
function isApart(clauses: Clause[], index: number): boolean {
  return !clauses[index]!.said.some(one => one.signal === 'check')
}

/** "لا موجودة" and "la mawgooda": an Arabic no may deny the doubt, not the home. */
function mayOpenWithNo(reading: SignalReading, clauses: Clause[]): boolean {
  const no = clauses.flatMap(clause => clause.said).find(one => one.signal === 'no')
  return (
    no !== undefined &&
    (/^\p{Script=Arabic}/u.test(no.text) || reading.tongue === 'arabizi') &&
    /^(?:لا|لالا|la|la2|laa|laa2)$/.test(no.text)
  )
}
