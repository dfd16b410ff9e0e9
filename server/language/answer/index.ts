import type { EscalationReason } from '#contracts/understanding'
import type { AnswerInput, Draft } from '../types.ts'
import { type Asked, type Aspect, readAsked } from './asked/aspects.ts'
import { areOutgrown, isMore, seeksBeside, weighsShown } from './asked/others.ts'
import { extremeOf, resolveTargets, shownListings, type Targets } from './asked/resolve.ts'
import { isSuperlative } from './asked/superlative.ts'
import { goingOn, namesOne } from './going-on.ts'
import { disclosed, greet, withDisclosure } from './greeting.ts'
import { handOver, negotiate } from './hand-over.ts'
import { notLet } from './not-let.ts'
import { nextQuestion } from './questions.ts'
import { isNo, isYes } from './short-answers.ts'
import { asksForRule, fromRule, isGeneralQuestion, ruleOf, writtenRule } from './stated/documents.ts'
import { conceptsIn } from './stated/faqs.ts'
import { namesUnknownCode, noSuchCode, unknown } from './stated/not-known.ts'
import { ofTheHouse } from './stated/of-the-house.ts'
import { asksOneThing, compare, compared, weighs, weighsPlans } from './telling/compare.ts'
import { draftOf, lines } from './telling/draft.ts'
import { nearbyAsked } from './telling/nearby.ts'
import { present, presentOthers, staysInProject } from './telling/present.ts'
import { type Speech, speechFor } from './telling/speech.ts'
import { aboutListings, asksAboutListings, aspectsAsked } from './telling/tell.ts'
import { viewing } from './viewing.ts'

/** Below this the reading is too weak to answer on: ask once, then hand over. */
const UNSURE = 0.45

/**
 * One reply from the facts given, in the customer's language: one bubble, at most one question, at most three options.
 * Pure: the same input gives the same draft. Nothing is said that is not in the input.
 */
export function answer(input: AnswerInput): Draft {
  const speech = speechFor(input.replyLanguage, input.voice)
  const asked = goingOn(readAsked(input.message), input)
  const draft = decide(input, asked, speech)
  const greeted =
    input.firstContact && draft.decision !== 'silent' && draft.reason !== 'greeting' && draft.reason !== 'asked-who'
      ? withDisclosure(draft, input, speech)
      : draft
  return isLoop(greeted, input) ? handOver(input, 'low-confidence', speech) : greeted
}

/** One honest line, and a human has the floor: for when nothing that was drafted may be said. */
export function handedOver(input: AnswerInput, reason: EscalationReason): Draft {
  const speech = speechFor(input.replyLanguage, input.voice)
  const draft = handOver(input, reason, speech)
  return input.firstContact ? withDisclosure(draft, input, speech) : draft
}

