import { parentOf } from '../../places.ts'
import { type Counts, counts } from './tally.ts'

export type Entities = Record<string, unknown>

const lists = new Set(['location', 'excludeLocation', 'propertyType', 'excludePropertyType', 'paymentMethod', 'floor', 'excludeFloor', 'amenities', 'project', 'propertyId', 'ref', 'clear']) // biome-ignore format: a list
const planSlots = ['installmentYears', 'downPaymentMax', 'downPaymentPctMax', 'monthlyInstallmentMax']

export interface SlotRules {
  ignore?: string[]
  /** "Around 5 million" is met within 15 %. */
  approximateBudget?: boolean
  /** Slots that may be predicted beyond the gold without being punished. */
  lenient?: ReadonlySet<string>
  /** Where each project lies: a place named inside a project's name is tolerated. */
  projectPlaces?: ReadonlyMap<string, string>
}

/** Compares the slots of one item, array members one by one. */
export function compareSlots(gold: Entities, predicted: Entities, rules: SlotRules = {}): { counts: Counts; wrong: string[] } {
  const g = tidy(gold)
  const p = tidy(predicted)
  const total = counts()
  const wrong: string[] = []
  for (const slot of new Set([...Object.keys(g), ...Object.keys(p)])) {
    if (rules.ignore?.includes(slot)) continue
    const found = lists.has(slot) ? compareLists(slot, g, p, rules) : compareValues(slot, g, p, rules)
    total.tp += found.tp
    total.fp += found.fp
    total.fn += found.fn
    if (found.fp + found.fn > 0) wrong.push(`${slot}: ${JSON.stringify(g[slot] ?? null)} read as ${JSON.stringify(p[slot] ?? null)}`)
  }
  return { counts: total, wrong }
}

/** Empty values count as absent; equal bounds are an exact value. */
function tidy(entities: Entities): Entities {
  const kept = Object.fromEntries(
    Object.entries(entities ?? {}).filter(([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0)),
  )
  for (const [exact, least, most] of [
    ['bedrooms', 'bedroomsMin', 'bedroomsMax'],
    ['area', 'areaMin', 'areaMax'],
  ] as const)
    if (kept[least] !== undefined && kept[least] === kept[most]) {
      kept[exact] = kept[least]
      delete kept[least]
      delete kept[most]
    }
  return kept
}

const members = (value: unknown) => new Set((Array.isArray(value) ? value : value == null ? [] : [value]).map(String))

function compareLists(slot: string, g: Entities, p: Entities, rules: SlotRules): Counts {
  const gold = members(g[slot])
  const predicted = members(p[slot])
  const found = counts()
  for (const value of gold) predicted.has(value) ? found.tp++ : found.fn++
  for (const value of predicted) if (!gold.has(value) && !isTolerated(slot, value, g, rules)) found.fp++
  return found
}

function isTolerated(slot: string, value: string, g: Entities, { lenient, projectPlaces }: SlotRules): boolean {
  if (lenient?.has(slot)) return true
  if (slot === 'paymentMethod') return value === 'installments' && planSlots.some(plan => plan in g)
  return slot === 'location' && [...members(g.project)].some(project => isWithin(projectPlaces?.get(project), value))
}

function isWithin(place: string | undefined, around: string): boolean {
  for (let at: string | null | undefined = place; at; at = parentOf(at)) if (at === around) return true
  return false
}

function compareValues(slot: string, g: Entities, p: Entities, rules: SlotRules): Counts {
  const [gold, predicted] = [g[slot], p[slot]]
  const found = counts()
  if (gold !== undefined && predicted !== undefined) {
    if (isSame(slot, gold, predicted, rules)) found.tp++
    else {
      found.fn++
      found.fp++
    }
  } else if (gold !== undefined) found.fn++
  else if (!isHarmless(slot, predicted, g, rules)) found.fp++
  return found
}

const digits = (value: unknown) => String(value).replace(/\D/g, '')

function isSame(slot: string, gold: unknown, predicted: unknown, { approximateBudget }: SlotRules): boolean {
  if (slot === 'phone') return digits(gold).slice(-9) === digits(predicted).slice(-9)
  if (typeof gold !== 'number') return String(gold) === String(predicted)
  if (approximateBudget && slot === 'budgetMax') return Math.abs(Number(predicted) - gold) <= 0.15 * gold
  return Number(predicted) === gold
}

function isHarmless(slot: string, predicted: unknown, g: Entities, { lenient, approximateBudget }: SlotRules): boolean {
  if (lenient?.has(slot)) return true
  if (slot === 'currency') return predicted === 'EGP'
  if (slot === 'budgetPeriod') return predicted === 'month'
  if (slot === 'viewingPart') return 'viewingTime' in g
  if (slot === 'viewingTime') return 'viewingPart' in g
  const most = Number(g.budgetMax)
  return slot === 'budgetMin' && approximateBudget === true && Number(predicted) >= 0.7 * most && Number(predicted) <= most
}
