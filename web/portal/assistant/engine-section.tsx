import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { AssistantSettings } from '#contracts/settings'
import { Notice } from '../../design/badge.tsx'
import { Checkbox, CodeInput, Field, Select } from '../../design/field.tsx'
import { Card } from '../shell/page.tsx'
import { ModelAbilities } from './model-abilities.tsx'
import { ModelLimits } from './model-limits.tsx'
import { TryModel } from './model-trial.tsx'
import { ModelUse } from './model-use.tsx'
import { Seconds } from './seconds.tsx'
import { engines, type SettingsValues } from './settings-form.ts'

/** Who writes the replies. Whoever it is, the same claim check stands between it and the customer. */
export function EngineSection({ apiKeySet, budget }: { apiKeySet: boolean; budget: AssistantSettings['budget'] }) {
  const { t } = useTranslation()
  const { register, watch, setValue, formState } = useFormContext<SettingsValues>()
  // prices of another model would lie
  const forgetPrices = () => setValue('prices', { input: null, output: null, cachedInput: null, voiceMinute: null }, { shouldDirty: true })
  const { errors } = formState
  const engine = watch('engine')
  const forgets = watch('forgetKey')
  const isModel = engine !== 'local'
  return (
    <>
      <Card title={t('assistant.section.engine')} hint={t('assistant.engineHint')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('assistant.engine')} error={errors.engine?.message}>
            <Select {...register('engine', { onChange: forgetPrices })}>
              {engines.map(name => (
                <option key={name} value={name}>
                  {t(`engine.${name}`)}
                </option>
              ))}
            </Select>
          </Field>
          {isModel && (
            <Field label={t('assistant.model')} hint={t('assistant.modelHint')} error={errors.model?.message}>
              <CodeInput
                maxLength={200}
                {...register('model', { onChange: forgetPrices, validate: value => value.trim() !== '' || t('form.required') })}
              />
            </Field>
          )}
          {engine === 'openai-compatible' && (
            <Field label={t('assistant.baseUrl')} hint={t('assistant.baseUrlHint')} error={errors.baseUrl?.message}>
              <CodeInput
                type="url"
                maxLength={500}
                {...register('baseUrl', {
                  validate: value => engine !== 'openai-compatible' || /^https?:\/\/\S+/.test(value.trim()) || t('form.url'),
                })}
              />
            </Field>
          )}
          {isModel && (
            <div>
              <Field
                label={t('assistant.apiKey')}
                hint={apiKeySet ? t('assistant.apiKeySet') : t('assistant.apiKeyHint')}
                error={errors.apiKey?.message}
              >
                <CodeInput type="password" autoComplete="new-password" maxLength={500} disabled={forgets} {...register('apiKey')} />
              </Field>
              {apiKeySet && <Checkbox label={t('assistant.forgetKey')} className="mt-1 text-sm" {...register('forgetKey')} />}
            </div>
          )}
          {isModel && (
            <Seconds name="timeoutMs" label={t('assistant.timeout')} hint={t('assistant.timeoutHint')} min={500} max={60_000} step={500} />
          )}
        </div>
        <div className="mt-4">
          {isModel ? (
            <Notice tone="warn" icon="info">
              {t('assistant.modelNotice')}
            </Notice>
          ) : (
            <Notice tone="accent" icon="spark">
              {t('assistant.localNotice')}
            </Notice>
          )}
        </div>
        {isModel && (
          <div className="mt-5 grid gap-5 border-t pt-5">
            <ModelAbilities />
            <TryModel />
          </div>
        )}
      </Card>
      {isModel && (
        <Card title={t('models.title')} hint={t('models.hint')}>
          <div className="grid gap-6">
            <ModelUse budget={budget} />
            <ModelLimits />
          </div>
        </Card>
      )}
    </>
  )
}
