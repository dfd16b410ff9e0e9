import type { Token } from '../../lexicon/tokens.ts'
import type { TagHit } from '../words/lexicon.ts'
import type { Reading, Sentence } from './reading.ts'

/** Stretches of a sentence that ask or admit instead of stating. Token indexes. */
export interface Scopes {
  offered: { from: number; to: number }[]
  admitted: { from: number; to: number }[]
  /** "If you need something ready", "I can look for one with a pool": of no home in particular. */
  wished: { from: number; to: number }[]
  /** "A garden by the sea sounds lovely": what the customer wished, said back. */
  echoed: { from: number; to: number }[]
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
  const admitted = [...stance(sentence, 'unknown'), ...stance(sentence, 'nothing'), ...untold(sentence, tokens)].map(({ from, to }) => ({
    from: overList(startOf(from), sentence, tokens, asserts),
    to: endOfAdmission(tokens, sentence, to, buts, asserts),
  }))
  return {
    offered,
    admitted,
    wished: stance(sentence, 'wish').map(({ from, to }) => ({ from, to: endOfClause(tokens, sentence, to, buts) })),
    echoed: stance(sentence, 'echo').map(({ from, to }) => ({ from: startOf(from), to: endOfClause(tokens, sentence, to, buts) })),
  }
}

/** "I don't see parking mentioned", "the listing doesn't give its floor": nothing is told, in whatever words. */
function untold(sentence: Sentence, tokens: Token[]): { from: number; to: number }[] {
  const denials = denialsOf(sentence, tokens).filter(tag => !NO_DENIAL.test(tokens[tag.to]?.text ?? ''))
  const own = stance(sentence, 'knowing').filter(({ from }) => isOurs(tokens, Math.max(sentence.from, from - TELLS), from))
  return [...stance(sentence, 'telling'), ...own].flatMap(({ from, to }) => {
    const next = denials.find(tag => tag.from >= to && tag.from - to <= 1 && /^(?:no|nothing|neither|اي|no)$/.test(tokens[tag.from]!.text))
    if (next) return [{ from, to: next.to }]
    const denial = denials.find(tag => tag.from < from && from - tag.to <= TELLS && !broken(tokens, tag.to, from))
    const behind = denials.find(tag => tag.from >= to && tag.from - to <= 1 && AFTER_NEGATORS.test(tokens[tag.from]!.text))
    return denial ? [{ from: denial.from, to }] : behind ? [{ from, to: behind.to }] : []
  })
}

const TELLS = 7
/** "I", "we", and the verbs that carry it. */
const isOurs = (tokens: Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ text, script }) => /^(?:i|im|we|id|я|мы)$/.test(text) || script === 'arabic') ||
  /(?:miyorum|miyoruz|muyorum|emem|amam)$/.test(tokens[to]?.text ?? '') ||
  tokens.slice(from, to).some(({ text }) => /^(?:mesh|msh|ma\p{L}+sh)$/u.test(text))
/** "No doubt the listing says …" denies nothing. */
const NO_DENIAL = /^(?:doubt|only|problem|worries|need|matter|wonder)$/

/** "… and this one is 140": the clause after it is not wished any more. */
const GOES_ON = /^(?:and|so|و|w|ve|и)$/
const STATES = /^(?:this|that|it|its|the|they|these|here|ده|دي|هي|هو|da|de|heya|hwa|bu|это|она|он)$/

function endOfClause(tokens: Token[], sentence: Sentence, from: number, buts: TagHit[]): number {
  for (let at = from; at < sentence.to; at++)
    if (
      BREAK.test(tokens[at]!.text) ||
      buts.some(but => but.from === at) ||
      (GOES_ON.test(tokens[at]!.text) && STATES.test(tokens[at + 1]?.text ?? '')) ||
      /^و(?:ده|دي|هي|هو)$/.test(tokens[at]!.text)
    )
      return at
  return sentence.to
}

/** "A pool, a gym and parking are not mentioned": what was listed before the admission is admitted too, unless it states something itself. */
function overList(start: number, sentence: Sentence, tokens: Token[], asserts: TagHit[]): number {
  let at = start
  while (at > sentence.from + 1 && /^[,،]$/.test(tokens[at - 1]!.text)) {
    let before = at - 1
    while (before > sentence.from && !BREAK.test(tokens[before - 1]!.text)) before--
    const states =
      asserts.some(tag => tag.from >= before && tag.to < at) || sentence.figures.some(figure => figure.from >= before && figure.to < at)
    // "Есть ли трансфер, я не знаю"
    const asks = tokens.slice(before, at).some(token => /^(?:ли|whether)$/.test(token.text))
    if (states && !asks) break
    at = before
  }
  return at
}

/** "…, right?" and "did you know …?" state what they seem to ask. */
const RHETORICAL =
  /^\s*(?:did you know|would you believe|can you believe|could you imagine|who would not|who wouldn['’]?t|هل تعلم|عارف ان|biliyor muydunuz|знаете ли|а вы знали)|(?:right|isn't it|doesn't it|ok|okay|صح|مش كده|اوكي|مظبوط|mesh keda|sa7|değil mi|tamam mı|не так ли|правда|верно)\s*[?؟]+\s*$/iu

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
    const states = BREAK.test(tokens[at]!.text) && asserts.some(tag => tag.from > at && tag.from - at <= 3)
    // "…, and neither is a gym" goes on admitting.
    if (!states || stance(sentence, 'negation').some(tag => tag.from > at && tag.from - at <= 3)) continue
    // "…, есть ли парковка": a question inside it goes on as well.
    if (!tokens.slice(at + 1, at + 4).some(token => /^(?:ли|whether|if|اذا|لو)$/.test(token.text))) return at
  }
  return sentence.to
}

