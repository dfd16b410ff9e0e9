import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Listing } from '#contracts/listing'
import { IconButton } from '../../design/button.tsx'
import { Menu } from '../../design/menu.tsx'
import { useDeletion, useStatusChange } from './change-listing.ts'
import { titleOf } from './listing-words.ts'
import { listingStatuses } from './vocabulary.ts'

export function ListingMenu({ listing }: { listing: Listing }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const changeStatus = useStatusChange()
  const deletion = useDeletion()
  return (
    <Menu
      trigger={<IconButton size="sm" icon="more" label={t('listing.menuOf', { title: titleOf(listing, t) })} />}
      items={[
        ...listingStatuses.map(status => ({
          label: t(`listingStatus.${status}`),
          checked: status === listing.status,
          disabled: status === listing.status || changeStatus.isPending,
          onSelect: () => changeStatus.mutate({ listing, status }),
        })),
        null,
        { label: t('common.edit'), icon: 'pencil', onSelect: () => void navigate(`/listings/${listing.id}`) },
        { label: t('common.delete'), icon: 'trash', danger: true, disabled: deletion.isPending, onSelect: () => deletion.mutate(listing) },
      ]}
    />
  )
}
