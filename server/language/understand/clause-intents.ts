import type { Intent } from '#contracts/understanding'
import type { Clause } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Figure } from './figures.ts'
import { namesTime } from './names-time.ts'
import type { Reading } from './reading.ts'

/** What one clause asks, in the order in which it asks it. `strength` below 1 gives way to any other clause. */
export interface Asked {
  intent: Intent
  from: number
  strength: number
}

interface Look {
  reading: Reading
  clause: Clause
  cues: Cue[]
  figures: Figure[]
  has(...names: string[]): boolean
  first(...names: string[]): number
  text: string
}

export function look(reading: Reading, clause: Clause, figures: Figure[]): Look {
  const cues = reading.cues.filter(cue => cue.from >= clause.from && cue.to <= clause.to)
  return {
    reading,
    clause,
    cues,
    figures: figures.filter(figure => figure.from >= clause.from && figure.end <= clause.to),
    has: (...names) => cues.some(cue => names.includes(cue.value)),
    first: (...names) => cues.find(cue => names.includes(cue.value))?.from ?? clause.from,
    text: reading.text.slice(clause.start, clause.end),
  }
}

const slotGroups = new Set(['type', 'amenity', 'finish'])

/** "كام", "kam", "how much/many" with no noun of its own: of what is told by the rest of the clause. */
const howMany = /(?:^|\s)(?:ب|و)?(?:كام|كم)(?:$|[\s?])|\bkam\b|\bb?kam\b|\bhow (?:much|many)\b|\bkac\b|\bskol|сколько/

export function askedIn(clause: Look): Asked[] {
  const asked: Asked[] = []
  const add = (intent: Intent, from: number, strength = 1) => {
    if (!asked.some(other => other.intent === intent)) asked.push({ intent, from, strength })
  }
  const pay = payment(clause)
  const general =
    clause.has('ask:general') || /\bwhat (?:does|do|is) .{2,40}\bmean\b|يعني (?:ايه|اي) |\by(?:a|aa)?3ny eh\b/.test(clause.text)
  const compare = comparison(clause)
  const view = viewing(clause)
  if (compare) add('COMPARISON', clause.first('ask:compare', 'ask:choice', 'ask:superlative'))
  if (view) add('SCHEDULE_VIEWING', clause.first('ask:view', 'ask:book', 'ask:change', 'ask:cannotCome', 'ask:see'))
  if (pay !== undefined && !compare) add('PAYMENT_PLANS', pay)
  const price = pricing(clause, pay !== undefined, general)
  if (price !== undefined && !compare && (!view || clause.has('ask:howMuch', 'ask:perMetre', 'ask:haggle'))) add('PRICE_INQUIRY', price)
  const where = location(clause, view)
  if (where !== undefined && !compare && !view) add('LOCATION_INFO', where)
  if (general && generalWins(clause, asked)) {
    asked.length = 0
    add('GENERAL_QUESTION', clause.first('ask:general'))
  } else if (general && asked.length === 0) add('GENERAL_QUESTION', clause.first('ask:general'))
  if (asked.length === 0 && property(clause)) add('PROPERTY_INQUIRY', clause.clause.from, propertyStrength(clause))
  else if (asked.length > 0 && clause.has('ask:media') && !clause.has('ask:pin')) add('PROPERTY_INQUIRY', clause.first('ask:media'))
  return asked.sort((a, b) => a.from - b.from)
}

function viewing({ has, text, reading }: Look): boolean {
  if (has('ask:cannotCome')) return true
  if (has('ask:change')) {
    if (has('ask:book', 'ask:view')) return true
    if (reading.context.lastIntent === 'SCHEDULE_VIEWING' || reading.context.viewing) return !has('turn:drop')
    if (
      /^(?:please )?(?:cancel|postpone|reschedule)|الغي|الغاء|أجل|elghy|el8y|iptal|отмен|cant make it|مش هقدر اجي|msh ha2dar agy|mesh ha2dar agy|cansel|ne2agel|ناجل|تاجيل|reschedule|postpone|ta2geel/.test(
        text,
      ) &&
      !has('ask:general', 'turn:drop')
    )
      return true
  }
  if (has('ask:view')) {
    // "اجي ازاي" asks the way; "visit visa", "see the price" are no viewing.
    if (has('ask:directions') && !has('ask:book')) return false
    return !(has('ask:media') && !has('ask:book') && !/visit|viewing|معاين|mo3ayn/.test(text)) || has('ask:book')
  }
  if (has('ask:see') && namesTime(reading.text) && !has('ask:plan', 'ask:media', 'ask:general', 'wish:delivery')) return true
  if (has('ask:book')) return !has('ask:plan', 'ask:general') || /appointment|معاد|ميعاد|ma3ad|me3ad|موعد/.test(text)
  return false
}

