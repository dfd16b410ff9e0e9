import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'

/** Verbs and pronouns by which something is said of a home. */
const ASSERTS =
  /^(?:it|its|has|have|is|are|isnt|there|theres|get|gets|youll|youd|includes?|comes?|offers?|features?|[وف]?(?:فيها|فيه|فيهم|هي|هو|عليها|عليه|ليها|ليه|له|لها|معاها|معاه|موجود\p{L}?|حواليها|جنبها|تحتها)|feha|feeha|fiha|feh|feeh|fih|heya|howa|hya|hwa|3aleha|3aleih|ma3aha|ma3ah|leeha|mawgood\p{L}*|7awaleiha?|var|vardir|mevcut|есть|имеется|имеет|будет|рядом)$/u
const OF_HOMES = new Set(['type', 'standing', 'finishing', 'amenity'])
const SOFT = new Set(['comfort', 'privacy', 'newness', 'walking', 'distance', 'ownGarden'])
const FEW = 20

/** "Five around the breakfast table, how nice!": an opening that says nothing of any home, before the answer comes. */
const isSmallTalk = (reading: Reading, sentence: Sentence) =>
  sentence === reading.sentences[0] &&
  reading.sentences.length > 1 &&
  !sentence.names.length &&
  !sentence.tags.some(tag => OF_HOMES.has(tag.group)) &&
  !reading.tokens.slice(sentence.from, sentence.to).some(({ text }) => ASSERTS.test(text))

const isTheirs = (word: string, said: Set<string>) => said.has(word) || said.has(word + 's') || said.has(word.replace(/s$/, ''))

const PERMITS =
  /^(?:allowed|welcome|fine|ok|okay|permitted|accepted|accepts?|friendly|problem|مسموح\p{L}*|ينفع|عادي|مانع|masmoo7|yenfa3|3ady|izin|serbest|можно|разреш\p{L}*|против)$/u

/** "A dog is a lovely companion!": an opening exclamation over the customer's own words. */
const isEcho = (reading: Reading, sentence: Sentence) =>
  sentence === reading.sentences[0] &&
  reading.sentences.length > 1 &&
  /!\s*$/.test(reading.raw.slice(sentence.start, sentence.end)) &&
  !reading.tokens.slice(sentence.from, sentence.to).some(({ text }) => PERMITS.test(text))

/** What small talk mentions is no claim: a count of people, a comfort nobody is promised, what the customer spoke of. */
export function withoutSmallTalk(claims: Claim[], reading: Reading, sentence: Sentence, customerWords: Set<string>): Claim[] {
  if (!claims.length) return claims
  if (!isSmallTalk(reading, sentence))
    return isEcho(reading, sentence)
      ? claims.filter(
          claim =>
            !(claim.kind === 'forbidden' && SOFT.has(claim.what)) ||
            reading.tokens.slice(claim.from, claim.to).some(({ text }) => !isTheirs(text, customerWords)),
        )
      : claims
  return claims.filter(
    claim =>
      !(claim.kind === 'forbidden' && SOFT.has(claim.what)) && !(claim.kind === 'number' && claim.value <= FEW) && claim.kind !== 'nearby',
  )
}
