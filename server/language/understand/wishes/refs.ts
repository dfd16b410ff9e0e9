import type { Reading } from '../reading/reading.ts'
import type { Said } from '../reading/said.ts'

/** Which of the shown units is meant: "the second one", "أرخص شقة", "el oula w el talta". */
export function readRefs(reading: Reading, said: Said): void {
  const shown = reading.context.shown?.length ?? 0
  const found: string[] = []
  for (const cue of reading.cues) {
    if (cue.group !== 'ref') continue
    const ordinal = /^[1-4]$/.test(cue.name) || cue.name === 'last' || cue.name === 'previous'
    const named = reading.cues.some(
      other => other.value === 'ask:compare' || (other.group === 'type' && other.to <= cue.from && cue.from - other.to <= 1),
    )
    const counted = /^(?:ل?ال|لل)?وحد|^wa7da|^wahda|^wehda|^unit|^option/.test(reading.tokens[cue.from - 1]?.text ?? '')
    if (
      ordinal &&
      shown === 0 &&
      !named &&
      !counted &&
      !/(?:\bone\b|واحد|wa7da|wahda|اختيار|option)/.test(reading.text.slice(cue.start, cue.end + 6))
    )
      continue
    if (ordinal && isNotARef(reading, cue.from, cue.to, cue.name)) continue
    // "Which is handed over first?" names none of them.
    if (cue.name === '1' && reading.cues.some(other => other.value === 'wish:delivery' && other.to <= cue.from && cue.from - other.to <= 2))
      continue
    // "which is cheaper", "مين فيهم أرخص" ask for one; they do not name it.
    if (
      !ordinal &&
      reading.cues.some(other => other.value === 'ask:compare' || other.value === 'ask:choice') &&
      reading.cues.some(other => other.value === 'ask:compare')
    )
      continue
    if (!ordinal && cue.name !== 'cheapest' && shown === 0 && !reading.cues.some(other => other.group === 'type')) continue
    if (!ordinal && (isPredicate(reading, cue.from) || isChosenBetween(reading))) continue
    if (!found.includes(cue.name)) {
      found.push(cue.name)
      said.spans.push({ slot: 'ref', start: cue.start, end: cue.end })
    }
  }
  firstFew(reading, found)
  if (found.length > 0) said.slots.ref = found
}

/** "first time", "the second floor", "third time I ask", "التاني مرة", "last price". */
function isNotARef(reading: Reading, from: number, to: number, name: string): boolean {
  const after = reading.tokens[to]?.text ?? ''
  const before = reading.tokens[from - 1]?.text ?? ''
  if (
    /^(?:time|times|floor|floors|home|month|year|week|day|payment|instalment|installment|settlement|phase|row|line|thing|price|of|november|december|january|february|march|april|may|june|july|august|september|october|half|hand|question|plan|payment|option to pay)$/.test(
      after,
    )
  )
    return true
  // "احجزلي التالتة يوم ٣"
  if (/^(?:يوم|yom|youm)$/.test(after) && /^[وفبل]?ال/.test(reading.tokens[from]?.text ?? '')) return false
  if (
    /^(?:ما|ma|خطه|نظام|5etta|khetta|mara|mra|دور|مره|يوم|شهر|دفعه|سعر|قسط|مرحله|سكن|شي|حاجه|door|dor|yom|shahr)$/.test(after) ||
    (/^(?:[وف]?(?:ال)?(?:خطه|نظام)|plan|5etta|khetta|5eta|الدور|دور|مره|يوم|المره|المرحله|التجمع|الدفعه|القسط|الحي|الصف|صف|yom|youm|mara|door|dor|el|tagamo3|mar7ala|etnen|3la)$/.test(
      before,
    ) &&
      before !== 'el')
  )
    return true
  if (name === '2' && /^(?:time|حاجه|7aga|haga)$/.test(before)) return true
  return /^\d/.test(before) && name !== 'last'
}

/** "is it the cheapest?" and "ar5as shwaya" (a bit cheaper) name nothing. */
function isPredicate(reading: Reading, from: number): boolean {
  const after = reading.tokens[from + 1]?.text ?? ''
  return /^(?:شويه|شوية|shwaya|shewaya|من|men|mn|than|bit)$/.test(after)
}

/** "The first or the second, which is bigger?": the two are named, and not the biggest. */
const isChosenBetween = ({ cues }: Reading) =>
  cues.some(cue => cue.value === 'ask:choice') && new Set(cues.filter(cue => /^ref:[1-4]$/.test(cue.value)).map(cue => cue.value)).size >= 2

/** "the first two", "أول اتنين", "last two". */
function firstFew(reading: Reading, found: string[]): void {
  if (/\bfirst (?:two|2)\b|اول (?:اتنين|2)|\bawel (?:etnen|etnein|2)\b|перв\S+ дв|ilk iki/.test(reading.text))
    found.splice(0, found.length, '1', '2')
  else if (/\bfirst (?:three|3)\b|اول (?:تلاته|3)|\bawel (?:talata|3)\b/.test(reading.text)) found.splice(0, found.length, '1', '2', '3')
}
