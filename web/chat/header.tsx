import { useTranslation } from 'react-i18next'
import { Icon } from '../design/icons.tsx'
import { closeChat, isEmbedded } from './embedded.ts'
import { chatLanguages, speakChat } from './words.ts'

const quiet = 'flex h-10 shrink-0 items-center justify-center rounded-md px-2.5 text-base text-muted hover:bg-hover hover:text-ink'

/** Whose chat it is, and who answers: a machine, or a person by name. */
export function Header({ name, person, onIntroduce }: { name: string; person: string | null; onIntroduce: (() => void) | null }) {
  const { t, i18n } = useTranslation()
  const other = chatLanguages.find(language => language !== i18n.language)
  return (
    <header className="flex min-h-16 shrink-0 items-center gap-3 border-b bg-surface px-3 py-2 sm:px-4">
      <span
        className={`flex size-10 shrink-0 items-center justify-center rounded-full ${person ? 'bg-human-soft text-human-ink' : 'bg-accent-soft text-accent-ink'}`}
      >
        <Icon name={person ? 'person' : 'spark'} size={21} />
      </span>
      <div className="min-w-0 flex-1">
        <h1 className="align-parent truncate text-lg font-semibold" dir="auto">
          {name || t('chat.connecting')}
        </h1>
        <p className="truncate text-sm text-muted" role="status">
          {person ? t('chat.person', { name: person }) : t('chat.automatic')}
        </p>
      </div>
      {onIntroduce && (
        <button
          type="button"
          className={`${quiet} w-10 px-0`}
          aria-label={t('chat.introduce')}
          title={t('chat.introduce')}
          onClick={onIntroduce}
        >
          <Icon name="phone" size={20} />
        </button>
      )}
      {other && (
        <button type="button" lang={other} className={quiet} onClick={() => void speakChat(other)}>
          {t('chat.otherLanguage')}
        </button>
      )}
      {isEmbedded && (
        <button type="button" className={`${quiet} w-10 px-0`} aria-label={t('chat.close')} title={t('chat.close')} onClick={closeChat}>
          <Icon name="close" size={20} />
        </button>
      )}
    </header>
  )
}
