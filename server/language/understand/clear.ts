import type { Said } from './amounts.ts'
import type { Cue } from './cues.ts'
import type { Reading } from './reading.ts'

/** Preferences that are let go: "forget the budget", "المنطقة مش مهمة", "any size". */
export function readClear(reading: Reading, said: Said): Set<string> {
  const cleared = new Set<string>(said.slots.clear ?? [])
  for (const cue of reading.cues) {
    if (cue.group === 'dropped') cleared.add(cue.name)
    if (cue.group === 'turn' && cue.name === 'drop') {
      const topic = nearestTopic(reading, cue)
      if (topic) cleared.add(topic)
    }
  }
  // What is said anew in the same message is replaced, not dropped.
  const { slots } = said
  if (slots.location?.length) cleared.delete('location')
  if (slots.excludeLocation?.length && !reading.context.preferences?.location?.length) cleared.delete('location')
  if (slots.budgetMax !== undefined || slots.budgetMin !== undefined) cleared.delete('budget')
  if (slots.bedrooms !== undefined || slots.bedroomsMin !== undefined) cleared.delete('bedrooms')
  if (slots.propertyType?.length) cleared.delete('propertyType')
  if (cleared.has('delivery')) delete slots.readyToMove
  if (cleared.size > 0) slots.clear = [...cleared]
  else delete slots.clear
  return cleared
}

function nearestTopic(reading: Reading, drop: Cue): string | undefined {
  let best: Cue | undefined
  let distance = 4
  const clause = reading.clauses.find(part => part.from <= drop.from && drop.to <= part.to)
  for (const cue of reading.cues) {
    if (cue.group !== 'topic') continue
    if (clause && (cue.from < clause.from || cue.to > clause.to)) continue
    const gap = cue.to <= drop.from ? drop.from - cue.to : cue.from >= drop.to ? cue.from - drop.to : 0
    if (gap < distance) {
      best = cue
      distance = gap
    }
  }
  return best?.name
}
