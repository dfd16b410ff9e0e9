import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CodeInput, Field } from '../../design/field.tsx'
import { readFigure } from './cost-words.ts'
import type { SettingsValues } from './settings-form.ts'

type Name = `prices.${keyof SettingsValues['prices']}` | `budget.${keyof SettingsValues['budget']}`

/** A figure that may be left out; `known` stands in its place when it is. */
export function FigureField({
  name,
  label,
  hint,
  known,
  whole = false,
  most,
}: {
  name: Name
  label: string
  hint?: string
  known?: number | null
  whole?: boolean
  most: number
}) {
  const { t } = useTranslation()
  const { register, getFieldState, formState } = useFormContext<SettingsValues>()
  const { error } = getFieldState(name, formState)
  const check = (value: unknown) => {
    if (value === null || value === undefined) return true
    const figure = Number(value)
    if (Number.isNaN(figure)) return t('form.number')
    if (whole && !Number.isInteger(figure)) return t('form.whole')
    const least = whole ? 1 : 0
    return figure < least ? t('form.atLeast', { min: least }) : figure > most ? t('form.atMost', { max: most }) : true
  }
  return (
    <Field label={label} hint={hint} error={error?.message}>
      <CodeInput
        inputMode={whole ? 'numeric' : 'decimal'}
        maxLength={20}
        placeholder={
          known === undefined
            ? t('models.noBound')
            : known === null
              ? t(name === 'prices.cachedInput' ? 'models.asRead' : 'models.notKnown')
              : String(known)
        }
        {...register(name, { setValueAs: readFigure, validate: check })}
      />
    </Field>
  )
}
