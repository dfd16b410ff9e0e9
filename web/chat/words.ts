import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import { chosenLanguage, rememberLanguage } from '../words/choices.ts'
import { isRightToLeft } from '../words/right-to-left.ts'

/** Put in at build time: by language, the section `chat` of `i18n/`. */
declare const chatWords: Record<string, { chat: Record<string, unknown> }>

export const chatLanguages = Object.keys(chatWords)

/** The language whoever embeds the page says, else the one chosen before, else the browser's first that we speak. */
export async function startChatWords() {
  const said = new URLSearchParams(window.location.search).get('lang')
  const wanted = [said, chosenLanguage(), ...navigator.languages.map(tag => tag.slice(0, 2))]
  const language = wanted.find(tag => tag && chatLanguages.includes(tag)) ?? 'en'
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: Object.fromEntries(Object.entries(chatWords).map(([tag, words]) => [tag, { translation: words }])),
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  mark(language)
}

export async function speakChat(language: string) {
  await i18n.changeLanguage(language)
  rememberLanguage(language)
  mark(language)
}

function mark(language: string) {
  document.documentElement.lang = language
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
}
