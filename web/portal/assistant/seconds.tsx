import { useController, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Field } from '../../design/field.tsx'
import { formatNumber } from '../../words/format.ts'
import type { SettingsValues } from './settings-form.ts'

export function Seconds({
  name,
  label,
  hint,
  min,
  max,
  step,
}: {
  name: 'timeoutMs' | 'quietWindowMs'
  label: string
  hint: string
  min: number
  max: number
  step: number
}) {
  const { t } = useTranslation()
  const { control } = useFormContext<SettingsValues>()
  const { field, fieldState } = useController({ control, name })
  return (
    <Field label={label} hint={hint} error={fieldState.error?.message}>
      <SecondsRange
        value={field.value}
        onChange={field.onChange}
        min={min}
        max={max}
        step={step}
        label={label}
        words={t('phones.seconds', { seconds: formatNumber(field.value / 1000) })}
      />
    </Field>
  )
}

function SecondsRange({
  value,
  onChange,
  min,
  max,
  step,
  label,
  words,
}: {
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  step: number
  label: string
  words: string
}) {
  return (
    <span className="flex h-9 items-center gap-3">
      <input
        type="range"
        aria-label={label}
        aria-valuetext={words}
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={event => onChange(Number(event.target.value))}
        className="min-w-0 flex-1 accent-accent"
      />
      <output className="w-16 text-end tabular-nums">{words}</output>
    </span>
  )
}
