import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../design/icons.tsx'
import { languages, nameOfLanguage } from '../../words/languages.ts'
import { speak } from '../../words/words.ts'
import { useTitle } from '../shell/page.tsx'

/** The frame of the pages before the sign-in. */
export function Door({ title, words, children, below }: { title: string; words?: ReactNode; children: ReactNode; below?: ReactNode }) {
  const { t, i18n } = useTranslation()
  useTitle(title)
  return (
    <div className="flex min-h-full flex-col items-center px-4 py-8 md:justify-center">
      <main className="w-full max-w-sm">
        <p className="mb-6 flex items-center gap-2.5 text-lg font-semibold">
          <span className="flex size-8 items-center justify-center rounded-md bg-accent text-on-accent">
            <Icon name="home" size={19} />
          </span>
          {t('shell.name')}
        </p>
        <div className="rounded-xl bg-surface p-6 shadow-card">
          <h1 className="text-xl font-semibold">{title}</h1>
          {words && <p className="mt-1 text-base text-muted">{words}</p>}
          <div className="mt-5">{children}</div>
        </div>
        {below}
        <ul aria-label={t('account.language')} className="mt-5 flex flex-wrap justify-center gap-x-4 gap-y-1 text-sm">
          {languages.map(language => (
            <li key={language}>
              <button
                type="button"
                lang={language}
                aria-pressed={language === i18n.language}
                onClick={() => void speak(language)}
                className="rounded-sm px-1 py-1 text-muted underline-offset-4 hover:text-ink aria-pressed:text-ink aria-pressed:underline"
              >
                {nameOfLanguage(language)}
              </button>
            </li>
          ))}
        </ul>
      </main>
    </div>
  )
}
