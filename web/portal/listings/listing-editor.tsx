import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { toast } from 'sonner'
import type { Listing, ListingInput } from '#contracts/listing'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icons.tsx'
import { formatDateTime } from '../../words/format.ts'
import { NotShown } from '../shell/not-shown.tsx'
import { Page, PageSkeleton } from '../shell/page.tsx'
import { LeaveGuard, SaveBar } from '../shell/unsaved.tsx'
import { api, Refused } from '../wire/api.ts'
import { listingQuery, meQuery, queryClient } from '../wire/queries.ts'
import { showOnFields, tell } from '../wire/refusal-words.ts'
import { useDeletion, versioned } from './change-listing.ts'
import { PlaceSection, PlansSection, PriceSection, SizeSection, WhatSection, WordsSection } from './form-sections.tsx'
import { inputFrom, type ListingValues, valuesOf } from './listing-form.ts'
import { inputOf, titleOf } from './listing-words.ts'
import { PicturesSection } from './pictures-section.tsx'
import { currencies } from './vocabulary.ts'

export default function ListingEditor() {
  const { t } = useTranslation()
  const { id = 'new' } = useParams()
  const isNew = id === 'new'
  const listing = useQuery({ ...listingQuery(id), enabled: !isNew })
  if (isNew) return <Editor key="new" listing={null} reload={() => {}} />
  if (listing.error && !listing.data)
    return (
      <NotShown
        error={listing.error}
        onRetry={() => void listing.refetch()}
        gone={{ icon: 'home', title: t('listing.gone'), to: '/listings', toWords: t('listing.toList') }}
      />
    )
  if (!listing.data) return <PageSkeleton />
  return <Editor key={listing.data.id} listing={listing.data} reload={() => void listing.refetch()} />
}

function Editor({ listing, reload }: { listing: Listing | null; reload: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const organization = useQuery(meQuery).data?.organization
  const currency = currencies.find(one => one === organization?.currency) ?? 'EGP'
  /** What the form was filled from: a newer version must not slip under somebody's typing. */
  const [base, setBase] = useState(listing)
  const form = useForm<ListingValues>({ defaultValues: valuesOf(listing ?? {}, currency) })
  const { isDirty } = form.formState
  const isOutdated = listing !== null && base !== null && listing.version !== base.version

  function take(fresh: Listing | null) {
    setBase(fresh)
    form.reset(valuesOf(fresh ?? {}, currency))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version alone decides
  useEffect(() => {
    if (isOutdated && !isDirty) take(listing)
  }, [listing?.version])

  const save = useMutation({
    mutationFn: (input: ListingInput) =>
      base
        ? api<Listing>('PUT', `/properties/${base.id}`, { body: input, headers: versioned(base) })
        : api<Listing>('POST', '/properties', { body: input }),
    onSuccess: async saved => {
      queryClient.setQueryData(listingQuery(saved.id).queryKey, saved)
      take(saved)
      toast.success(t('common.saved'))
      void queryClient.invalidateQueries({ queryKey: ['listings'] })
      if (!base) await navigate(`/listings/${saved.id}`, { replace: true, state: { saved: true } })
    },
    onError: error => {
      if (error instanceof Refused && error.status === 412) reload()
      else if (showOnFields(error, form.setError, Object.keys(form.getValues()), t)) toast.error(t('form.fix'))
      else tell(error, t)
    },
  })
  const deletion = useDeletion(() => {
    form.reset(form.getValues())
    void navigate('/listings')
  })
  const title = base ? titleOf(base, t) : t('listing.new')

  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="h-full"
        onSubmit={form.handleSubmit(
          values => save.mutate(inputFrom(values, base ? inputOf(base) : {})),
          () => toast.error(t('form.fix')),
        )}
      >
        <Page
          title={title}
          hint={
            <Link to="/listings" className="inline-flex items-center gap-1 underline-offset-4 hover:underline">
              <Icon name="back" size={14} />
              {t('listing.toList')}
            </Link>
          }
          actions={
            <>
              {base && (
                <Button tone="quiet" icon="trash" busy={deletion.isPending} onClick={() => deletion.mutate(base)}>
                  {t('common.delete')}
                </Button>
              )}
              <Button type="submit" tone="primary" busy={save.isPending} disabled={base !== null && !isDirty}>
                {t('common.save')}
              </Button>
            </>
          }
        >
          <div className="space-y-5">
            {isOutdated && isDirty && (
              <Notice
                tone="warn"
                icon="alert"
                role="alert"
                action={
                  <Button size="sm" onClick={() => take(listing)}>
                    {t('listing.takeTheirs')}
                  </Button>
                }
              >
                {t('listing.changedMeanwhile', { when: formatDateTime(listing.updatedAt) })}{' '}
                <button type="button" className="underline" onClick={() => setBase(listing)}>
                  {t('listing.keepMine')}
                </button>
              </Notice>
            )}
            {base && base.warnings.length > 0 && (
              <Notice tone="warn" icon="alert">
                <p className="font-medium">{t('listing.warnings')}</p>
                <ul className="list-disc ps-4">
                  {base.warnings.map(warning => (
                    <li key={warning} dir="auto" className="align-parent">
                      {warning}
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            <WhatSection />
            <PriceSection />
            <PlansSection />
            <SizeSection />
            <PlaceSection />
            <PicturesSection />
            <WordsSection />
            {isDirty && <SaveBar isBusy={save.isPending} />}
          </div>
        </Page>
      </form>
      <LeaveGuard isDirty={isDirty && !save.isPending} />
    </FormProvider>
  )
}
