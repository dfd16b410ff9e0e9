import { useQuery } from '@tanstack/react-query'
import { useController, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CodeInput, Field, Segmented } from '../../design/field.tsx'
import { formatMoney } from '../../words/format.ts'
import { Card } from '../shell/page.tsx'
import { meQuery } from '../wire/queries.ts'
import { readFigure } from './cost-words.ts'
import type { SettingsValues } from './settings-form.ts'

const most = 1_000_000_000_000

/** Which answers a member sends. A single conversation is put on suggestions only in its own menu. */
export function ApprovalSection() {
  const { t } = useTranslation()
  const { control, register, formState, watch } = useFormContext<SettingsValues>()
  const { field } = useController({ control, name: 'approval.when' })
  const currency = useQuery(meQuery).data?.organization.currency ?? ''
  const amount = watch('approval.amount')
  const check = (typed: unknown) => {
    if (typed === null || typed === undefined) return t('refusal.field.amount-needed')
    const figure = Number(typed)
    if (Number.isNaN(figure)) return t('form.number')
    return figure <= 0 ? t('form.atLeast', { min: 1 }) : figure > most ? t('form.atMost', { max: most }) : true
  }
  return (
    <Card title={t('assistant.section.approval')} hint={t('assistant.approvalHint')}>
      <div className="grid gap-5">
        <div>
          <Segmented
            label={t('assistant.section.approval')}
            value={field.value}
            onChange={field.onChange}
            options={(['never', 'from-amount', 'always'] as const).map(value => ({ value, label: t(`assistant.approvalWhen.${value}`) }))}
          />
          <p className="mt-1 text-sm text-muted">{t(`assistant.approvalWhenHint.${field.value}`)}</p>
        </div>
        {field.value === 'from-amount' && (
          <Field
            className="max-w-72"
            label={t('assistant.approvalAmount', { currency })}
            hint={amount && currency ? formatMoney(amount, currency) : t('assistant.approvalAmountHint')}
            error={formState.errors.approval?.amount?.message}
          >
            <CodeInput inputMode="numeric" maxLength={20} {...register('approval.amount', { setValueAs: readFigure, validate: check })} />
          </Field>
        )}
      </div>
    </Card>
  )
}
