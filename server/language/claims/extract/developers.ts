import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'

const CAPITAL = /^\p{Lu}/u
const LINKS =
  /^(?:is|are|was|by|the|a|an|it|this|here|called|company|firm|هو|هي|اسمه|اسمها|شركه|بتاعه|بتاعها|heya|howa|esmo|esmaha|sherket|da|de|это|компания|:|—|–|-)$/
const COPULA = /^(?:is|are|was|هو|هي|this|the|—|–|это|является)$/
/** What follows "the developer" without naming it: verbs in their persons, prepositions, questions. */
const NO_NAME =
  /^(?:[وف]?(?:ال|ل)\p{L}*|[هي]\p{L}{2,}|بي\p{L}+|بت\p{L}+|هي\p{L}+|هت\p{L}+|من|عن|علي|في|مع|لو|عشان|علشان|ان|اذا|زي|نفس\p{L}*|بنفس\p{L}*|حسب|مش|مين|ايه|غير|لسه|بس|كمان|دلوقتي|حاليا|عندنا|عندي|ده|دي|دا|اللي|و\p{L}*|[\d].*)$/u
const MOST = 3

/**
 * "Mada Habitat is the developer", "من تنفيذ أفق هومز": who built it, said in so many words. A name of the listing's own is known as such
 * before; what stands here in its place is somebody else.
 */
export function developersIn({ raw, at, tokens }: Reading, sentence: Sentence): Claim[] {
  const isNamed = sentence.names.some(name => name.kind === 'developer' || name.kind === 'organization')
  if (isNamed) return []
  const isCapital = (i: number) =>
    i >= sentence.from &&
    i < sentence.to &&
    tokens[i]!.script !== 'arabic' &&
    CAPITAL.test(raw.slice(at[tokens[i]!.start]!, at[tokens[i]!.start]! + 1))
  const isFree = (i: number) =>
    !sentence.names.some(name => name.from <= i && name.to > i) && !sentence.places.some(place => place.from <= i && place.to > i)
  return sentence.tags.flatMap((tag): Claim[] => {
    if (tag.group !== 'role' || (tag.name !== 'developer' && tag.name !== 'builtBy')) return []
    const claim = (from: number, to: number): Claim[] => [{ kind: 'developer', name: '', from, to }]
    let before = tag.from
    while (before > sentence.from && COPULA.test(tokens[before - 1]!.text)) before--
    let first = before
    while (isCapital(first - 1) && isFree(first - 1)) first--
    if (before < tag.from && first < before && !/^(?:the|it|this|that|here|who|he|she|they)$/.test(tokens[first]!.text))
      return claim(first, before)
    let after = tag.to
    while (after < sentence.to && LINKS.test(tokens[after]!.text)) after++
    let end = after
    while (isCapital(end) && isFree(end)) end++
    if (end > after) return claim(after, end)
    if (after >= sentence.to || tokens[after]!.script !== 'arabic' || NO_NAME.test(tokens[after]!.text)) return []
    const goesOn = (i: number) =>
      i < sentence.to && tokens[i]!.script === 'arabic' && isFree(i) && (i === after || !/^و/.test(tokens[i]!.text))
    while (goesOn(end) && end - after < MOST) end++
    const isClosed = end > after && (end === sentence.to || tokens[end]!.script === 'other' || /^و/.test(tokens[end]!.text))
    const isPlain = !sentence.tags.some(other => other !== tag && other.name !== 'developer' && other.from >= after && other.from < end)
    return isClosed && isPlain ? claim(after, end) : []
  })
}
