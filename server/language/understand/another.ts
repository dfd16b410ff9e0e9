import type { Reading } from './reading.ts'

/** "Is there none with two rooms?", "any like it in Mostakbal?", «في محل هناك؟»: looks for another, whatever was asked of the one before. */
export function asksForAnother(reading: Reading): boolean {
  if (
    /(?:^|\s)(?:زيها|زيه|شبهها|شبهه|مفيش|مافيش|معندكوش|معندكمش)(?=\s|[?]|$)|\b(?:zay+[ae]?ha|zay+oh?|ma?fi?e?sh|mafeesh|like it|like that one|similar)\b/.test(
      reading.text,
    )
  )
    return true
  const kind = reading.cues.find(cue => cue.group === 'type' || cue.value === 'unit:room')
  return kind !== undefined && kind.from <= 2 && /^(?:طب |طيب |و|tab |tayeb |w )*(?:في|فيه|fi|fe|fih|feh) /.test(reading.text)
}
