import type { Said } from './signals.ts'
import type { Clause } from './statements.ts'

const MOST_BETWEEN = 6

/** "My daughter is moving into it", "kiracı hâlâ oturuyor": somebody lives there or will, so it is taken. Nobody who does is no such one. */
export function dwellingIn(clause: Clause): Said | undefined {
  const verb = clause.said.find(one => one.signal === 'dwells')
  if (!verb) return undefined
  const lives = clause.said.some(
    one => one.signal === 'dweller' && Math.min(Math.abs(verb.at - one.next), Math.abs(one.at - verb.next)) <= MOST_BETWEEN,
  )
  const denied = clause.said.some(
    one => /^(?:not|no)$/.test(one.signal) && one.at < verb.at && !/^(?:no longer|not anymore|больше не)$/.test(one.text),
  )
  const open = clause.isQuestion || clause.said.some(one => /^(?:if|check|maybe|may)$/.test(one.signal))
  return lives && !denied && !open ? verb : undefined
}
