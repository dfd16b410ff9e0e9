import type { Slots } from '#contracts/understanding'
import type { Cue } from '../reading/cues.ts'
import type { Reading } from '../reading/reading.ts'
import { mark, type Said, setArea, setCount } from '../reading/said.ts'
import { cueNear, has } from '../reading/scope.ts'
import { isQuotedPrice } from '../wishes/pointing.ts'
import type { Figure } from './figures.ts'
import { proposesPlan } from './own-plan.ts'
import { lastQuestion, readAnswer } from './small-numbers.ts'

/** Rooms, baths, areas, amounts, shares and years: what every number of the message is of. */
export function readAmounts(reading: Reading, figures: Figure[], said: Said, intent: { viewing: boolean; quoted: boolean }): void {
  for (const figure of figures) {
    if (figure.refused) continue
    if (figure.kind === 'percent') readShare(reading, figure, said)
    else if (figure.unit === 'room') setCount(said, figure, 'bedrooms', 'bedroomsMin', 'bedroomsMax')
    else if (figure.unit === 'bath') setCount(said, figure, 'bathrooms', 'bathroomsMin', undefined)
    else if (figure.unit === 'metre') setArea(reading, figure, said)
    else if (figure.unit === 'year') readYears(reading, figure, said)
    else if (figure.unit !== undefined && figure.unit !== 'month') continue
    else if (figure.unit === undefined) readBare(reading, figure, said, intent)
  }
  roomAndHall(reading, said)
}

/** A share is a down payment unless it is said of something else: interest, discount, commission, return, maintenance. */
function readShare(reading: Reading, figure: Figure, said: Said): void {
  const near = cueNear(reading, 'ask', figure.from, figure.end, 6)
  const down = reading.cues.find(cue => cue.value === 'ask:downPayment')
  const pays = /دفع|دفعت|adfa3|dafa3|\bpay|\bput|upfront|up front|pesin|ode|заплач|заплат|внес/.test(reading.text) || proposesPlan(reading)
  if (!down && !pays && near && ['discount', 'interest', 'general', 'fees'].includes(near.name)) return
  if (!down && !pays && has(reading, 'ask:haggle', 'ask:discount', 'ask:general', 'say:complaint', 'ask:injection', 'ask:interest')) return
  if (
    !down &&
    !pays &&
    !has(reading, 'ask:installments', 'ask:plan', 'ask:cash') &&
    reading.context.lastIntent !== 'PAYMENT_PLANS' &&
    !/down ?payment|مقدم|peşinat|взнос/i.test(reading.context.asked ?? reading.context.lastAssistant ?? '')
  )
    return
  said.slots.downPaymentPctMax = figure.to ?? figure.value
  mark(said, 'downPaymentPctMax', figure)
}

function readYears(reading: Reading, figure: Figure, said: Said): void {
  const pay = has(reading, 'ask:installments', 'ask:plan', 'ask:downPayment', 'ask:interest', 'ask:mortgage')
  const over = /(?:\bover|\bfor|\bon|\bspread|علي|على|3ala|3la|في|بالتقسيط|\bfe|yil|лет|на)\s*$/.test(reading.text.slice(0, figure.start))
  const wait =
    has(reading, 'wish:delivery') &&
    /(?:within|in|after|during|خلال|بعد|كمان|فى|ba3d|5elal|khelal|kaman|через|sonra|icinde)\s*$/.test(reading.text.slice(0, figure.start))
  if (wait || figure.value > 40) return
  const before =
    reading.context.preferences?.installmentYears !== undefined ||
    (reading.context.lastIntent === 'PAYMENT_PLANS' && !has(reading, 'wish:delivery'))
  if (
    !pay &&
    !before &&
    !(over && reading.context.lastIntent === 'PAYMENT_PLANS') &&
    !(over && !has(reading, 'ask:general', 'say:complaint'))
  )
    return
  if (has(reading, 'say:complaint', 'ask:injection')) return
  said.slots.installmentYears = figure.to ?? figure.value
  mark(said, 'installmentYears', figure)
  // "Over eight years at least" is what is wanted of any home, and no question of the plan in view.
  if (figure.limit === 'min') mark(said, 'seeks', figure)
}

