/**
 * A page shows signs from left to right, whatever was written; this puts a shown line back into the order it is read in.
 * The Unicode bidirectional algorithm run backwards, as far as a printed line still tells: letters, numbers, what stands between.
 */
type Kind = 'R' | 'L' | 'number' | 'neutral'

const RIGHTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const DIGIT = /^[\d٠-٩۰-۹]/
const LETTER = /\p{L}/u
const SEPARATOR = /^[.,:/٫٬\u2212+-]$/
const AFTER_NUMBER = /^[%°²$€£]$/
const mirrored: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
  '‹': '›',
  '›': '‹',
}

function kindOf(sign: string): Kind {
  if (DIGIT.test(sign)) return 'number'
  if (RIGHTWARD.test(sign) && LETTER.test(sign)) return 'R'
  return LETTER.test(sign) ? 'L' : 'neutral'
}

const TERMINAL = /^[.,;:!?،؛؟…]$/

/**
 * Whether a line of these signs reads from right to left. A sentence ends where its stop is; else by its letters, and where both kinds
 * stand in it by what is usual on the page.
 */
export function readsRightToLeft(signs: string[], usually: boolean): boolean {
  const [first, last] = [signs.find(sign => sign.trim() !== '') ?? '', signs.findLast(sign => sign.trim() !== '') ?? '']
  let [right, left] = [0, 0]
  for (const sign of signs) {
    const kind = kindOf(sign)
    if (kind === 'R') right++
    else if (kind === 'L') left++
  }
  if (right > 0 && TERMINAL.test(first) !== TERMINAL.test(last)) return TERMINAL.test(first)
  if (right === 0 || left === 0) return right > left || (right === left && usually)
  return usually ? right * 6 >= left : right > left * 2
}

/** Most of a page's letters decide how its lines usually run. */
export function mostlyRightToLeft(signs: string[]): boolean {
  let balance = 0
  for (const sign of signs) {
    const kind = kindOf(sign)
    balance += kind === 'R' ? 1 : kind === 'L' ? -1 : 0
  }
  return balance > 0
}

/** Signs as shown, from the left, to signs as read. A sign may stand for several letters, which stay in their order. */
export function inReadingOrder(shown: string[], rightToLeft: boolean): string[] {
  const kinds = shown.map(kindOf)
  const levels = rightToLeft ? levelsWithin(shown, kinds) : levelsAmongLatin(shown, kinds)
  const order = shown.map((_, index) => index)
  const highest = Math.max(0, ...levels)
  for (let level = 1; level <= highest; level++) {
    for (let from = 0; from < order.length; ) {
      let to = from
      while (to < order.length && levels[order[to]!]! >= level) to++
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = Math.max(to, from + 1)
    }
  }
  return order.map(index => (levels[index]! % 2 === 1 ? (mirrored[shown[index]!] ?? shown[index]!) : shown[index]!))
}

/** A line of Arabic: everything runs leftward but Latin words and numbers. */
function levelsWithin(shown: string[], kinds: Kind[]): number[] {
  const levels = kinds.map(kind => (kind === 'L' || kind === 'number' ? 2 : 1))
  for (let i = 0; i < kinds.length; i++) {
    if (levels[i] !== 2) continue
    let next = i + 1
    while (next < kinds.length && kinds[next] === 'neutral') next++
    const between = next - i - 1
    if (between === 0) continue
    const joins =
      next < kinds.length &&
      levels[next] === 2 &&
      (kinds[i] === 'L' || kinds[next] === 'L' || (between === 1 && SEPARATOR.test(shown[i + 1]!)))
    if (joins) levels.fill(2, i + 1, next)
    else if (kinds[i] === 'number' && AFTER_NUMBER.test(shown[i + 1]!)) levels[i + 1] = 2
  }
  return levels
}

/** A line of Latin: what stands from one Arabic letter to the last of a stretch runs leftward, its numbers excepted. */
function levelsAmongLatin(shown: string[], kinds: Kind[]): number[] {
  const levels = kinds.map(() => 0)
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== 'R') continue
    let last = i
    for (let next = i + 1; next < kinds.length && kinds[next] !== 'L'; next++) if (kinds[next] === 'R') last = next
    for (let at = i; at <= last; at++) {
      const withinNumber = SEPARATOR.test(shown[at]!) && kinds[at - 1] === 'number' && kinds[at + 1] === 'number'
      const afterNumber = AFTER_NUMBER.test(shown[at]!) && kinds[at - 1] === 'number'
      levels[at] = kinds[at] === 'number' || withinNumber || afterNumber ? 2 : 1
    }
    i = last
  }
  return levels
}
