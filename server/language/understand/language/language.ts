import type { Language } from '#contracts/understanding'
import type { Token } from '../../lexicon/tokens.ts'
import { type Reading, readMessage } from '../reading/reading.ts'
import { isKnown, isListed, isPlainEnglish, wordLanguage } from './word-language.ts'

/** The language of a message: script first, then, for Latin letters, what its words are. Names belong to no language. */
export function readLanguage(reading: Reading): Language {
  const named = (i: number) =>
    [...reading.projects, ...reading.places].some(item => item.from <= i && i < item.to) ||
    reading.codes.some(code => code.start < reading.tokens[i]!.end && reading.tokens[i]!.start < code.end)
  const words = reading.tokens.filter((token, i) => token.script !== 'other' && token.script !== 'digits' && !named(i))
  const all = reading.tokens.filter(token => token.script !== 'other' && token.script !== 'digits')
  if (all.length === 0) return 'und'
  const counted = words.length > 0 ? words : all
  const arabic = counted.filter(token => token.script === 'arabic').length
  const cyrillic = counted.filter(token => token.script === 'cyrillic').length
  const latin = counted.filter(token => token.script === 'latin')
  if (cyrillic > arabic && cyrillic >= latin.length) return 'ru'
  if (arabic > 0) return latin.filter(token => token.text.length > 1 && !/\d/.test(token.text)).length > 0 ? 'mixed' : 'ar'
  return latinLanguage(reading, latin)
}

const everybodys = new Set(
  'allah ramadan eid islam islamic muslim muslims hijab hijabi quran arab arabs arabic israel israeli palestine palestinian palestinians gaza iftar mecca umm abu al israelis min max cairo egypt lebanon syria lol haha hahaha'.split(
    ' ',
  ),
)

/** Turkish asks with particles and endings no neighbour has, typed with or without its own letters. */
const asksInTurkish =
  /\b[a-z]{3,} m[iu](?:y[iu][mz]|s[iu]n(?:[iu]z)?|d[iu]r)?(?=\s|$)|\b[a-z]{2,}[iu]yor(?:um|uz|sun(?:uz)?|lar|mu)?\b|\b(?:musunuz|misiniz|miyim|miyiz|muyuz|muyum|kac|nedir|nerede|nasil|hangi|ne zaman|ne kadar|lutfen)\b/g
/** A few words of Russian for want of its letters. */
const russianInLatin =
  /^(?:(?:a|i|u|na|v|est|li|gde|eto|vas|mne|ya|skolko|kak|mozhno|ne) )*(?:skolko|stoit|zdravstvuy\w*|privet|spasibo|pozhaluy?sta|kvartir\w*|khochu|hochu|nuzhn\w*|mozhno|kupit|snyat)\b/

const spoken = new Set(['en', 'arabizi', 'tr', 'de', 'pl'] as const)

/** What the customer wrote in before, where it has the Latin letters too. */
function earlier({ context }: Reading): 'en' | 'arabizi' | 'tr' | 'de' | 'pl' | undefined {
  const { lastCustomer, ...rest } = context
  if (!lastCustomer) return undefined
  const language = readLanguage(readMessage(lastCustomer, rest)) as 'en'
  return spoken.has(language) ? language : undefined
}

/** "Ah no, Sunday won't work": a sigh and no Arabic yes, where nothing after it is Arabic. */
const sighs = ([first, ...rest]: Token[]) =>
  first?.text === 'ah' && rest.length >= 2 && rest.every(({ text }) => wordLanguage(text).arabizi < 0.7)

function latinLanguage(reading: Reading, tokens: Token[]): Language {
  const score = { en: 0, arabizi: 0, tr: 0, de: 0, pl: 0 }
  let english = 0
  let arabizi = 0
  let sure = 0
  let plain = 0
  let run = 0
  let longestEnglish = 0
  for (const [i, token] of tokens.entries()) {
    // Names of faith and country are said in every language.
    if (everybodys.has(token.text)) continue
    // "Happy birthday ya Teso": a call to somebody is Arabic, whatever stands around it.
    if (token.text === 'ya' && tokens[i + 1]) {
      arabizi++
      sure++
      score.arabizi++
      run = 0
      continue
    }
    if (i === 0 && sighs(tokens)) continue
    const found = wordLanguage(token.text)
    for (const name of ['en', 'arabizi', 'tr', 'de', 'pl'] as const) score[name] += found[name]
    if (found.arabizi >= 0.7) {
      arabizi++
      if (found.arabizi >= 0.8 && isListed(token.text)) sure++
      run = 0
    } else if (found.en >= 0.6) {
      english++
      if (isPlainEnglish(token.text)) plain++
      run++
      longestEnglish = Math.max(longestEnglish, run)
    }
  }
  if (/[ğışİĞŞ]/.test(reading.raw)) score.tr += 2
  if (/[öü]/i.test(reading.raw)) score[score.tr > score.de ? 'tr' : 'de'] += 1
  if (/[ç]/i.test(reading.raw)) score.tr += 0.7
  if (/[äß]/i.test(reading.raw)) score.de += 2
  if (/[ąęłśźżćń]/i.test(reading.raw)) score.pl += 3
  const inWords = tokens.map(token => token.text).join(' ')
  if (russianInLatin.test(inWords)) return 'ru'
  score.tr += 2 * Math.min(2, inWords.match(asksInTurkish)?.length ?? 0)
  const before = tokens.length <= 3 ? earlier(reading) : undefined
  if (before && before !== 'en' && score[before] > 0.3 * tokens.length && !tokens.some(({ text }) => isPlainEnglish(text))) return before
  if (before && before in score && !tokens.some(({ text }) => isKnown(text))) return before
  const best = (Object.entries(score) as [keyof typeof score, number][]).sort((a, b) => b[1] - a[1])[0] as [keyof typeof score, number]
  if (best[0] !== 'en' && best[0] !== 'arabizi' && best[1] > 0.35 * tokens.length && (tokens.length > 2 || best[1] > 0.9 * tokens.length))
    return best[0]
  // Single English nouns do not make Arabizi mixed; a clause of English beside one of Arabizi does.
  if (arabizi >= 1 && english >= 1) {
    if (longestEnglish >= 3 && arabizi >= 2 && sure >= 1) return 'mixed'
    if (longestEnglish >= 2 && plain >= 1 && (sure >= 2 || arabizi >= 3)) return 'mixed'
    if (english >= 2 && plain >= 1 && sure >= 1) return 'mixed'
    if (english >= 2 * arabizi && english >= 2 && sure >= 1) return 'mixed'
  }
  return score.arabizi > score.en ? 'arabizi' : 'en'
}
