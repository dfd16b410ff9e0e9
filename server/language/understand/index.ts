import type { Slots } from '#contracts/understanding'
import { countryOf } from '../places.ts'
import type { TurnContext, Understanding } from '../types.ts'
import { escalation, isComplaint, isHaggling, isOptOut, isOutOfScope, wantsHuman } from './flags/flags.ts'
import { isInjection } from './flags/injection.ts'
import { decide } from './intents/decide.ts'
import { type Flags, readIntents } from './intents/intents.ts'
import { offersOwn } from './intents/owners.ts'
import { readLanguage } from './language/language.ts'
import { guess } from './learned/guess.ts'
import { type Label, labels } from './learned/labels.ts'
import { readAmounts } from './money/amounts.ts'
import { asksCurrency } from './money/currencies.ts'
import { readFigures } from './money/figures.ts'
import { asksLetPrice, letPriceMark } from './money/let-price.ts'
import { asksForAnotherPlan } from './money/own-plan.ts'
import { type Reading, readMessage } from './reading/reading.ts'
import type { Said } from './reading/said.ts'
import { has } from './reading/scope.ts'
import { statedBeside } from './reading/stated.ts'
import { asksAboutShown } from './wishes/about-shown.ts'
import { readClear } from './wishes/clear.ts'
import { readDelivery } from './wishes/delivery.ts'
import { isStillThere, refersBack } from './wishes/pointing.ts'
import { readRefs } from './wishes/refs.ts'
import { readViewing } from './wishes/viewing.ts'
import { readPlaces } from './wishes/where.ts'
import { readWishes } from './wishes/wishes.ts'

/** What a message says, read with what came before it. Pure, and linear in the length of the message: no more than 2,000 characters are read. */
export function understand(text: string, context: TurnContext): Understanding {
  const reading = readMessage(text, context)
  const figures = readFigures(reading)
  const flags = readFlags(reading)
  const read = readIntents(reading, figures, flags)
  const worded = reading.tokens.some(token => token.script !== 'other' && token.script !== 'digits')
  const haggles = isHaggling(reading)
  const { label, intents, confidence } = worded
    ? decide(read, flags, haggles, context.lastIntent !== undefined, guessed(reading))
    : { label: null, intents: read.intents, confidence: read.evidence }
  if (label !== null) heed(flags, label)
  const { injection, optOut, complaint, human, outOfScope } = flags
  const said: Said = { slots: {}, spans: [] }
  const viewing = intents.includes('SCHEDULE_VIEWING')
  const leaving = intents[0] === 'GOODBYE' || intents[0] === 'GREETING'
  if (!outOfScope && !optOut && !leaving) readSlots(reading, figures, said, { viewing, complaint, injection, human })
  if (
    (said.slots.location || said.slots.propertyType) &&
    besides.test(reading.text) &&
    !asksBesides.test(reading.text) &&
    !forgetsOne(reading)
  )
    said.spans.push({ slot: 'inAddition', start: 0, end: reading.text.length })
  if (said.slots.bedrooms !== undefined && supposes.test(reading.text))
    said.spans.push({ slot: 'supposes', start: 0, end: reading.text.length })
  if (said.slots.installmentYears !== undefined && seeks.test(reading.text))
    said.spans.push({ slot: 'seeks', start: 0, end: reading.text.length })
  if (has(reading, 'turn:correction') && (said.slots.propertyType ?? said.slots.location ?? said.slots.bedrooms) !== undefined)
    said.spans.push({ slot: 'replaces', start: 0, end: reading.text.length })
  if ((said.slots.floor ?? said.slots.finishing) !== undefined && accepts.test(reading.text))
    said.spans.push({ slot: 'accepts', start: 0, end: reading.text.length })
  if (intents[0] === 'GENERAL_QUESTION' && asksCurrency(reading))
    said.spans.push({ slot: 'asksCurrency', start: 0, end: reading.text.length })
  const letBy = asksLetPrice(reading) ?? (has(reading, 'ask:rentPrice') ? 'month' : undefined)
  if (letBy && !outOfScope) said.spans.push({ slot: `${letPriceMark}${letBy}`, start: 0, end: reading.text.length })
  if (isStillThere(reading)) said.spans.push({ slot: 'asksAfter', start: 0, end: reading.text.length })
  if (refersBack(reading)) said.spans.push({ slot: 'refersBack', start: 0, end: reading.text.length })
  const ofView = letBy !== undefined && context.shown?.length && !said.slots.location && !said.slots.propertyType
  if (ofView || asksAboutShown(reading)) {
    said.spans.push({ slot: 'aboutShown', start: 0, end: reading.text.length })
    for (const part of statedBeside(reading)) said.spans.push({ slot: 'stated', ...part })
  }
  if (intents[0] === 'GENERAL_QUESTION' && offersOwn(reading)) {
    // What he has to offer is no wish for one.
    delete said.slots.purpose
    delete said.slots.amenities
    said.spans.push({ slot: 'offersOwn', start: 0, end: reading.text.length })
  }
  if (intents[0] === 'GENERAL_QUESTION' && said.slots.purpose === 'buy') delete said.slots.purpose
  const { escalate, reason } =
    intents[0] === 'GOODBYE' || outOfScope || (injection && !human && !complaint)
      ? { escalate: false, reason: null }
      : escalation(
          human,
          complaint,
          label === 'HAGGLE' ||
            (haggles && intents.includes('PRICE_INQUIRY')) ||
            (intents.includes('PAYMENT_PLANS') && asksForAnotherPlan(reading)),
        )
  return {
    language: readLanguage(reading),
    intents,
    slots: said.slots,
    escalate,
    escalationReason: reason,
    optOut,
    outOfScope,
    injection,
    confidence,
    spans: toRaw(reading, said.spans),
  }
}

