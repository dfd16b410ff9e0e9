import { type Token, tokenise } from '../../lexicon/tokens.ts'
import { placesIn } from '../../places.ts'
import { fold } from '../../text/normalise.ts'
import type { ClaimFacts, ListingFacts } from '../../types.ts'

/** A name in a text and whose it is. `listings` is null for a name of this organization nobody gave facts of. */
export interface NameHit {
  kind: 'project' | 'code' | 'developer' | 'landmark' | 'address' | 'organization' | 'other'
  listings: ListingFacts[] | null
  from: number
  to: number
}

interface Entry {
  words: string[]
  kind: NameHit['kind']
  listings: ListingFacts[] | null
}

/** Names by their first word, so that a thousand of them cost one look per word of the text. */
export type Names = Map<string, Entry[]>

const remembered = new Map<string, string[]>()
const REMEMBERED = 20_000

/** The words of a name. A brokerage's names come back with every message, so they are cut once. */
export function wordsOf(name: string): string[] {
  const known = remembered.get(name)
  if (known) return known
  const words = tokenise(fold(name))
    .filter(token => token.script !== 'other')
    .map(token => token.text)
  if (remembered.size < REMEMBERED) remembered.set(name, words)
  return words
}

/** A place alone is judged as a place, whichever field it stands in. */
const isPlace = (address: string) => {
  const words = wordsOf(address).length
  return words < 2 || (words < 5 && placesIn(tokenise(fold(address))).some(({ from, to }) => to - from >= words))
}

/** "AUC campus" is called the AUC. */
const INITIALS = /\b\p{Lu}{3,}\b/gu

export function namesOf(facts: ClaimFacts): Names {
  const names: Names = new Map()
  const add = (name: string | null | undefined, kind: Entry['kind'], listings: ListingFacts[] | null) => {
    if (!name) return
    const words = wordsOf(name)
    if (words.length === 0 || (words.length === 1 && words[0]!.length < 3)) return
    const list = names.get(words[0]!) ?? []
    // Names nobody gave facts of are many and tell nothing apart.
    const same =
      listings &&
      list.find(entry => entry.kind === kind && entry.words.length === words.length && entry.words.every((word, i) => word === words[i]))
    if (same) same.listings?.push(...listings)
    else list.push({ words, kind, listings: listings && [...listings] })
    names.set(words[0]!, list)
  }
  for (const listing of facts.listings) {
    add(listing.projectName, 'project', [listing])
    add(listing.projectNameAr, 'project', [listing])
    add(listing.externalId, 'code', [listing])
    add(listing.developerName, 'developer', [listing])
    add(listing.developerNameAr, 'developer', [listing])
    if (!isPlace(listing.location.address ?? '')) add(listing.location.address, 'address', [listing])
    for (const place of listing.nearby) {
      add(place.name, 'landmark', [listing])
      add(place.nameAr, 'landmark', [listing])
      for (const short of place.name.match(INITIALS) ?? []) add(short, 'landmark', [listing])
    }
  }
  add(facts.organizationName, 'organization', null)
  for (const name of facts.otherNames ?? []) add(name, 'other', null)
  return names
}

/** Names in a text, the longest at each place, left to right, without overlap. */
export function findNames(tokens: Token[], names: Names): NameHit[] {
  const hits: NameHit[] = []
  for (let from = 0; from < tokens.length; from++) {
    let best: NameHit | null = null
    for (const first of readings(tokens[from]!.text)) {
      for (const entry of names.get(first) ?? []) {
        const to = matchFrom(tokens, from, entry.words)
        if (to > 0 && (best === null || to > best.to || (to === best.to && rank(entry.kind) < rank(best.kind))))
          best = { kind: entry.kind, listings: entry.listings, from, to }
      }
    }
    if (best === null) continue
    hits.push(best)
    from = best.to - 1
  }
  return hits
}

const RANKS: NameHit['kind'][] = ['project', 'code', 'developer', 'landmark', 'address', 'organization', 'other']
const rank = (kind: NameHit['kind']) => RANKS.indexOf(kind)

/** A word, and without the letters Arabic puts in front of a name. */
function readings(word: string): string[] {
  const bare = /^[وف]?[بلك]?(?=..)/.exec(word)?.[0] ?? ''
  const found = [word]
  // "للسوق": the article hides behind the preposition.
  if (/^[وف]?لل/.test(word)) found.push('ال' + word.replace(/^[وف]?لل/, ''))
  for (let i = 1; i <= bare.length; i++) found.push(word.slice(i))
  return found
}

const MOST_SIGNS = 3

/** Signs between the words of a name ("Sama-Grove", "d'Or") are passed over. */
function matchFrom(tokens: Token[], from: number, words: string[]): number {
  let at = from + 1
  for (let i = 1; i < words.length; i++) {
    for (let signs = 0; tokens[at]?.script === 'other' && signs < MOST_SIGNS; signs++) at++
    if (tokens[at]?.text !== words[i] && !endsAs(tokens[at]?.text, words[i]!, i === words.length - 1)) return -1
    at++
  }
  return at
}

/** A Turkish or Russian ending on the last word: "Carob Hill'de" is cut by its apostrophe, "Levant Shoredaki" is not. */
const endsAs = (word: string | undefined, name: string, last: boolean) =>
  last && word !== undefined && name.length > 3 && word.startsWith(name) && word.length - name.length <= 4
