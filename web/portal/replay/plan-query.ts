import { queryOptions } from '@tanstack/react-query'
import type { ReplayPlan } from '#contracts/playground'
import { api } from '../wire/api.ts'

/** Always asked anew: listings change and turns are used up while the page stands open. */
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['replay', id],
    queryFn: ({ signal }) => api<ReplayPlan>('GET', `/conversations/${id}/replay`, { signal }),
    staleTime: 0,
  })
