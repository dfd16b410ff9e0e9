import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrialSettings } from '#contracts/playground'
import type { AssistantSettings } from '#contracts/settings'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { CodeInput, Field, Segmented, TextArea, TextInput } from '../../design/field.tsx'
import { nameOfLanguage } from '../../words/languages.ts'
import { LanguageChoice } from '../assistant/language-choice.tsx'
import type { replyLanguages } from '../assistant/settings-form.ts'
import { tryAlso } from './tried-settings.ts'

interface Props {
  saved: AssistantSettings
  tried: TrialSettings
  onChange: (tried: TrialSettings) => void
}

/** The assistant's settings laid over the saved ones, for trying only. What equals the saved setting is not tried. */
export function SettingsToTry({ saved, tried, onChange }: Props) {
  const { t } = useTranslation()
  const now = { ...saved, ...tried, persona: { ...saved.persona, ...tried.persona } } as AssistantSettings
  const put = (changes: TrialSettings) => onChange(tryAlso(saved, tried, changes))
  const persona = (changes: Partial<AssistantSettings['persona']>) => put({ persona: { ...tried.persona, ...changes } })
  const isModel = now.engine !== 'local'
  return (
    <div className="grid gap-5 p-5">
      <Notice tone="human" icon="info">
        {t('playground.notSaved')}
      </Notice>
      <Group label={t('assistant.engine')} hint={saved.engine === 'local' ? t('playground.noModel') : undefined}>
        <Segmented
          label={t('assistant.engine')}
          value={now.engine}
          onChange={engine => put({ engine })}
          options={(saved.engine === 'local' ? (['local'] as const) : (['local', saved.engine] as const)).map(value => ({
            value,
            label: t(`engine.${value}`),
          }))}
        />
      </Group>
      {isModel && (
        <Field label={t('assistant.model')} hint={t('assistant.modelHint')}>
          <CodeInput maxLength={200} value={now.model ?? ''} onChange={event => put({ model: event.target.value || null })} />
        </Field>
      )}
      <Field label={t('assistant.name')}>
        <TextInput maxLength={200} value={now.persona.name} onChange={event => persona({ name: event.target.value })} />
      </Field>
      <Group label={t('assistant.tone')} hint={t(`assistant.toneHint.${now.persona.tone}`)}>
        <Segmented
          label={t('assistant.tone')}
          value={now.persona.tone}
          onChange={tone => persona({ tone })}
          options={(['warm', 'formal', 'brief'] as const).map(value => ({ value, label: t(`assistant.toneName.${value}`) }))}
        />
      </Group>
      <fieldset>
        <LanguageChoice keepsOne value={now.languages} onChange={languages => put({ languages })} />
      </fieldset>
      <Group label={t('assistant.digits')}>
        <Segmented
          label={t('assistant.digits')}
          value={now.digits}
          onChange={digits => put({ digits })}
          options={(['latin', 'arabic'] as const).map(value => ({ value, label: t(`digits.${value}`) }))}
        />
      </Group>
      <Texts name="greeting" label={t('assistant.greeting')} now={now} put={put} />
      <Texts name="closing" label={t('assistant.closing')} now={now} put={put} />
      <Texts name="escalationText" label={t('assistant.escalationText')} now={now} put={put} />
      <Field label={t('assistant.instructions')} hint={t('assistant.instructionsHint')}>
        <TextArea
          rows={3}
          maxLength={4000}
          value={now.persona.instructions}
          onChange={event => persona({ instructions: event.target.value })}
        />
      </Field>
      {Object.keys(tried).length > 0 && (
        <Button icon="undo" onClick={() => onChange({})}>
          {t('playground.backToSaved')}
        </Button>
      )}
    </div>
  )
}

/** One text a language, as on the assistant's own page. */
function Texts({
  name,
  label,
  now,
  put,
}: {
  name: 'greeting' | 'closing' | 'escalationText'
  label: string
  now: AssistantSettings
  put: (changes: TrialSettings) => void
}) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<(typeof replyLanguages)[number]>('ar')
  const language = now.languages.includes(chosen) ? chosen : (now.languages[0] ?? 'en')
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-2">
        <span className="text-sm font-medium">{label}</span>
        {now.languages.length > 1 && (
          <Segmented
            label={t('assistant.textLanguage', { what: label })}
            value={language}
            onChange={setChosen}
            options={now.languages.map(value => ({ value, label: nameOfLanguage(value) }))}
          />
        )}
      </div>
      <Field label={<span className="sr-only">{`${label} · ${nameOfLanguage(language)}`}</span>}>
        <TextArea
          rows={2}
          maxLength={1000}
          lang={language}
          placeholder={t('assistant.ownWords')}
          value={now[name][language] ?? ''}
          onChange={event => {
            const { [language]: _, ...others } = now[name]
            put({ [name]: event.target.value.trim() ? { ...others, [language]: event.target.value } : others })
          }}
        />
      </Field>
    </div>
  )
}

function Group({ label, hint, children }: { label: string; hint?: string | undefined; children: React.ReactNode }) {
  return (
    <div>
      <p className="mb-1 text-sm font-medium">{label}</p>
      {children}
      {hint && <p className="mt-1 text-sm text-muted">{hint}</p>}
    </div>
  )
}
