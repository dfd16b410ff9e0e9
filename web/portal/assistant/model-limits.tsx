import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { knownPrices } from '#contracts/model-prices'
import { FigureField } from './figure-field.tsx'
import type { SettingsValues } from './settings-form.ts'

/** What a model costs, and what it may use in a day. */
export function ModelLimits() {
  const { t } = useTranslation()
  const { watch } = useFormContext<SettingsValues>()
  const [engine, model, transcriptionModel, voiceNotes] = watch(['engine', 'model', 'transcriptionModel', 'voiceNotes'])
  const known = knownPrices({ engine, model, transcriptionModel })
  return (
    <div className="grid gap-5">
      <fieldset>
        <legend className="text-sm font-semibold">{t('models.prices')}</legend>
        <p className="mb-3 text-sm text-muted">{t('models.pricesHint')}</p>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          <FigureField name="prices.input" label={t('models.price.input')} known={known.input} most={10_000} />
          <FigureField name="prices.cachedInput" label={t('models.price.cachedInput')} known={known.cachedInput} most={10_000} />
          <FigureField name="prices.output" label={t('models.price.output')} known={known.output} most={10_000} />
          {voiceNotes && (
            <FigureField name="prices.voiceMinute" label={t('models.price.voiceMinute')} known={known.voiceMinute} most={10_000} />
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend className="text-sm font-semibold">{t('models.budget')}</legend>
        <p className="mb-3 text-sm text-muted">{t('models.budgetHint')}</p>
        <div className="grid gap-4 sm:grid-cols-3">
          <FigureField name="budget.money" label={t('models.bound.money')} most={100_000} />
          <FigureField name="budget.tokens" label={t('models.bound.tokens')} most={1_000_000_000} whole />
          <FigureField name="budget.turns" label={t('models.bound.turns')} most={1_000_000} whole />
        </div>
      </fieldset>
    </div>
  )
}
