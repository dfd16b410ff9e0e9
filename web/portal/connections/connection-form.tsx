import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ConnectionView } from '#contracts/connection'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { CodeInput, Field, Select, TextArea, TextInput } from '../../design/field.tsx'
import { api, Refused } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { fieldOf, wordsOf } from '../wire/refusal-words.ts'
import { Addresses } from './addresses.tsx'
import { fieldName, fieldsOf, formName, type ProviderName, providerNames, settingsFrom } from './providers.ts'

interface Values {
  name: string
  settings: Record<string, string>
}

/** Asks for what the provider needs, then shows the one thing to carry back to the provider: the webhook's address. */
export function ConnectionForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [provider, setProvider] = useState<ProviderName>('whatsapp-cloud')
  const form = useForm<Values>({ defaultValues: { name: '', settings: {} }, shouldUnregister: true })
  const { errors } = form.formState
  const connect = useMutation({
    mutationFn: (values: Values) => {
      const settings = settingsFrom(
        provider,
        Object.fromEntries(Object.entries(values.settings).map(([name, value]) => [fieldName(name), value])),
      )
      return api<ConnectionView>('POST', '/connections', { body: { provider, name: values.name.trim(), settings } })
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['connections'] }),
    onError: error => {
      if (!(error instanceof Refused)) return
      for (const { pointer, message, code } of error.problem?.errors ?? []) {
        const path = fieldOf(pointer)
        const words = (code && t(`refusal.field.${code}`, { defaultValue: '' })) || message
        if (path === 'name') form.setError('name', { message: words })
        else if (path.startsWith('settings.'))
          form.setError(`settings.${formName(path.slice('settings.'.length).replace(/\.\d+$/, ''))}`, { message: words })
      }
    },
  })

  if (connect.data) {
    return (
      <Dialog open onClose={onClose} title={t('connections.made')}>
        <div className="space-y-4">
          <Notice tone="good" icon="check" role="status">
            {connect.data.chat ? t('connections.madeChat') : t('connections.madeWords')}
          </Notice>
          <Addresses connection={connect.data} />
          <p className="text-sm text-muted">{t(`connections.next.${provider}`)}</p>
          <Button tone="primary" className="w-full" onClick={onClose}>
            {t('connections.done')}
          </Button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} title={t('connections.new')}>
      <form className="space-y-4" noValidate onSubmit={form.handleSubmit(values => connect.mutate(values))}>
        {connect.error && (
          <Notice tone="bad" icon="alert" role="alert">
            {wordsOf(connect.error, t)}
          </Notice>
        )}
        <Field label={t('connections.provider')}>
          <Select value={provider} onChange={event => setProvider(event.target.value as ProviderName)}>
            {providerNames.map(name => (
              <option key={name} value={name}>
                {t(`provider.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <p className="text-sm text-muted">{t(`connections.about.${provider}`)}</p>
        <Field label={t('connections.name')} hint={t('connections.nameHint')} error={errors.name?.message}>
          <TextInput
            maxLength={200}
            autoFocus
            {...form.register('name', { validate: value => value.trim() !== '' || t('form.required') })}
          />
        </Field>
        {fieldsOf(provider).map(({ name, secret, optional, list }) => (
          <Field
            key={`${provider}.${name}`}
            label={t(`connections.field.${formName(name)}`)}
            {...(optional ? { optional: t('common.optional') } : {})}
            {...(list ? { hint: t('connections.listHint') } : {})}
            error={errors.settings?.[formName(name)]?.message}
          >
            {list ? (
              <TextArea
                rows={3}
                dir="ltr"
                maxLength={10_000}
                className="font-mono text-sm"
                {...form.register(`settings.${formName(name)}`)}
              />
            ) : (
              <CodeInput
                type={secret ? 'password' : 'text'}
                autoComplete={secret ? 'new-password' : 'off'}
                maxLength={2000}
                {...form.register(
                  `settings.${formName(name)}`,
                  optional ? {} : { validate: value => (value ?? '').trim() !== '' || t('form.required') },
                )}
              />
            )}
          </Field>
        ))}
        <p className="text-sm text-muted">
          {fieldsOf(provider).some(field => field.secret) ? t('connections.sealed') : t('connections.noKeys')}
        </p>
        <Button type="submit" tone="primary" className="w-full" busy={connect.isPending}>
          {t('connections.connect')}
        </Button>
      </form>
    </Dialog>
  )
}
