import { readNumbers } from '#language/text/numbers'
import { scaleWords } from './units.ts'
import { keyOf } from './words.ts'

const integer = /^\d+$/
/** "1,250,000", "3.500.000", "1 250 000": one kind of separator, groups of three, perhaps cents after the other kind. */
const grouped = /^(\d{1,3})(?:([,.' ])\d{3}(?:\2\d{3})*)(?:[.,](\d{1,2}))?$/
const single = /^(\d+)[.,](\d+)$/

/** One written number. A lone separator before exactly three digits groups thousands unless `scaled` says that a million follows. */
export function readPlainNumber(text: string, scaled = false): number | undefined {
  if (integer.test(text)) return text.length > 15 ? undefined : Number(text)
  const parts = single.exec(text)
  if (parts && (parts[2]!.length !== 3 || scaled || parts[1]!.length > 3 || parts[1] === '0')) return Number(`${parts[1]}.${parts[2]}`)
  const groups = grouped.exec(text)
  if (!groups) return undefined
  const cents = groups[3]
  // "1.234.56" is neither grouping nor cents.
  if (cents !== undefined && text[text.length - cents.length - 1] === groups[2]) return undefined
  const whole = (cents === undefined ? text : text.slice(0, -cents.length - 1)).replace(/\D/g, '')
  return whole.length > 15 ? undefined : Number(cents === undefined ? whole : `${whole}.${cents}`)
}

const number = String.raw`\d[\d,.' ]*(?<![,.' ])`
const scaleWord = Object.keys(scaleWords)
  .sort((one, other) => other.length - one.length)
  .join('|')
const term = new RegExp(String.raw`^(${number})\s*(${scaleWord})?(?![\p{L}])`, 'u')
const joint = /^\s*(?:و\s*|and\s+|\+\s*|,\s*|ve\s+)/

/**
 * A whole text as one amount: "3.5 million", "5.800m", "3 مليون و 250 الف", "مليون ونص". Undefined when anything is left over or a number is
 * written in no known way: a price is never guessed from a part of a cell. Takes folded text.
 */
export function readAmount(folded: string): number | undefined {
  const text = folded.trim()
  const plain = readPlainNumber(text)
  if (plain !== undefined) return plain
  return inFigures(text) ?? inWords(text)
}

function inFigures(text: string): number | undefined {
  let rest = text
  let total = 0
  let lastScale = Number.POSITIVE_INFINITY
  for (;;) {
    const found = term.exec(rest)
    if (!found) return undefined
    const scale = found[2] ? scaleWords[keyOf(found[2])]! : 1
    // Only a smaller scale may follow: "3 million and 250 thousand", not "3 million and 4 million".
    if (scale >= lastScale) return undefined
    // "5 million and 250": thousands, says the street; 250, says the cell. Nobody knows.
    if (scale === 1 && lastScale > 1e3 && lastScale !== Number.POSITIVE_INFINITY) return undefined
    const value = readPlainNumber(found[1]!.trim(), scale >= 1e6)
    if (value === undefined || (lastScale !== Number.POSITIVE_INFINITY && value * scale >= lastScale)) return undefined
    total += value * scale
    lastScale = scale
    rest = rest.slice(found[0].length)
    if (rest.trim() === '') return rounded(total)
    if (lastScale === 1) return undefined
    const more = joint.exec(rest)
    if (!more) return undefined
    rest = rest.slice(more[0].length)
  }
}

/** Number words and their mixtures with figures, by the reader of messages, but only when it takes the whole text. */
function inWords(text: string): number | undefined {
  if (text.length > 120) return undefined
  const spans = readNumbers(text)
  const [only] = spans
  if (!only || spans.length > 1 || only.to !== undefined || only.kind === 'percent' || only.kind === 'range') return undefined
  if (/[\p{L}\d]/u.test(text.slice(0, only.start)) || /[\p{L}\d]/u.test(text.slice(only.end))) return undefined
  if (/(?:million|mil[iy]on|مليون|ملايين)\D*\d+\s*$/.test(text)) return undefined
  // Without a scale it may be a rough word ("a few"); digits alone were read above.
  if (!only.scale && !only.words) return undefined
  return only.approx ? undefined : only.value
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
