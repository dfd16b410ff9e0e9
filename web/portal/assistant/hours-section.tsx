import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../design/button.tsx'
import { formatDate } from '../../words/format.ts'
import { Card } from '../shell/page.tsx'
import type { SettingsValues } from './settings-form.ts'

/** 2023-01-01 was a Sunday, and day 0 of the contract. */
const nameOfDay = (day: number) => formatDate(new Date(2023, 0, 1 + day), { weekday: 'long' })

/** When humans are there. The assistant answers always; what it promises about a callback depends on this. */
export function HoursSection() {
  const { t } = useTranslation()
  const { control, register, watch } = useFormContext<SettingsValues>()
  const spans = useFieldArray({ control, name: 'workingHours' })
  const values = watch('workingHours')
  const input =
    'h-8 rounded-md border border-line-strong/60 bg-surface px-2 text-base tabular-nums focus:border-accent focus:outline-2 focus:outline-accent'
  return (
    <Card title={t('assistant.section.hours')} hint={t('assistant.hoursHint')}>
      <ul className="-my-1 divide-y">
        {[0, 1, 2, 3, 4, 5, 6].map(day => {
          const its = spans.fields.map((field, index) => ({ field, index })).filter(({ index }) => values[index]?.day === day)
          return (
            <li key={day} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-1.5">
              <span className="w-24 font-medium">{nameOfDay(day)}</span>
              <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-2">
                {its.length === 0 && <span className="text-sm text-muted">{t('assistant.closed')}</span>}
                {its.map(({ field, index }) => (
                  <span key={field.id} className="flex items-center gap-1.5">
                    <input
                      type="time"
                      aria-label={t('assistant.opens', { day: nameOfDay(day) })}
                      className={input}
                      {...register(`workingHours.${index}.from`, { required: true })}
                    />
                    <span aria-hidden="true">–</span>
                    <input
                      type="time"
                      aria-label={t('assistant.closes', { day: nameOfDay(day) })}
                      className={input}
                      {...register(`workingHours.${index}.to`, { required: true })}
                    />
                    <IconButton size="sm" icon="close" label={t('common.remove')} onClick={() => spans.remove(index)} />
                  </span>
                ))}
              </span>
              <Button
                size="sm"
                tone="quiet"
                icon="plus"
                disabled={its.length >= 3}
                onClick={() => spans.append({ day, from: its.length ? '17:00' : '10:00', to: its.length ? '21:00' : '18:00' })}
              >
                {t('assistant.addHours')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