function readBare(reading: Reading, figure: Figure, said: Said, intent: { viewing: boolean; quoted: boolean }): void {
  const { slots } = said
  const rents = has(reading, 'wish:rent', 'ask:rentPrice') || reading.context.preferences?.purpose === 'rent'
  const aMonth = rents && figure.value >= 100 && figure.unit === undefined && periodOf(reading, figure) !== undefined
  const large = figure.scale !== undefined || figure.currency !== undefined || figure.value >= 1000 || aMonth
  if (!large) {
    readAnswer(reading, figure, said, intent)
    return
  }
  if (!figure.scale && !figure.currency && isYear(figure)) return
  if (intent.quoted) return
  if (isQuotedPrice(reading, figure)) {
    mark(said, 'quotedPrice', figure)
    return
  }
  const amount = figure.to ?? figure.value
  const role = roleOf(reading, figure)
  if (role === 'down') {
    slots.downPaymentMax = amount
    mark(said, 'downPaymentMax', figure)
  } else if (role === 'monthly') {
    slots.monthlyInstallmentMax = amount
    mark(said, 'monthlyInstallmentMax', figure)
  } else if (role === 'area') setArea(reading, figure, said)
  else {
    if (figure.to !== undefined) Object.assign(slots, { budgetMin: figure.value, budgetMax: figure.to })
    else if (figure.limit === 'min') slots.budgetMin = figure.value
    else slots.budgetMax = figure.value
    mark(said, figure.limit === 'min' ? 'budgetMin' : 'budgetMax', figure)
    const period = periodOf(reading, figure)
    if (period && period !== 'month') slots.budgetPeriod = period
    if (period === 'month' && slots.purpose === 'rent') slots.budgetPeriod = 'month'
  }
  if (figure.currency) slots.currency = figure.currency
}

const isYear = (figure: Figure) => Number.isInteger(figure.value) && figure.value >= 2020 && figure.value <= 2045 && figure.to === undefined

/** Whose amount is it: the noun nearest to the number decides. */
function roleOf(reading: Reading, figure: Figure): 'down' | 'monthly' | 'budget' | 'area' {
  const monthly = reading.cues.some(
    cue =>
      cue.group === 'role' &&
      cue.name === 'monthly' &&
      cue.from >= figure.from - 6 &&
      cue.from <= figure.end + 4 &&
      !(cue.from >= figure.end && /[,.;]\s/.test(reading.text.slice(figure.until, cue.start))),
  )
  const rent = has(reading, 'wish:rent', 'ask:rentPrice') || reading.context.preferences?.purpose === 'rent'
  let best: 'down' | 'installment' | 'budget' | undefined
  let having = false
  let distance = 7
  for (const cue of reading.cues) {
    const kind =
      cue.value === 'ask:downPayment'
        ? 'down'
        : cue.value === 'ask:installments'
          ? 'installment'
          : cue.value === 'role:budget' || cue.value === 'ask:price' || cue.value === 'topic:budget'
            ? 'budget'
            : undefined
    if (!kind) continue
    const gap = cue.to <= figure.from ? figure.from - cue.to : cue.from >= figure.end ? cue.from - figure.end : 0
    const crosses = reading.numbers.some(
      number => number.start >= Math.min(cue.end, figure.until) && number.end <= Math.max(cue.start, figure.start),
    )
    // "… down, and instalments of …": what follows an "and" is of the next amount.
    const next = cue.from >= figure.end && /(?:^|\s)(?:و\S|w\s|and\s)|[,،;]|[.!?]\s/.test(reading.text.slice(figure.until, cue.end))
    if (next && reading.numbers.some(number => number.start >= cue.end && number.start - cue.end < 30)) continue
    // "600k down and 40k a month": it stands behind an amount of its own.
    const taken =
      cue.to <= figure.from &&
      reading.numbers.some(number => number.end <= cue.start && cue.start - number.end <= 1) &&
      /^\s*(?:و|w |and |plus |,|،|\+)/.test(reading.text.slice(cue.end, figure.start + 1))
    const weight = gap + (crosses || next || taken ? 3 : 0) + (kind === 'budget' ? (isHaving(reading, cue) ? 4 : 1.5) : 0)
    if (weight < distance) {
      best = kind
      having = kind === 'budget' && isHaving(reading, cue)
      distance = weight
    }
  }
  // "300k for the down payment and 35k a month"
  const each = reading.cues.find(cue => cue.value === 'role:monthly' && cue.from >= figure.end && cue.from - figure.end <= 1)
  if (each && !rent && (best === 'down' ? distance > 1 : reading.context.preferences?.monthlyInstallmentMax !== undefined)) return 'monthly'
  if (best === 'down') return 'down'
  if (best === 'installment' && (monthly || amountOf(figure) < 500_000)) return 'monthly'
  if (monthly && !rent && (best !== 'budget' || having)) return 'monthly'
  if (monthly && !rent && has(reading, 'ask:installments', 'ask:downPayment', 'ask:plan')) return 'monthly'
  if (best === undefined && /down ?payment|deposit|مقدم|peşinat|взнос/i.test(reading.context.asked ?? lastQuestion(reading))) return 'down'
  if (best === undefined && /monthly instal|per month|القسط|taksit|ежемесяч/i.test(reading.context.asked ?? lastQuestion(reading)) && !rent)
    return 'monthly'
  return 'budget'
}

