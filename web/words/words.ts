import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import { chosenLanguage, rememberLanguage } from './choices.ts'
import { formatNumber } from './format.ts'
import { isRightToLeft, languages, loadWords } from './languages.ts'

/** Loads the words of the person's language (and English beneath, for a key another language lacks) before anything is drawn. */
export async function startWords(): Promise<void> {
  const language = firstKnown([chosenLanguage(), ...navigator.languages.map(tag => tag.slice(0, 2)), 'en'])
  const [own, english] = await Promise.all([loadWords(language), loadWords('en')])
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: english }, [language]: { translation: own } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  i18n.services.formatter?.add('number', value => formatNumber(Number(value)))
  mark(language)
}

export async function speak(language: string): Promise<void> {
  if (!languages.includes(language)) return
  if (!i18n.hasResourceBundle(language, 'translation')) i18n.addResourceBundle(language, 'translation', await loadWords(language))
  await i18n.changeLanguage(language)
  rememberLanguage(language)
  mark(language)
}

function mark(language: string) {
  document.documentElement.lang = language
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
}

const firstKnown = (wanted: (string | null)[]) => wanted.find(language => language && languages.includes(language)) ?? 'en'
