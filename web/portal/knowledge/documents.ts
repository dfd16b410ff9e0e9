import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { DocumentUploaded, DocumentView, PassageView } from '#contracts/knowledge'
import type { Tone } from '../../design/badge.tsx'
import { api, type Page, query } from '../wire/api.ts'
import { flat } from '../wire/queries.ts'

export const acceptedFiles =
  '.pdf,.docx,.txt,.md,.markdown,application/pdf,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const stateTones: Record<DocumentView['state'], Tone> = { RECEIVED: 'neutral', READING: 'accent', READY: 'good', FAILED: 'bad' }

export const isUnderWay = ({ state }: Pick<DocumentView, 'state'>) => state === 'RECEIVED' || state === 'READING'

/** The socket tells of every step; this is for the minutes in which it is away. */
const whileReading = (documents: DocumentView[]) => (documents.some(isUnderWay) ? 2000 : false)

export const documentsQuery = infiniteQueryOptions({
  queryKey: ['documents'],
  queryFn: ({ pageParam, signal }) => api<Page<DocumentView>>('GET', `/documents${query({ cursor: pageParam })}`, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last: Page<DocumentView>) => last.nextCursor,
  refetchInterval: ({ state }) => whileReading(flat(state.data)),
})

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => api<DocumentView>('GET', `/documents/${id}`, { signal }),
    refetchInterval: ({ state }) => whileReading(state.data ? [state.data] : []),
  })

export const passagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['document', id, 'passages'],
    queryFn: ({ pageParam, signal }) =>
      api<Page<PassageView>>('GET', `/documents/${id}/passages${query({ cursor: pageParam })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Page<PassageView>) => last.nextCursor,
  })

export function sendDocument(file: File, signal: AbortSignal): Promise<DocumentUploaded> {
  const body = new FormData()
  body.append('file', file)
  return api<DocumentUploaded>('POST', '/documents', { body, signal })
}

/** Passages under the page they stand on; those without a page are one group. */
export function byPage(passages: PassageView[]): { page: number | null; passages: PassageView[] }[] {
  const groups: { page: number | null; passages: PassageView[] }[] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    if (last && last.page === passage.page) last.passages.push(passage)
    else groups.push({ page: passage.page, passages: [passage] })
  }
  return groups
}
