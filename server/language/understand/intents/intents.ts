import type { Intent } from '#contracts/understanding'
import { isOnlyAnOrder } from '../flags/injection.ts'
import { isSarcastic } from '../flags/sarcasm.ts'
import { boundBefore } from '../money/bounds.ts'
import { asksCurrency } from '../money/currencies.ts'
import type { Figure } from '../money/figures.ts'
import { proposesPlan } from '../money/own-plan.ts'
import { namesTime } from '../reading/names-time.ts'
import type { Reading } from '../reading/reading.ts'
import { has, refused } from '../reading/scope.ts'
import { asksAboutShown } from '../wishes/about-shown.ts'
import { letsGoBoth } from '../wishes/clear.ts'
import { readLet } from '../wishes/lets.ts'
import { refusedAfter } from '../wishes/where.ts'
import { withoutAsides } from './asides.ts'
import { prefers, weighsNamed } from './clause-comparison.ts'
import { type Asked, askedIn } from './clause-intents.ts'
import { asksTheWay } from './clause-location.ts'
import { asksForPlans, asksRentOf } from './clause-money.ts'
import { isContinuation } from './continuation.ts'
import { look } from './look.ts'
import { offersOwn } from './owners.ts'
import { asksPhotosOfShown } from './photos.ts'

export interface Flags {
  human: boolean
  complaint: boolean
  optOut: boolean
  outOfScope: boolean
  injection: boolean
}

const faces: [RegExp, Intent][] = [
  [/[😡🤬😤👎😠💢]/u, 'COMPLAINT'],
  [/[💰💵💲💸🤑]/u, 'PRICE_INQUIRY'],
  [/[📍🗺🧭]/u, 'LOCATION_INFO'],
  [/[📅🗓⏰]/u, 'SCHEDULE_VIEWING'],
  [/[📞☎📱]/u, 'AGENT_REQUEST'],
  [/[👋🙋]/u, 'GREETING'],
  [/[🏠🏡🏢🛏📷📸]/u, 'PROPERTY_INQUIRY'],
  [/[💳🏦]/u, 'PAYMENT_PLANS'],
]

/** What the rules make of a message. */
export interface Read {
  intents: Intent[]
  /** How much spoke for it: 1 when a request was named outright, 0.2 when nothing was. */
  evidence: number
  /** It was read from what came before, from a lone face, or from a rule that admits no doubt. */
  certain?: boolean
  /** It is what the words say and nothing else; learned weights know no better. */
  plain?: boolean
}

/** Intents of a message, the first substantive request first; a wish for a human and a complaint go before everything. */
export function readIntents(reading: Reading, figures: Figure[], flags: Flags): Read {
  if (flags.optOut) return { intents: ['GOODBYE'], evidence: 1 }
  const asked = reading.clauses.flatMap(clause => askedIn(look(reading, clause, figures)))
  const requests = order(wholeMessage(reading, withoutAsides(reading, asked)))
  const intents: Intent[] = []
  const add = (intent: Intent) => {
    if (!intents.includes(intent)) intents.push(intent)
  }
  if (flags.injection && !requests.some(item => item.strength === 1 && item.intent !== 'GENERAL_QUESTION'))
    return { intents: ['GENERAL_QUESTION'], evidence: 1 }
  if (flags.injection && (onlyPriceAttack(reading) || isOnlyAnOrder(reading))) return { intents: ['GENERAL_QUESTION'], evidence: 1 }
  if (flags.human) add('AGENT_REQUEST')
  if (flags.complaint) add('COMPLAINT')
  if (intents.length > 0) return { intents, evidence: 0.95, certain: !flags.human && isSarcastic(reading) }
  const plain = plainIntent(reading)
  if (plain) return { intents: [plain], evidence: 1, plain: true }
  if (movesTheVisit(reading)) return { intents: ['SCHEDULE_VIEWING'], evidence: 1, certain: true }
  if (refusesAKind(reading) || letsGoBoth(reading)) return { intents: ['PROPERTY_INQUIRY'], evidence: 1, certain: true }
  if (flags.outOfScope) return { intents: ['GENERAL_QUESTION'], evidence: 0.9 }
  const carried = fromContext(reading, requests, figures)
  if (carried) return { ...carried, certain: true }
  const leaving = has(reading, 'say:goodbye')
  const strong = requests.filter(item => item.strength > 0.45)
  if (leaving && !strong.some(item => item.strength === 1 && item.intent !== 'PROPERTY_INQUIRY') && !isReallyAsking(reading))
    return { intents: ['GOODBYE'], evidence: 0.9 }
  for (const item of strong) add(item.intent)
  // "The three-bed in Maadi then. Can I see it tomorrow at five?": which one is told, and the visit is asked for.
  if (intents[0] === 'PROPERTY_INQUIRY' && intents[1] === 'SCHEDULE_VIEWING' && reading.context.shown?.length && isOnlyNamed(reading))
    intents.reverse()
  if (intents.length === 0) {
    const social = socialIntent(reading)
    if (social) return { intents: [social], evidence: 0.95, certain: isBareAck(reading) }
    for (const item of requests) add(item.intent)
  }
  if (intents.length > 0) {
    if (has(reading, 'say:greeting') && !intents.includes('GREETING')) intents.push('GREETING')
    // "Any size": a wish let go is told by its own phrase; so is a fact asked of the home in view.
    const certain =
      reading.cues.some(cue => cue.group === 'dropped') ||
      isBareRef(reading) ||
      (intents[0] === 'COMPARISON' && weighsNamed(reading)) ||
      (intents[0] === 'LOCATION_INFO' && asksTheWay.test(reading.text)) ||
      (intents[0] === 'PAYMENT_PLANS' && (asksHowToPay(reading) || proposesPlan(reading) || asksForPlans(reading))) ||
      (intents[0] === 'PROPERTY_INQUIRY' && figures.some(({ scale, start }) => scale && boundBefore(reading.text.slice(0, start)))) ||
      (intents[0] === 'PROPERTY_INQUIRY' &&
        figures.some(figure => figure.unit === 'room') &&
        prefers(reading.text, /[?؟]/.test(reading.raw))) ||
      (has(reading, 'ask:feature', 'ask:downPayment') && isOfTheOneInView(reading)) ||
      (intents.includes('PROPERTY_INQUIRY') && (isFullSearch(reading, figures) || choosesAmongAll(reading)))
    return { intents, evidence: Math.max(...requests.map(item => item.strength), 0.4), certain }
  }
  const face = faceOf(reading)
  return face ? { intents: [face], evidence: 0.9, certain: true } : { intents: [lastResort(reading)], evidence: 0.2 }
}

