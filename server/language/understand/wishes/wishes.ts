import type { Slots } from '#contracts/understanding'
import { asksAround } from '../intents/clause-location.ts'
import { asksLetPrice } from '../money/let-price.ts'
import type { Cue } from '../reading/cues.ts'
import type { Reading } from '../reading/reading.ts'
import type { Said } from '../reading/said.ts'
import { has, isSentNoMore, refused } from '../reading/scope.ts'
import { readLet } from './lets.ts'

/** Type, amenities, finishing, furniture, floor, purpose, way of paying, immediate handover. */
export function readWishes(reading: Reading, said: Said): void {
  const things = reading.cues.filter(
    cue =>
      cue.group === 'type' ||
      cue.group === 'amenity' ||
      cue.group === 'finish' ||
      (cue.group === 'wish' && cue.name !== 'before') ||
      cue.value === 'ask:cash' ||
      cue.value === 'ask:installments' ||
      cue.value === 'ask:mortgage',
  )
  const no = new Set([...refused(reading, things)].filter(cue => !cannotBeWithout(reading, cue)))
  readTypes(reading, things, no, said)
  readAmenities(reading, things, no, said)
  readFinishing(reading, things, no, said)
  readFloors(reading, things, no, said)
  readPurpose(reading, no, said)
  readPayment(reading, things, no, said)
  readReady(reading, no, said)
}

/** "من غير اسانسير مش هينفع", "it won't do without parking": what cannot be missed is wished for. */
function cannotBeWithout(reading: Reading, cue: Cue): boolean {
  const clause = reading.clauses.find(part => part.from <= cue.from && cue.to <= part.to)
  const after = reading.text.slice(cue.end, clause ? clause.end : cue.end + 30)
  const before = reading.text.slice(clause?.start ?? 0, cue.start)
  return (
    (/(?:من غير|بدون|\bm[ae]?n gh?e?i?r|\bmen 8er|\bbedoo?n|\bwithout|\bno)\s+(?:\S+ )?$/.test(before) &&
      /^\s*(?:مش هينفع|مينفعش|ماينفعش|مش ينفع|لا طبعا|mesh hayenfa3|msh hynf3|mayenfa3sh|maynf3sh|is no good|wont work|wont do|is not an option|no deal|forget it)/.test(
        after,
      )) ||
    /(?:مينفعش|ماينفعش|مش هينفع|mayenfa3sh|mynf3sh|cant live|cannot live|cant do|cant be|not possible)\s+(?:من غير|بدون|men gher|men 8er|mn gher|without|with no)\s+(?:\S+ )?$/.test(
      before,
    )
  )
}

function add(said: Said, slot: keyof Slots, value: string, cue: { start: number; end: number }): void {
  const list = (said.slots[slot] ?? []) as string[]
  if (!list.includes(value)) Object.assign(said.slots, { [slot]: [...list, value] })
  said.spans.push({ slot, start: cue.start, end: cue.end })
}

function readTypes(reading: Reading, things: Cue[], no: Set<Cue>, said: Said): void {
  for (const cue of things) {
    if (cue.group === 'type' && isSentNoMore(reading, cue)) {
      add(said, 'excludePropertyType', cue.name, cue)
      continue
    }
    if (cue.group !== 'type' || isNotAType(reading, cue) || isFoundWanting(reading, cue)) continue
    if ((letGo(reading, cue) && !isEither(reading, cue)) || isReplaced(reading, cue)) continue
    add(said, no.has(cue) ? 'excludePropertyType' : 'propertyType', cue.name, cue)
  }
}

/** "A shop or an office, I don't mind which". */
const isEither = (reading: Reading, cue: Cue) =>
  reading.cues.some(
    other =>
      other.group === 'type' &&
      other !== cue &&
      /^\s*(?:or|aw|او|ولا|wala|veya|или)\s*$/.test(
        other.from > cue.from ? reading.text.slice(cue.end, other.start) : reading.text.slice(other.end, cue.start),
      ),
  )

