import { words } from '../../answer/words/index.ts'
import { units } from '../../lexicon/measure-words.ts'
import { type Hit, longest, Phrases, type Spellings } from '../../lexicon/phrases.ts'
import { amenities, finishings, propertyTypes } from '../../lexicon/property-words.ts'
import type { Token } from '../../lexicon/tokens.ts'
import { allPlaces, placeName } from '../../places.ts'
import { fold } from '../../text/normalise.ts'
import { boasts } from './boasts.ts'
import { forbidden, landmarks } from './forbidden.ts'
import { law } from './law.ts'
import { moreRelations, stillMoreRoles } from './more-roles.ts'
import { moreStance } from './more-stance.ts'
import { moreLandmarks, moreStanding } from './more-standing.ts'
import { pressure } from './pressure.ts'
import { moreRoles, relations } from './relations.ts'
import { roles, standing } from './spelled.ts'
import { stance } from './stance.ts'
import { unstated } from './terms.ts'

/** "group:name", for example "amenity:pool" or "role:price". */
type Tag = string

const lexicon = new Phrases<Tag>()
const add = (group: string, table: Record<string, Spellings>) => {
  for (const [name, spellings] of Object.entries(table)) lexicon.add(spellings, `${group}:${name}`)
}
/** Words of ours that no customer is to be read by: they say nothing of which language a word belongs to. */
const unspelled = new Phrases<Tag>(false)
const addOurs = (group: string, table: Record<string, Spellings>) => {
  for (const [name, spellings] of Object.entries(table)) unspelled.add(spellings, `${group}:${name}`)
}
add('role', roles)
add('role', moreRoles)
addOurs('role', stillMoreRoles)
add('relation', relations)
addOurs('relation', moreRelations)
add('standing', standing)
addOurs('standing', moreStanding)
add('stance', stance)
addOurs('stance', moreStance)
add('forbidden', forbidden)
add('forbidden', boasts)
add('forbidden', unstated)
addOurs('forbidden', pressure)
addOurs('forbidden', law)
add('nearby', landmarks)
addOurs('nearby', moreLandmarks)
add('type', propertyTypes)
addOurs('type', { apartment: { zi: 'sha2etein|sha2eten|sha2tein|sha2ten' } })
add('amenity', amenities)
add('finishing', finishings)
add('unit', units)
add('unit', {
  year: { tr: 'yıl|yıla|yılda|yıllık|sene|seneye|senelik|yıllığına', ru: 'год*|лет|летн*' },
  month: {
    en: 'monthly payments|monthly instalments|monthly installments|instalments|installments|payments',
    ar: 'قسط شهري|قسط|اقساط|قسط شهريا|دفعة شهرية',
    zi: '2est shahry|2est|2ist|aqsat|a2sat',
    tr: 'ay|aya|ayda|ayına|aylık|taksit|taksitle',
    ru: 'месяц*|мес|платеж*|ежемесячн* платеж*',
  },
  metre: { en: 'm2|square metre|square meter|sqm', tr: 'metrekare|metrekarelik|m2', ru: 'м2|м 2|кв м|кв метр*|квадратн* метр*|метр*' },
  room: { ru: 'спал*|спален', tr: 'yatak odası|yatak odalı' },
  bath: { ru: 'ванн*|санузел|санузл*', tr: 'banyo|banyolu' },
})
// What the answering half itself calls things must be understood here, whatever the lexicon of customers' words holds.
for (const [language, material] of Object.entries(words) as ['ar' | 'en' | 'tr' | 'ru', (typeof words)['ar']][]) {
  for (const [amenity, name] of Object.entries(material.amenities))
    lexicon.add({ [language]: name.replace(/^an? /, '') }, `amenity:${amenity}`)
  for (const [type, { one, many }] of Object.entries(material.types)) lexicon.add({ [language]: `${one}|${many}` }, `type:${type}`)
  for (const [kind, name] of Object.entries(material.finishing)) lexicon.add({ [language]: name }, `finishing:${kind}`)
}

for (const place of allPlaces())
  for (const language of ['ar', 'en', 'tr', 'ru'] as const)
    lexicon.add({ [language === 'tr' ? 'en' : language]: fold(placeName(place, language)) }, `place:${place}`)

export interface TagHit {
  group: string
  name: string
  from: number
  to: number
  start: number
  end: number
}

/** Groups in which a shorter phrase inside a longer one of the same group is not meant: "semi finished" is not also "finished". */
const EXCLUSIVE = new Set(['place', 'finishing', 'standing', 'type', 'amenity'])

/** The hits of both tables; of one meaning at one place the longer. */
function both(tokens: Token[]): Hit<Tag>[] {
  const [spelled, ours] = [lexicon.find(tokens), unspelled.find(tokens)]
  const merged: Hit<Tag>[] = []
  let at = 0
  for (const hit of spelled) {
    while (at < ours.length && ours[at]!.from < hit.from) merged.push(ours[at++]!)
    merged.push(hit)
  }
  for (; at < ours.length; at++) merged.push(ours[at]!)
  return merged
}

/** A shorter word a letter off is another word. */
const SURE = 6

/** Every phrase of the lexicon in a text, in order. Words reached by a letter's difference count: a misspelt lie is a lie. */
export function tagsIn(tokens: Token[]): TagHit[] {
  const byGroup = new Map<string, Hit<Tag>[]>()
  for (const hit of both(tokens)) {
    const group = hit.value.slice(0, hit.value.indexOf(':'))
    if (hit.fuzzy && ((group !== 'forbidden' && group !== 'amenity') || hit.end - hit.start < SURE)) continue
    const list = byGroup.get(group)
    if (list) list.push(hit)
    else byGroup.set(group, [hit])
  }
  const found: TagHit[] = []
  for (const [group, hits] of byGroup)
    for (const { value, from, to, start, end } of EXCLUSIVE.has(group) ? longestNear(hits) : hits)
      found.push({ group, name: value.slice(group.length + 1), from, to, start, end })
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** `longest` compares every pair; over neighbours only, it stays linear in a long text. */
function longestNear(hits: Hit<Tag>[]): Hit<Tag>[] {
  const kept: Hit<Tag>[] = []
  for (let start = 0; start < hits.length; ) {
    let end = start + 1
    let reach = hits[start]!.to
    while (end < hits.length && hits[end]!.from < reach) reach = Math.max(reach, hits[end++]!.to)
    kept.push(...longest(hits.slice(start, end)))
    start = end
  }
  return kept
}