function comparison({ has, cues, reading, clause, text }: Look): boolean {
  const things = new Set<string>()
  for (const cue of cues)
    if (cue.group === 'type' || cue.group === 'ref' || cue.group === 'finish' || ['ask:cash', 'ask:installments'].includes(cue.value))
      things.add(cue.value)
  for (const list of [reading.places, reading.projects, reading.propertyIds])
    for (const item of list) if (item.start >= clause.start && item.end <= clause.end) things.add(item.value)
  if (has('ask:compare')) {
    if (/^(?:vs|versus)$/.test(text)) return true
    const weak = cues
      .filter(cue => cue.value === 'ask:compare')
      .every(cue => /^(?:better|or the|which (?:is|has|would|one is)|بدل|far2|فرق|which of)$/.test(reading.text.slice(cue.start, cue.end)))
    if (!weak) return !(has('ask:general') && /freehold|usufruct|leasehold|معني|عقد/.test(text) && things.size === 0)
    return things.size >= 2 || has('ask:superlative') || (reading.context.shown?.length ?? 0) >= 2
  }
  if (has('ask:choice') && things.size >= 2 && /\bshould (?:i|we)\b|\bwhich\b|تنصح|tensa7|ترشح|اختار|a5tar/.test(text)) return true
  if (has('ask:superlative') && has('ask:choice') && things.size >= 2) return true
  if (has('ask:superlative') && /than|من ال|men el|daha|чем/.test(text) && things.size >= 2) return true
  // "مش عايز تجمع ولا شروق" refuses both.
  if (has('turn:negation') && has('ask:choice') && !has('ask:superlative')) return false
  if (has('ask:choice') && things.size >= 2 && /ولا|\bwala\b|\bwalla\b|\bvs\b|versus|mi yoksa|\bor\b/.test(text)) {
    const kinds = [...things].map(value => (value.includes(':') ? value.split(':')[0] : 'name'))
    const strict = /ولا|\bwala\b|\bwalla\b|\bvs\b|versus|yoksa/.test(text)
    return strict && !searches(cues, reading) && new Set(kinds).size === 1 && !has('ask:where') && !has('ask:feature')
  }
  return (
    has('ask:superlative') && (reading.context.shown?.length ?? 0) >= 2 && /فيهم|fihom|fehom|of them|of the two|of these|دول|dol/.test(text)
  )
}

const payNames = ['ask:downPayment', 'ask:installments', 'ask:plan', 'ask:mortgage', 'ask:interest', 'ask:payBy'] as const

function payment({ has, first, figures, text, reading }: Look): number | undefined {
  if (has(...payNames)) {
    if (
      has('ask:general') &&
      !has('ask:plan', 'ask:installments', 'ask:mortgage', 'ask:interest') &&
      /refund|بترد|يترد|يرجع|terga3|contract|عقد/.test(text)
    )
      return undefined
    return first(...payNames)
  }
  if (has('ask:cash')) {
    if (has('ask:howMuch', 'ask:haggle', 'say:expensive') && !has('ask:discount')) return undefined
    if (has('ask:price') && !has('ask:discount')) return undefined
    return first('ask:cash')
  }
  if (figures.some(figure => figure.unit === 'year') && /\bover\b|spread|علي|3ala/.test(text) && !has('ask:general'))
    return first('unit:year')
  if (/how many years|كام سنه|كام سنة|kam sana|kam sna/.test(text) && !has('ask:general')) return first('unit:year')
  if (/^(?:و|w )?(?:monthly|شهريا|القسط|shahry|aylik)\??$/.test(text.trim())) return first('role:monthly')
  if (has('role:monthly') && /كام|kam|how much/.test(text) && reading.context.lastIntent === 'PAYMENT_PLANS') return first('role:monthly')
  return undefined
}

