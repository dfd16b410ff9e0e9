import type { Token } from '../../lexicon/tokens.ts'
import type { TagHit } from '../words/lexicon.ts'
import type { Sentence } from './reading.ts'

/** Whom one asks, tells, hears from: then nothing is said of what they do. */
const ASKED =
  /^(?:ask\p{L}*|check\p{L}*|confirm\p{L}*|contact\p{L}*|call\p{L}*|tell|speak\p{L}*|talk\p{L}*|with|from|by|to|of|for|between|via|through|about|اسال\p{L}*|هسال\p{L}*|نسال\p{L}*|هنسال\p{L}*|اساله|مع|من|عن|ل|عند|as2al\p{L}*|has2al\p{L}*|hes2al\p{L}*|ma3|men|3an|lel|у|с|от|к|для|спрошу|уточню|узнаю)$/u
const WAITS =
  /^(?:asks?|asking|wants?|requires?|needs?|lists?|listed|replies|reply|replied|answers?|confirms?|hasnt|has|is|did|didnt|says|said|stated|ordu|طالب\p{L}*|عايز\p{L}*|محدد\p{L}*|كاتب\p{L}*|هيرد\p{L}*|يرد\p{L}*|بيرد\p{L}*|رد|قال\p{L}*|مقالش|taleb|3ayez|hayrod|yerod|istiyor|просит|хочет|указал\p{L}*|ответ\p{L}*)$/u
const REACH = 3

/** "The landlord repaints", "صاحب الفيلا مسافر": what an owner, a seller, a bank is said to do or to be. */
export function isSaidToAct(tag: TagHit, sentence: Sentence, tokens: Token[]): boolean {
  for (let at = tag.from - 1; at >= Math.max(sentence.from, tag.from - REACH); at--) {
    if (/^[,;:،؛()—–-]$/.test(tokens[at]!.text)) break
    if (ASKED.test(tokens[at]!.text)) return false
  }
  if (/^[وف]?(?:لل|ل|ب)/.test(tokens[tag.from]!.text) && tokens[tag.from]!.script === 'arabic') return false
  if (/(?:ya|ye|dan|den|la|le|nin|nın|na|ne)$/.test(tokens[tag.to - 1]!.text) && sentence.tags.some(one => one.name === 'unknown'))
    return false
  const next = tokens[tag.to]
  if (!next || tag.to >= sentence.to || next.script === 'other' || WAITS.test(next.text)) return false
  let end = tag.to
  while (end < sentence.to && !/^[,;:،؛()—–]$/.test(tokens[end]!.text)) end++
  return !sentence.figures.some(figure => figure.from >= tag.from && figure.to <= end)
}
