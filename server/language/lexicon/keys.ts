/**
 * Keys under which a word is looked up. People spell Arabic in Latin letters as they hear it ("mo2addam", "moaddam",
 * "mo2adam"), so an Arabizi word is looked up by its sound; Arabic words are looked up with the letters that Egyptians
 * exchange in writing made equal. Lexicon and text go through the same functions.
 */

const sounds: Record<string, string> = { '2': '', '3': '', '4': '$', '5': 'x', '6': 't', '7': 'h', '8': 'gh', '9': 's', '0': '0', '1': '1' }
const spoken: Record<string, string> = { ...sounds, '2': '2', '3': '3' }
const vowels: Record<string, string> = { e: 'i', i: 'i', y: 'i', o: 'o', u: 'o', a: 'a' }

/** The sound of a Latin-letter Arabic word: 3 and 2 are silent, vowels fall into three classes, doubled letters count once. */
export function arabiziKey(word: string): string {
  const key = soundOf(word, sounds)
  // So short a sound would be any word: "3a2d" must stay apart from "add".
  return key.length <= 2 && /[23]/.test(word) ? soundOf(word, spoken) : key
}

function soundOf(word: string, sounds: Record<string, string>): string {
  let key = ''
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string
    const next = word[i + 1]
    let sound: string
    if (letter === 'k' && next === 'h') {
      sound = 'x'
      i++
    } else if ((letter === 's' || letter === 'c') && next === 'h') {
      sound = '$'
      i++
    } else if (letter === 'g' && next === 'h') {
      sound = 'gh'
      i++
    } else if (letter === 'o' && next === 'u') {
      sound = 'o'
      i++
    } else if (letter === 'j') sound = 'g'
    else if (letter === 'q') sound = 'k'
    else sound = sounds[letter] ?? vowels[letter] ?? letter
    if (sound !== '' && !key.endsWith(sound)) key += sound
  }
  // "el wa7dah", "el wa7da": a closing h after a vowel is only spelling.
  if (key.length > 3 && (key.endsWith('ah') || key.endsWith('ih'))) key = key.slice(0, -1)
  return key
}

const arabicSame: Record<string, string> = { ث: 'ت', ذ: 'د', ظ: 'ض', ئ: 'ي', ؤ: 'و', ء: '', پ: 'ب', گ: 'ج', چ: 'ج', ڤ: 'ف', ک: 'ك', ی: 'ي' }

/** Letters that are exchanged in dialect writing fall together. Expects folded text (alef, ya and ta marbuta already one). */
export function arabicKey(word: string): string {
  let key = ''
  for (const letter of word) key += arabicSame[letter] ?? letter
  return key
}

const bones: Record<string, string> = {
  ...{ ب: 'b', ت: 't', ث: 's', ج: 'g', ح: 'h', خ: 'x', د: 'd', ذ: 'z', ر: 'r', ز: 'z', س: 's', ش: '$', ص: 's', ض: 'd', ط: 't', ظ: 'z' },
  ...{ غ: 'q', ف: 'f', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h' },
  ...{ b: 'b', c: 'k', d: 'd', f: 'f', g: 'g', h: 'h', j: 'g', k: 'k', l: 'l', m: 'm', n: 'n', p: 'b', r: 'r', s: 's', t: 't', v: 'f' },
  ...{ x: 'x', z: 'z', '5': 'x', '6': 't', '7': 'h', '8': 'q', '9': 's' },
}

/** The consonants of a word without long vowels, ع, ق and hamza: what Arabic letters and Arabizi have in common ("مندوب", "mandoub": mndb). */
export function consonants(word: string): string {
  let key = ''
  for (let i = word.length > 4 ? (/^[وف]?[بكف]?ال|^[وف]?لل/.exec(word)?.[0].length ?? 0) : 0; i < word.length && key.length < 12; i++) {
    const pair = word.slice(i, i + 2)
    const double = pair === 'sh' || pair === 'ch' ? '$' : pair === 'kh' ? 'x' : pair === 'gh' ? 'q' : undefined
    const sound = double ?? bones[word[i] as string] ?? ''
    if (double) i++
    if (sound !== '' && !key.endsWith(sound)) key += sound
  }
  // The article hangs on the Arabic word and stands alone in Arabizi; a closing h is mostly spelling.
  return key.length > 1 && key.endsWith('h') ? key.slice(0, -1) : key
}
