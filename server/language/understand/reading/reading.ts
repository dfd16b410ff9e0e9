import { type Token, tokenise } from '../../lexicon/tokens.ts'
import { placesIn } from '../../places.ts'
import { type CodeSpan, codesIn, plainCode } from '../../text/codes.ts'
import { normalise } from '../../text/normalise.ts'
import { type NumberSpan, readNumbers } from '../../text/numbers.ts'
import { type PhoneSpan, readPhones } from '../../text/phones.ts'
import type { TurnContext } from '../../types.ts'
import { type Clause, splitClauses } from './clauses.ts'
import { type Cue, findCues } from './cues.ts'
import { findProjects } from './projects.ts'

/** What stands in a text at some place: a project, a place name. Token indexes `from`..`to`, offsets `start`..`end`. */
export interface Mention {
  value: string
  from: number
  to: number
  start: number
  end: number
}

/** A message as read once: words, cues, numbers, names. Every later step looks here and nowhere else. */
export interface Reading {
  raw: string
  text: string
  at: Uint32Array
  tokens: Token[]
  cues: Cue[]
  clauses: Clause[]
  numbers: NumberSpan[]
  phones: PhoneSpan[]
  places: Mention[]
  projects: Mention[]
  /** What may be a brokerage's code of a unit. */
  codes: CodeSpan[]
  propertyIds: Mention[]
  context: TurnContext
}

/** Heavy steps read no further than this: a customer's wish stands in the first 2,000 characters or nowhere. */
export const readLimit = 2000

export function readMessage(raw: string, context: TurnContext): Reading {
  const { text, at } = normalise(raw.slice(0, readLimit))
  const tokens = tokenise(text)
  const projects = findProjects(tokens, context.projects)
  const inside = (from: number, to: number) => projects.some(project => project.from <= from && project.to >= to)
  const places = placesIn(tokens, context.market).filter(
    place =>
      !inside(place.from, place.to) &&
      !/^(?:gonna$|7aram|sa+g+[ei]l)/.test(text.slice(place.start, place.end)) &&
      !(
        /^sokna/.test(text.slice(place.start, place.end)) &&
        /(?:gah\w+|gz\w*|ready)\s+(?:3al|3ala|lel|lil|ll|l)\s*(?:el )?$/.test(text.slice(0, place.start))
      ),
  )
  const cues = findCues(tokens).filter(cue => !inside(cue.from, cue.to) && !places.some(place => swallows(place, cue)))
  const phones = readPhones(text, context.market)
  const codes = codesIn(text).filter(code => !phones.some(phone => phone.start < code.end && code.start < phone.end))
  return {
    raw,
    text,
    at,
    tokens,
    cues,
    clauses: splitClauses(text, tokens, cues),
    numbers: readNumbers(text)
      .filter(number => !phones.some(phone => phone.start < number.end && number.start < phone.end))
      .map(number => (isUpTo(text, number) ? { ...number, currency: undefined, kind: 'number' as const } : number)),
    phones,
    places,
    projects,
    codes,
    propertyIds: known(codes, context.propertyIds ?? []),
    context,
  }
}

/** "Zawedna el mo2addam le 60 alf": the Arabic "le" is "to" and no pound. */
const isUpTo = (text: string, { start, currency, value }: NumberSpan) =>
  currency === 'EGP' &&
  /^l\.?e\.? /.test(text.slice(start)) &&
  (value < 50 ||
    /(?:\b\w*(?:zaw+[ae]?d|zew[ae]?d|3ala|rafa3|erfa3|yewsal|tewsal|mo2ad|moqad|2est|kest|mezaneya|budget)\w*|\d)\s+$/.test(
      text.slice(Math.max(0, start - 24), start),
    ))

/** "Garden City" holds no garden, "Maadi" is not "ma3adi", my appointment. */
function swallows(place: Mention, cue: Cue): boolean {
  return place.from <= cue.from && place.to >= cue.to
}

/** Codes are matched whole and without regard to case or to how the number is joined: "EG-001", "eg 001". */
function known(codes: CodeSpan[], ids: string[]): Mention[] {
  if (ids.length === 0 || codes.length === 0) return []
  const byPlainForm = codeTable(ids)
  return codes.flatMap(({ plain, start, end }) => {
    const id = byPlainForm.get(plain)
    return id ? [{ value: id, from: -1, to: -1, start, end }] : []
  })
}

const codeTables = new WeakMap<string[], Map<string, string>>()

function codeTable(ids: string[]): Map<string, string> {
  let table = codeTables.get(ids)
  if (!table) {
    table = new Map(ids.map(id => [plainCode(id), id]))
    codeTables.set(ids, table)
  }
  return table
}
