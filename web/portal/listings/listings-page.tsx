import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Button, buttonClass } from '../../design/button.tsx'
import { Segmented, Select } from '../../design/field.tsx'
import { Icon } from '../../design/icons.tsx'
import { MoreOf } from '../../design/more-of.tsx'
import { SearchBox } from '../../design/search-box.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { Skeleton } from '../../design/waiting.tsx'
import { Page } from '../shell/page.tsx'
import { flat, listingsQuery } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { ListingCard } from './listing-card.tsx'
import { ListingTable } from './listing-table.tsx'
import { listingStatuses, propertyTypes } from './vocabulary.ts'

const asked = ['q', 'status', 'purpose', 'propertyType', 'bedrooms'] as const

export default function ListingsPage() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const filters = Object.fromEntries(asked.flatMap(name => (search.get(name) ? [[name, search.get(name) as string]] : [])))
  const isTable = search.get('view') === 'table'
  const list = useInfiniteQuery(listingsQuery(filters))
  const listings = flat(list.data)
  const put = (name: string, value: string) =>
    setSearch(
      old => {
        const next = new URLSearchParams(old)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  return (
    <Page
      wide
      title={t('nav.listings')}
      hint={t('listing.pageHint')}
      actions={
        <>
          <Link to="/imports" className={buttonClass('plain')}>
            <Icon name="upload" size={17} />
            {t('imports.verb')}
          </Link>
          <Link to="/listings/new" className={buttonClass('primary')}>
            <Icon name="plus" size={17} />
            {t('listing.new')}
          </Link>
        </>
      }
    >
      <div className="mb-5 flex flex-wrap items-center gap-2">
        <SearchBox value={filters.q ?? ''} onChange={value => put('q', value)} label={t('listing.search')} className="w-full sm:w-72" />
        <Picker
          label={t('listing.status')}
          value={filters.status}
          onChange={value => put('status', value)}
          options={listingStatuses.map(value => [value, t(`listingStatus.${value}`)])}
        />
        <Picker
          label={t('listing.purpose')}
          value={filters.purpose}
          onChange={value => put('purpose', value)}
          options={(['sale', 'rent'] as const).map(value => [value, t(`purpose.${value}`)])}
        />
        <Picker
          label={t('listing.type')}
          value={filters.propertyType}
          onChange={value => put('propertyType', value)}
          options={propertyTypes.map(value => [value, t(`propertyType.${value}`)])}
        />
        <span className="ms-auto max-sm:hidden">
          <Segmented
            label={t('listing.view')}
            value={isTable ? 'table' : 'cards'}
            onChange={value => put('view', value === 'table' ? 'table' : '')}
            options={[
              { value: 'cards', label: <ViewLabel icon="grid" words={t('listing.cards')} /> },
              { value: 'table', label: <ViewLabel icon="list" words={t('listing.table')} /> },
            ]}
          />
        </span>
      </div>
      {list.error && !list.data ? (
        <Trouble words={wordsOf(list.error, t)} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <CardSkeletons />
      ) : listings.length === 0 ? (
        Object.keys(filters).length ? (
          <Empty
            icon="search"
            title={t('listing.noneFound')}
            action={<Button onClick={() => setSearch({}, { replace: true })}>{t('inbox.showAll')}</Button>}
          />
        ) : (
          <Empty
            icon="home"
            title={t('listing.empty')}
            action={
              <>
                <Link to="/imports" className={buttonClass('primary')}>
                  {t('imports.verb')}
                </Link>
                <Link to="/listings/new" className={buttonClass('plain')}>
                  {t('listing.new')}
                </Link>
              </>
            }
          >
            {t('listing.emptyWords')}
          </Empty>
        )
      ) : (
        <div aria-busy={list.isPlaceholderData} className={list.isPlaceholderData ? 'opacity-60 transition-opacity' : ''}>
          {isTable ? (
            <ListingTable listings={listings} />
          ) : (
            <ul className="grid grid-cols-1 gap-x-5 gap-y-8 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4">
              {listings.map(listing => (
                <li key={listing.id}>
                  <ListingCard listing={listing} />
                </li>
              ))}
            </ul>
          )}
          <MoreOf list={list} />
        </div>
      )}
    </Page>
  )
}

function ViewLabel({ icon, words }: { icon: 'grid' | 'list'; words: string }) {
  return (
    <>
      <Icon name={icon} size={15} />
      {words}
    </>
  )
}

function Picker({
  label,
  value,
  onChange,
  options,
}: {
  label: string
  value: string | undefined
  onChange: (value: string) => void
  options: (readonly [string, string])[]
}) {
  return (
    <Select aria-label={label} value={value ?? ''} onChange={event => onChange(event.target.value)} className="min-w-28 max-sm:flex-1">
      <option value="">{label}</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </Select>
  )
}

function CardSkeletons() {
  const { t } = useTranslation()
  return (
    <div
      role="status"
      aria-label={t('common.loading')}
      className="grid grid-cols-1 gap-x-5 gap-y-8 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4"
    >
      {['a', 'b', 'c', 'd', 'e', 'f'].map(key => (
        <div key={key} className="space-y-2.5">
          <Skeleton className="aspect-[4/3] rounded-xl" />
          <Skeleton className="h-4 w-1/2" />
          <Skeleton className="h-3 w-3/4" />
          <Skeleton className="h-3 w-1/3" />
        </div>
      ))}
    </div>
  )
}
