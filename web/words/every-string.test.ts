import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Words = { [key: string]: string | Words }

const root = join(import.meta.dirname, '../..')
const languages = readdirSync(join(root, 'i18n'))
  .filter(name => name.endsWith('.json'))
  .map(name => name.slice(0, -'.json'.length))
const strings = new Map(
  languages.map(language => [language, flatten(JSON.parse(readFileSync(join(root, 'i18n', `${language}.json`), 'utf8')) as Words)]),
)
const english = strings.get('en') as Map<string, string>
const plural = /_(zero|one|two|few|many|other)$/

function flatten(words: Words, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') flat.set(prefix + key, value)
    else for (const [inner, text] of flatten(value, `${prefix + key}.`)) flat.set(inner, text)
  }
  return flat
}

const stemOf = (key: string) => key.replace(plural, '')
const stemsOf = (flat: Map<string, string>) => [...new Set([...flat.keys()].map(stemOf))].sort()
const placeholdersOf = (text: string) => [...text.matchAll(/{{\s*([^},\s]+)/g)].map(match => match[1] as string).sort()

test('every language has the same strings as English', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'ar']))
  for (const language of languages)
    expect({ language, keys: stemsOf(strings.get(language)!) }).toEqual({ language, keys: stemsOf(english) })
})

test('every string takes the same values in every language; a plural form may leave its count unsaid', () => {
  const wrong: string[] = []
  const valuesOf = new Map([...english].map(([key, text]) => [stemOf(key), placeholdersOf(text)]))
  for (const [language, flat] of strings) {
    for (const [key, text] of flat) {
      const wanted = valuesOf.get(stemOf(key)) ?? []
      const given = placeholdersOf(text)
      const withoutCount = wanted.filter(name => name !== 'count')
      const fits = given.join() === wanted.join() || (plural.test(key) && given.join() === withoutCount.join())
      if (!fits) wrong.push(`${language} ${key}: ${given.join()} instead of ${wanted.join()}`)
    }
  }
  expect(wrong).toEqual([])
})

test('every counted string has each plural form its language distinguishes', () => {
  const counted = new Set([...english.keys()].filter(key => plural.test(key)).map(stemOf))
  const missing: string[] = []
  for (const [language, flat] of strings) {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const stem of counted) for (const form of forms) if (!flat.has(`${stem}_${form}`)) missing.push(`${language} ${stem}_${form}`)
  }
  expect(missing).toEqual([])
})

test('no string is empty or carries markup', () => {
  const odd = [...strings].flatMap(([language, flat]) =>
    [...flat].filter(([, text]) => !text.trim() || /<[a-z/]/i.test(text)).map(([key]) => `${language} ${key}`),
  )
  expect(odd).toEqual([])
})