const inside = (scope: { from: number; to: number }, claim: { from: number; to: number }) =>
  claim.from >= scope.from && claim.to <= scope.to

export const isOffered = (claim: { from: number; to: number }, scopes: Scopes) => scopes.offered.some(scope => inside(scope, claim))
export const isWish = (claim: { from: number; to: number }, scopes: Scopes) => scopes.wished.some(scope => inside(scope, claim))
export const isEcho = (claim: { from: number; to: number }, scopes: Scopes) => scopes.echoed.some(scope => inside(scope, claim))
export const isAdmitted = (claim: { from: number; to: number }, scopes: Scopes) => scopes.admitted.some(scope => inside(scope, claim))

const BEFORE = 3

/** "مقدرش", "mafeehash": a verb of Egyptian denies by what it wears before and behind. */
const WORN = /^(?:[وف]?م[اي]?\p{L}{3,}ش|ma?[\p{L}\d]{3,}sh)$/u
const NOT_WORN = /^(?:[وف]?مفروش|mafr|makram|marash)/

/** Asked of every word of a sentence, and the same each time. */
const denied = new WeakMap<Sentence, { from: number; to: number }[]>()

function denialsOf(sentence: Sentence, tokens: Token[]): { from: number; to: number }[] {
  const known = denied.get(sentence)
  if (known) return known
  const denials: { from: number; to: number }[] = stance(sentence, 'negation').filter(tag => !isBesides(tag, tokens))
  const worn: { from: number; to: number }[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const { text, script } = tokens[at]!
    if (
      (script === 'arabic' || script === 'latin') &&
      text.endsWith(script === 'arabic' ? 'ش' : 'sh') &&
      WORN.test(text) &&
      !NOT_WORN.test(text)
    )
      worn.push({ from: at, to: at + 1 })
  }
  const all = worn.length ? [...denials, ...worn] : denials
  denied.set(sentence, all)
  return all
}
/** "ده غير الكلوب هاوس": not counting it, it has that too. */
const isBesides = ({ from }: { from: number }, tokens: Token[]) =>
  /^(?:غير|gheir|gher|8eir|8er)$/.test(tokens[from]!.text) && /^(?:ده|دا|دي|هذا|da|de|di)$/.test(tokens[from - 1]?.text ?? '')
/** Words that stand between a negation and what it denies without ending its reach. */
const AFTER_NEGATORS = /^(?:yok|degil|нет|olmayan|bulunmuyor|موجود|отсутствует)$/

/** "Another", "in a different place": they deny where something is, and nothing else. */
const ELSEWHERE =
  /^(?:another|different|other|outside|ال(?:تاني|تانيه)|تاني|مختلف\p{L}?|بره|bara|mo5talef|farkli|baska|disinda|друг\p{L}*|кроме)$/u

/** Whether a word is denied: a negation shortly before it, or, as Turkish and Russian do, right after. */
export function isNegated(tag: { from: number; to: number }, sentence: Sentence, tokens: Token[], reach = BEFORE): boolean {
  for (const negation of denialsOf(sentence, tokens)) {
    if (reach === BEFORE && ELSEWHERE.test(tokens[negation.to - 1]!.text)) continue
    if (negation.from >= tag.from && negation.to <= tag.to) continue
    if (isAnswer(negation, tag, sentence, tokens) || isRegret(negation, sentence, tokens)) continue
    if (
      negation.to <= tag.from &&
      tag.from - negation.to < reach &&
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

/** "لأ مش مفروشة": who begins with a no and goes on with a negation denies once. */
const isAnswer = (negation: { from: number; to: number }, tag: { from: number }, sentence: Sentence, tokens: Token[]) =>
  negation.from === sentence.from && ANSWERS_NO.test(tokens[negation.from]!.text) && DENIES_ITSELF.test(tokens[tag.from]!.text)
/** "La2 lel asaf etba3et": who is sorry has answered, and what follows is so. */
const isRegret = (negation: { from: number; to: number }, sentence: Sentence, tokens: Token[]) =>
  negation.from === sentence.from &&
  ANSWERS_NO.test(tokens[negation.from]!.text) &&
  /^(?:lel|للاسف|للأسف|sorry|unfortunately|ma3lesh|معلش|maalesef|к|увы)$/.test(tokens[negation.to]?.text ?? '')
const ANSWERS_NO = /^(?:no|nope|لا|la2?a?|hayir|yok|нет)$/
const DENIES_ITSELF =
  /^(?:not|without|مش|مو|غير|بدون|من|m[ei]?sh|bedoon|gher|men|mn|un(?:furnished|available)|esyasiz|mobilyasiz|без|не\p{L}*)$/u

/** "Not furnished but finished" */
const turns = (sentence: Sentence, from: number, to: number) => stance(sentence, 'but').some(but => but.from >= from && but.to <= to)

function broken(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BREAK.test(tokens[at]!.text)) return true
  return false
}