/** "The studio is too small for me": said of what was offered, and no wish for one. */
const isFoundWanting = (reading: Reading, cue: Cue) =>
  /^\s*(?:is |are |da |di |ده |دي |طلع |طلعت )?(?:(?:soghay|so8ay|keb|8al|ghal|day2|da2)\S*|صغير\S*|كبير\S*|غالي\S*|ضيق\S*|too (?:small|big|expensive|much|tight))\s?(?:3alaya|3alena|عليا|علينا|for (?:me|us)|awy|اوي|قوي)/.test(
    reading.text.slice(cue.end, cue.end + 40),
  )

/** "your office", "مكتبكم" is the brokerage's; "landlord", "shops nearby", "shopping" are no wish for a shop. */
function isNotAType(reading: Reading, cue: Cue): boolean {
  const before = reading.tokens[cue.from - 1]?.text ?? ''
  const after = reading.tokens[cue.to]?.text ?? ''
  if (
    cue.name === 'office' &&
    /ادار|edar|idar|space|^(?:unit|للبيع|للايجار|lel)/.test(`${reading.text.slice(cue.start, cue.end)} ${after}`)
  )
    return false
  if (
    cue.name === 'office' &&
    /(?:have|your|an) offices?\b|مكتبكم|maktabko|عندكم مكتب|3andoko maktab/.test(reading.text) &&
    has(reading, 'ask:general')
  )
    return true
  if (cue.name === 'office' && /^(?:صاحب|مدير|مسؤول|موظف|sa7eb|modeer)$/.test(before) && has(reading, 'say:person', 'say:human'))
    return true
  if (cue.name === 'office')
    return (
      /^(?:your|the|ur|an|our)$/.test(before) &&
      !/^(?:space|in)$/.test(after) &&
      has(reading, 'ask:general', 'ask:where', 'say:person', 'say:human', 'ask:pin', 'ask:view', 'ask:directions')
    )
  if (cue.name === 'retail' || cue.name === 'clinic')
    return (has(reading, 'ask:surroundings', 'ask:distance') || asksAround(reading)) && !has(reading, 'ask:search')
  if (cue.name === 'land') return /^(?:registry|department|title)$/.test(after) || before === 'no'
  if (cue.name === 'twinhouse') return cue.to - cue.from === 1 && /^(?:beds?|bedrooms?)$/.test(after)
  return false
}

const notAFacility = ['ask:surroundings', 'ask:distance', 'ask:directions']

function readAmenities(reading: Reading, things: Cue[], no: Set<Cue>, said: Said): void {
  if (has(reading, 'say:complaint')) return
  const near = has(reading, ...notAFacility)
  for (const cue of things) {
    if (cue.group !== 'amenity' || no.has(cue)) continue
    // "how far is the beach", "فيه جامع قريب" ask what lies around, not what belongs to it.
    if (
      near &&
      ['beach', 'mosque', 'clubhouse', 'gym', 'security', 'golf', 'kids_area', 'parking', 'lagoon'].includes(cue.name) &&
      (nearInClause(reading, cue) || (has(reading, 'ask:surroundings') && !has(reading, 'ask:search') && reading.projects.length > 0))
    )
      continue
    if (cue.name === 'parking' && has(reading, 'ask:fees')) continue
    if (letGo(reading, cue)) {
      said.spans.push({ slot: `letGo:${cue.name}`, start: cue.start, end: cue.end })
      continue
    }
    // "السعر شامل الجراج؟" asks what a price covers.
    if (
      /(?:شامل|includ\w*|shamel|kapsıyor|dahil|включ\S*)\s+(?:the |el |ال)?$/.test(reading.text.slice(0, cue.start)) &&
      has(reading, 'ask:price')
    )
      continue
    add(said, 'amenities', cue.name, cue)
  }
  const both = bothViews.exec(reading.text)
  if (both && said.slots.amenities?.some(name => name === 'sea_view' || name === 'mountain_view'))
    for (const name of ['sea_view', 'mountain_view']) add(said, 'amenities', name, { start: both.index, end: both.index + both[0].length })
}

