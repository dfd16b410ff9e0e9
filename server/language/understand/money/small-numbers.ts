import type { Reading } from '../reading/reading.ts'
import { mark, type Said, setArea, setCount } from '../reading/said.ts'
import { has } from '../reading/scope.ts'
import { bareBudget } from './bare-budget.ts'
import type { Figure } from './figures.ts'

/** The question we asked last, without what stood around it. */
export function lastQuestion(reading: Reading): string {
  const said = reading.context.lastAssistant ?? ''
  const end = Math.max(said.lastIndexOf('?'), said.lastIndexOf('؟'))
  if (end < 0) return ''
  const start = Math.max(said.lastIndexOf('.', end - 1), said.lastIndexOf('!', end - 1), said.lastIndexOf('\n', end - 1))
  return said.slice(start + 1, end + 1)
}

const askedFor: [RegExp, 'bedrooms' | 'bathrooms' | 'area' | 'budget' | 'years' | 'percent'][] = [
  [/bedroom|how many rooms|غرف|أوض|اوض|oda|ghoraf|owad|комнат|спальн/i, 'bedrooms'],
  [/bathroom|حمام|banyo|ванн/i, 'bathrooms'],
  [/size|area in|square|m2|sqm|how big|how large|مساحة|المساحة|متر|metrekare|площад/i, 'area'],
  [/budget|price range|ميزاني|bütçe|бюджет|how much (?:can|would|do) you|spend/i, 'budget'],
  [/how many years|كام سنة|سنين|years|kaç yıl|лет/i, 'years'],
  [/percent|%|نسبة/i, 'percent'],
]

const THE_TWO = /(?:(?:^|\s)[وبلف]?(?:ال|لل)|\b(?:el|il|lel|the) ?)(?:اتنين|اثنين|تنين|2?etnen|2?etnein|2?itnen|two|2)$/

/** "Three or four, and no pool": the answer first, then more. */
function isFirstSaid({ clauses }: Reading, figure: Figure): boolean {
  const clause = clauses.find(part => part.from <= figure.from && figure.end <= part.to)
  return clause !== undefined && clause === clauses[0] && clause.to - clause.from <= 4
}

/** A small bare number answers what was asked; "5" to "what is your budget?" is five million where prices are in millions. */
export function readAnswer(reading: Reading, figure: Figure, said: Said, intent: { viewing: boolean }): void {
  const { slots } = said
  const question = reading.context.asked ?? lastQuestion(reading)
  const topic = question ? askedFor.find(([pattern]) => pattern.test(question))?.[1] : undefined
  const alone = (reading.tokens.length <= 6 && reading.numbers.length <= 2) || isFirstSaid(reading, figure)
  // "kam fel meya" asks for a percentage.
  if (intent.viewing || (/(?:fel|fil|bel|في|ف|بال|ب)\s*(?:ال)?$/.test(reading.text.slice(0, figure.start)) && figure.value === 100)) return
  // "Are the two ready?" speaks of those in view and answers nothing.
  if ((reading.context.shown?.length ?? 0) > 1 && THE_TWO.test(reading.text.slice(0, figure.until))) return
  if (topic === 'bedrooms' && alone && figure.value <= 20) {
    setCount(said, figure, 'bedrooms', 'bedroomsMin', 'bedroomsMax')
    return
  }
  if (topic === 'bathrooms' && alone && figure.value <= 20) {
    setCount(said, figure, 'bathrooms', 'bathroomsMin', undefined)
    return
  }
  if (topic === 'area' && alone && figure.value >= 10) {
    setArea(reading, figure, said)
    return
  }
  if (topic === 'budget' && alone) {
    const times = /million|مليون|milyon|млн|миллион/i.test(question) || reading.context.market !== 'north_cyprus' ? 1e6 : 1e3
    const scale = figure.value < 100 ? times : 1000
    if (figure.to !== undefined) Object.assign(slots, { budgetMin: figure.value * scale, budgetMax: figure.to * scale })
    else slots.budgetMax = figure.value * scale
    mark(said, 'budgetMax', figure)
    return
  }
  const before = reading.context.preferences?.budgetMax
  if (before !== undefined && figure.kind === 'number' && has(reading, 'role:budget', 'limit:max', 'topic:budget')) {
    // "I can go up to 5.2": of the same order as the budget before.
    const scale = [1, 1e3, 1e6].find(times => figure.value * times >= before / 3 && figure.value * times <= before * 5)
    if (scale !== undefined && figure.unit === undefined) {
      slots.budgetMax = figure.value * scale
      mark(said, 'budgetMax', figure)
      return
    }
  }
  const times = bareBudget(reading, figure)
  if (times !== undefined) {
    if (figure.to !== undefined) Object.assign(slots, { budgetMin: figure.value * times, budgetMax: figure.to * times })
    else if (figure.limit === 'min') slots.budgetMin = figure.value * times
    else slots.budgetMax = figure.value * times
    mark(said, 'budgetMax', figure)
    return
  }
  if (topic === 'years' && alone) {
    slots.installmentYears = figure.value
    mark(said, 'installmentYears', figure)
    return
  }
  // "A two-bed… no wait, make it three"
  if (
    (slots.bedrooms ?? slots.bedroomsMin) !== undefined &&
    figure.value <= 10 &&
    /(?:خليهم|خليها|نخليهم|make (?:it|that)|(?:5|kh)al\w*(?:hom|ha))\s+(?:ال|el )?$/.test(reading.text.slice(0, figure.start))
  ) {
    setCount(said, figure, 'bedrooms', 'bedroomsMin', 'bedroomsMax')
    return
  }
  // "How many rooms?" "I need three": counts what was just asked about.
  const askedBefore = askedFor.find(([pattern]) => pattern.test(reading.context.lastCustomer ?? ''))?.[1]
  const clause = reading.clauses.find(part => part.from <= figure.from && figure.end <= part.to)
  const short = clause !== undefined && clause.to - clause.from <= 3
  if (askedBefore === 'bedrooms' && topic === undefined && short && figure.value <= 10 && has(reading, 'ask:search')) {
    setCount(said, figure, 'bedrooms', 'bedroomsMin', 'bedroomsMax')
    return
  }
  // "la2 ana 2asdy 4 owad mesh 3" has its unit; "خليهم ٤" after "3 bedrooms, right?" has not.
  const corrects = has(reading, 'turn:correction', 'turn:negation')
  if (corrects && alone && topic === undefined && /bedroom|غرف|rooms/i.test(reading.context.lastAssistant ?? '') && figure.value <= 10) {
    setCount(said, figure, 'bedrooms', 'bedroomsMin', 'bedroomsMax')
    return
  }
  const { bedrooms, bedroomsMin } = reading.context.preferences ?? {}
  if (has(reading, 'turn:correction') && alone && topic === undefined && figure.value <= 10 && (bedrooms ?? bedroomsMin) !== undefined) {
    setCount(said, figure, 'bedrooms', 'bedroomsMin', 'bedroomsMax')
    return
  }
  // Bare square metres: "شقة 120 في المعادي". Bare amounts in millions: "apartment around 5 in New Cairo" stay unread.
  const typed = reading.cues.some(cue => cue.group === 'type' && cue.to <= figure.from && figure.from - cue.to <= 1)
  if (typed && figure.value >= 45 && figure.value < 1000 && figure.kind === 'number') setArea(reading, figure, said)
}
