import { useMutation, useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { CodeInput, Field } from '../../design/field.tsx'
import { Icon } from '../../design/icons.tsx'
import { phonesAddress } from '../shell/phones-address.ts'
import { api, Refused } from '../wire/api.ts'
import { demoQuery, type Session } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { Door } from './door.tsx'
import { enter, safeNext } from './enter.ts'

export function SignInPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const demo = useQuery(demoQuery)
  const form = useForm({ defaultValues: { email: '', password: '' } })
  const signIn = useMutation({
    mutationFn: (body: { email: string; password: string }) => api<Session>('POST', '/auth/login', { body }),
    onSuccess: async (session, { email }) => {
      await enter(session, { keepsLanguage: demo.data?.members.some(member => member.email === email) ?? false })
      await navigate(safeNext(search.get('next')), { replace: true })
    },
  })
  const { errors } = form.formState
  const refusal = signIn.error
  return (
    <Door
      title={t('session.signIn')}
      below={
        demo.data && (
          <section className="mt-4 rounded-xl bg-surface p-4 shadow-card">
            <h2 className="text-sm font-semibold">{t('session.demo')}</h2>
            <ul className="mt-2 space-y-1">
              {demo.data.members.map(member => (
                <li key={member.email}>
                  <button
                    type="button"
                    disabled={signIn.isPending}
                    onClick={() => {
                      form.reset({ email: member.email, password: member.password })
                      signIn.mutate({ email: member.email, password: member.password })
                    }}
                    className="flex w-full items-center gap-3 rounded-md p-2 text-start transition-colors hover:bg-hover"
                  >
                    <span className="min-w-0 flex-1">
                      <span className="align-parent block truncate font-medium" dir="auto">
                        {member.organization}
                      </span>
                      <span className="align-parent block truncate text-sm text-muted" dir="auto">
                        {member.note ?? member.email}
                      </span>
                    </span>
                    <Icon name="forward" className="text-faint" />
                  </button>
                </li>
              ))}
            </ul>
            <a
              href={phonesAddress(demo.data.phonesUrl)}
              className="mt-1 flex items-center gap-2 rounded-md p-2 text-accent-ink hover:bg-hover"
            >
              <Icon name="phone" />
              {t('session.openPhones')}
            </a>
          </section>
        )
      }
    >
      <form className="space-y-4" noValidate onSubmit={form.handleSubmit(values => signIn.mutate(values))}>
        {refusal && (
          <Notice tone="bad" icon="alert" role="alert">
            {refusal instanceof Refused && refusal.status === 401 ? t('session.wrong') : wordsOf(refusal, t)}
          </Notice>
        )}
        <Field label={t('session.email')} error={errors.email?.message}>
          <CodeInput
            type="email"
            autoComplete="username"
            inputMode="email"
            autoFocus
            {...form.register('email', { required: t('form.required') })}
          />
        </Field>
        <Field label={t('session.password')} error={errors.password?.message}>
          <CodeInput type="password" autoComplete="current-password" {...form.register('password', { required: t('form.required') })} />
        </Field>
        <Button type="submit" tone="primary" className="w-full" busy={signIn.isPending}>
          {t('session.signIn')}
        </Button>
        <p className="flex flex-wrap justify-between gap-2 text-sm">
          <Link to="/forgot" className="text-accent-ink underline-offset-4 hover:underline">
            {t('session.forgot')}
          </Link>
          <Link to="/register" className="text-accent-ink underline-offset-4 hover:underline">
            {t('session.register')}
          </Link>
        </p>
      </form>
    </Door>
  )
}
