export interface Masked {
  text: string
  /** Where an offset of the text as it was written stands in the masked one. */
  at(offset: number): number
}

const letterOrDigit = '[\\p{L}\\p{M}\\p{N}]'
const address = String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}`
const digits = String.raw`[+＋]?\p{Nd}(?:[\s().\-–]{0,2}\p{Nd}){7,14}`

/**
 * Takes out what tells who somebody is: these names and each part of them, telephone numbers, mail addresses.
 * A masked name may take a word that is written like it along: what is given away cannot be taken back.
 */
export function maskFor(names: (string | null)[]): (text: string) => Masked {
  const parts = [...new Set(names.flatMap(name => (name ? [name.trim(), ...name.trim().split(/\s+/)] : [])))]
    .filter(part => [...part].length >= 3)
    .sort((one, other) => other.length - one.length)
  const told = parts.length > 0 ? `(?<name>${parts.map(escaped).join('|')})|` : ''
  const pattern = new RegExp(`(?<!${letterOrDigit})(?:(?<address>${address})|${told}(?<digits>${digits}))(?!${letterOrDigit})`, 'giu')
  return text => {
    const cuts: { from: number; to: number; by: string }[] = []
    for (const found of text.matchAll(pattern)) {
      const by = found.groups?.name ? '[name]' : found.groups?.address ? '[address]' : isPhone(found[0]) ? '[phone]' : null
      if (by) cuts.push({ from: found.index, to: found.index + found[0].length, by })
    }
    return { text: withCuts(text, cuts), at: offset => moved(offset, cuts) }
  }
}

function withCuts(text: string, cuts: { from: number; to: number; by: string }[]): string {
  let kept = ''
  let from = 0
  for (const cut of cuts) {
    kept += text.slice(from, cut.from) + cut.by
    from = cut.to
  }
  return kept + text.slice(from)
}

function moved(offset: number, cuts: { from: number; to: number; by: string }[]): number {
  let shift = 0
  for (const { from, to, by } of cuts) {
    if (offset <= from) break
    if (offset < to) return from + shift
    shift += by.length - (to - from)
  }
  return offset + shift
}

/** Prices are long too: a number that opens like one dialled is, or is too long for a price and not grouped like one, is a telephone. */
function isPhone(found: string): boolean {
  if (/^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?!\p{Nd})/u.test(found)) return false
  const count = [...found.matchAll(/\p{Nd}/gu)].length
  if (/^[+＋0٠۰(]/u.test(found)) return count >= 8
  return count >= 10 && !/^\p{Nd}{1,3}(?:[ .]\p{Nd}{3})+$/u.test(found)
}

const escaped = (part: string) => part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
