import type { ReplyLanguage } from '#contracts/understanding'

/** Invisible and direction-changing characters, which can make a text look like another one. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const link = /\b(?:https?:\/\/|www\.|javascript:|data:)\S+/gi
const emoji = /\p{Extended_Pictographic}(?:[\ufe0f\u200d]|\p{Emoji_Modifier})*/gu
const mostEmoji = 3

/** A model's text as one plain chat bubble: no markup, no links but the brokerage's own, at most one question. */
export function cleanText(text: string, ownWords: readonly string[]): string {
  const own = new Set(ownWords.flatMap(words => words.match(link) ?? []))
  let emojis = 0
  const plain = text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]{0,200}>/gi, '')
    .replace(link, found => (own.has(found) ? found : ''))
    .replace(/\*\*|__|^#{1,6}\s|`/gm, '')
    .replace(hidden, '')
    .replace(emoji, found => (++emojis <= mostEmoji ? found : ''))
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
  return oneQuestion(plain).trim()
}

/** The first question stays; a bubble that asks three things gets no answer to any. */
function oneQuestion(text: string): string {
  let questions = 0
  return text
    .split(/(?<=[.!?؟…\n])(?=\s|$)/u)
    .filter(sentence => !/[?؟]\s*$/.test(sentence) || ++questions <= 1)
    .join('')
}

/** Whether a text is written in the letters of the language it should be in. Names in other letters are expected, so the majority counts. */
export function inLettersOf(language: ReplyLanguage, text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length === 0) return false
  const own = letters.filter(letter => scripts[language].test(letter)).length
  return own / letters.length > (language === 'ar' || language === 'ru' ? 0.4 : 0.6)
}

const scripts: Record<ReplyLanguage, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
  tr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
}

/** What a program says when it has nothing to say. */
export const brokenWords = /\bNaN\b|\bundefined\b|\[object Object\]|\bInfinity\b|"text"\s*:/
