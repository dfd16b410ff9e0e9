import type { Token } from '../lexicon/tokens.ts'
import type { TagHit } from './lexicon.ts'
import type { Reading, Sentence } from './reading.ts'

/** Stretches of a sentence that ask or admit instead of stating. Token indexes. */
export interface Scopes {
  offered: { from: number; to: number }[]
  admitted: { from: number; to: number }[]
}

const BREAK = /^[,;:،؛()—–-]$/

const stance = (sentence: Sentence, name: string) => sentence.tags.filter(tag => tag.group === 'stance' && tag.name === name)

export function scopesOf(reading: Reading, sentence: Sentence): Scopes {
  const { tokens } = reading
  const buts = stance(sentence, 'but')
  const asserts = stance(sentence, 'asserts')
  const startOf = (index: number) => {
    let at = index
    while (at > sentence.from && !BREAK.test(tokens[at - 1]!.text) && !buts.some(but => but.to === at)) at--
    return at
  }
  const offered = sentence.isQuestion ? offeredIn(reading, sentence, startOf) : []
  const admitted = [...stance(sentence, 'unknown'), ...stance(sentence, 'nothing')].map(({ from, to }) => ({
    from: overList(startOf(from), sentence, tokens, asserts),
    to: endOfAdmission(tokens, sentence, to, buts, asserts),
  }))
  return { offered, admitted }
}

/** "A pool, a gym and parking are not mentioned": what was listed before the admission is admitted too, unless it states something itself. */
function overList(start: number, sentence: Sentence, tokens: Token[], asserts: TagHit[]): number {
  let at = start
  while (at > sentence.from + 1 && /^[,،]$/.test(tokens[at - 1]!.text)) {
    let before = at - 1
    while (before > sentence.from && !BREAK.test(tokens[before - 1]!.text)) before--
    const states =
      asserts.some(tag => tag.from >= before && tag.to < at) || sentence.figures.some(figure => figure.from >= before && figure.to < at)
    if (states) break
    at = before
  }
  return at
}

/** "…, right?" and "did you know …?" state what they seem to ask. */
const RHETORICAL =
  /^\s*(?:did you know|هل تعلم|عارف ان|biliyor muydunuz|знаете ли|а вы знали)|(?:right|isn't it|doesn't it|ok|okay|صح|مش كده|اوكي|مظبوط|mesh keda|sa7|değil mi|tamam mı|не так ли|правда|верно)\s*[?؟]+\s*$/iu

/** A question asks from the clause with its question word on; without such a word, its last clause asks. */
function offeredIn(reading: Reading, sentence: Sentence, startOf: (index: number) => number): { from: number; to: number }[] {
  if (RHETORICAL.test(reading.raw.slice(sentence.start, sentence.end))) return []
  const marks = stance(sentence, 'offer')
  const from = marks.length ? Math.min(...marks.map(mark => startOf(mark.from))) : startOf(sentence.to - 1)
  return [{ from, to: sentence.to }]
}

/** An admission holds until the sentence turns ("but"), or a new clause states something. */
function endOfAdmission(tokens: Token[], sentence: Sentence, from: number, buts: TagHit[], asserts: TagHit[]): number {
  for (let at = from; at < sentence.to; at++) {
    if (buts.some(but => but.from === at)) return at
    if (BREAK.test(tokens[at]!.text) && asserts.some(tag => tag.from > at && tag.from - at <= 3)) return at
  }
  return sentence.to
}

const inside = (scope: { from: number; to: number }, claim: { from: number; to: number }) =>
  claim.from >= scope.from && claim.to <= scope.to

export const isOffered = (claim: { from: number; to: number }, scopes: Scopes) => scopes.offered.some(scope => inside(scope, claim))
export const isAdmitted = (claim: { from: number; to: number }, scopes: Scopes) => scopes.admitted.some(scope => inside(scope, claim))

const BEFORE = 3
/** Words that stand between a negation and what it denies without ending its reach. */
const AFTER_NEGATORS = /^(?:yok|degil|нет|olmayan|bulunmuyor|موجود|отсутствует)$/

/** Whether a word is denied: a negation shortly before it, or, as Turkish and Russian do, right after. */
export function isNegated(tag: { from: number; to: number }, sentence: Sentence, tokens: Token[]): boolean {
  for (const negation of stance(sentence, 'negation')) {
    if (negation.from >= tag.from && negation.to <= tag.to) continue
    if (
      negation.to <= tag.from &&
      tag.from - negation.to < BEFORE &&
      !broken(tokens, negation.to, tag.from) &&
      !turns(sentence, negation.to, tag.from)
    )
      return true
    if (
      negation.from >= tag.to &&
      negation.from - tag.to <= 1 &&
      AFTER_NEGATORS.test(tokens[negation.from]!.text) &&
      !broken(tokens, tag.to, negation.from)
    )
      return true
  }
  return false
}

/** "Not furnished but finished" */
const turns = (sentence: Sentence, from: number, to: number) => stance(sentence, 'but').some(but => but.from >= from && but.to <= to)

function broken(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BREAK.test(tokens[at]!.text)) return true
  return false
}