/** What the weights make of it; who names a unit's code speaks of our trade. */
function guessed(reading: Reading): number[] {
  const learned = guess(reading)
  return reading.codes.some(code => code.named) || isBriefInTalk(reading)
    ? learned.map((score, i) => (labels[i] === 'OUT_OF_SCOPE' ? Number.NEGATIVE_INFINITY : score))
    : learned
}

/** A few words beside homes in view are of them, or not clear; unless a word of its own says otherwise. */
const isBriefInTalk = (reading: Reading) =>
  Boolean(reading.context.shown?.length || reading.context.focus) &&
  !has(reading, 'ask:outOfScope') &&
  reading.tokens.filter(token => token.script !== 'other').length <= 3

/** "In October too", "stüdyo da olur": beside what was wished before, and not instead. */
const besides =
  /\badd (?!\d)|\bzaw+[ei]?d\b|(?:^|\s)(?:ضيف|ضيفي|ضيفلي|زود|زودلي)\s|\b(?:too|also|as well|kaman|bardo|brdo|ayrica|d[ae] olur)\b|كمان|برضه|بردو|برضو|ايضا|тоже|также/
/** "Do you also have a one-bedroom there?" looks at something else; it does not look at both. */
const asksBesides = /\b(?:do you|have you|is there|are there) (?:also|as well)\b|(?:^|\s)(?:عندكم|عندكو|فيه) كمان\s|\b3andoko kaman\b/
/** "Forget the clinic, is there a flat ready too?": what is forgotten has nothing beside it. */
const forgetsOne = (reading: Reading) =>
  reading.cues.some(
    drop =>
      drop.value === 'turn:drop' && reading.cues.some(kind => kind.group === 'type' && kind.from >= drop.to && kind.from - drop.to <= 1),
  )
/** "And if it had two bedrooms, how much?" */
const supposes = /\b(?:what if|what about|how about|law)\b|(?:^|\s)(?:طب )?لو\s|а если/
/** "Ground floor is fine after all": what was refused before is refused no longer, and not wished for either. */
const accepts =
  /\b(?:fine|ok|okay|alright|all right|no problem|acceptable|not a problem|dont mind|wouldnt mind|3ady|mashy|mash?i|mafesh moshkela|yenfa3|olur|sorun degil|fark etmez)\b|عادي|ماشي|مفيش مشكله|مش مشكله|ينفع|مقبول|подойдет|можно|нормально|не проблема/

/** "Something over eight years": homes are looked for, and not a plan of the one in view. */
const seeks =
  /(?:^|\s)(?:عايز|عاوز|عايزه|محتاج|شوفلي|وريني)\S*\s(?:.{0,12}\s)?(?:حاجه|شقه|فيلا|وحده)|(?:^|\s)(?:فيه?|مفيش|مافيش)\s(?:حاجه )?زي|\b(?:fee?h|mafee?sh|mafish|mfish)\b.{0,8}\bzay|(?:^|\s)اي (?:حاجه|شقه|وحده|ستوديو)|\b(?:3ayz|3ayez|3ayza|3awez|shofly|wareny)\b.{0,12}\b7aga|\bay (?:7aga|sha2a|studio|wa7da)\b|\b(?:something|anything|any (?:flat|apartment|unit|villa|studio))\b/

