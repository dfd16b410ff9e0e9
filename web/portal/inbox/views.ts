import type { ConversationFilters } from '../wire/queries.ts'

/** The ways to look at the inbox, and what each asks the server for. */
export const views = {
  all: {},
  waiting: { waiting: 'true' },
  mine: { assignee: 'me' },
  unassigned: { assignee: 'none' },
  closed: { state: 'CLOSED' },
} as const satisfies Record<string, ConversationFilters>

type View = keyof typeof views
export const viewNames = Object.keys(views) as View[]
export const viewOf = (name: string | null): View => (name !== null && name in views ? (name as View) : 'all')