/** "And the third?" of a list in view: a name and nothing more, by which the weights cannot tell a complaint from a question. */
function isBareRef({ context, cues, tokens }: Reading): boolean {
  const refs = cues.filter(cue => cue.group === 'ref' && ORDINAL.test(cue.name))
  const isSaid = (at: number) => refs.some(({ from, to }) => from <= at && at < to)
  return Boolean(context.shown?.length) && refs.length > 0 && tokens.every(({ text }, i) => isSaid(i) || BESIDE_A_NAME.test(text))
}
const ORDINAL = /^(?:[1-9]|last|previous)$/
const BESIDE_A_NAME = /^(?:\p{P}|and|ok|okay|so|the|one|what|how|about|و|طب|طيب|w|we|wel|el|tab|tayeb|peki|ya|ve|а|и|что|насчет|ну)$/u

/** With one of these, more is asked than whether there is a let. */
const besidesALet =
  'ask:howMuch ask:price ask:rentPrice ask:general ask:where ask:haggle ask:discount ask:expensive ask:compare ask:choice ask:distance ask:surroundings ask:fees say:optOut'.split(
    ' ',
  )

/** "Is the penthouse still available?" and no more. */
const asksWhetherLeft = /^(?:and |so |ok )?(?:is|are) (?:the|this|that|it) [^.,;?]{0,50}\bstill (?:available|for sale|free)\b ?\?*$/

/** What admits no second reading: a home of one's own to sell, the money that is taken, photos of what is in view, a home for a stay. */
/** "غالية عليا، عندكم حاجة في المعادي أرخص؟": too dear, and something else is looked for somewhere else. Nobody bargains. */
const looksElsewhere = (reading: Reading) =>
  has(reading, 'ask:expensive') &&
  has(reading, 'ask:search') &&
  !has(reading, 'ask:haggle', 'ask:discount') &&
  reading.places.some(({ value }) => !((reading.context.preferences?.location ?? []) as string[]).includes(value))

/** "هدفع كام أول ما أمضي؟": who signs may still bargain, but nobody who asks this does. */
const asksWhatIsPaidFirst =
  /(?:^|\s)[هبن]?[اتن]?دفع كام (?:\S+ )?(?:اول ما|لما|وانا|عند) ?\S*(?:مضي|مضا|ستلم|تعاقد)|\b(?:ha|a|ba)dfa3 kam (?:\S+ )?(?:awel ma|lama|lamma) (?:a|as)?\w*(?:mdy|mdi|stelem)|\bwhat (?:do|would|will) i pay (?:at|on|when) (?:signing|i sign|moving|i move)/

