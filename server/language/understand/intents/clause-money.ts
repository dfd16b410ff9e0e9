import { proposesPlan } from '../money/own-plan.ts'
import type { Reading } from '../reading/reading.ts'
import type { Look } from './look.ts'

/** "كام", "kam", "how much/many" with no noun of its own: of what is told by the rest of the clause. */
const howMany = /(?:^|\s)(?:ب|و)?(?:كام|كم)(?:$|[\s?])|\bkam\b|\bb?kam\b|\bhow (?:much|many)\b|\bkac\b|\bskol|сколько/

/** "How much would I pay a month": of something for sale that is an instalment; a tenant is asked of the rent. */
const iPay = /\b(?:i|we) (?:have to |need to )?pay\b|(?:ه|ها|ح|حا)?(?:ا|ن)?دفع|\b(?:h|7)?a?(?:2a|a)dfa?3\b/

/** "If I pay half": a share that is paid is a down payment. */
const paysAShare = /\b(?:pay|paid|put|down)\b|دفع|حطيت|هحط|\b(?:ha|a)?dfa?3t?\b|dafa3|7atet|ode|pesin|внес|внос|заплач|заплат/

const payNames = ['ask:downPayment', 'ask:installments', 'ask:plan', 'ask:mortgage', 'ask:interest', 'ask:payBy'] as const

/** "What plans are there?" beside a monthly sum. */
const namesPlans = /(?<!(?:floor|site|master) )\bplans\b|(?:^|\s)(?:ال)?(?:خطط|انظمه)(?:\s|$)/

/** "Weekly rent for a studio?" */
const rentOfATime =
  /^(?:and |so |ok |the |what(?:'?s| is) the |و|طب |w |tab |el |ال)*(?:(?:nightly|daily|weekly|monthly|yearly|annual) rent (?:for|of|on|in|at)\b|ايجار (?:ال)?(?:يومي|اسبوعي|شهري|سنوي) (?:ل|بتاع|في|ف)|egar (?:el )?(?:yawmy|osboo3y|shahry|sanawy) (?:l|le|lel|beta3|fe|f)\b)/

/** Where a clause asks how to pay, if it does. */
export function payment({ has, first, figures, text, reading, clause }: Look): number | undefined {
  // "The down payment does not matter" lets a wish go and asks for no plan.
  if (has('turn:drop') && figures.length === 0 && !/[?]|كام|\bkam\b|how|what/.test(text)) return undefined
  if (has(...payNames)) {
    if (
      has('ask:general') &&
      !has('ask:plan', 'ask:installments', 'ask:mortgage', 'ask:interest') &&
      /refund|بترد|يترد|يرجع|terga3|contract|عقد/.test(text)
    )
      return undefined
    return first(...payNames)
  }
  if (figures.some(figure => figure.kind === 'percent') && paysAShare.test(text) && !has('ask:discount')) return first('ask:cash')
  if (figures.some(figure => figure.kind === 'percent' || figure.scale !== undefined) && proposesPlan(reading)) return clause.from
  if (namesPlans.test(text) && reading.cues.some(cue => cue.value === 'role:monthly' || cue.value === 'ask:downPayment')) return clause.from
  if (has('ask:cash')) {
    if (has('ask:howMuch', 'ask:haggle', 'say:expensive') && !has('ask:discount')) return undefined
    if (has('ask:price') && !has('ask:discount')) return undefined
    return first('ask:cash')
  }
  if (figures.some(figure => figure.unit === 'year') && /\bover\b|spread|علي|3ala/.test(text) && !has('ask:general'))
    return first('unit:year')
  if (/how many (?:years|yrs)|كام سنه|كام سنة|kam sana|kam sna/.test(text) && !has('ask:general')) return first('unit:year')
  if (/^(?:و|w )?(?:monthly|شهريا|القسط|shahry|aylik)\??$/.test(text.trim())) return first('role:monthly')
  if (has('role:monthly') && /over how (?:long|many)|for how (?:long|many)/.test(text) && reading.context.preferences?.purpose !== 'rent')
    return first('role:monthly')
  const isSale = reading.context.preferences?.purpose !== 'rent' && Boolean(reading.context.shown?.length)
  if (isSale && /\bthe monthly\b|\bmonthly (?:be|payments?|instal)/.test(text)) return first('role:monthly')
  const ownPayment = reading.context.preferences?.purpose !== 'rent' && iPay.test(text)
  if (has('role:monthly') && /كام|kam|how much/.test(text) && (reading.context.lastIntent === 'PAYMENT_PLANS' || ownPayment))
    return first('role:monthly')
  return undefined
}

/** "What plans are there?" of who told what he can pay each month. */
export const asksForPlans = ({ cues, text }: Reading) => namesPlans.test(text) && cues.some(cue => cue.value === 'role:monthly')

/** "Weekly rent for a studio?" */
export const asksRentOf = ({ text }: Reading) => /\?/.test(text) && rentOfATime.test(text)

/** Where a clause asks for a price, if it does. */
export function pricing(clause: Look, pays: boolean, general: boolean): number | undefined {
  const { has, first, figures, text, reading } = clause
  if (pays && proposesPlan(reading)) return undefined
  // "بسعر معقول", "at a good price", "مش غالية" describe a wish.
  if (
    /(?:ب?سعر|b ?se3r|price) (?:معقول|مناسب|كويس|حلو وي|ma32ool|ma3ool|monaseb|kwayes)|(?:good|reasonable|fair|affordable|decent) price|(?:مش|mesh|msh|not|not too|not so) (?:غالي\S*|ghal\S*|8al\S*|expensive)/.test(
      text,
    ) &&
    !/[؟?]/.test(clause.reading.raw)
  )
    return undefined
  const amount = figures.some(figure => figure.scale !== undefined || figure.currency !== undefined || figure.value >= 5000)
  if (has('ask:book')) return has('ask:howMuch') ? first('ask:howMuch') : undefined
  if (has('ask:haggle', 'ask:expensive') && !(pays && !has('ask:haggle'))) return first('ask:haggle', 'ask:expensive')
  if (has('ask:perMetre', 'ask:rentPrice')) return first('ask:perMetre', 'ask:rentPrice')
  if (clause.clause.question && rentOfATime.test(text)) return clause.clause.from
  if (has('ask:discount')) return pays ? undefined : first('ask:discount')
  if (general && !has('ask:howMuch')) return undefined
  if (has('ask:howMuch')) return pays ? undefined : first('ask:howMuch')
  if (has('turn:drop') || clause.cues.some(cue => cue.group === 'dropped')) return undefined
  if (has('ask:price')) {
    if (pays) return undefined
    if (amount && !/\?|كام|kam|how|what|هل|is |\bdo\b/.test(text)) return undefined
    if (amount && (clause.cues.some(cue => cue.group === 'limit') || figures.some(figure => figure.limit !== undefined))) return undefined
    return first('ask:price')
  }
  if (has('ask:fees')) return first('ask:fees')
  if (howMany.test(text) && !pays && !counts(clause)) return clause.clause.from
  return undefined
}

/** "كام غرفة", "how many", "kam de2e2a", "الساعة كام": counts something other than money. */
function counts({ has, cues, text }: Look): boolean {
  return (
    cues.some(cue => cue.group === 'unit') ||
    has('ask:feature', 'ask:distance', 'ask:general', 'say:complaint', 'ask:media', 'say:human') ||
    /الساع|sa3a|how many|دقيق|سنه|وحد[هة]|عماره|rooms|مره/.test(text)
  )
}
