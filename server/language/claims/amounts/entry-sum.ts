import type { Figure, Reading, Sentence } from '../reading/reading.ts'

const DEPOSIT =
  '(?:deposit|(?:ال|وال)?تامين(?: شهر(?:ين)?)?|(?:el )?ta2m[ei]+n|(?:el )?tameen|depozito\\p{L}*|teminat\\p{L}*|депозит\\p{L}*|залог\\p{L}*)'
const PLUS = '(?:plus|and|with|\\+|&|زا[يء]?د|و|مع|w|aw|zayed|arti|ve|ile|плюс|и)'
const OWN = '(?:the|your|a|an|one|1|first|ilk|bir|перв\\p{L}*|один|одного|اول|ايجار|قيمه|awel|egar|el)'
const MONTH = '(?:months?|شهر|shahr|ay|ayin|aylik|месяц\\p{L}*)'
const RENT = '(?:s|of|rent|rental|ايجار|egar|kira\\p{L}*|аренд\\p{L}*)'
const FIRST = `(?:(?:و?${OWN} )+${MONTH}(?: ${RENT})*|و?${MONTH}(?: ${RENT})+)`
const SUM = new RegExp(
  `(?:^| )(?:${DEPOSIT} ${PLUS} (?:${FIRST}|(?:the |your )?(?:rent|kira))|${DEPOSIT} (?=و)${FIRST}|${FIRST} (?:${PLUS} (?:the |a |your )?|(?=و))${DEPOSIT})(?= |$)`,
  'gu',
)
const CUT = /^[,;،؛:]$/
const REACH = 6
/** Turkish puts the verb behind. */
const MAKES = /^(?:eder|ediyor|tutar|tutuyor|yapar|yapiyor)$/

/** "The deposit and the first month come to 84,000": what one pays on entering, and neither of its parts. */
export function isEntrySum(figure: Figure, sentence: Sentence, tokens: Reading['tokens']): boolean {
  if (!sentence.tags.some(tag => tag.group === 'role' && tag.name === 'deposit')) return false
  const starts: number[] = []
  let line = ''
  for (let at = sentence.from; at < sentence.to; at++) {
    starts.push(line.length)
    line += `${tokens[at]!.text} `
  }
  const tokenAt = (offset: number) => sentence.from + starts.findLastIndex(start => start <= offset)
  const isFree = (from: number, to: number) =>
    to - from <= REACH &&
    // A colon right before the amount leads to it.
    !tokens.slice(from, tokens[to - 1]?.text === ':' ? to - 1 : to).some(token => CUT.test(token.text)) &&
    !sentence.figures.some(other => other !== figure && other.from >= from && other.to <= to)
  return [...line.matchAll(SUM)].some(match => {
    const from = tokenAt(match.index + (match[0].startsWith(' ') ? 1 : 0))
    const to = tokenAt(match.index + match[0].length - 1) + 1
    // Right beside a part stands what the part comes to.
    if (figure.from > to || (figure.from === to && MAKES.test(tokens[figure.to]?.text ?? ''))) return isFree(to, figure.from)
    return from > figure.to && isFree(figure.to, from)
  })
}
