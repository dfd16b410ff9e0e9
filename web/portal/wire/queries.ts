import { type InfiniteData, infiniteQueryOptions, keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import i18n from 'i18next'
import type { z } from 'zod'
import type { MemberView, OrganizationView, OutboxMail } from '#contracts/auth'
import type { ConnectionView, QuarantineView } from '#contracts/connection'
import type { Conversation, ConversationSummary, TurnView } from '#contracts/conversation'
import type { ImportView } from '#contracts/import'
import type { Listing } from '#contracts/listing'
import type { AssistantSettings } from '#contracts/settings'
import { api, type Page, query, Refused } from './api.ts'

export type Member = z.infer<typeof MemberView> & { disabled?: boolean }
type Organization = z.infer<typeof OrganizationView>
type Mail = z.infer<typeof OutboxMail>
type Quarantined = z.infer<typeof QuarantineView>
export interface Session {
  member: Member
  organization: Organization
}
/** A brokerage's name in the reader's script, where it has one. */
export const nameOf = ({ name, nameAr }: Organization): string => (i18n.language === 'ar' && nameAr) || name

interface AuditEntry {
  id: string
  at: string
  actor: string | null
  action: string
  subject: string | null
  detail: unknown
}
interface Demo {
  members: { email: string; password: string; organization: string; note?: string }[]
  phonesUrl: string
}

/** The live socket says when an answer is old, so nothing is asked again merely because time passed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof Refused && (error.status === 0 || error.status === 503),
      retryDelay: count => 400 * 2 ** count,
    },
    mutations: { retry: false },
  },
})

const pages = <Item>(key: readonly unknown[], path: string, values: Record<string, string | number | undefined> = {}) =>
  infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => api<Page<Item>>('GET', `${path}${query({ ...values, cursor: pageParam })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Page<Item>) => last.nextCursor,
    placeholderData: keepPreviousData,
  })

export const flat = <Item>(data: InfiniteData<Page<Item>> | undefined): Item[] => data?.pages.flatMap(page => page.items) ?? []

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api<Session>('GET', '/me', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async ({ signal }) => {
    try {
      return await api<Demo>('GET', '/demo', { signal })
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return null
      throw error
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
})

export type ConversationFilters = { state?: string; waiting?: 'true'; mode?: string; assignee?: string; q?: string }
export const conversationsQuery = (filters: ConversationFilters) =>
  pages<ConversationSummary>(['conversations', filters], '/conversations', filters)
/** How many of a conversation's newest messages are asked for. Grows when somebody reads further back, and stays grown. */
const depths = new Map<string, number>()
const firstDepth = 100
export const deepest = 500
export const depthOf = (id: string) => depths.get(id) ?? firstDepth
export const deepen = (id: string) => depths.set(id, Math.min(deepest, depthOf(id) + 100))

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversation', id],
    queryFn: ({ signal }) => api<Conversation>('GET', `/conversations/${id}${query({ limit: depthOf(id) })}`, { signal }),
  })
export const turnsQuery = (id: string) =>
  queryOptions({
    queryKey: ['turns', id],
    queryFn: ({ signal }) => api<{ items: TurnView[] }>('GET', `/conversations/${id}/turns`, { signal }),
  })

export const listingsQuery = (filters: Record<string, string | undefined>) => pages<Listing>(['listings', filters], '/properties', filters)
export const listingQuery = (id: string) =>
  queryOptions({ queryKey: ['listing', id], queryFn: ({ signal }) => api<Listing>('GET', `/properties/${id}`, { signal }) })

export const importsQuery = pages<ImportView>(['imports'], '/imports')
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => api<ImportView>('GET', `/imports/${id}`, { signal }),
    // The socket tells of every step; this is for the minutes in which it is away.
    refetchInterval: state => (state.state.data && ['queued', 'running'].includes(state.state.data.state) ? 2000 : false),
  })

export const connectionsQuery = queryOptions({
  queryKey: ['connections'],
  queryFn: ({ signal }) => api<Page<ConnectionView>>('GET', '/connections', { signal }),
})
export const quarantineQuery = pages<Quarantined>(['quarantine'], '/quarantine')
export const settingsQuery = queryOptions({
  queryKey: ['settings', 'assistant'],
  queryFn: ({ signal }) => api<AssistantSettings>('GET', '/settings/assistant', { signal }),
})
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => api<Page<Member>>('GET', '/members', { signal }),
})
export const auditQuery = pages<AuditEntry>(['audit'], '/audit')
export const outboxQuery = pages<Mail>(['outbox'], '/outbox')
