import type { Cue } from './cues.ts'
import type { Look } from './look.ts'
import type { Reading } from './reading.ts'

/** Whether a clause weighs two or more things against each other. */
export function comparison({ has, cues, reading, clause, text }: Look): boolean {
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
    if (things.size < 2 && prefers(text, reading.raw)) return false
    // "Which of them have a pool" chooses by a thing, and weighs nothing.
    if (things.size < 2 && cues.some(cue => cue.group === 'amenity') && !has('ask:superlative')) return false
    return things.size >= 2 || has('ask:superlative') || (reading.context.shown?.length ?? 0) >= 2
  }
  if (has('ask:choice') && things.size >= 2 && /\bshould (?:i|we)\b|\bwhich\b|تنصح|tensa7|ترشح|اختار|a5tar/.test(text)) return true
  // Turkish asks after each of the two: "villa mı daire mi".
  if (things.size >= 2 && /\bm[iu]\b.+\bm[iu]\b/.test(text)) return true
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

/** "Two bedrooms would be better": one thing preferred and nothing set against it is a wish. */
const prefers = (text: string, raw: string) =>
  !/[?؟]/.test(raw) &&
  /\b(?:(?:would|will|might|could) be|is|are|works?|suits? (?:me|us)) better\b/.test(text) &&
  !/\b(?:or|than|which|whether)\b/.test(text)

/** A search, but not "should I buy here or there?". */
const searches = (cues: Cue[], reading: Reading) =>
  cues.some(
    cue =>
      cue.value === 'ask:search' &&
      !/^(?:ا?شتري|اشتري|نشتري|buy|buying|e?a?shtr?e?r?y|ashtery|eshtery|eshtry|neshtery)$/.test(reading.text.slice(cue.start, cue.end)),
  )
