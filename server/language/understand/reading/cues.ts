import { complaintWords } from '../../lexicon/complaint-words.ts'
import { limits, moneyRoles, units } from '../../lexicon/measure-words.ts'
import { moneyWords } from '../../lexicon/money-words.ts'
import { peopleWords } from '../../lexicon/people-words.ts'
import { type Hit, Phrases, type Spellings } from '../../lexicon/phrases.ts'
import { placeWords } from '../../lexicon/place-words.ts'
import { amenities, finishings, propertyTypes } from '../../lexicon/property-words.ts'
import { questionWords } from '../../lexicon/question-words.ts'
import type { Token } from '../../lexicon/tokens.ts'
import { dropped, refWords, topics, turnWords, wishWords } from '../../lexicon/wish-words.ts'

/**
 * Everything the lexicons know, in one table, so that one pass over the words finds all of it.
 * A cue is "group:name": `ask:price`, `type:villa`, `amenity:pool`, `limit:max`.
 */
const table = new Phrases<string>()
const groups: Record<string, Record<string, Spellings>> = {
  ask: { ...moneyWords, ...placeWords, ...questionWords },
  say: { ...peopleWords, ...complaintWords },
  type: propertyTypes,
  amenity: amenities,
  finish: finishings,
  wish: wishWords,
  turn: turnWords,
  unit: units,
  limit: limits,
  role: moneyRoles,
  ref: refWords,
  topic: topics,
  dropped,
}
for (const [group, members] of Object.entries(groups))
  for (const [name, spellings] of Object.entries(members)) table.add(spellings, `${group}:${name}`)

export interface Cue extends Hit<string> {
  group: string
  name: string
}

/** All cues in order of place; what lies wholly inside a longer cue of a kindred group is only part of its spelling. */
export function findCues(tokens: Token[]): Cue[] {
  const cues = table
    .find(tokens)
    .filter(isCertain)
    .map(hit => {
      const colon = hit.value.indexOf(':')
      return { ...hit, group: hit.value.slice(0, colon), name: hit.value.slice(colon + 1) }
    })
  return cues.filter(
    cue =>
      !cues.some(other => covers(other, cue)) &&
      !isAddressed(tokens, cue) &&
      !isLanding(tokens, cue) &&
      !isSunday(tokens, cue) &&
      !isSame(tokens, cue) &&
      !isTomorrow(tokens, cue) &&
      !isQuiet(tokens, cue) &&
      !isOnlyBe(tokens, cue) &&
      !isFrankly(tokens, cue, cues) &&
      !isOrElse(tokens, cue) &&
      !isOfficeWished(tokens, cue),
  )
}

/** A slip of the finger may hide a type or a question, but what turns a meaning round must be written right. */
const certain =
  /^(?:role|limit|turn|dropped|topic|ref|wish:rent|wish:buy|ask:outOfScope|ask:injection|ask:general|say:(?:optOut|stop|messages|delay|praise|ack|goodbye))(?::|$)/
const isCertain = (hit: Hit<string>) => !hit.fuzzy || !certain.test(hit.value)

/** "ya gama3a", "يا غالي": somebody is spoken to, nothing is asked. */
function isAddressed(tokens: Token[], cue: Cue): boolean {
  const before = tokens[cue.from - 1]?.text
  return cue.to - cue.from === 1 && (before === 'ya' || before === 'يا') && cue.value !== 'say:greeting'
}

/** Planes land, and so do those who come to look. */
const isLanding = (tokens: Token[], { value, from }: Cue) =>
  value === 'type:land' && /^(?:we|i|they|you|he|she|ill|well|will|shall|plane|flight)$/.test(tokens[from - 1]?.text ?? '')

/** "B nafs el shorot": the same wishes as before, and no question of law. */
const isSame = (tokens: Token[], { value, from }: Cue) =>
  value === 'ask:general' && /^(?:nafs|nfs|b?nafs|[بو]?نفس|same)$/.test(tokens[from - 1]?.text ?? '')

/** "Can it still be bought?" takes no leave. */
const isOnlyBe = (tokens: Token[], { value, from, to }: Cue) =>
  value === 'say:goodbye' && to - from === 1 && /^(?:be|by|b)$/.test(tokens[from]!.text)

