import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { CodeInput, Field, Select, TextInput } from '../../design/field.tsx'
import { api, Refused } from '../wire/api.ts'
import type { Session } from '../wire/queries.ts'
import { showOnFields, wordsOf } from '../wire/refusal-words.ts'
import { Door } from './door.tsx'
import { enter } from './enter.ts'

const fields = ['fullName', 'organizationName', 'market', 'email', 'password'] as const

export function RegisterPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useForm({ defaultValues: { fullName: '', organizationName: '', market: 'egypt', email: '', password: '' } })
  const register = useMutation({
    mutationFn: (body: unknown) => api<Session>('POST', '/auth/register', { body }),
    onSuccess: async session => {
      await enter(session, { keepsLanguage: true })
      await navigate('/inbox', { replace: true })
    },
    onError: error => showOnFields(error, form.setError, fields, t),
  })
  const { errors } = form.formState
  const required = { required: t('form.required') }
  const refusal = register.error
  return (
    <Door title={t('session.registerTitle')} words={t('session.registerWords')}>
      <form className="space-y-4" noValidate onSubmit={form.handleSubmit(values => register.mutate(values))}>
        {refusal && !Object.keys(errors).length && (
          <Notice tone="bad" icon="alert" role="alert">
            {refusal instanceof Refused && refusal.status === 409 ? t('session.taken') : wordsOf(refusal, t)}
          </Notice>
        )}
        <Field label={t('session.fullName')} error={errors.fullName?.message}>
          <TextInput autoComplete="name" maxLength={200} {...form.register('fullName', required)} />
        </Field>
        <Field label={t('session.organizationName')} error={errors.organizationName?.message}>
          <TextInput autoComplete="organization" maxLength={200} {...form.register('organizationName', required)} />
        </Field>
        <Field label={t('session.market')} error={errors.market?.message} hint={t('session.marketHint')}>
          <Select {...form.register('market')}>
            <option value="egypt">{t('market.egypt')}</option>
            <option value="north_cyprus">{t('market.north_cyprus')}</option>
          </Select>
        </Field>
        <Field label={t('session.email')} error={errors.email?.message}>
          <CodeInput type="email" autoComplete="username" inputMode="email" {...form.register('email', required)} />
        </Field>
        <Field label={t('session.password')} error={errors.password?.message} hint={t('session.passwordHint')}>
          <CodeInput
            type="password"
            autoComplete="new-password"
            {...form.register('password', { ...required, minLength: { value: 8, message: t('session.passwordHint') } })}
          />
        </Field>
        <Button type="submit" tone="primary" className="w-full" busy={register.isPending}>
          {t('session.registerVerb')}
        </Button>
        <p className="text-sm">
          <Link to="/sign-in" className="text-accent-ink underline-offset-4 hover:underline">
            {t('session.haveAccount')}
          </Link>
        </p>
      </form>
    </Door>
  )
}
