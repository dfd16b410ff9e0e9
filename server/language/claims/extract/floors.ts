import { consonants } from '../../lexicon/keys.ts'
import type { Claim } from '../claim.ts'
import type { Reading, Sentence } from '../reading/reading.ts'

const spelled =
  'first awal awel الاول birinci перв|second tany tani التاني الثاني ikinci втор|third talet التالت الثالث ucuncu трет|fourth rabe3 rabea الرابع dorduncu четверт|fifth khames 5ames الخامس besinci пят|sixth sades السادس altinci шест|seventh sabe3 السابع yedinci седьм|eighth tamen التامن الثامن sekizinci восьм|ninth tase3 التاسع dokuzuncu девят|tenth 3asher العاشر onuncu десят|eleventh 7edashar الحداشر onbirinci одиннадцат|twelfth etnashar الاتناشر onikinci двенадцат|thirteenth تلتاشر тринадцат|fourteenth اربعتاشر четырнадцат|fifteenth خمستاشر пятнадцат'
const words = new Map<string, number>()
const stems: [string, number][] = []
spelled.split('|').forEach((names, i) => {
  for (const name of names.split(' ')) {
    if (/^[а-я]/.test(name)) stems.push([name, i + 1])
    else words.set(name, i + 1)
  }
})

/** "Tasee3", "el sab3": Arabizi writes an ordinal as it sounds. */
const sounds = new Map(
  [...words].flatMap(([word, value]) => (/^ال/.test(word) && value > 2 ? [[consonants(word.slice(2)), value] as const] : [])),
)

/** "5th", "5", "fifth", "الخامس", "beşinci", "пятом". */
function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  if (digits) return Number(digits[1])
  const known = words.get(word) ?? words.get('ال' + word) ?? words.get(word.replace(/^(?:el|al)/, ''))
  if (known) return known
  for (const [stem, value] of stems) if (word.startsWith(stem)) return value
  return /^(?:el|al)?[a-z]*[aeio]\w*$/.test(word) ? (sounds.get(consonants(word.replace(/^(?:el|al)(?=..)/, ''))) ?? null) : null
}

const HIGHEST = 99
const SKIPPED = /^(?:st|nd|rd|th|\.|-|'|el|al|ال|u?ncu|i?nci|й|м|ом|ый|ий|ой)$/

/** Floors, in the order of each language: "the 5th floor", "5. kat", "пятом этаже", and "الدور الخامس", "floor 5", "этаж 5". */
export function floorsIn({ tokens }: Reading, sentence: Sentence): Claim[] {
  const claims: Claim[] = []
  for (const tag of sentence.tags) {
    if (tag.group !== 'role') continue
    if (tag.name === 'groundFloor') claims.push({ kind: 'floor', value: 0, from: tag.from, to: tag.to })
    if (tag.name === 'lastFloor') claims.push({ kind: 'floor', value: 'last', from: tag.from, to: tag.to })
    if (tag.name !== 'floor') continue
    // "Four floors up"
    const up = /^(?:up|high)$/.test(tokens[tag.to]?.text ?? '') ? sentence.figures.find(figure => figure.to === tag.from) : undefined
    if (up) claims.push({ kind: 'floor', value: up.value, from: up.from, to: tag.to + 1 })
    if (up) continue
    const before = beside(tag.from - 1, -1)
    const spelled = sentence.figures.find(figure => figure.from === tag.to && figure.words && figure.value <= HIGHEST)
    const after = beside(tag.to, 1) ?? (spelled ? { value: spelled.value, at: spelled.from } : null)
    const found = before ?? after
    if (found) claims.push({ kind: 'floor', value: found.value, from: Math.min(found.at, tag.from), to: Math.max(found.at + 1, tag.to) })
  }
  // "في الرابع": Egyptians leave the word for floor out.
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const { text } = tokens[at]!
    const inside = /^ف?ي$/.test(tokens[at - 1]!.text) || (/^ف?ال/.test(text) && /^فال/.test(text))
    const value =
      inside && /^ف?ال/.test(text) && !/^(?:من|شهر|يوم|سنه|اسبوع|ميه)$/.test(tokens[at + 1]?.text ?? '')
        ? words.get(text.replace(/^ف/, ''))
        : undefined
    if (value && !/^(?:الاول|التاني|الثاني)$/.test(text) && !claims.some(claim => claim.from <= at && claim.to > at))
      claims.push({ kind: 'floor', value, from: at, to: at + 1 })
  }
  return claims

  function beside(start: number, step: 1 | -1): { value: number; at: number } | null {
    for (let at = start, skipped = 0; at >= sentence.from && at < sentence.to && skipped <= 2; at += step, skipped++) {
      const value = ordinalOf(tokens[at]!.text)
      if (value !== null) return { value, at }
      if (!SKIPPED.test(tokens[at]!.text)) return null
    }
    return null
  }
}