/** "Sea or mountain view", "فيو بحر او جبل": two views in one word. */
const bothViews =
  /\b(?:sea (?:or|and|&|\/) (?:the )?mountains?|mountains? (?:or|and|&|\/) (?:the )?sea)[ -]views?\b|\bviews? (?:of|over) (?:the )?(?:sea|mountains?) (?:or|and) (?:the )?(?:sea|mountains?)\b|فيو (?:علي |ع )?(?:ال)?(?:بحر|جبل) (?:او |ولا |و )?و?(?:علي |ع )?(?:ال)?(?:جبل|بحر)|\bview (?:3al |3ala )?(?:el )?(?:ba7r|gabal) (?:aw|w|wala) (?:3al |3ala )?(?:el )?(?:gabal|ba7r)\b|\bdeniz (?:veya|ya da|ve) dag manzara|вид\S* на (?:море|горы) (?:или|и) (?:на )?(?:горы|море)/

/** "اشتري بدل ما اأجر", "ashtery a7san mel egar": what is left for something else. */
const isGivenUp = (reading: Reading, cue: Cue) =>
  /(?:بدل(?: ما| من)?|\bbadal(?: ma)?|instead of|rather than|(?:احسن|افضل) من|\ba7san (?:men|mel|mn)|better than)\s*(?:ال|el |to )?$/.test(
    reading.text.slice(0, cue.start),
  ) ||
  (/^(?:ال|el )?$/.test('') && /(?:a7san m|احسن م)$/.test(reading.text.slice(0, cue.start)))

/** "دوبلكس بدل شقة", "villa instead of a flat": what is given up for something else. */
const isReplaced = (reading: Reading, cue: Cue) =>
  /(?:بدل(?: من)?|\bbadal|instead of|rather than|yerine|вместо|احسن من|\ba7san (?:men|mn)|better than)\s+(?:ال|el |a |an |the )?$/.test(
    reading.text.slice(0, cue.start),
  )

/** "مش لازم جنينة", "mesh lazem garden": not needed, and not refused either. */
function letGo(reading: Reading, cue: Cue): boolean {
  return reading.cues.some(
    other =>
      other.value === 'turn:drop' &&
      ((other.to <= cue.from && cue.from - other.to <= 1) || (other.from >= cue.to && other.from - cue.to <= 1)),
  )
}

function nearInClause(reading: Reading, cue: Cue): boolean {
  const clause = reading.clauses.find(part => part.from <= cue.from && cue.to <= part.to)
  return reading.cues.some(other => notAFacility.includes(other.value) && (!clause || (other.from >= clause.from && other.to <= clause.to)))
}

function readFinishing(reading: Reading, things: Cue[], no: Set<Cue>, said: Said): void {
  const asksMeaning =
    /يعني|معني|ya3n|y3n|ma3na|what (?:does|is)|what's|mean|ne demek|что (?:такое|значит)/.test(reading.text) && has(reading, 'ask:general')
  if (asksMeaning) return
  const finish = things.find(cue => cue.group === 'finish')
  if (finish && !has(reading, 'say:complaint')) {
    const wanted = things.find(
      cue =>
        cue.group === 'finish' &&
        !no.has(cue) &&
        !letGo(reading, cue) &&
        !isGivenUp(reading, cue) &&
        // "gets finished sooner", "when is it finished" ask for a date
        !/^\s*(?:sooner|first|earlier|before|by|in)\b/.test(reading.text.slice(cue.end)) &&
        !/\bwhen (?:is|will|does|are)\b.{0,12}$/.test(reading.text.slice(0, cue.start)),
    )
    if (wanted) {
      said.slots.finishing = wanted.name
      said.spans.push({ slot: 'finishing', start: wanted.start, end: wanted.end })
    }
  }
  const bare = things.find(cue => cue.value === 'wish:unfurnished')
  const full = things.find(cue => cue.value === 'wish:furnished')
  if (has(reading, 'say:complaint')) return
  if (bare) said.slots.furnished = false
  else if (full) said.slots.furnished = !no.has(full)
  const cue = bare ?? full
  if (cue) said.spans.push({ slot: 'furnished', start: cue.start, end: cue.end })
}

