import type { Intent } from '#contracts/understanding'
import { isQuotedPrice, tells } from '../wishes/pointing.ts'
import { comparison } from './clause-comparison.ts'
import { location } from './clause-location.ts'
import { payment, pricing } from './clause-money.ts'
import { viewing } from './clause-viewing.ts'
import type { Look } from './look.ts'

/** What one clause asks, in the order in which it asks it. `strength` below 1 gives way to any other clause. */
export interface Asked {
  intent: Intent
  from: number
  strength: number
}

const slotGroups = new Set(['type', 'amenity', 'finish'])

export function askedIn(clause: Look): Asked[] {
  const asked: Asked[] = []
  const add = (intent: Intent, from: number, strength = 1) => {
    if (!asked.some(other => other.intent === intent)) asked.push({ intent, from, strength })
  }
  const pay = payment(clause)
  const general =
    clause.cues.some(cue => cue.value === 'ask:general' && !isBeach.test(clause.reading.text.slice(cue.start, cue.end))) ||
    /\bwhat (?:does|do|is) .{2,40}\bmean\b|يعني (?:ايه|اي) |\by(?:a|aa)?3ny eh\b/.test(clause.text)
  const compare = comparison(clause)
  const view = viewing(clause)
  if (compare) add('COMPARISON', clause.first('ask:compare', 'ask:choice', 'ask:superlative'))
  if (view) add('SCHEDULE_VIEWING', clause.first('ask:view', 'ask:book', 'ask:change', 'ask:cannotCome', 'ask:see'))
  if (pay !== undefined && !compare && searchesFirst(clause, pay)) add('PROPERTY_INQUIRY', clause.clause.from)
  if (pay !== undefined && !compare) add('PAYMENT_PLANS', pay)
  const price = pricing(clause, pay !== undefined, general)
  if (price !== undefined && !compare && (!view || clause.has('ask:howMuch', 'ask:perMetre', 'ask:haggle'))) add('PRICE_INQUIRY', price)
  const where = location(clause, view)
  if (where !== undefined && !compare && !view) add('LOCATION_INFO', where)
  if (general && generalWins(clause, asked)) {
    asked.length = 0
    add('GENERAL_QUESTION', clause.first('ask:general'))
  } else if (general && asked.length === 0 && !limitsASearch(clause)) add('GENERAL_QUESTION', clause.first('ask:general'))
  if (asked.length === 0 && property(clause)) add('PROPERTY_INQUIRY', clause.clause.from, propertyStrength(clause))
  else if (asked.length > 0 && clause.has('ask:media') && !clause.has('ask:pin')) add('PROPERTY_INQUIRY', clause.first('ask:media'))
  return asked.sort((a, b) => a.from - b.from)
}

/** "Shate2" is the beach, and no "sha2ty", my flat, which sounds alike. */
const isBeach = /^sha+t+[eiy]2?$/

/** "A flat in the capital with 5 % down": a home is looked for, and how it is paid limits the search. */
const searchesFirst = ({ has, cues, figures, reading, clause, text }: Look, pay: number) =>
  has('ask:search') &&
  cues.some(cue => cue.group === 'type' && cue.from < pay) &&
  reading.places.some(place => place.start >= clause.start && place.from < pay) &&
  figures.some(figure => figure.from > pay - 4 && figure.unit !== 'room') &&
  !/[?]|كام|\bkam\b|how|what/.test(text)

/** A topic of law or process wins over a price or a payment word that only names what it is about. */
function generalWins({ has, text, cues }: Look, asked: Asked[]): boolean {
  if (asked.length === 0) return false
  if (/بقالك\S* كام سن|years in (?:business|the market)/.test(text)) return true
  const intents = asked.map(item => item.intent)
  if (intents.includes('SCHEDULE_VIEWING'))
    return (
      /commission|عمول|3omol/.test(text) ||
      (!has('ask:book', 'ask:change') && /visa|تاشير|residency|office hours|مواعيد (?:العمل|الشغل)/.test(text))
    )
  if (intents.includes('COMPARISON'))
    return (
      cues.every(cue => cue.group !== 'type' && cue.group !== 'ref') && /freehold|usufruct|leasehold|عقد|توكيل|3a2d|tapu|deed/.test(text)
    )
  if (intents.includes('LOCATION_INFO'))
    return (
      !has('ask:where', 'ask:pin', 'ask:directions', 'ask:nearThing') &&
      /legal|registered|مسجل|resid|اقامه|tax|ضريب|deed|contract|عقد|visa|licen|process|paper|take to get/.test(text)
    )
  if (intents.includes('PRICE_INQUIRY')) return true
  if (intents.includes('PAYMENT_PLANS'))
    return /penalt|غرام|8arama|commission|عمول|3omol|tax|ضريب|dareeb|refund|بيترد|بترد|تترد|يترد|yetrad|contract|عقد|3a2d|registration|تسجيل|deposit (?:back|return)|komisyon|vergi|налог|комисс/.test(
      text,
    )
  return false
}

