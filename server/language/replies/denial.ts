import type { Said } from './signals.ts'
import type { Clause } from './statements.ts'

/** "I didn't sell it" is no refusal to sell. */
export const PAST_DENIAL = /^(?:didn't|didnt|haven't|havent|hasn't|hasnt|لم|wasn't|wasnt)$/

/** "no available units", "нет свободных": a no that leans on the next word is a denial; with a comma it is an answer. */
export function isAttached(clause: Clause, no: Said, position: number): boolean {
  const next = clause.said[position + 1]
  if (
    !/^(?:no|нет|нету|nie|kein|none|yok|no longer|no more|not anymore|not any more|больше нет|уже нет|nicht mehr|juz nie|leider nicht|niestety nie|unfortunately not|sadly not)$/.test(
      no.text,
    )
  )
    return false
  return next !== undefined && next.at - no.next <= 2 && /^(?:free|gone|not-gone|still|unit|offer)$/.test(next.signal)
}

/** "müsait değil", "boş daire yok": Turkish denies afterwards; "wir verkaufen sie nicht": German denies its verb so. */
export function isDeniedAfter(clause: Clause, position: number): boolean {
  const one = clause.said[position]!
  for (let index = position + 1; index < clause.said.length; index++) {
    const later = clause.said[index]!
    if (later.at - one.next > 2) return false
    if (later.signal === 'not-before' || (one.signal === 'offer' && /^(?:nicht|nicht mehr)$/.test(later.text))) return true
    if (/^(?:free|gone|not-gone|pending)$/.test(later.signal)) return false
  }
  return false
}
