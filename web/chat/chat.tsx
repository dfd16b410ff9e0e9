import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../design/icons.tsx'
import { Composer } from './composer.tsx'
import { whileLooking } from './embedded.ts'
import { Header } from './header.tsx'
import { Introduction } from './introduction.tsx'
import type { ChatLine } from './line.ts'
import { Thread } from './thread-view.tsx'

export function Chat({ line }: { line: ChatLine }) {
  const { t, i18n } = useTranslation()
  const state = useSyncExternalStore(line.subscribe, line.state)
  const [isIntroducing, setIntroducing] = useState<boolean | null>(null)
  useEffect(() => whileLooking(line.looking), [line])
  const { brokerage } = state
  const name = (i18n.language === 'ar' && brokerage?.nameAr) || brokerage?.name || ''
  useEffect(() => {
    document.title = name ? t('chat.documentTitle', { name }) : t('chat.widget.title')
  }, [name, t])
  const answering = state.thread.findLast(message => message.author !== 'visitor')
  const person = answering?.author === 'member' ? (answering.name ?? t('chat.team')) : null
  return (
    <div className="mx-auto flex h-dvh max-w-2xl flex-col bg-ground sm:border-x">
      <Header name={name} person={person} onIntroduce={brokerage && state.status !== 'gone' ? () => setIntroducing(true) : null} />
      {state.status === 'gone' ? (
        <main className="flex flex-1 flex-col items-center justify-center gap-1 px-6 text-center">
          <span className="mb-2 flex size-12 items-center justify-center rounded-full bg-accent-soft text-accent-ink">
            <Icon name="offline" size={24} />
          </span>
          <p className="text-lg font-semibold text-balance">{t('chat.gone')}</p>
          <p className="max-w-80 text-balance text-muted">{t('chat.goneWords')}</p>
        </main>
      ) : (
        <main aria-label={t('chat.conversation')} className="flex min-h-0 flex-1 flex-col">
          <div role="status">
            {state.status === 'lost' && (
              <p className="flex items-center justify-center gap-2 bg-warn-soft px-4 py-1.5 text-center text-sm text-warn-ink">
                <Icon name="offline" size={15} />
                {t('chat.lost')}
              </p>
            )}
          </div>
          <Thread line={line} state={state} name={name} />
          {isIntroducing ? (
            <Introduction onSay={(text, from) => line.say(text, { from })} onClose={() => setIntroducing(false)} />
          ) : (
            <Composer onSay={text => line.say(text)} isFocused={isIntroducing === false} />
          )}
        </main>
      )}
    </div>
  )
}
