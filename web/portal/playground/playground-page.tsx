import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Badge, Notice } from '../../design/badge.tsx'
import { Button, IconButton } from '../../design/button.tsx'
import { Drawer } from '../../design/dialog.tsx'
import { Menu } from '../../design/menu.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { useWide } from '../../design/use-media.ts'
import { EvidenceFocus } from '../conversation/evidence-focus.tsx'
import { PageSkeleton, useTitle } from '../shell/page.tsx'
import { meQuery, type Session, settingsQuery } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { LabelledExport } from './labelled-export.tsx'
import { SettingsToTry } from './settings-to-try.tsx'
import { chosenOf, isTrying, startAgain, trySettings, useTrial } from './trial.ts'
import { TrialComposer } from './trial-composer.tsx'
import { TrialThread } from './trial-thread.tsx'
import { TrialTrace } from './trial-trace.tsx'

export default function PlaygroundPage() {
  const session = useQuery(meQuery).data
  return session ? <Playground session={session} /> : <PageSkeleton />
}

type Pane = 'settings' | 'trace' | 'export' | null

/** Write as a customer, read as a member: the answer on an imagined telephone, and beside it everything behind it. */
function Playground({ session }: { session: Session }) {
  const { t } = useTranslation()
  useTitle(t('nav.playground'))
  const isWide = useWide()
  const trial = useTrial(session.member.id)
  const settings = useQuery(settingsQuery)
  const [pane, setPane] = useState<Pane>(null)
  const chosen = chosenOf(trial)
  const isTried = isTrying(trial.settings)
  const close = () => setPane(null)

  function jump(messageId: string) {
    if (!isWide) close()
    // the drawer gives the focus back when it closes; the message takes it after that
    setTimeout(
      () => {
        const message = document.getElementById(`m-${messageId}`)
        message?.scrollIntoView({ block: 'center', behavior: 'smooth' })
        message?.focus({ preventScroll: true })
        const bubble = message?.querySelector<HTMLElement>('[data-bubble]')
        bubble?.classList.remove('animate-glow')
        void bubble?.offsetWidth
        bubble?.classList.add('animate-glow')
      },
      isWide ? 0 : 200,
    )
  }
  const trace = chosen?.answer && <TrialTrace answer={chosen.answer} onJump={jump} />
  return (
    <EvidenceFocus>
      <div className="flex h-full min-h-0">
        <section aria-label={t('nav.playground')} className="flex min-h-0 min-w-0 flex-1 flex-col">
          <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-b bg-surface px-4 py-2">
            <div className="min-w-0 flex-1">
              <h1 className="truncate text-base font-semibold">{t('nav.playground')}</h1>
              <p className="text-xs text-muted">{t('playground.hint')}</p>
            </div>
            <Button icon="pencil" onClick={() => setPane('settings')} className="max-sm:hidden">
              {t('playground.trySettings')}
            </Button>
            <IconButton icon="pencil" label={t('playground.trySettings')} onClick={() => setPane('settings')} className="sm:hidden" />
            <IconButton
              icon="refresh"
              label={t('playground.startAgain')}
              disabled={trial.exchanges.length + trial.held.length === 0}
              onClick={startAgain}
            />
            {session.member.role === 'admin' && (
              <Menu
                trigger={<IconButton icon="more" label={t('nav.more')} />}
                items={[{ label: t('labelled.menu'), icon: 'download', onSelect: () => setPane('export') }]}
              />
            )}
          </header>
          {(isTried || settings.data?.enabled === false) && (
            <div className="grid shrink-0 gap-2 border-b bg-surface px-4 py-2">
              {isTried && (
                <Notice
                  tone="human"
                  icon="pencil"
                  role="status"
                  action={
                    <button type="button" className="font-medium underline underline-offset-2" onClick={() => trySettings({})}>
                      {t('playground.backToSaved')}
                    </button>
                  }
                >
                  {t('playground.triesUnsaved')}
                </Notice>
              )}
              {settings.data?.enabled === false && (
                <Notice tone="warn" icon="info">
                  {t('playground.assistantOff')}
                </Notice>
              )}
            </div>
          )}
          <TrialThread trial={trial} onWhy={() => isWide || setPane('trace')} />
          <TrialComposer trial={trial} />
        </section>
        {isWide && (
          <aside aria-label={t('why.title')} className="w-[26rem] shrink-0 overflow-y-auto border-s bg-surface 2xl:w-[32rem]">
            <header className="sticky top-0 z-10 flex h-14 items-center gap-2 border-b bg-surface px-4">
              <h2 className="font-semibold">{t('why.title')}</h2>
              {chosen?.isTried && <Badge tone="human">{t('playground.unsavedAnswer')}</Badge>}
            </header>
            {trace ?? (
              <Empty icon="bulb" title={t('playground.noTrace')}>
                {t('playground.noTraceWords')}
              </Empty>
            )}
          </aside>
        )}
      </div>
      {!isWide && (
        <Drawer open={pane === 'trace' && Boolean(trace)} onClose={close} title={t('why.title')}>
          {trace}
        </Drawer>
      )}
      <Drawer open={pane === 'settings'} onClose={close} title={t('playground.trySettings')}>
        {settings.data ? (
          <SettingsToTry saved={settings.data} tried={trial.settings} onChange={trySettings} />
        ) : settings.error ? (
          <Trouble words={wordsOf(settings.error, t)} onRetry={() => void settings.refetch()} />
        ) : (
          <PageSkeleton />
        )}
      </Drawer>
      <LabelledExport open={pane === 'export'} onClose={close} />
    </EvidenceFocus>
  )
}
