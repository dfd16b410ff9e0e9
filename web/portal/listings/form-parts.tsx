import type { FieldPath } from 'react-hook-form'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Field, Select, TextInput } from '../../design/field.tsx'
import { readNumber } from '../../words/format.ts'
import type { ListingValues } from './listing-form.ts'

type Path = FieldPath<ListingValues>

/** What is wrong with a field, wherever it lies in the form. */
export function useFieldError(name: Path): string | undefined {
  const { getFieldState, formState } = useFormContext<ListingValues>()
  return getFieldState(name, formState).error?.message
}

export function TextField({
  name,
  label,
  hint,
  required,
  maxLength = 200,
  dir,
}: {
  name: Path
  label: string
  hint?: string
  required?: boolean
  maxLength?: number
  dir?: 'ltr' | 'rtl'
}) {
  const { t } = useTranslation()
  const { register } = useFormContext<ListingValues>()
  return (
    <Field label={label} hint={hint} error={useFieldError(name)}>
      <TextInput
        {...(dir ? { dir } : {})}
        maxLength={maxLength}
        {...register(name, required ? { validate: value => String(value).trim() !== '' || t('form.required') } : {})}
      />
    </Field>
  )
}

/** Takes Western and Arabic digits with any grouping. Empty means not known. */
export function NumberField({
  name,
  label,
  hint,
  whole,
  min = 0,
  max,
  suffix,
}: {
  name: Path
  label: string
  hint?: string
  whole?: boolean
  min?: number
  max?: number
  suffix?: string
}) {
  const { t } = useTranslation()
  const { register } = useFormContext<ListingValues>()
  return (
    <Field label={label} hint={hint} error={useFieldError(name)}>
      <span className="relative block">
        <TextInput
          inputMode={whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={24}
          className={suffix ? 'pe-12' : ''}
          {...register(name, {
            validate: value => {
              const number = readNumber(String(value))
              if (number === null) return true
              if (Number.isNaN(number)) return t('form.number')
              if (whole && !Number.isInteger(number)) return t('form.whole')
              if (number < min) return t('form.atLeast', { min })
              return max === undefined || number <= max || t('form.atMost', { max })
            },
          })}
        />
        {suffix && <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-sm text-faint">{suffix}</span>}
      </span>
    </Field>
  )
}

export function SelectField({
  name,
  label,
  hint,
  options,
}: {
  name: Path
  label: string
  hint?: string
  options: { value: string; label: string }[]
}) {
  const { register } = useFormContext<ListingValues>()
  return (
    <Field label={label} hint={hint} error={useFieldError(name)}>
      <Select {...register(name)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** Yes, no, or nobody has said. What nobody has said is never told to a customer. */
export function YesNoField({ name, label, hint }: { name: Path; label: string; hint?: string }) {
  const { t } = useTranslation()
  return (
    <SelectField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      options={[
        { value: '', label: t('common.unknown') },
        { value: 'true', label: t('common.yes') },
        { value: 'false', label: t('common.no') },
      ]}
    />
  )
}