/** "Need an office in the new capital": one to buy, and not ours. */
const isOfficeWished = (tokens: Token[], { value, from }: Cue) =>
  value === 'ask:general' &&
  /^an?$/.test(tokens[from]!.text) &&
  tokens[from + 1]?.text === 'office' &&
  /^(?:need|want|for|buy|rent|seeking|find|after|about|have|any|show|see)$/.test(tokens[from - 1]?.text ?? '')

/** "من الاخر شقة غرفتين", "mn el a5er 3ayez villa": said for "frankly", and no last price. */
function isFrankly(tokens: Token[], { value, from, to }: Cue, cues: Cue[]): boolean {
  if (value !== 'ask:haggle' || !/^(?:من|men|mn)$/.test(tokens[from]!.text)) return false
  const next = /^[,،]$/.test(tokens[to]?.text ?? '') ? to + 1 : to
  return (
    cues.some(cue => cue.from === next && (cue.group === 'type' || cue.value === 'ask:search')) &&
    !/^(?:ال|el$|il$)/.test(tokens[next]!.text) &&
    !tokens.some(({ text }) => /^ب?كام$|^b?kam$|سعر|se3r|price/.test(text))
  )
}

/** "A top floor or forget it" insists, and lets nothing go. */
const isOrElse = (tokens: Token[], { value, from, to }: Cue) =>
  value === 'turn:drop' &&
  /^(?:aw|or|او|والا|wela|ya)$/.test(tokens[from - 1]?.text ?? '') &&
  /^(?:ens|forget|nevermind|never|انس|شيل|سيب)/.test(tokens[from]!.text) &&
  /^(?:it|the|5ales|khales|ba2a|خالص|بقي|الموضوع|[.,!?،])?$/.test(tokens[to]?.text ?? '')

/** "Hadya" is quiet; without its digits a garden sounds the same. */
const isQuiet = (tokens: Token[], { value, from }: Cue) => value === 'amenity:garden' && /^h[ae]+d[iey]+[ae]h?$/.test(tokens[from]!.text)

/** In the Gulf "باجر" is tomorrow, and no rent with a preposition. */
const isTomorrow = (tokens: Token[], { value, from, to }: Cue) => value === 'wish:rent' && to - from === 1 && tokens[from]!.text === 'باجر'

/** "الحد" is Sunday, and nobody: "حد" has no article. */
const isSunday = (tokens: Token[], { value, from, to }: Cue) =>
  value === 'say:person' && to - from === 1 && /^[وفلب]?(?:ال|لل)حد$/.test(tokens[from]!.text)

/** A longer phrase takes the words it is made of: "حمام سباحة" holds no bathroom, "not more than" no negation. */
function covers(other: Cue, cue: Cue): boolean {
  if (other === cue || other.from > cue.from || other.to < cue.to || other.to - other.from <= cue.to - cue.from) return false
  if (other.group === cue.group) return !(other.group === 'say' && companions.has(other.name))
  return absorbing[other.group]?.has(cue.group) ?? false
}

/** Words that mean something only together with others take nothing away. */
const companions = new Set(['stop', 'messages', 'delay', 'person', 'praise'])

const absorbing: Record<string, Set<string>> = {
  amenity: new Set(['unit', 'wish', 'type', 'ask', 'finish', 'ref', 'turn']),
  limit: new Set(['turn', 'wish', 'ref', 'topic', 'ask']),
  finish: new Set(['turn', 'wish', 'unit']),
  wish: new Set(['ask', 'say', 'turn', 'ref', 'unit', 'limit', 'role', 'finish', 'type']),
  turn: new Set(['dropped', 'say', 'limit', 'unit', 'amenity']),
  dropped: new Set(['turn', 'topic', 'ask', 'unit', 'limit']),
  say: new Set(['ask', 'turn', 'unit', 'ref', 'wish', 'role', 'limit', 'topic']),
  ask: new Set(['unit', 'ref', 'limit', 'wish', 'turn', 'amenity', 'role']),
  ref: new Set(['limit', 'type', 'turn']),
  role: new Set(['unit', 'wish', 'ask']),
  type: new Set(['wish', 'ask', 'unit', 'amenity', 'role']),
  unit: new Set(['limit', 'role']),
}