/** "Anything to own up to five million in Smouha?": an amount, a bound and a place are a search, whatever word of law stands beside them. */
const limitsASearch = (looked: Look) => isOffice(looked) || isLimited(looked) || buys(looked)

/** "maktab edary": an office to buy, and not ours. */
const isOffice = ({ cues, text }: Look) =>
  cues.some(cue => cue.value === 'type:office') &&
  /اداري|\be?i?dary\b|\bedari\b|office (?:space|unit)|للبيع|للايجار|lel (?:be3|egar)/.test(text)

/** "My company might buy somewhere instead": who buys, and no question of ours. */
const buys = ({ has, text }: Look) => has('wish:buy') && has('turn:correction') && !/[?]/.test(text)

const isLimited = ({ cues, figures, reading, clause }: Look) =>
  figures.some(figure => figure.scale !== undefined) &&
  cues.some(cue => cue.group === 'limit') &&
  reading.places.some(place => place.start >= clause.start && place.end <= clause.end)

/** "How many baths", "kam oda": counts something of a home. */
const countsRooms = ({ cues, text }: Look) =>
  /how many|(?:^|\s)(?:كام|كم)(?:\s|$)|\bkam\b|\bkac\b|сколько/.test(text) &&
  cues.some(cue => cue.group === 'unit' && (cue.name === 'room' || cue.name === 'bath' || cue.name === 'metre'))

function property(clause: Look): boolean {
  return describesHome(clause) || countsRooms(clause)
}

function describesHome({ has, cues, figures, reading, clause }: Look): boolean {
  if (cues.some(cue => slotGroups.has(cue.group) || cue.group === 'dropped')) return true
  if (has('ask:search', 'ask:media', 'ask:feature', 'turn:drop')) return true
  if (cues.some(cue => cue.group === 'wish' && cue.name !== 'before') || has('ask:nearThing', 'role:budget')) return true
  if (
    figures.some(
      figure =>
        figure.unit === 'room' || figure.unit === 'bath' || figure.unit === 'metre' || figure.scale !== undefined || figure.value >= 1000,
    )
  )
    return true
  return (
    [...reading.places, ...reading.projects, ...reading.propertyIds].some(item => item.start >= clause.start && item.end <= clause.end) ||
    has('ref:1', 'ref:2', 'ref:3', 'ref:4', 'ref:last', 'ref:cheapest', 'ref:largest', 'ref:smallest')
  )
}

/** A bare "I want" or a place alone says little; a type, a number of rooms, a budget says it all. */
function propertyStrength(looked: Look): number {
  const { has, cues, figures, reading, clause } = looked
  // "The penthouse in Sama Grove, how much is it?" says of which the question is.
  const told = [...reading.places, ...reading.projects].some(
    item => item.start >= clause.start && item.end <= clause.end && tells(reading, item),
  )
  if (told && has('ask:howMuch', 'ask:price', 'ask:plan', 'ask:installments', 'ask:downPayment', 'ask:distance', 'ask:where')) return 0.4
  if (
    cues.some(cue => slotGroups.has(cue.group) || cue.group === 'dropped') ||
    figures.some(
      figure =>
        figure.unit === 'room' ||
        figure.unit === 'metre' ||
        ((figure.scale !== undefined || figure.currency !== undefined || figure.value >= 10_000) && !isQuotedPrice(reading, figure)),
    )
  )
    return 1
  if (
    has('ask:media', 'ask:feature', 'turn:drop') ||
    countsRooms(looked) ||
    cues.some(cue => cue.group === 'wish' && cue.name !== 'before')
  )
    return 0.9
  const named = [...reading.places, ...reading.projects, ...reading.propertyIds].filter(
    item => item.start >= clause.start && item.end <= clause.end,
  )
  // "The one in Esentepe, how far is it?" says of which the question is.
  if (named.length > 0) return named.some(item => tells(reading, item)) ? 0.4 : 0.7
  return has('ask:search') ? 0.4 : 0.5
}
