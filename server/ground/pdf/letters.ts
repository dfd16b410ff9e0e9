export interface Drawable {
  text: string
  /** Something was left out because it was an emoji. */
  lostEmoji: boolean
  /** Letters that no font has stand as […]. */
  lostLetters: boolean
}

/** The text with nothing in it that the fonts cannot draw. Lines stay lines. */
export function drawable(text: string, draws: (codePoint: number) => boolean): Drawable {
  let lostEmoji = false
  let lostLetters = false
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll(/[^\S\n]/g, ' ')
    .replaceAll(/\n *\n(?: *\n)+/g, '\n\n')
    .replaceAll(unseen, '')
    .replaceAll(keycap, '$1')
  const without = plain.replaceAll(emoji, found => {
    const sign = found.replace('\ufe0f', '')
    if (sign.length === 1 && draws(sign.charCodeAt(0))) return sign
    lostEmoji = true
    return lost
  })
  let drawn = ''
  for (const letter of without.replaceAll(/[\u200d\ufe0f]/g, '')) {
    if (letter === '\n' || letter === lost || draws(letter.codePointAt(0) as number)) {
      drawn += letter
      continue
    }
    const near = nearest(letter, draws)
    lostLetters ||= near === null
    drawn += near ?? unknown
  }
  // where an emoji stood between words one space is enough
  const whole = drawn
    .replaceAll(/ *\ue000+(?= |$)/gm, '')
    .replaceAll(/\ue000+ ?/g, '')
    .replaceAll(/\ue001(?:[ \ue001]*\ue001)?/g, '[…]')
  return { text: whole.trim(), lostEmoji, lostLetters }
}

/** A digit in a box is a digit. */
const keycap = /([\d#*])\ufe0f?\u20e3/g
/** Control characters, overrides of direction, marks of joining: they have no shape of their own, and some print as one. */
const unseen = /[\p{Cc}--\n]|[\p{Default_Ignorable_Code_Point}--[\u200d\u200e\u200f\u2066-\u2069\ufe0f]]|[\p{Co}\p{Cs}]/gv
const emoji =
  /\p{RGI_Emoji}|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)*|\p{Regional_Indicator}+|[\u20e3\u{1f3fb}-\u{1f3ff}]/gv
/** Holds the place of an emoji; no text brings it, `unseen` took private letters out. */
const lost = '\ue000'
const unknown = '\ue001'

/** A letter reads well enough as another: without its accent, in its plain form, or in the Arabic way of writing a Persian one. */
function nearest(letter: string, draws: (codePoint: number) => boolean): string | null {
  const known = alike[letter]
  if (known) return known
  const whole = letter.normalize('NFKC')
  if ([...whole].every(part => draws(part.codePointAt(0) as number)) && whole.trim() !== '') return whole
  const bare = [...letter.normalize('NFKD')].filter(part => !/\p{M}/u.test(part) && draws(part.codePointAt(0) as number)).join('')
  return bare.trim() === '' ? (/\p{M}/u.test(letter) ? '' : null) : bare
}

const alike: Record<string, string> = {
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  گ: 'ك',
  چ: 'ج',
  ھ: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  ے: 'ي',
  '₺': 'TL',
  '✓': '√',
  '→': '›',
  '←': '‹',
}
