import { consonants } from '../../lexicon/keys.ts'
import { fold } from '../../text/normalise.ts'
import type { Reading, Sentence } from '../reading/reading.ts'

/** What a place near by is, in each of our languages: names are stored in two of them only. */
const KINDS: RegExp[] = [
  /^(?:airport|(?:ال)?مطار|matar|havaalani\p{L}*|havalimani\p{L}*|аэропорт\p{L}*)$/u,
  /^(?:university|(?:ال)?جامع[هة]|gam3a|universite\p{L}*|университет\p{L}*)$/u,
  /^(?:harbou?r|port|marina|(?:ال)?مينا\p{L}?|mina|liman\p{L}*|порт\p{L}{0,2}|гаван\p{L}*)$/u,
  /^(?:hospital|(?:ال)?مستشفي|mostashfa|hastane\p{L}*|больниц\p{L}*)$/u,
  /^(?:school|(?:ال)?مدرس[هة]|madrasa|okul\p{L}*|школ\p{L}*)$/u,
  /^(?:mall|(?:ال)?مول|avm|молл?\p{L}{0,2})$/u,
]

/** Whether a name of another language says the same kind of place: "аэропорт" of "Hurghada airport". */
export const isSameKind = (name: string, said: string) =>
  KINDS.some(
    kind =>
      kind.test(said) &&
      fold(name)
        .split(/\s+/)
        .some(word => kind.test(word)),
  )

const CAPITAL = /^\p{Lu}/u

/**
 * Whether a kind goes with a name that a place near by does not hold: "университета Дельта", "Delta üniversitesine". Where a city stands in
 * its stead, that is judged as one.
 */
export function isNamedOtherwise(
  name: string,
  kind: { from: number; to: number },
  { raw, at, tokens }: Reading,
  sentence: Sentence,
): boolean {
  const parts = fold(name)
    .split(/\s+/)
    .filter(word => !KINDS.some(kind => kind.test(word)))
    .map(consonants)
  return [kind.from - 1, kind.to].some(i => {
    const token = tokens[i]
    if (!token || i < sentence.from || i >= sentence.to || !CAPITAL.test(raw.slice(at[token.start]!, at[token.start]! + 1))) return false
    const isKnown =
      sentence.places.some(place => place.from <= i && place.to > i) ||
      sentence.names.some(one => one.from <= i && one.to > i) ||
      sentence.tags.some(tag => tag.from <= i && tag.to > i)
    return !isKnown && !parts.includes(consonants(inLatin(token.text)))
  })
}

const LATIN: Record<string, string> = { а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ч: 'c', ш: 's', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a' } // biome-ignore format: a table

const inLatin = (word: string) => word.replaceAll('дж', 'c').replace(/[а-я]/g, letter => LATIN[letter] ?? letter)
