import { tokenise } from '../../lexicon/tokens.ts'
import { placesIn } from '../../places.ts'
import { fold } from '../../text/normalise.ts'
import { readNumbers } from '../../text/numbers.ts'
import { readMoment } from '../../times/index.ts'
import type { ClaimFacts } from '../../types.ts'
import { wordsOf } from '../reading/names.ts'
import { statedIn } from './stated.ts'

/** What may be said without a listing: the customer's own words and the stated answers. */
export interface Known {
  /** Words of the names the listings hold: half a name is not invented. */
  names: Set<string>
  numbers: Set<number>
  years: Set<number>
  places: Set<string>
  words: Set<string>
  /** Days and hours, read when a text names any. */
  moments(): Moment[]
  at: { now: string; timeZone: string }
  /** The stated answer a sentence repeats, if it does. */
  faqOf(sentence: string): string | null
}

interface Moment {
  date: string
  time: string | null
}

const LOOKED_AT = 2000

export function knownFrom(facts: ClaimFacts): Known {
  const known: Known = {
    numbers: new Set(),
    years: new Set(),
    places: new Set(),
    words: new Set(wordsOf(facts.organizationName)),
    names: new Set(
      facts.listings.flatMap(({ projectName, developerName, nearby, title }) =>
        [projectName, developerName, title, ...nearby.map(({ name }) => name)].flatMap(name => (name ? wordsOf(name) : [])),
      ),
    ),
    moments: () => [],
    at: { now: facts.now, timeZone: facts.timeZone },
    faqOf: sentence => statedIn(sentence, facts.faqs),
  }
  for (const said of facts.customerSaid) {
    const { numbers, years, places, words } = heard(said)
    for (const number of numbers) known.numbers.add(number)
    for (const year of years) known.years.add(year)
    for (const place of places) known.places.add(place)
    for (const word of words) known.words.add(word)
  }
  let moments: Moment[] | null = null
  known.moments = () => (moments ??= facts.customerSaid.flatMap(said => momentsIn(said.slice(0, LOOKED_AT), known.at)))
  for (const { question, answer } of facts.faqs) for (const word of [...wordsOf(question), ...wordsOf(answer)]) known.words.add(word)
  return known
}

interface Heard {
  numbers: number[]
  years: number[]
  places: string[]
  words: string[]
}

const remembered = new Map<string, Heard>()
const REMEMBERED = 5000

/** What a message of the customer holds. It comes back with every reply of the conversation, so it is read once. */
function heard(said: string): Heard {
  const known = remembered.get(said)
  if (known) return known
  const text = fold(said.slice(0, LOOKED_AT))
  const tokens = tokenise(text)
  const found: Heard = {
    numbers: readNumbers(text).flatMap(({ value, to }) => (to === undefined ? value : [value, to])),
    years: (text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number),
    places: placesIn(tokens).map(place => place.value),
    words: tokens.map(token => token.text),
  }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(said, found)
  return found
}

function momentsIn(text: string, at: Known['at']): Moment[] {
  const iso = /^\d{4}-\d{2}-\d{2}(?:T(\d{2}:\d{2}))?/.exec(text)
  if (iso) return [{ date: iso[0].slice(0, 10), time: iso[1] ?? null }]
  return readMoment(text, at).flatMap(moment =>
    moment.date ? [{ date: moment.date, time: moment.time }] : moment.time ? [{ date: '', time: moment.time }] : [],
  )
}

/** Whether every day and hour a stretch of text names is one the customer named. */
export function isKnownMoment(text: string, known: Known): boolean {
  const named = momentsIn(text, known.at)
  return (
    named.length > 0 &&
    named.every(moment =>
      known
        .moments()
        .some(
          said => (!moment.date || !said.date || said.date === moment.date) && (!moment.time || !said.time || said.time === moment.time),
        ),
    )
  )
}
