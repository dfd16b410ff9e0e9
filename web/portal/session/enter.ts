import { chosenLanguage } from '../../words/choices.ts'
import { speak } from '../../words/words.ts'
import { meQuery, queryClient, type Session } from '../wire/queries.ts'

/**
 * After a sign-in or a registration: forget whoever was here before, and speak the member's language unless this device has its own.
 * A visitor of the demo keeps the language of the page they came in by.
 */
export async function enter(session: Session, { keepsLanguage = false } = {}): Promise<void> {
  queryClient.clear()
  queryClient.setQueryData(meQuery.queryKey, { member: session.member, organization: session.organization })
  if (!keepsLanguage && !chosenLanguage()) await speak(session.member.locale.slice(0, 2))
}

/** Only paths of our own: an address from outside must not ride on our sign-in page. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/inbox'
}
