import { type NumberWord, table } from './number-tables.ts'

export type { NumberWord } from './number-tables.ts'

// German writes its numbers as one word; the short ones stand here, the rest is put together below.
const GERMAN_UNITS: Record<string, number> = {
  ein: 1,
  eins: 1,
  eine: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  fuenf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  zwoelf: 12,
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  fuenfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}
const GERMAN_TENS: Record<string, number> = {
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  fuenfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

const LONGEST_WORD = 48
const LATIN = /^[a-z]{4,}$/

export function numberWord(word: string): NumberWord | undefined {
  return table.get(word) ?? (LATIN.test(word) ? german(word) : undefined)
}

/** "zweihundertfünfzigtausend", "dreieinhalb". */
function german(word: string): NumberWord | undefined {
  if (word.length > LONGEST_WORD || word === 'eine') return undefined
  if (word.endsWith('einhalb')) {
    const whole = germanBelowThousand(word.slice(0, -'einhalb'.length))
    return whole === undefined ? undefined : { role: 'small', value: whole + 0.5 }
  }
  const thousands = word.indexOf('tausend')
  if (thousands > 0) {
    const count = germanBelowThousand(word.slice(0, thousands))
    const rest = word.slice(thousands + 'tausend'.length)
    const tail = rest === '' ? 0 : germanBelowThousand(rest.replace(/^und/, ''))
    return count === undefined || tail === undefined ? undefined : { role: 'scale', scale: 1e3, count: count + tail / 1000 }
  }
  const value = germanBelowThousand(word)
  return value === undefined ? undefined : { role: 'small', value }
}

function germanBelowThousand(word: string): number | undefined {
  const hundreds = word.indexOf('hundert')
  if (hundreds >= 0) {
    const count = hundreds === 0 ? 1 : GERMAN_UNITS[word.slice(0, hundreds)]
    const rest = word.slice(hundreds + 'hundert'.length).replace(/^und/, '')
    const tail = rest === '' ? 0 : germanBelowHundred(rest)
    return count === undefined || tail === undefined ? undefined : count * 100 + tail
  }
  return germanBelowHundred(word)
}

function germanBelowHundred(word: string): number | undefined {
  const plain = GERMAN_UNITS[word] ?? GERMAN_TENS[word]
  if (plain !== undefined) return plain
  const joint = word.indexOf('und')
  if (joint < 1) return undefined
  const unit = GERMAN_UNITS[word.slice(0, joint)]
  const tens = GERMAN_TENS[word.slice(joint + 3)]
  return unit === undefined || tens === undefined ? undefined : unit + tens
}