/** "I have", "معايا" say whose money it is, not what for. */
const isHaving = (reading: Reading, cue: Cue) =>
  /^(?:i have|i'?ve got|ive got|we have|got|can pay|i can pay|afford|can afford|spend|willing to pay|معايا|معانا|معي|هدفع|اقدر ادفع|m3aya|ma3aya|m3ana|ma3ana|a2dar adfa3)$/.test(
    reading.text.slice(cue.start, cue.end),
  )

const amountOf = (figure: Figure) => figure.to ?? figure.value

function periodOf(reading: Reading, figure: Figure): Slots['budgetPeriod'] {
  const near = reading.cues.filter(
    cue => cue.group === 'role' && cue.name !== 'budget' && cue.from >= figure.from - 4 && cue.from <= figure.end + 3,
  )
  const names = { monthly: 'month', weekly: 'week', nightly: 'night', daily: 'day', yearly: 'year' } as const
  for (const cue of near) if (cue.name in names) return names[cue.name as keyof typeof names]
  return undefined
}

/** "1+1", "2+1" and "غرفة وصالة". */
function roomAndHall(reading: Reading, said: Said): void {
  const plus = /(?<![\d+])(\d)\s?\+\s?([01])(?![\d+])/.exec(reading.text)
  if (plus && plus[1] !== '0') {
    said.slots.bedrooms = Number(plus[1])
    delete said.slots.bedroomsMin
    mark(said, 'bedrooms', { start: plus.index, until: plus.index + plus[0].length })
  }
  if (said.slots.bedrooms !== undefined || said.slots.bedroomsMin !== undefined || said.slots.bedroomsMax !== undefined) return
  const one =
    /(?:غرفه|اوضه|اوده)\s?(?:نوم )?(?:و\s?(?:صاله|صالون|ريسبشن|رسبشن|ليفنج)|واحده)|(?:غرفه|اوضه) نوم واحده|\b(?:gh?orfa|8orfa|2?oda|2?owda) (?:nom )?(?:w|we|wa) (?:sala|reception)|\b(?:gh?orfa|8orfa|2?oda|2?owda) (?:nom |noom |noum )?(?:wa7da|wahda|wa7da)|\b(?:single|one|1)[ -]?(?:bed(?:room)?|room)\b|\broom and (?:a )?(?:hall|living)|однушк|однокомнатн|1-комнатн|односпальн/.exec(
      reading.text,
    )
  const two = /двушк|двухкомнатн|2-комнатн|двухспальн/.exec(reading.text)
  const three = /трешк|трехкомнатн|3-комнатн/.exec(reading.text)
  const found = one ?? two ?? three
  if (!found) return
  said.slots.bedrooms = one ? 1 : two ? 2 : 3
  mark(said, 'bedrooms', { start: found.index, until: found.index + found[0].length })
}
