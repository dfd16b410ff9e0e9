import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'
import type { Asked } from './clause-intents.ts'

/** "And the penthouse?", «طب والتانية؟»: a home is named, and what was asked of the one before is asked of it. */
export function isContinuation(reading: Reading, requests: Asked[]): boolean {
  if (requests.some(item => item.intent !== 'PROPERTY_INQUIRY')) return false
  if (
    reading.tokens.length > 7 ||
    has(reading, 'ask:media', 'turn:drop', 'turn:correction') ||
    reading.cues.some(cue => cue.group === 'amenity')
  )
    return false
  if (has(reading, 'ask:feature') && !reading.cues.some(cue => cue.group === 'type' || cue.group === 'ref')) return false
  const named =
    reading.cues.some(cue => cue.group === 'ref' || cue.group === 'type') ||
    reading.projects.length > 0 ||
    reading.cues.some(cue => cue.group === 'unit' && cue.name === 'room') ||
    reading.places.length > 0
  if (asksForAnother(reading) || namesAnother(reading)) return false
  const opener = /^(?:and|what about|how about|طب|طيب|و|w |tab|tayeb|wel|ve|peki|а |и )|[?؟]\s*$/.test(reading.text)
  return (
    named &&
    opener &&
    !/عايز|دورت|دورنا|3ayez|dawart|want|looking|عندك|3andk|^(?:а )?есть |^(?:is|are) there|\bvar m[iı]\b/.test(reading.text)
  )
}

/** "طب عيادة في زايد؟": a kind and a place, and at least one of them is not what was looked for: something else is. */
function namesAnother({ context, cues, places, tokens }: Reading): boolean {
  const kind = cues.find(cue => cue.group === 'type')
  const [place] = places
  if (!kind || !place || isDefinite(tokens, kind.from)) return false
  const { propertyType = [], location = [] } = context.preferences ?? {}
  return !(propertyType as string[]).includes(kind.name) || !(location as string[]).includes(place.value)
}

/** "The villa", "والفيلا": one that was spoken of. */
const isDefinite = (tokens: Reading['tokens'], at: number) =>
  /^[وفبل]*ال/.test(tokens[at]!.text) || /^(?:the|el|al|il|this|that)$/.test(tokens[at - 1]?.text ?? '')

/** "Is there none with two rooms?", "any like it in Mostakbal?", «في محل هناك؟»: looks for another, whatever was asked of the one before. */
function asksForAnother(reading: Reading): boolean {
  if (
    /(?:^|\s)(?:زيها|زيه|شبهها|شبهه|مفيش|مافيش|معندكوش|معندكمش)(?=\s|[?]|$)|\b(?:zay+[ae]?ha|zay+oh?|ma?fi?e?sh|mafeesh|like it|like that one|similar)\b/.test(
      reading.text,
    )
  )
    return true
  const kind = reading.cues.find(cue => cue.group === 'type' || cue.value === 'unit:room')
  return kind !== undefined && kind.from <= 2 && /^(?:طب |طيب |و|tab |tayeb |w )*(?:في|فيه|fi|fe|fih|feh) /.test(reading.text)
}
