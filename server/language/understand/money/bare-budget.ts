import { countryOf } from '../../places.ts'
import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'
import type { Figure } from './figures.ts'

/** Words that may follow an amount; any other noun says that something else is counted. */
const follows =
  /^(?:in|at|near|for|with|and|or|fe|fi|fel|w|be|bel|the|a|an|max|maximum|tops|only|please|pls|thanks|thx|budget|total|less|cash|kash|ve|icin|butce|butcem|var|ya da|tane|mezanya|mezaneya|mizaneya|bas|aw|aksa|men|lel|available|to|على|علي|في|ف|او|و|كحد|بحد|حد|اقصي|ميزانيه|الميزانيه|ميزانيتي|بس|كاش|من|للبيع|لو|يا|في|для|и|с|в|на|не|максимум|бюджет)$/
const closer = /^[.,;!?؟،)~+]$|^-$/
/** What is counted in small numbers beside "up to" and "max". */
const counted =
  /\b(?:floors?|people|persons?|guests?|kids|children|families|family|years?|months?|weeks?|days?|minutes?|mins?|km|metres?|meters?|min|hours?|units?|options?|beds?|baths?|rooms?|kat|dakika|kisi|yil|sene|dor|dakika|de2e2a|snen|seneen|sana|owad|ghoraf)\b|دور|ادوار|افراد|فرد|اشخاص|دقيق|دقايق|كيلو|سنين|سنه|سنوات|غرف|اوض|طابق|этаж|человек|минут|лет|год|комнат/
const budgetWord = 6
const limitWord = 3

/** "Budget 300": a bare number too small for a price is thousands of pounds sterling, dollars and euros, and millions of Egyptian pounds. For a rent it is what it says. */
export function bareBudget(reading: Reading, figure: Figure): number | undefined {
  if (figure.unit !== undefined || figure.kind !== 'number' || figure.scale) return undefined
  if (has(reading, 'wish:rent', 'ask:rentPrice') || reading.context.preferences?.purpose === 'rent') return rentInThousands(reading, figure)
  const named = isNear(reading, figure, ['role:budget', 'topic:budget'], budgetWord) && isBudgetNamed(reading)
  // a bare number answers what was asked, and one with a currency says what it is
  if (!named && (reading.context.asked || figure.currency)) return undefined
  if (!named && !(isNear(reading, figure, ['limit:max'], limitWord) && limitsPrice(reading, figure))) return undefined
  if (!endsThere(reading, figure)) return undefined
  return scaleOf(reading, figure, named)
}

/** "Akhry 25" of a let in Egypt: thousands a month. */
const rentInThousands = (reading: Reading, figure: Figure) =>
  isEgyptian(reading) &&
  figure.value >= 3 &&
  figure.value < 300 &&
  isNear(reading, figure, ['limit:max', 'role:budget', 'topic:budget'], 3) &&
  endsThere(reading, figure)
    ? 1e3
    : undefined

/** A noun of money, and not "I have" or "around", which may be said of rooms and children. */
const isBudgetNamed = ({ text }: Reading) =>
  /budget|budjet|bugdet|price range|spend|ميزاني|بادجت|باجت|\bm[ie]z[ae]n[ey]?|\bmezan|badget|butce|param var|бюджет/.test(text)

const isNear = (reading: Reading, figure: Figure, names: string[], reach: number) =>
  reading.cues.some(cue => {
    if (!names.includes(cue.value)) return false
    const gap = cue.to <= figure.from ? figure.from - cue.to : cue.from >= figure.end ? cue.from - figure.end : 0
    if (gap > reach) return false
    const [from, to] = [Math.min(cue.end, figure.until), Math.max(cue.start, figure.start)]
    return !reading.numbers.some(({ start, end }) => start >= from && end <= to)
  })

/** "Max 350" beside a kind of home or a place, or after wishes were told, limits a price. */
const limitsPrice = (reading: Reading, { value, start, until }: Figure) =>
  value >= 2 &&
  !counted.test(reading.text.slice(Math.max(0, start - 20), until + 20)) &&
  !has(reading, 'ask:distance', 'ask:view', 'ask:book', 'ask:plan', 'ask:installments', 'wish:delivery') &&
  (reading.places.length > 0 || reading.cues.some(cue => cue.group === 'type') || Object.keys(reading.context.preferences ?? {}).length > 0)

function endsThere(reading: Reading, figure: Figure): boolean {
  const next = reading.tokens[figure.end]
  return (
    next === undefined ||
    closer.test(next.text) ||
    follows.test(next.text) ||
    /^و\S{2,}/.test(next.text) ||
    reading.places.some(place => place.from === figure.end) ||
    reading.cues.some(cue => cue.from === figure.end && (cue.group === 'type' || cue.group === 'limit' || cue.value === 'role:budget'))
  )
}

const sterling = new Set(['GBP', 'USD', 'EUR'])

function scaleOf(reading: Reading, { value, to }: Figure, named: boolean): number | undefined {
  const most = to ?? value
  if (most >= 1000) return undefined
  const thousands = named || most >= 40 ? 1e3 : undefined
  if (isEgyptian(reading)) return most <= 100 ? 1e6 : 1e3
  if (most < 10) return Number.isInteger(most) ? undefined : 1e6
  return thousands
}

/** Prices of the places spoken of, else of what was wished before, else of the house's own market. */
function isEgyptian({ places, context, numbers }: Reading): boolean {
  const currency = numbers.find(number => number.currency)?.currency ?? context.preferences?.currency
  if (currency) return !sterling.has(currency)
  const named = places.length > 0 ? places.map(place => place.value) : (context.preferences?.location ?? [])
  if (named.length > 0) return named.every(place => countryOf(place) === 'egypt')
  return context.market !== 'north_cyprus'
}
