import { setTimeout as pause } from 'node:timers/promises'
import type { Outside } from '#ground/db/scope'
import { sentences } from '#language/claims/reading/sentences'
import { type ReplyContent, sayThrough } from '#rooms/conversations'

/** Between two sentences, and for how many at most: a reader keeps up, and the line is not held up by a long answer. */
const pauseMs = 160
const mostPauses = 8

/**
 * Says an answer sentence by sentence, all but the last, which comes with the whole. Its text passed the claim gate as a whole before it was
 * queued, so no sentence is ever shown that has not. False: somebody took over, or somebody else is saying it; then nothing more leaves.
 */
export async function saySentences(
  outside: Outside,
  claimed: { id: string; attempt: number; content: ReplyContent; released: number },
): Promise<boolean> {
  const text = 'text' in claimed.content ? claimed.content.text : ''
  const ends = sentences(text)
    .map(({ end }) => end)
    .slice(0, -1)
    .filter(end => end > claimed.released)
  for (const [index, end] of ends.entries()) {
    if (!(await outside.inside(inside => sayThrough(inside, { id: claimed.id, attempt: claimed.attempt, end })))) return false
    if (index < mostPauses) await pause(pauseMs)
  }
  return true
}
