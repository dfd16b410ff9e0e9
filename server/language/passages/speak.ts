import type { ReplyLanguage } from '#contracts/understanding'
import { formatFor } from '../answer/telling/format.ts'
import type { Quote } from './quote.ts'
import type { PassageSource } from './source.ts'

interface Spoken {
  /** Before a quote, by the language it is written in. */
  lead: Record<PassageSource['language'], string>
  source(title: string, page: string | null): string
}

const spoken: Record<ReplyLanguage, Spoken> = {
  ar: {
    lead: {
      ar: 'المكتوب عندنا بالنص:',
      en: 'المكتوب عندنا بالنص، بالإنجليزي:',
      tr: 'المكتوب عندنا بالنص، بالتركي:',
      ru: 'المكتوب عندنا بالنص، بالروسي:',
    },
    source: (title, page) => (page ? `المصدر: ${title}، ص ${page}` : `المصدر: ${title}`),
  },
  en: {
    lead: {
      ar: 'Here is what our documents say, in Arabic:',
      en: 'Here is what our documents say:',
      tr: 'Here is what our documents say, in Turkish:',
      ru: 'Here is what our documents say, in Russian:',
    },
    source: (title, page) => (page ? `Source: ${title}, p. ${page}` : `Source: ${title}`),
  },
  tr: {
    lead: {
      ar: 'Belgelerimizde Arapça olarak şöyle yazıyor:',
      en: 'Belgelerimizde İngilizce olarak şöyle yazıyor:',
      tr: 'Belgelerimizde şöyle yazıyor:',
      ru: 'Belgelerimizde Rusça olarak şöyle yazıyor:',
    },
    source: (title, page) => (page ? `Kaynak: ${title}, s. ${page}` : `Kaynak: ${title}`),
  },
  ru: {
    lead: {
      ar: 'В наших документах сказано (на арабском):',
      en: 'В наших документах сказано (на английском):',
      tr: 'В наших документах сказано (на турецком):',
      ru: 'В наших документах сказано:',
    },
    source: (title, page) => (page ? `Источник: ${title}, с. ${page}` : `Источник: ${title}`),
  },
}

/** What is said before words that are written in a language, to somebody who is answered in another or the same. */
export const leadOf = (written: PassageSource['language'], language: ReplyLanguage) => spoken[language].lead[written]

/** Where a passage stands, on a line of its own: "Source: Buyer guide, p. 3". */
export function citation(
  { title, page }: Pick<PassageSource, 'title' | 'page'>,
  language: ReplyLanguage,
  digits: 'latin' | 'arabic',
): string {
  return spoken[language].source(title, page === null ? null : formatFor(language, digits).number(page))
}

/** Every way a citation of this passage may be written: a model may take another's digits. */
export const citationsOf = (source: PassageSource): string[] =>
  (['ar', 'en', 'tr', 'ru'] as const).flatMap(language => [citation(source, language, 'latin'), citation(source, language, 'arabic')])

/** One bubble: what is quoted is quoted as written, announced and cited in the language of the reply. */
export function speakQuote({ source, text }: Quote, language: ReplyLanguage, digits: 'latin' | 'arabic'): string {
  return [leadOf(source.language, language), text, citation(source, language, digits)].join('\n')
}
