import { useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkbox, Field, Segmented, Switch, TextArea, TextInput } from '../../design/field.tsx'
import { nameOfLanguage } from '../../words/languages.ts'
import { Card } from '../shell/page.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { Seconds } from './seconds.tsx'
import { replyLanguages, type SettingsValues } from './settings-form.ts'

export function OnOffSection() {
  const { t } = useTranslation()
  const { control } = useFormContext<SettingsValues>()
  const { field } = useController({ control, name: 'enabled' })
  return (
    <Card>
      <Switch
        checked={field.value}
        onChange={field.onChange}
        label={t('assistant.enabled')}
        hint={field.value ? t('assistant.enabledHint') : t('assistant.disabledHint')}
      />
    </Card>
  )
}

/** Name, tone and the words it begins and ends with. */
export function ManneredSection() {
  const { t } = useTranslation()
  const { control, register, formState } = useFormContext<SettingsValues>()
  const tone = useController({ control, name: 'persona.tone' }).field
  const digits = useController({ control, name: 'digits' }).field
  const languages = useController({
    control,
    name: 'languages',
    rules: { validate: value => value.length > 0 || t('assistant.languageNeeded') },
  })
  return (
    <Card title={t('assistant.section.manner')}>
      <div className="grid gap-5">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('assistant.name')} hint={t('assistant.nameHint')} error={formState.errors.persona?.name?.message}>
            <TextInput maxLength={200} {...register('persona.name')} />
          </Field>
          <Labelled label={t('assistant.tone')} hint={t(`assistant.toneHint.${tone.value}`)}>
            <Segmented
              label={t('assistant.tone')}
              value={tone.value}
              onChange={tone.onChange}
              options={(['warm', 'formal', 'brief'] as const).map(value => ({ value, label: t(`assistant.toneName.${value}`) }))}
            />
          </Labelled>
        </div>
        <fieldset>
          <LanguageChoice value={languages.field.value} onChange={languages.field.onChange} />
          <p className={`text-sm ${languages.fieldState.error ? 'text-bad-ink' : 'text-muted'}`}>
            {languages.fieldState.error?.message ?? t('assistant.languagesHint')}
          </p>
        </fieldset>
        <Labelled label={t('assistant.digits')} hint={t('assistant.digitsHint')}>
          <Segmented
            label={t('assistant.digits')}
            value={digits.value}
            onChange={digits.onChange}
            options={(['latin', 'arabic'] as const).map(value => ({ value, label: t(`digits.${value}`) }))}
          />
        </Labelled>
        <LocalizedText name="greeting" label={t('assistant.greeting')} hint={t('assistant.greetingHint')} />
        <LocalizedText name="closing" label={t('assistant.closing')} hint={t('assistant.closingHint')} />
        <Field
          label={t('assistant.instructions')}
          hint={t('assistant.instructionsHint')}
          error={formState.errors.persona?.instructions?.message}
        >
          <TextArea rows={3} maxLength={4000} {...register('persona.instructions')} />
        </Field>
      </div>
    </Card>
  )
}

/** When it answers, what it asks first, and when it steps aside. */
export function WhenSection() {
  const { t } = useTranslation()
  return (
    <Card title={t('assistant.section.when')}>
      <div className="grid gap-5">
        <Seconds name="quietWindowMs" label={t('assistant.quiet')} hint={t('assistant.quietHint')} min={0} max={30_000} step={100} />
        <Many
          name="questions"
          label={t('assistant.questions')}
          hint={t('assistant.questionsHint')}
          options={['purpose', 'location', 'propertyType', 'budget', 'bedrooms', 'delivery']}
          scope="assistant.question"
        />
        <Many
          name="escalateOn"
          label={t('assistant.escalate')}
          hint={t('assistant.escalateHint')}
          options={['asked-for-human', 'complaint', 'negotiation', 'low-confidence']}
          scope="escalation"
        />
        <LocalizedText name="escalationText" label={t('assistant.escalationText')} hint={t('assistant.escalationTextHint')} />
      </div>
    </Card>
  )
}

function Many<Name extends 'questions' | 'escalateOn'>({
  name,
  label,
  hint,
  options,
  scope,
}: {
  name: Name
  label: string
  hint: string
  options: SettingsValues[Name][number][]
  scope: string
}) {
  const { t } = useTranslation()
  const { watch, setValue } = useFormContext<SettingsValues>()
  const chosen = watch(name) as string[]
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {options.map(option => (
          <Checkbox
            key={option}
            label={t(`${scope}.${option}`)}
            checked={chosen.includes(option)}
            onChange={event => {
              const next = options.filter(other => (other === option ? event.target.checked : chosen.includes(other)))
              setValue(name as 'questions', next as SettingsValues['questions'], { shouldDirty: true })
            }}
          />
        ))}
      </div>
      <p className="text-sm text-muted">{hint}</p>
    </fieldset>
  )
}

/** One text a language; what is left empty is said in Simsar's own words. */
function LocalizedText({ name, label, hint }: { name: 'greeting' | 'closing' | 'escalationText'; label: string; hint: string }) {
  const { t } = useTranslation()
  const { register, watch, formState } = useFormContext<SettingsValues>()
  const languages = replyLanguages.filter(language => watch('languages').includes(language))
  const [chosen, setChosen] = useState<(typeof replyLanguages)[number]>('ar')
  const language = languages.includes(chosen) ? chosen : (languages[0] ?? 'en')
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-2">
        <span className="text-sm font-medium">{label}</span>
        {languages.length > 1 && (
          <Segmented
            label={t('assistant.textLanguage', { what: label })}
            value={language}
            onChange={setChosen}
            options={languages.map(value => ({ value, label: nameOfLanguage(value) }))}
          />
        )}
      </div>
      <Field
        label={<span className="sr-only">{`${label} · ${nameOfLanguage(language)}`}</span>}
        hint={hint}
        error={formState.errors[name]?.[language]?.message}
      >
        <TextArea
          key={language}
          rows={2}
          maxLength={1000}
          lang={language}
          placeholder={t('assistant.ownWords')}
          {...register(`${name}.${language}`)}
        />
      </Field>
    </div>
  )
}

function Labelled({ label, hint, children }: { label: string; hint: string; children: React.ReactNode }) {
  return (
    <div>
      <p className="mb-1 text-sm font-medium">{label}</p>
      {children}
      <p className="mt-1 text-sm text-muted">{hint}</p>
    </div>
  )
}