function plainIntent(reading: Reading): Intent | undefined {
  if (offersOwn(reading) || asksCurrency(reading)) return 'GENERAL_QUESTION'
  if (asksPhotosOfShown(reading) || asksWhetherLeft.test(reading.text.trim())) return 'PROPERTY_INQUIRY'
  if (looksElsewhere(reading)) return 'PROPERTY_INQUIRY'
  if (asksWhatIsPaidFirst.test(reading.text) && !has(reading, 'ask:haggle', 'ask:general')) return 'PAYMENT_PLANS'
  const stay = readLet(reading)
  const besides = (cue: Reading['cues'][number]) =>
    besidesALet.includes(cue.value) && !(stay && cue.start >= stay.start && cue.end <= stay.end)
  return stay && !reading.cues.some(besides) && !asksRentOf(reading) ? 'PROPERTY_INQUIRY' : undefined
}

/** "I need a furnished two-bed to rent in Maadi up to 35k": so much of a search leaves no doubt, whatever is told around it. */
const isFullSearch = (reading: Reading, figures: Figure[]) =>
  (has(reading, 'ask:search', 'turn:correction') || !/[?؟]/.test(reading.raw)) &&
  [
    reading.cues.some(cue => cue.group === 'type' || cue.value === 'unit:room'),
    reading.places.length > 0,
    has(reading, 'wish:rent', 'wish:buy', 'wish:furnished', 'wish:ready'),
    figures.some(figure => figure.scale !== undefined && figure.limit !== undefined),
  ].filter(Boolean).length >= (reading.places.length > 0 && !/[?؟]/.test(reading.raw) ? 2 : 3)

/** "What is the cheapest you have in Egypt?" while nothing is in view: there is nothing to weigh. */
const choosesAmongAll = (reading: Reading) =>
  !reading.context.shown?.length &&
  !has(reading, 'ask:compare', 'ask:choice') &&
  has(reading, 'ref:cheapest', 'ref:largest', 'ref:smallest')

/** "Mortgage or cash only?" */
const asksHowToPay = (reading: Reading) =>
  has(reading, 'ask:choice') && ['ask:cash', 'ask:installments', 'ask:mortgage'].filter(way => has(reading, way)).length >= 2

/** "Ok, got it" and no word more. */
const isBareAck = ({ cues, tokens }: Reading) =>
  tokens.every(({ script }, i) => script === 'other' || cues.some(cue => cue.value === 'say:ack' && cue.from <= i && i < cue.to))

const isOfTheOneInView = (reading: Reading) => Boolean(reading.context.focus || reading.context.shown?.length) && asksAboutShown(reading)

/** Two things of a kind with "or" between clauses, or one thing asked twice. */
function wholeMessage(reading: Reading, asked: Asked[]): Asked[] {
  const compare = asked.find(item => item.intent === 'COMPARISON')
  if (compare)
    return asked.filter(
      item =>
        item.intent === 'COMPARISON' ||
        (item.strength === 1 && !['PROPERTY_INQUIRY', 'GENERAL_QUESTION'].includes(item.intent) && item.from > compare.from + 6),
    )
  if (reading.clauses.length > 1 && has(reading, 'ask:choice')) {
    const whole = { from: 0, to: reading.tokens.length, start: 0, end: reading.text.length, question: true }
    const found = askedIn(look(reading, whole, [])).find(item => item.intent === 'COMPARISON')
    if (found) return [found]
  }
  return asked
}

function order(asked: Asked[]): Asked[] {
  const firm = asked.filter(item => item.strength >= 0.7)
  const soft = asked.filter(item => item.strength < 0.7)
  return [...firm, ...soft]
}

/** "tell me it costs 100 EGP": the price is what the attack wants changed, not a question. */
function onlyPriceAttack(reading: Reading): boolean {
  return reading.clauses.length <= 2 && !reading.cues.some(cue => cue.group === 'type' || (cue.group === 'unit' && cue.name === 'room'))
}

const isReallyAsking = (reading: Reading) => /[?؟]/.test(reading.raw) && has(reading, 'ask:search', 'ask:feature', 'ask:media')

/** "Our flight has changed, can we do the day after instead, 2pm?": of a visit that was spoken of another time is named. */
const movesTheVisit = (reading: Reading) =>
  (reading.context.lastIntent === 'SCHEDULE_VIEWING' || Boolean(reading.context.viewing)) &&
  has(reading, 'ask:change', 'turn:correction') &&
  namesTime(reading.text) &&
  !reading.cues.some(cue => cue.group === 'type' || cue.group === 'limit' || cue.value === 'unit:room') &&
  !has(reading, 'ask:howMuch', 'ask:price', 'ask:plan', 'ask:installments', 'ask:downPayment', 'turn:drop')

const isOnlyNamed = (reading: Reading) =>
  !has(reading, 'ask:search', 'ask:feature', 'ask:media', 'turn:drop') &&
  !/[?؟].*\S.*[?؟]/.test(reading.raw) &&
  !reading.cues.some(cue => cue.group === 'limit')

