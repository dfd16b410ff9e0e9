import type { IconName } from '../../design/icons.tsx'

export interface Place {
  path: string
  icon: IconName
  words: string
  adminOnly?: boolean
}

/** Where one can go. The first three also stand in the bar at the bottom of a phone. */
export const places: Place[] = [
  { path: '/inbox', icon: 'inbox', words: 'nav.inbox' },
  { path: '/listings', icon: 'home', words: 'nav.listings' },
  { path: '/imports', icon: 'upload', words: 'nav.imports' },
  { path: '/knowledge', icon: 'book', words: 'nav.knowledge' },
  { path: '/playground', icon: 'play', words: 'nav.playground' },
  { path: '/assistant', icon: 'spark', words: 'nav.assistant', adminOnly: true },
  { path: '/connections', icon: 'plug', words: 'nav.connections', adminOnly: true },
  { path: '/members', icon: 'people', words: 'nav.members', adminOnly: true },
  { path: '/audit', icon: 'scroll', words: 'nav.audit', adminOnly: true },
  { path: '/outbox', icon: 'mail', words: 'nav.outbox', adminOnly: true },
]