function decide(input: AnswerInput, asked: Asked, speech: Speech): Draft {
  const { understanding, context } = input
  const [primary] = understanding.intents
  if (input.message.trim() === '' && input.unheard?.length) return unheard(input.unheard, input, speech)
  if (understanding.optOut) return optOut(input, speech)
  if (understanding.injection) return draftOf(input, speech.words.scope, { reason: 'injection' })
  if (asked.manner.has('bot') && asked.aspects.size === 0) return draftOf(input, disclosed(input, speech), { reason: 'asked-who' })
  const targets = resolveTargets(input, asked)
  const written = writtenRule(input, asked.manner.has('question'), targets)
  if (written) return written
  if (understanding.escalate) return escalate(input, asked, targets, speech)
  const ofHouse = ofTheHouse(input, speech)
  if (ofHouse) return ofHouse
  const followUp = context.asked ? followUpOf(input, targets, asked, speech) : null
  if (followUp) return followUp
  if (understanding.outOfScope) return draftOf(input, speech.words.scope, { reason: 'out-of-scope' })
  if (namesUnknownCode(input)) return noSuchCode(input, speech)
  const sold = notLet(input, asked, targets, speech)
  if (sold) return sold
  if (isUnsure(input, asked, targets)) return clarify(input, speech)
  if (isMore(input)) return present(input, { ...asked, manner: new Set([...asked.manner, 'more']) }, speech)
  if (staysInProject(input, asked)) return presentOthers(input, asked, speech)
  if (seeksBeside(input, asked)) return present(input, asked, speech)
  if (weighsShown(input, asked) && !namesOne(input, asked)) return comparison(input, asked, targets, speech)
  switch (primary) {
    case 'GREETING':
      return greet(input, speech)
    case 'GOODBYE':
      return draftOf(input, input.voice.closing[input.replyLanguage] ?? speech.words.goodbye, { reason: 'goodbye' })
    case 'SCHEDULE_VIEWING':
      // "is a viewing free?" books none
      if (conceptsIn(input.message).has('viewingFee')) return general(input, asked, targets, speech)
      return asksDelivery(input, asked, targets) ? inquiry(input, asked, targets, speech) : viewing(input, targets, asked, speech)
    case 'COMPARISON':
      // "Which has the lower instalment, and when is it handed over?" chooses one, and is of that one.
      return namesOne(input, asked) && !weighs(asked) ? inquiry(input, asked, targets, speech) : comparison(input, asked, targets, speech)
    case 'GENERAL_QUESTION':
      return general(input, asked, targets, speech)
    default:
      return withAppointment(inquiry(input, asked, targets, speech), input, asked, targets, speech)
  }
}

/** "Still available? Could I see it on Sunday at five?": the question is answered and the wish to come taken down. */
function withAppointment(draft: Draft, input: AnswerInput, asked: Asked, targets: Targets, speech: Speech): Draft {
  const { intents, slots } = input.understanding
  const isOne = targets.listings.length === 1 && targets.listings[0]!.status === 'available'
  if (!isOne || !intents.includes('SCHEDULE_VIEWING') || (slots.viewingDate ?? slots.viewingTime) === undefined) return draft
  const taken = viewing(input, targets, asked, speech)
  return { ...taken, text: lines(draft.text, taken.text), listingIds: draft.listingIds, photosOf: draft.photosOf }
}

/** "When would I get it?" sounds like an appointment and asks for the delivery. */
const asksDelivery = ({ understanding: { slots } }: AnswerInput, { aspects }: Asked, targets: Targets) =>
  targets.listings.length > 0 &&
  (aspects.has('delivery') || aspects.has('ready')) &&
  slots.viewingDate === undefined &&
  slots.viewingTime === undefined &&
  slots.viewingPart === undefined

/** Said as it is: what nobody here can listen to or look at is not guessed. A sticker asks for nothing. */
function unheard(kinds: string[], input: AnswerInput, speech: Speech): Draft {
  if (kinds.every(kind => kind === 'sticker')) return draftOf(input, '', { decision: 'silent', reason: 'sticker' })
  return draftOf(input, kinds.includes('audio') ? speech.words.cannotHear : speech.words.cannotSee, {
    decision: 'asked',
    reason: 'unheard',
  })
}

/** A weak reading is still answered when it plainly asks for a fact of something in view, or when a stated answer or a document fits. */
function isUnsure(input: AnswerInput, asked: Asked, targets: Targets): boolean {
  const { confidence, intents } = input.understanding
  if (confidence >= UNSURE || intents[0] === 'GREETING' || intents[0] === 'GOODBYE') return false
  if (targets.listings.length > 0 && (aspectsAsked(input, asked).size > 0 || weighs(asked) || asked.manner.has('more'))) return false
  return !asked.manner.has('thanks') && ruleOf(input) === null
}

function optOut(input: AnswerInput, speech: Speech): Draft {
  const text = speech.words.optedOut
  if (input.recentReplies[0] === text) return draftOf(input, '', { decision: 'silent', reason: 'opted-out' })
  return draftOf(input, text, { reason: 'opted-out' })
}