function pricing(clause: Look, pays: boolean, general: boolean): number | undefined {
  const { has, first, figures, text } = clause
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
  if (has('ask:discount')) return pays ? undefined : first('ask:discount')
  if (general && !has('ask:howMuch')) return undefined
  if (has('ask:howMuch')) return pays ? undefined : first('ask:howMuch')
  if (has('turn:drop') || clause.cues.some(cue => cue.group === 'dropped')) return undefined
  if (has('ask:price')) {
    if (pays) return undefined
    if (amount && !/\?|كام|kam|how|what|هل|is |\bdo\b/.test(text)) return undefined
    if (amount && clause.cues.some(cue => cue.group === 'limit')) return undefined
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

function location({ has, first, text, reading, cues }: Look, view: boolean): number | undefined {
  void view
  if (has('turn:drop') || cues.some(cue => cue.group === 'dropped')) return undefined
  if (has('ask:where', 'ask:directions')) {
    if (has('ask:search') && /حاجه فين|where can i find/.test(text)) return undefined
    if (has('ask:general') && /office|مكتب|مقر|فرع|company|الشركه/.test(text)) return first('ask:where', 'ask:directions')
    return first('ask:where', 'ask:directions')
  }
  if (
    /تكون|يكون|tkoon|ykoon|yekoon|بحب|حابب|prefer|should be|must be/.test(text) &&
    !/[؟?]/.test(reading.raw) &&
    has('ask:distance', 'ask:surroundings')
  )
    return undefined
  if (has('ask:pin')) return /location is (?:good|important|perfect)/.test(text) ? undefined : first('ask:pin')
  if (has('ask:distance')) return searching(cues, reading) && !/\?|كام|kam|how|\bis\b/.test(text) ? undefined : first('ask:distance')
  if (has('ask:surroundings')) {
    if (
      has('ask:nearThing') ||
      /\?|safe|امان|aman|amn|هادي|hadya|quiet|زحم|za7ma|noisy|like|ازاي|ezay|عامل/.test(text) ||
      !searching(cues, reading)
    )
      return searching(cues, reading) && cues.some(cue => cue.group === 'type') && !has('ask:nearThing')
        ? undefined
        : first('ask:surroundings')
    return undefined
  }
  if (
    has('ask:nearThing') &&
    !searching(cues, reading) &&
    cues.filter(cue => cue.group === 'ask' && !['nearThing', 'search', 'feature'].includes(cue.name)).length === 0
  ) {
    const thing = cues.find(cue => cue.value === 'ask:nearThing')
    if (thing && !cues.some(cue => cue.group === 'type')) return thing.from
  }
  return undefined
}

/** A search, but not "should I buy here or there?". */
const searches = (cues: Cue[], reading: Reading) =>
  cues.some(
    cue =>
      cue.value === 'ask:search' &&
      !/^(?:ا?شتري|اشتري|نشتري|buy|buying|e?a?shtr?e?r?y|ashtery|eshtery|eshtry|neshtery)$/.test(reading.text.slice(cue.start, cue.end)),
  )

function searching(cues: Cue[], reading: Reading): boolean {
  void reading
  return (
    cues.some(
      cue =>
        cue.value === 'ask:search' &&
        !/^(?:fe|fi|feeh|fih|فيه|is there|are there|any|do you have|هل يوجد|يوجد|need|want|var mi|есть)$/.test(cue.value),
    ) && cues.some(cue => cue.group === 'type')
  )
}

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

function property({ has, cues, figures, reading, clause }: Look): boolean {
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
function propertyStrength({ has, cues, figures, reading, clause }: Look): number {
  if (
    cues.some(cue => slotGroups.has(cue.group) || cue.group === 'dropped') ||
    figures.some(figure => figure.unit === 'room' || figure.unit === 'metre' || figure.scale !== undefined)
  )
    return 1
  if (has('ask:media', 'ask:feature', 'turn:drop') || cues.some(cue => cue.group === 'wish')) return 0.9
  if ([...reading.places, ...reading.projects, ...reading.propertyIds].some(item => item.start >= clause.start && item.end <= clause.end))
    return 0.7
  return has('ask:search') ? 0.4 : 0.5
}
