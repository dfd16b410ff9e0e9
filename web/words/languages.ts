/** Languages the pages are written in. A file in `i18n/` is all it takes to add one. */
const files = import.meta.glob<{ default: Words }>('../../i18n/*.json')

export interface Words {
  [key: string]: string | Words
}

export const languages = Object.keys(files)
  .map(path => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
  .sort((a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : a.localeCompare(b)))

export async function loadWords(language: string): Promise<Words> {
  const load = files[`../../i18n/${language}.json`]
  if (!load) throw new Error(`no words for ${language}`)
  return (await load()).default
}

export { isRightToLeft } from './right-to-left.ts'

/** A language's name in that language, as people look for it. */
export function nameOfLanguage(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