const OF_PRICE: ReadonlySet<Aspect> = new Set<Aspect>([
  'price',
  'howMuch',
  'discount',
  'afterDiscount',
  'pricePerMeter',
  'availability',
  'details',
])

function escalate(input: AnswerInput, asked: Asked, targets: Targets, speech: Speech): Draft {
  const { understanding } = input
  const reason =
    understanding.escalationReason ??
    (understanding.intents.includes('AGENT_REQUEST')
      ? 'asked-for-human'
      : understanding.intents.includes('COMPLAINT')
        ? 'complaint'
        : 'negotiation')
  if (reason !== 'negotiation') return handOver(input, reason, speech)
  // Beside the haggling another unit may be asked about; that part has an answer.
  if (targets.by === 'described' || targets.by === 'ref')
    return handOver(input, reason, speech, aboutListings(input, asked, targets, speech)?.text ?? null)
  const rest = new Set([...asked.aspects].filter(aspect => !OF_PRICE.has(aspect)))
  const besides = rest.size > 0 && targets.listings.length === 1 ? aboutListings(input, { ...asked, aspects: rest }, targets, speech) : null
  return negotiate(input, targets.listings.length === 1 ? targets.listings[0] : undefined, speech, besides?.text ?? null)
}

/** A bare yes or no to what we asked last. */
function followUpOf(input: AnswerInput, targets: Targets, asked: Asked, speech: Speech): Draft | null {
  const yes = isYes(input.message)
  if (!yes && !isNo(input.message)) return null
  switch (input.context.asked) {
    case 'colleague':
      return yes ? handOver(input, 'cannot-answer', speech) : draftOf(input, speech.words.acknowledge, { reason: 'declined' })
    case 'viewing':
      return yes ? viewing(input, targets, asked, speech) : ask(input, speech)
    case 'widen':
      return yes ? ask(input, speech) : draftOf(input, speech.words.acknowledge, { reason: 'declined' })
    default:
      return null
  }
}

function ask(input: AnswerInput, speech: Speech): Draft {
  const question = nextQuestion(input)
  return question
    ? draftOf(input, speech.words.ask[question], { decision: 'asked', asked: question })
    : draftOf(input, speech.words.acknowledge, { reason: 'acknowledged' })
}

function clarify(input: AnswerInput, speech: Speech): Draft {
  if (input.context.asked === 'clarify') return handOver(input, 'low-confidence', speech)
  return draftOf(input, speech.words.clarify, { decision: 'asked', asked: 'clarify', reason: 'low-confidence' })
}

function comparison(input: AnswerInput, asked: Asked, targets: Targets, speech: Speech): Draft {
  if (shownListings(input).length < 2 && weighsPlans(asked, targets))
    return aboutListings(input, asked, targets, speech) ?? unknown(input, speech)
  // "The cheapest you have in Egypt?": nothing is in view to be weighed.
  const [ref] = input.understanding.slots.ref ?? []
  if (ref && shownListings(input).length === 0 && extremeOf(ref, input.matches)) return inquiry(input, withWish(asked), targets, speech)
  // What lies near is only weighed where each says how near it is.
  const minutes = new Set(targets.listings.flatMap(one => nearbyAsked(one, input.message)[0]?.minutesByCar ?? []))
  if (asked.manner.has('nearer') && asked.aspects.has('nearby') && minutes.size < 2) return inquiry(input, asked, targets, speech)
  // "The nearest school to the second one?" asks of one.
  if (targets.by === 'ref' && targets.listings.length === 1 && asked.manner.has('nearer') && asked.aspects.has('nearby'))
    return inquiry(input, asked, targets, speech)
  // "Which of them is ready?" asks each of them one thing.
  if (!weighs(asked) && targets.listings.length > 1 && asksOneThing(asked, input)) return inquiry(input, asked, targets, speech)
  const listings = compared(input, targets)
  return listings.length >= 2 ? compare(input, listings, asked, speech) : inquiry(input, asked, targets, speech)
}

const withWish = (asked: Asked): Asked => ({ ...asked, manner: new Set([...asked.manner, 'wish']) })

