import { readFileSync } from 'node:fs'
import { understand } from '../understand/index.ts'
import { type Figure, ratio } from './score/tally.ts'

/**
 * How often the language of a sentence is told rightly: over all, and of each language. `file` holds JSON Lines of `{text, lang}`, sentences
 * with nothing before them.
 */
export function measureLanguages(file: string): Figure[] {
  const sentences = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as { text: string; lang: string })
  const told = sentences.map(({ text, lang }) => ({
    lang,
    isRight: understand(text, { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }).language === lang,
  }))
  const figure = (name: string, some: typeof told): Figure => ({
    name,
    value: ratio(some.filter(({ isRight }) => isRight).length, some.length),
    of: some.length,
  })
  const byLanguage = [...Map.groupBy(told, ({ lang }) => lang)].sort(([, a], [, b]) => b.length - a.length)
  return [figure('all', told), ...byLanguage.map(([lang, some]) => figure(lang, some))]
}