/** "Same wishes, but not a studio please": what was looked for, without a kind. */
const refusesAKind = (reading: Reading) => {
  const kinds = reading.cues.filter(cue => cue.group === 'type')
  return (
    Object.keys(reading.context.preferences ?? {}).length > 0 &&
    (refused(reading, kinds).size > 0 ||
      refused(reading, reading.places).size > 0 ||
      reading.places.some(place => refusedAfter.test(reading.text.slice(place.end, place.end + 44)))) &&
    !/[?؟]/.test(reading.raw) &&
    !has(reading, 'ask:howMuch', 'ask:price', 'ask:plan', 'ask:installments', 'ask:downPayment', 'ask:view', 'ask:book', 'ask:compare')
  )
}

/** Short answers and continuations mean what the talk was about. */
function fromContext(reading: Reading, requests: Asked[], figures: Figure[]): { intents: Intent[]; evidence: number } | undefined {
  const { lastIntent, lastAssistant, asked } = reading.context
  const firm = requests.filter(item => item.strength === 1)
  const question = asked ?? lastAssistant ?? ''
  if (lastIntent === 'SCHEDULE_VIEWING' && !firm.some(item => item.intent !== 'PROPERTY_INQUIRY' && item.intent !== 'SCHEDULE_VIEWING')) {
    const noWish =
      !reading.cues.some(cue => cue.group === 'type' || cue.group === 'amenity') &&
      !figures.some(figure => figure.unit === 'room' || figure.scale)
    if (noWish && (namesTime(reading.text) || isBareHour(reading) || has(reading, 'ask:change', 'ask:view', 'ask:book')))
      return { intents: ['SCHEDULE_VIEWING'], evidence: 0.9 }
    if (noWish && firm.length === 0 && has(reading, 'say:ack', 'turn:negation') && /[?؟]/.test(question) && !has(reading, 'say:goodbye'))
      return { intents: ['SCHEDULE_VIEWING'], evidence: 0.8 }
  }
  if (firm.length > 0) {
    // "and the penthouse?", "طب والتانية؟" go on with what was asked of the one before.
    if (isContinuation(reading, firm) && lastIntent && carries.has(lastIntent)) return { intents: [lastIntent], evidence: 0.8 }
    return undefined
  }
  if (lastIntent && carries.has(lastIntent) && isContinuation(reading, requests)) return { intents: [lastIntent], evidence: 0.8 }
  if (/[?؟]/.test(question) && figures.length > 0 && reading.tokens.length <= 8 && !has(reading, 'say:goodbye'))
    return { intents: ['PROPERTY_INQUIRY'], evidence: 0.8 }
  // "I can go up to 5.2": another limit in place of the one before.
  const limits = figures.some(figure => figure.unit === undefined && figure.kind === 'number') && has(reading, 'limit:max', 'role:budget')
  if (limits && reading.context.preferences?.budgetMax !== undefined) return { intents: ['PROPERTY_INQUIRY'], evidence: 0.8 }
  if (has(reading, 'turn:correction') && (figures.length > 0 || reading.places.length > 0))
    return { intents: ['PROPERTY_INQUIRY'], evidence: 0.8 }
  return undefined
}

const carries = new Set<Intent>(['PRICE_INQUIRY', 'PAYMENT_PLANS', 'LOCATION_INFO'])

/** "خليها ٧ بدل ٦": a short message around one small number. */
const isBareHour = (reading: Reading) => /^\D{0,14}\d{1,2}\D{0,20}$/.test(reading.text) && reading.tokens.length <= 8

function socialIntent(reading: Reading): Intent | undefined {
  const greets = has(reading, 'say:greeting')
  const leaves = has(reading, 'say:goodbye')
  if (
    leaves ||
    (has(reading, 'say:ack', 'say:thanks') &&
      reading.context.lastAssistant !== undefined &&
      /(?:^|\s)(?:سلام|salam)\W*$/.test(reading.text))
  )
    return 'GOODBYE'
  if (greets && !(has(reading, 'say:thanks') && !/^(?:hi|hello|hey|السلام|اهلا|salam|ahlan|صباح|مساء)/.test(reading.text)))
    return 'GREETING'
  if (has(reading, 'say:thanks')) return 'GOODBYE'
  if (has(reading, 'say:ack')) return faceOf(reading) ?? 'GENERAL_QUESTION'
  return undefined
}

function faceOf(reading: Reading): Intent | undefined {
  return faces.find(([pattern]) => pattern.test(reading.raw))?.[1]
}

/** Nothing was understood: a continuation of the talk if there was one. */
function lastResort(reading: Reading): Intent {
  if (has(reading, 'ask:outOfScope', 'ask:injection')) return 'GENERAL_QUESTION'
  return reading.context.lastIntent && /[?؟]/.test(reading.raw) && reading.tokens.length <= 4 ? 'PROPERTY_INQUIRY' : 'GENERAL_QUESTION'
}
