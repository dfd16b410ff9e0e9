import { queryOptions } from '@tanstack/react-query'
import type { ModelSpendView } from '#contracts/model-spend'
import { api } from '../wire/api.ts'

/** Under "settings", so that what makes those old makes this old too: the budget's end is told the same way. */
export const spendQuery = queryOptions({
  queryKey: ['settings', 'spend'],
  queryFn: ({ signal }) => api<ModelSpendView>('GET', '/assistant/spend?days=14', { signal }),
  staleTime: 5_000,
})
