import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../design/button.tsx'
import { Field, TextArea, TextInput } from '../../design/field.tsx'
import { Card } from '../shell/page.tsx'
import type { SettingsValues } from './settings-form.ts'

export function FaqSection() {
  const { t } = useTranslation()
  const { control, register, formState } = useFormContext<SettingsValues>()
  const faqs = useFieldArray({ control, name: 'faqs' })
  return (
    <Card
      title={t('assistant.section.faqs')}
      hint={t('assistant.faqsHint')}
      actions={
        <Button size="sm" icon="plus" disabled={faqs.fields.length >= 200} onClick={() => faqs.append({ question: '', answer: '' })}>
          {t('common.add')}
        </Button>
      }
    >
      {faqs.fields.length === 0 && <p className="text-sm text-muted">{t('assistant.noFaqs')}</p>}
      <ul className="space-y-4">
        {faqs.fields.map((faq, index) => (
          <li key={faq.id} className="rounded-lg bg-sunken p-3">
            <div className="flex items-start gap-2">
              <Field label={t('assistant.faqQuestion')} error={formState.errors.faqs?.[index]?.question?.message} className="flex-1">
                <TextInput
                  maxLength={1000}
                  {...register(`faqs.${index}.question`, { validate: value => value.trim() !== '' || t('form.required') })}
                />
              </Field>
              <IconButton icon="trash" label={t('common.remove')} onClick={() => faqs.remove(index)} className="mt-6" />
            </div>
            <Field label={t('assistant.faqAnswer')} error={formState.errors.faqs?.[index]?.answer?.message} className="mt-3">
              <TextArea
                rows={2}
                maxLength={2000}
                {...register(`faqs.${index}.answer`, { validate: value => value.trim() !== '' || t('form.required') })}
              />
            </Field>
          </li>
        ))}
      </ul>
    </Card>
  )
}