function readFlags(reading: Reading): Flags {
  const injection = isInjection(reading)
  const optOut = isOptOut(reading)
  const complaint = !optOut && isComplaint(reading)
  const human = !optOut && wantsHuman(reading, reading.phones.length > 0)
  const outOfScope = !injection && !complaint && !human && !optOut && isOutOfScope(reading)
  return { injection, optOut, complaint, human, outOfScope }
}

/** The flags follow what was decided; what stands beside a request ("and ignore your rules") stays. */
function heed(flags: Flags, label: Label): void {
  flags.optOut = label === 'OPT_OUT'
  flags.outOfScope = label === 'OUT_OF_SCOPE'
  flags.human = label === 'AGENT_REQUEST'
  flags.complaint = label === 'COMPLAINT' || (flags.human && flags.complaint)
  flags.injection = label === 'INJECTION' || (flags.injection && label !== 'OUT_OF_SCOPE' && label !== 'OPT_OUT')
}

function readSlots(
  reading: Reading,
  figures: ReturnType<typeof readFigures>,
  said: Said,
  about: { viewing: boolean; complaint: boolean; injection: boolean; human: boolean },
): void {
  readWishes(reading, said)
  readPlaces(reading, said)
  readAmounts(reading, figures, said, { viewing: about.viewing, quoted: about.complaint || about.injection || has(reading, 'ask:haggle') })
  readDelivery(reading, said)
  readRefs(reading, said)
  if (about.viewing) readViewing(reading, said)
  readClear(reading, said)
  const phone = reading.phones[0]
  if (phone) {
    said.slots.phone = phone.e164
    said.spans.push({ slot: 'phone', start: phone.start, end: phone.end })
  }
  const currency = reading.numbers.find(number => number.currency)?.currency ?? askedCurrency(reading)
  if (currency && !about.complaint && !about.injection) said.slots.currency = ofThePlace(currency, reading, said)
  if (about.complaint) forget(said.slots)
}

/** Pounds of a home in Egypt are Egyptian, unless they are called sterling. */
function ofThePlace(currency: string, reading: Reading, { slots }: Said): string {
  if (currency !== 'GBP' || /sterl|stg|gbp|£|ستر|стерл/.test(reading.text)) return currency
  const places = slots.location ?? reading.context.preferences?.location ?? []
  return places.length > 0 && places.every(place => countryOf(place) === 'egypt') ? 'EGP' : currency
}

/** "السعر بالدولار كام", "how much is that in euros". */
function askedCurrency(reading: Reading): string | undefined {
  const found =
    /\b(usd|dollars?|dolar|eur|euros?|gbp|pounds?|sterling|stg|tl|lira|try|sar|riyals?|aed|dirhams?)\b|(دولار)|(يورو)|(استرليني|إسترليني|sterling)|(ليره|ليرة)|(ريال)|(درهم)|(доллар)|(евро)|(фунт)|(лир)/.exec(
      reading.text,
    )
  if (!found) return undefined
  const latin = found[1]
  if (latin) {
    if (/usd|dol/.test(latin)) return 'USD'
    if (/eur/.test(latin)) return 'EUR'
    if (/gbp|pound|sterling|stg/.test(latin)) return 'GBP'
    if (/tl|lira/.test(latin)) return 'TRY'
    return latin === 'try' ? undefined : /sar|riyal/.test(latin) ? 'SAR' : 'AED'
  }
  const byGroup = ['USD', 'EUR', 'GBP', 'TRY', 'SAR', 'AED', 'USD', 'EUR', 'GBP', 'TRY']
  return byGroup[found.slice(2).findIndex(Boolean)]
}

/** A complaint wishes for nothing: what it names is what went wrong. Which unit it is about stays known. */
function forget(slots: Slots): void {
  for (const slot of Object.keys(slots) as (keyof Slots)[])
    if (!['project', 'propertyId', 'phone', 'ref', 'location', 'excludeLocation'].includes(slot)) delete slots[slot]
}

function toRaw(reading: Reading, spans: Said['spans']): Said['spans'] {
  return spans.map(({ slot, start, end }) => ({ slot, start: reading.at[start] ?? 0, end: reading.at[end] ?? reading.raw.length }))
}
