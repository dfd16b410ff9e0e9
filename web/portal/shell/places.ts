import type { IconName } from '../../design/icons.tsx'

export interface Place {
  path: string
  icon: IconName
  words: string
  adminOnly?: boolean
}

/** Where one can go. The first three also stand in the bar at the bottom of a phone. */
export const places: Place[] = [{ path: '/inbox', icon: 'inbox', words: 'nav.inbox' }]