/** The law, the process, the company: from the stated answers and the documents only; else it is not known and a colleague is offered. */
function general(input: AnswerInput, asked: Asked, targets: Targets, speech: Speech): Draft {
  const { words } = speech
  const rule = ruleOf(input)
  const written = rule && fromRule(input, rule)
  if (written && ('faq' in rule || isGeneralQuestion(input, targets))) return written
  // A question about commission or tax is not one about the unit's price because it says "how much".
  const aspects = [...asked.aspects].filter(aspect => aspect !== 'price' || conceptsIn(input.message).size === 0)
  if (aspects.length && targets.listings.length) return aboutListings(input, asked, targets, speech) ?? written ?? unknown(input, speech)
  if (asked.manner.has('more') || weighs(asked)) return present(input, asked, speech)
  if (asked.manner.has('thanks') && !asked.manner.has('question')) return draftOf(input, words.acknowledge, { reason: 'acknowledged' })
  if (written) return written
  return asked.manner.has('question') || conceptsIn(input.message).size > 0 ? unknown(input, speech) : ask(input, speech)
}

/** What an intent asks for when no word of the message says it more exactly. */
const USUAL: Partial<Record<string, Aspect>> = { PRICE_INQUIRY: 'price', PAYMENT_PLANS: 'plan', LOCATION_INFO: 'location' }

/** "W el AUC 3ala bo3d ad eh?": a landmark the listing names, asked for among places, is asked how far it is; "ad eh" is then no price. */
function withDistance(asked: Asked, { understanding, message }: AnswerInput, { listings }: Targets): Asked {
  const [primary] = understanding.intents
  if (!understanding.intents.includes('LOCATION_INFO') || !listings.some(listing => nearbyAsked(listing, message).length > 0)) return asked
  const aspects = new Set<Aspect>([...asked.aspects, 'nearby'])
  if (primary === 'LOCATION_INFO') for (const aspect of ['price', 'howMuch', 'location', 'pin'] as const) aspects.delete(aspect)
  return { ...asked, aspects }
}

function inquiry(input: AnswerInput, asked: Asked, targets: Targets, speech: Speech): Draft {
  const usual = input.understanding.intents.flatMap(intent => USUAL[intent] ?? [])
  const known = withDistance(asked.aspects.size > 0 ? asked : { ...asked, aspects: new Set(usual) }, input, targets)
  const [ref] = input.understanding.slots.ref ?? []
  const least = ref && asked.manner.has('wish') && isSuperlative(input.message) ? extremeOf(ref, input.matches) : undefined
  // "Show me the cheapest": one of all that fits, and not of those in view.
  if (least) return present({ ...input, matches: [least] }, { ...known, manner: new Set() }, speech)
  // "Any cheaper with instalments?" looks for another, though instalments are asked of the one in hand too.
  if (asked.manner.has('wish') && weighs(asked) && targets.by === 'focus') return present(input, known, speech)
  if (known.manner.has('more') && targets.by !== 'ref') return present(input, known, speech)
  if (asksAboutListings(input, known, targets) && !areOutgrown(input, targets)) {
    const told = aboutListings(input, known, targets, speech)
    if (told) return told
  }
  const rule = known.aspects.size === 0 && input.understanding.intents[0] !== 'PROPERTY_INQUIRY' ? ruleOf(input) : null
  if (rule && 'faq' in rule) return fromRule(input, rule)
  // "what if I am late with an instalment?", where nothing is written of it
  if (
    targets.listings.length === 0 &&
    known.manner.has('question') &&
    input.preferences.location === undefined &&
    asksForRule(input, targets)
  )
    return unknown(input, speech)
  return present(input, known, speech)
}

/** The same words a third time help nobody. */
function isLoop(draft: Draft, input: AnswerInput): boolean {
  const [last, before] = input.recentReplies
  return draft.text !== '' && draft.decision !== 'handed-over' && draft.text === last && last === before
}
