import { useMutation, useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { toast } from 'sonner'
import { Button } from '../../design/button.tsx'
import { Field, Segmented, Select, TextInput } from '../../design/field.tsx'
import { chooseDigits, chooseTheme, useDigits, useTheme } from '../../words/choices.ts'
import { formatMoney } from '../../words/format.ts'
import { languages, nameOfLanguage } from '../../words/languages.ts'
import { speak } from '../../words/words.ts'
import { forgetDrafts } from '../conversation/drafts.ts'
import { Card, Page, PageSkeleton } from '../shell/page.tsx'
import { api } from '../wire/api.ts'
import { live } from '../wire/live.ts'
import { type Member, meQuery, queryClient, type Session } from '../wire/queries.ts'
import { showOnFields, tell } from '../wire/refusal-words.ts'
import { BrokerageNames } from './brokerage-names.tsx'

export default function AccountPage() {
  const session = useQuery(meQuery).data
  return session ? <Account session={session} /> : <PageSkeleton />
}

function Account({ session }: { session: Session }) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const theme = useTheme()
  const digits = useDigits()
  const form = useForm({ values: { fullName: session.member.fullName } })
  const save = useMutation({
    mutationFn: (body: { fullName?: string; locale?: string }) => api<Member>('PUT', '/me', { body }),
    onSuccess: member => {
      queryClient.setQueryData(meQuery.queryKey, { ...session, member })
      toast.success(t('common.saved'))
    },
    onError: error => showOnFields(error, form.setError, ['fullName'], t) || tell(error, t),
  })
  const signOut = useMutation({
    mutationFn: () => api('POST', '/auth/logout'),
    onSuccess: async () => {
      live.stop()
      forgetDrafts()
      queryClient.clear()
      await navigate('/sign-in', { replace: true })
    },
    onError: error => tell(error, t),
  })
  return (
    <Page
      title={t('nav.account')}
      hint={`${session.member.email} · ${t(`role.${session.member.role}`)}`}
      actions={
        <Button icon="leave" busy={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('session.signOut')}
        </Button>
      }
    >
      <div className="space-y-5">
        {session.member.role === 'admin' && <BrokerageNames session={session} />}
        <Card title={t('account.you')}>
          <form className="flex max-w-md flex-wrap items-end gap-3" noValidate onSubmit={form.handleSubmit(values => save.mutate(values))}>
            <Field label={t('session.fullName')} error={form.formState.errors.fullName?.message} className="min-w-56 flex-1">
              <TextInput maxLength={200} autoComplete="name" {...form.register('fullName', { required: t('form.required') })} />
            </Field>
            <Button type="submit" tone="primary" busy={save.isPending} disabled={!form.formState.isDirty}>
              {t('common.save')}
            </Button>
          </form>
        </Card>
        <Card title={t('account.look')} hint={t('account.lookHint')}>
          <div className="grid max-w-md gap-5">
            <Field label={t('account.language')} hint={t('account.languageHint')}>
              <Select
                value={i18n.language}
                onChange={event => {
                  void speak(event.target.value)
                  save.mutate({ locale: event.target.value })
                }}
              >
                {languages.map(language => (
                  <option key={language} value={language} lang={language}>
                    {nameOfLanguage(language)}
                  </option>
                ))}
              </Select>
            </Field>
            <div>
              <p className="mb-1 text-sm font-medium">{t('account.theme')}</p>
              <Segmented
                label={t('account.theme')}
                value={theme}
                onChange={chooseTheme}
                options={(['system', 'light', 'dark'] as const).map(value => ({ value, label: t(`theme.${value}`) }))}
              />
            </div>
            <div>
              <p className="mb-1 text-sm font-medium">{t('account.digits')}</p>
              <Segmented
                label={t('account.digits')}
                value={digits}
                onChange={chooseDigits}
                options={(['latin', 'arabic'] as const).map(value => ({ value, label: t(`digits.${value}`) }))}
              />
              <p className="mt-1 text-sm text-muted">
                {t('account.digitsExample', { example: formatMoney(6_450_000, session.organization.currency) })}
              </p>
            </div>
          </div>
        </Card>
      </div>
    </Page>
  )
}