/** "Not that one, it's on the ground floor": the floor is why it was refused. */
const isBlamed = (reading: Reading, cue: Cue) =>
  /(?:\bnot (?:that|this)(?: one)?|مش دي|بلاش دي|\bm[ei]sh di|\bbalash de?i?)[,،.]? (?:its|it is|because|cause|عشان|لان\S*|دي|3ashan|di).{0,20}$/.test(
    reading.text.slice(0, cue.start),
  )

function readFloors(reading: Reading, things: Cue[], no: Set<Cue>, said: Said): void {
  for (const cue of things) {
    const floor = cue.value === 'wish:ground' ? 'ground' : cue.value === 'wish:lastFloor' ? 'last' : undefined
    if (floor) add(said, no.has(cue) || isBlamed(reading, cue) ? 'excludeFloor' : 'floor', floor, cue)
  }
}

function readPurpose(reading: Reading, no: Set<Cue>, said: Said): void {
  const of = (name: string) => reading.cues.find(cue => cue.value === `wish:${name}` && !no.has(cue) && !letGo(reading, cue))
  const invest = of('invest')
  // Of a let in view the price is asked, and that it is let was said before.
  if (!of('buy') && asksLetPrice(reading) && reading.context.preferences?.purpose === 'rent' && reading.context.shown?.length) return
  const stay = readLet(reading)
  const left = reading.cues.some(cue => /^(?:wish:rent|ask:rentPrice)$/.test(cue.value) && isGivenUp(reading, cue))
  const rent = left ? undefined : (of('rent') ?? reading.cues.find(cue => cue.value === 'ask:rentPrice') ?? stay ?? letPriced(reading))
  const buy = of('buy')
  const [purpose, cue] = invest
    ? (['invest', invest] as const)
    : rent && !(buy && isResale(reading))
      ? (['rent', rent] as const)
      : buy
        ? (['buy', buy] as const)
        : []
  if (!purpose || !cue) return
  if (has(reading, 'say:complaint')) return
  said.slots.purpose = purpose
  if (purpose === 'rent' && stay?.period) said.slots.budgetPeriod = stay.period
  said.spans.push({ slot: 'purpose', start: cue.start, end: cue.end })
}

const letPriced = (reading: Reading) => (asksLetPrice(reading) ? { start: 0, end: reading.text.length } : undefined)

const isResale = (reading: Reading) => /rent (?:it )?(?:out|later)|اأجرها|أأجرها بعد/.test(reading.text)

function readPayment(reading: Reading, things: Cue[], no: Set<Cue>, said: Said): void {
  for (const cue of things) {
    const method =
      cue.value === 'ask:cash'
        ? 'cash'
        : cue.value === 'ask:installments'
          ? 'installments'
          : cue.value === 'ask:mortgage'
            ? 'mortgage'
            : undefined
    if (method && !no.has(cue) && !has(reading, 'say:complaint')) add(said, 'paymentMethod', method, cue)
  }
}

/** "انا جاهز امضي": the customer is, and not the home. */
const isReadyHimself = ({ text }: Reading, { start }: Cue) =>
  /(?:^|\s)(?:انا|احنا|وانا|ana|e7na|i am|im|i'm|we are|we're) $/.test(text.slice(0, start))

function readReady(reading: Reading, no: Set<Cue>, said: Said): void {
  const off = reading.cues.some(cue => cue.value === 'wish:offPlan')
  const ready = reading.cues.find(cue => cue.value === 'wish:ready' && !no.has(cue))
  if (!ready || off || isReadyHimself(reading, ready) || has(reading, 'say:complaint', 'topic:delivery+drop')) return
  said.slots.readyToMove = true
  said.spans.push({ slot: 'readyToMove', start: ready.start, end: ready.end })
}
