import { useController, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { defaultTranscriptionModel } from '#contracts/model-prices'
import { Notice } from '../../design/badge.tsx'
import { CodeInput, Field, Segmented, Switch } from '../../design/field.tsx'
import type { SettingsValues } from './settings-form.ts'

/** Who of them can listen at all; the server asks the same of its adapters. */
const deaf = new Set<SettingsValues['engine']>(['local', 'anthropic'])

/** What the model may do besides writing: look listings up, listen, look, and answer again what it answered before. */
export function ModelAbilities() {
  const { t } = useTranslation()
  const { control, register, watch, formState } = useFormContext<SettingsValues>()
  const tools = useController({ control, name: 'tools' }).field
  const reuse = useController({ control, name: 'reuseAnswers' }).field
  const voice = useController({ control, name: 'voiceNotes' }).field
  const photos = useController({ control, name: 'photos' }).field
  const engine = watch('engine')
  const isDeaf = deaf.has(engine)
  return (
    <div className="grid gap-4">
      <div>
        <p className="mb-1 text-sm font-medium">{t('models.tools')}</p>
        <Segmented
          label={t('models.tools')}
          value={tools.value}
          onChange={tools.onChange}
          options={(['never', 'when-needed', 'always'] as const).map(value => ({ value, label: t(`models.toolsName.${value}`) }))}
        />
        <p className="mt-1 text-sm text-muted">{t(`models.toolsHint.${tools.value}`)}</p>
      </div>
      <Switch checked={reuse.value} onChange={reuse.onChange} label={t('models.reuse')} hint={t('models.reuseHint')} />
      <Switch
        checked={voice.value && !isDeaf}
        disabled={isDeaf}
        onChange={voice.onChange}
        label={t('models.voice')}
        hint={isDeaf ? t('models.voiceCannot') : t('models.voiceHint')}
      />
      {voice.value && (engine === 'openai' || engine === 'openai-compatible') && (
        <Field
          label={t('models.transcriptionModel')}
          hint={t(`models.transcriptionHint.${engine}`)}
          error={formState.errors.transcriptionModel?.message}
          className="sm:max-w-sm"
        >
          <CodeInput
            maxLength={200}
            placeholder={engine === 'openai' ? defaultTranscriptionModel : ''}
            {...register('transcriptionModel', {
              setValueAs: typed => String(typed ?? '').trim() || null,
              validate: (value, { engine: chosen, voiceNotes }) =>
                chosen !== 'openai-compatible' || !voiceNotes || Boolean(value) || t('form.required'),
            })}
          />
        </Field>
      )}
      <Switch checked={photos.value} onChange={photos.onChange} label={t('models.photos')} hint={t('models.photosHint')} />
      {((voice.value && !isDeaf) || photos.value) && (
        <Notice tone="warn" icon="info">
          {t('models.mediaNotice')}
        </Notice>
      )}
    </div>
  )
}
