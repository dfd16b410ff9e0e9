export type PassageLanguage = 'ar' | 'en' | 'tr' | 'ru'

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0

/** The language of a stretch of print, by its letters: documents are written with care, so letters are enough. */
export function passageLanguage(text: string): PassageLanguage {
  const arabic = count(text, /\p{Script=Arabic}/gu)
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  if (arabic > latin && arabic >= cyrillic) return 'ar'
  if (cyrillic > latin) return 'ru'
  return count(text, /[ğşıİĞŞ]/g) * 60 > latin ? 'tr' : 'en'
}
