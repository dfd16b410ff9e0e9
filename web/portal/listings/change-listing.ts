import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import type { Listing } from '#contracts/listing'
import { api } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'
import { inputOf, titleOf } from './listing-words.ts'

const refresh = () =>
  Promise.all([queryClient.invalidateQueries({ queryKey: ['listings'] }), queryClient.invalidateQueries({ queryKey: ['listing'] })])
export const versioned = (listing: Listing) => ({ 'if-match': `"${listing.version}"` })

export function useStatusChange() {
  const { t } = useTranslation()
  return useMutation({
    mutationFn: ({ listing, status }: { listing: Listing; status: Listing['status'] }) =>
      api<Listing>('PUT', `/properties/${listing.id}`, { body: { ...inputOf(listing), status }, headers: versioned(listing) }),
    onSuccess: (_answer, { status }) => toast.success(t('listing.statusChanged', { status: t(`listingStatus.${status}`) })),
    onError: error => tell(error, t),
    onSettled: refresh,
  })
}

/** Deletes at once and offers to take it back, instead of asking first. */
export function useDeletion(onDeleted: () => void = () => {}) {
  const { t } = useTranslation()
  const restore = (id: string) => api('POST', `/properties/${id}/restore`).then(refresh, error => tell(error, t))
  return useMutation({
    mutationFn: (listing: Listing) => api('DELETE', `/properties/${listing.id}`, { headers: versioned(listing) }),
    onSuccess: (_answer, listing) => {
      onDeleted()
      toast(t('listing.deleted', { title: titleOf(listing, t) }), {
        duration: 10_000,
        action: { label: t('common.undo'), onClick: () => void restore(listing.id) },
      })
      queryClient.removeQueries({ queryKey: ['listing', listing.id] })
      return queryClient.invalidateQueries({ queryKey: ['listings'] })
    },
    onError: error => tell(error, t),
  })
}
