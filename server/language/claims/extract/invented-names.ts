import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { monthOf } from './months.ts'

const CAPITAL = /^\p{Lu}/u
/** Prepositions after which one capitalised word is a name already. */
const BEFORE_NAME = /^(?:in|at|from|by|near|called|named|inside|within|to)$/
const COMMON =
  /^(?:i|we|you|it|egp|usd|gbp|eur|try|sar|aed|le|vat|roi|ok|yes|no|please|hello|hi|dear|sir|madam|mr|mrs|ms|dr|whatsapp|english|arabic|turkish|russian|egypt|egyptian|monday|tuesday|wednesday|thursday|friday|saturday|sunday|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|am|pm|m|am)$/

/**
 * A name nobody gave us: capitalised words inside a sentence of Latin or Cyrillic script, or the word after "project".
 * What the customer or a stated answer said is not invented.
 */
export function inventedNames({ raw, at, tokens }: Reading, sentence: Sentence, said: Set<string>, own: Set<string>): Claim[] {
  const claims: Claim[] = []
  const covered = (i: number) =>
    sentence.names.some(hit => hit.from <= i && hit.to > i) ||
    sentence.places.some(hit => hit.from <= i && hit.to > i) ||
    sentence.tags.some(hit => hit.from <= i && hit.to > i && hit.group !== 'stance')
  const isName = (i: number) => {
    const token = tokens[i]
    if (!token || i >= sentence.to || (token.script !== 'latin' && token.script !== 'cyrillic') || token.text.length < 2) return false
    return (
      CAPITAL.test(raw.slice(at[token.start]!, at[token.start]! + 1)) &&
      !COMMON.test(token.text) &&
      monthOf(token.text) === null &&
      !said.has(token.text) &&
      !own.has(token.text)
    )
  }
  let first = sentence.from
  while (first < sentence.to && tokens[first]!.script === 'other') first++
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isName(i) || covered(i)) continue
    let to = i + 1
    while (isName(to) && !covered(to)) to++
    const opens = i === first || /^[:.•–—-]$/.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.script === 'digits'
    const alone = to - i === 1
    if (!opens && (alone ? BEFORE_NAME.test(tokens[i - 1]?.text ?? '') : true)) claims.push({ kind: 'name', from: i, to })
    i = to - 1
  }
  return [...claims, ...afterCalled(tokens, sentence, said)]
}

const GENERIC =
  /^(?:ده|دي|تاني|اخر|جديد|متكامل|سكني|كبير|مميز|نفس|في|من|الل[يى]|بتاع|و|da|de|tany|fe|men|gedeed|sakany|is|in|and|the|with|by|has|which|that|of|name|ve|bir|bu|bolgesinde|в|и|на|это)$/

/** "كمبوند X": the word after it must be a name we know. */
function afterCalled(tokens: Reading['tokens'], sentence: Sentence, said: Set<string>): Claim[] {
  const claims: Claim[] = []
  for (const tag of sentence.tags) {
    if (tag.group !== 'stance' || tag.name !== 'called') continue
    const next = tokens[tag.to]
    if (!next || tag.to >= sentence.to || next.script !== 'arabic') continue
    const named = sentence.names.some(hit => hit.from <= tag.to + 1 && hit.to >= tag.from - 3)
    if (sentence.tags.some(hit => hit !== tag && hit.from === tag.to)) continue
    if (!named && !GENERIC.test(next.text) && !GENERIC.test(next.text.replace(/^[وفب]+/, '')) && !said.has(next.text))
      claims.push({ kind: 'name', from: tag.to, to: tag.to + 1 })
  }
  return claims
}
