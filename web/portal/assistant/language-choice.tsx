import { useTranslation } from 'react-i18next'
import type { ReplyLanguage } from '#contracts/understanding'
import { Checkbox } from '../../design/field.tsx'
import { nameOfLanguage } from '../../words/languages.ts'
import { replyLanguages } from './settings-form.ts'

interface LanguageChoiceProps {
  value: ReplyLanguage[]
  onChange: (languages: ReplyLanguage[]) => void
  /** The last one cannot be taken away. Where this is not said, whoever saves is told. */
  keepsOne?: boolean
}

export function LanguageChoice({ value, onChange, keepsOne = false }: LanguageChoiceProps) {
  const { t } = useTranslation()
  return (
    <>
      <legend className="mb-1 text-sm font-medium">{t('assistant.languages')}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {replyLanguages.map(language => (
          <Checkbox
            key={language}
            label={nameOfLanguage(language)}
            checked={value.includes(language)}
            disabled={keepsOne && value.length === 1 && value.includes(language)}
            onChange={event => onChange(event.target.checked ? [...value, language] : value.filter(other => other !== language))}
          />
        ))}
      </div>
    </>
  )
}
