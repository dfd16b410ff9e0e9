import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import type { AssistantSettings, AssistantSettingsInput } from '#contracts/settings'
import { Button } from '../../design/button.tsx'
import { Trouble } from '../../design/states.tsx'
import { Page, PageSkeleton } from '../shell/page.tsx'
import { LeaveGuard, SaveBar } from '../shell/unsaved.tsx'
import { api } from '../wire/api.ts'
import { queryClient, settingsQuery } from '../wire/queries.ts'
import { showOnFields, tell, wordsOf } from '../wire/refusal-words.ts'
import { ApprovalSection } from './approval-section.tsx'
import { EngineSection } from './engine-section.tsx'
import { FaqSection } from './faq-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { ManneredSection, OnOffSection, WhenSection } from './manner-sections.tsx'
import { inputFrom, type SettingsValues, valuesOf } from './settings-form.ts'

export default function AssistantPage() {
  const { t } = useTranslation()
  const settings = useQuery(settingsQuery)
  if (settings.error && !settings.data) {
    return <Trouble className="h-full justify-center" words={wordsOf(settings.error, t)} onRetry={() => void settings.refetch()} />
  }
  return settings.data ? <Assistant settings={settings.data} /> : <PageSkeleton />
}

function Assistant({ settings }: { settings: AssistantSettings }) {
  const { t } = useTranslation()
  const form = useForm<SettingsValues>({ defaultValues: valuesOf(settings) })
  const { isDirty } = form.formState
  // biome-ignore lint/correctness/useExhaustiveDependencies: news from elsewhere fill the form only while nobody is typing in it
  useEffect(() => {
    if (!isDirty) form.reset(valuesOf(settings))
  }, [settings])
  const save = useMutation({
    mutationFn: (body: AssistantSettingsInput) => api<AssistantSettings>('PUT', '/settings/assistant', { body }),
    onSuccess: saved => {
      form.reset(valuesOf(saved))
      queryClient.setQueryData(settingsQuery.queryKey, saved)
      toast.success(t('assistant.saved'))
    },
    onError: error => {
      if (showOnFields(error, form.setError, Object.keys(form.getValues()), t)) toast.error(t('form.fix'))
      else tell(error, t)
    },
  })
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="h-full"
        onSubmit={form.handleSubmit(
          values => save.mutate(inputFrom(values)),
          () => toast.error(t('form.fix')),
        )}
      >
        <Page
          title={t('nav.assistant')}
          hint={t('assistant.hint')}
          actions={
            <Button type="submit" tone="primary" busy={save.isPending} disabled={!isDirty}>
              {t('common.save')}
            </Button>
          }
        >
          <div className="space-y-5">
            <OnOffSection />
            <EngineSection apiKeySet={settings.apiKeySet} budget={settings.budget} />
            <ManneredSection />
            <WhenSection />
            <ApprovalSection />
            <HoursSection />
            <FaqSection />
            {isDirty && <SaveBar isBusy={save.isPending} />}
          </div>
        </Page>
      </form>
      <LeaveGuard isDirty={isDirty && !save.isPending} />
    </FormProvider>
  )
}
