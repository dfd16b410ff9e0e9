/**
 * A normalised text cut into words, digit runs and signs.
 * A digit inside a Latin word is a letter of Arabizi ("sha2a", "3ayez"); a digit beside an Arabic letter is a number with a prefix ("ب3", "و300"),
 * and so is one glued to a known unit ("850k", "120m2", "5pm").
 */
export interface Token {
  kind: 'word' | 'digits' | 'sign'
  text: string
  start: number
  end: number
  /** No space stands between this token and the one before. */
  glued: boolean
}

/** What may follow digits without a space and leaves them a number. Anything else glued to digits makes an Arabizi word or a code. */
const UNITS = new Set(
  (
    'k m mn mln mio mil mill million milyon millionen melyon milion bn tys bin alf tl le lx egp usd eur euro gbp stg aed sar try ' +
    'm2 m² mt mtr sqm sq sqft meter meters metre metres qm br bd bdr bed beds bedroom bedrooms bhk bath baths room rooms yatak oda ' +
    'y yr yrs year years mo month months day days week weeks night nights sene sneen seneen h hr hrs am pm st nd rd th uhr ish ' +
    'pct percent x'
  ).split(' '),
)

const CLASS = { none: 0, latin: 1, other: 2, digit: 3 } as const

function kindOf(code: number, character: string): number {
  if (code >= 48 && code <= 57) return CLASS.digit
  if (code >= 97 && code <= 122) return CLASS.latin
  if (code < 128) return CLASS.none
  return /\p{L}/u.test(character) ? CLASS.other : CLASS.none
}

export function tokens(text: string): Token[] {
  const out: Token[] = []
  let at = 0
  let glued = false
  const push = (kind: Token['kind'], start: number, end: number) => {
    out.push({ kind, text: text.slice(start, end), start, end, glued })
    glued = true
  }
  const classAt = (index: number) => (index < text.length ? kindOf(text.charCodeAt(index), text[index]!) : CLASS.none)

  while (at < text.length) {
    const character = text[at]!
    if (character === ' ' || character === '\n') {
      if (character === '\n') push('sign', at, at + 1)
      glued = false
      at++
      continue
    }
    const start = at
    const kind = classAt(at)
    if (kind === CLASS.none) {
      const code = text.charCodeAt(at)
      at += code >= 0xd800 && code <= 0xdbff ? 2 : 1
      push('sign', start, at)
    } else if (kind === CLASS.other) {
      while (classAt(at) === CLASS.other || (isApostrophe(text, at) && classAt(at + 1) === CLASS.other)) at++
      push('word', start, at)
    } else {
      // A run of Latin letters and digits, with apostrophes inside ("don't"): one word, digits, or digits and their unit.
      while (classAt(at) === CLASS.digit) at++
      const digitsEnd = at
      while (isLatinRun(classAt(at)) || (isApostrophe(text, at) && at > digitsEnd && classAt(at + 1) === CLASS.latin)) at++
      if (digitsEnd === at) push('digits', start, at)
      else if (digitsEnd > start && UNITS.has(text.slice(digitsEnd, at))) {
        push('digits', start, digitsEnd)
        push('word', digitsEnd, at)
      } else push('word', start, at)
    }
  }
  return out
}

const isLatinRun = (kind: number) => kind === CLASS.latin || kind === CLASS.digit
const isApostrophe = (text: string, at: number) => text[at] === "'"
