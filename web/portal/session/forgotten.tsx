import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Notice } from '../../design/badge.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import { CodeInput, Field } from '../../design/field.tsx'
import { api, Refused } from '../wire/api.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { Door } from './door.tsx'

export function ForgotPage() {
  const { t } = useTranslation()
  const form = useForm({ defaultValues: { email: '' } })
  const ask = useMutation({ mutationFn: (body: { email: string }) => api('POST', '/auth/forgot-password', { body }) })
  return (
    <Door title={t('session.forgotTitle')} words={t('session.forgotWords')}>
      {ask.isSuccess ? (
        <div className="space-y-4">
          {/* The same words whether or not the address is known: a stranger learns nothing. */}
          <Notice tone="good" icon="mail" role="status">
            {t('session.forgotSent')}
          </Notice>
          <Link to="/sign-in" className={buttonClass('plain', 'md', 'w-full')}>
            {t('session.backToSignIn')}
          </Link>
        </div>
      ) : (
        <form className="space-y-4" noValidate onSubmit={form.handleSubmit(values => ask.mutate(values))}>
          {ask.error && (
            <Notice tone="bad" icon="alert" role="alert">
              {wordsOf(ask.error, t)}
            </Notice>
          )}
          <Field label={t('session.email')} error={form.formState.errors.email?.message}>
            <CodeInput type="email" autoComplete="username" autoFocus {...form.register('email', { required: t('form.required') })} />
          </Field>
          <Button type="submit" tone="primary" className="w-full" busy={ask.isPending}>
            {t('session.forgotVerb')}
          </Button>
          <Link to="/sign-in" className={buttonClass('quiet', 'md', 'w-full')}>
            {t('session.backToSignIn')}
          </Link>
        </form>
      )}
    </Door>
  )
}

export function ResetPage() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const form = useForm({ defaultValues: { password: '' } })
  const reset = useMutation({
    mutationFn: ({ password }: { password: string }) =>
      api('POST', '/auth/reset-password', { body: { token: search.get('token') ?? '', password } }),
  })
  return (
    <Door title={t('session.resetTitle')}>
      {reset.isSuccess ? (
        <div className="space-y-4">
          <Notice tone="good" icon="check" role="status">
            {t('session.resetDone')}
          </Notice>
          <Link to="/sign-in" className={buttonClass('primary', 'md', 'w-full')}>
            {t('session.signIn')}
          </Link>
        </div>
      ) : (
        <form className="space-y-4" noValidate onSubmit={form.handleSubmit(values => reset.mutate(values))}>
          {reset.error && (
            <Notice tone="bad" icon="alert" role="alert">
              {reset.error instanceof Refused && reset.error.status > 0 && reset.error.status < 500
                ? t('session.resetStale')
                : wordsOf(reset.error, t)}{' '}
              <Link to="/forgot" className="underline">
                {t('session.resetAgain')}
              </Link>
            </Notice>
          )}
          <Field label={t('session.newPassword')} error={form.formState.errors.password?.message} hint={t('session.passwordHint')}>
            <CodeInput
              type="password"
              autoComplete="new-password"
              autoFocus
              {...form.register('password', { required: t('form.required'), minLength: { value: 8, message: t('session.passwordHint') } })}
            />
          </Field>
          <Button type="submit" tone="primary" className="w-full" busy={reset.isPending}>
            {t('session.resetVerb')}
          </Button>
        </form>
      )}
    </Door>
  )
}
