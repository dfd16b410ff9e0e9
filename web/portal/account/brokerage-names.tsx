import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import { Button } from '../../design/button.tsx'
import { Field, TextInput } from '../../design/field.tsx'
import { Card } from '../shell/page.tsx'
import { api } from '../wire/api.ts'
import { meQuery, queryClient, type Session } from '../wire/queries.ts'
import { showOnFields, tell } from '../wire/refusal-words.ts'

/** The names the brokerage goes by, which the assistant introduces itself with. */
export function BrokerageNames({ session }: { session: Session }) {
  const { t } = useTranslation()
  const { name, nameAr } = session.organization
  const form = useForm({ values: { name, nameAr: nameAr ?? '' } })
  const save = useMutation({
    mutationFn: (body: { name: string; nameAr: string }) => api<Session['organization']>('PUT', '/organization', { body }),
    onSuccess: organization => {
      queryClient.setQueryData(meQuery.queryKey, { ...session, organization })
      toast.success(t('common.saved'))
    },
    onError: error => showOnFields(error, form.setError, ['name', 'nameAr'], t) || tell(error, t),
  })
  return (
    <Card title={t('account.brokerage')} hint={t('account.brokerageHint')}>
      <form className="flex max-w-2xl flex-wrap items-end gap-3" noValidate onSubmit={form.handleSubmit(values => save.mutate(values))}>
        <Field label={t('account.brokerageName')} error={form.formState.errors.name?.message} className="min-w-56 flex-1">
          <TextInput maxLength={200} dir="auto" autoComplete="organization" {...form.register('name', { required: t('form.required') })} />
        </Field>
        <Field label={t('account.brokerageNameArabic')} error={form.formState.errors.nameAr?.message} className="min-w-56 flex-1">
          <TextInput maxLength={200} dir="rtl" lang="ar" {...form.register('nameAr')} />
        </Field>
        <Button type="submit" tone="primary" busy={save.isPending} disabled={!form.formState.isDirty}>
          {t('common.save')}
        </Button>
      </form>
    </Card>
  )
}
