import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { TrialSettings } from '#contracts/playground'
import { Button, buttonClass } from '../../design/button.tsx'
import { Drawer } from '../../design/dialog.tsx'
import { Segmented } from '../../design/field.tsx'
import { Icon } from '../../design/icons.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { Progress } from '../../design/waiting.tsx'
import { formatNumber } from '../../words/format.ts'
import { nameOf } from '../conversation/preview.ts'
import { SettingsToTry } from '../playground/settings-to-try.tsx'
import { tryAlso } from '../playground/tried-settings.ts'
import { NotShown } from '../shell/not-shown.tsx'
import { Page, PageSkeleton } from '../shell/page.tsx'
import { conversationQuery, settingsQuery } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { planQuery } from './plan-query.ts'
import { ReplayPlanCard } from './replay-plan-card.tsx'
import { ReplayTurnCard } from './replay-turn-card.tsx'
import { useReplay } from './use-replay.ts'

/** A past conversation answered again: turn by turn what was said then beside what would be said now. */
export default function ReplayPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const conversation = useQuery(conversationQuery(id))
  const settings = useQuery(settingsQuery)
  const plan = useQuery(planQuery(id))
  const { run, start, stop } = useReplay(id)
  const [tried, setTried] = useState<TrialSettings>({})
  const [isSetting, setSetting] = useState(false)
  const [onlyChanged, setOnlyChanged] = useState<'all' | 'changed'>('all')
  // what was fetched stays, also when fetching it again does not work
  const missing = [conversation, plan, settings].filter(query => query.error && !query.data)
  const error = missing[0]?.error
  if (error)
    return (
      <NotShown
        error={error}
        onRetry={() => missing.forEach(query => void query.refetch())}
        gone={{ icon: 'search', title: t('conversation.gone'), to: '/inbox', toWords: t('shell.toInbox') }}
      />
    )
  if (!conversation.data || !plan.data || !settings.data) return <PageSkeleton />

  const saved = settings.data
  const isRunning = run.state === 'running'
  const changed = run.turns.filter(turn => turn.changes.length > 0)
  const begin = () => void start({ settings: tried }).then(() => plan.refetch())
  return (
    <Page
      wide
      title={t('replay.title', { name: nameOf(conversation.data.contact, t) })}
      hint={t('replay.hint')}
      actions={
        <Link to={`/inbox/${id}`} className={buttonClass('plain')}>
          <Icon name="back" size={17} />
          {t('replay.toConversation')}
        </Link>
      }
    >
      {plan.data.turns === 0 ? (
        <Empty icon="refresh" title={t('replay.emptyTitle')}>
          {t('replay.emptyWords')}
        </Empty>
      ) : (
        <div className="space-y-5">
          <ReplayPlanCard
            plan={plan.data}
            saved={saved}
            tried={tried}
            isRunning={isRunning}
            onEngine={engine => setTried(tryAlso(saved, tried, { engine }))}
            onSettings={() => setSetting(true)}
            onSaved={() => setTried({})}
            onStart={begin}
            onStop={stop}
          />
          {run.state !== 'idle' && (
            <section aria-label={t('replay.result')} className="space-y-4">
              <div role="status" className="flex flex-wrap items-center gap-x-5 gap-y-2">
                <Count words={t('replay.same')} count={run.turns.length - changed.length} tone="text-good-ink" />
                <Count words={t('replay.changed')} count={changed.length} tone="text-warn-ink" />
                <p className="min-w-48 flex-1 text-sm text-muted">
                  {run.state === 'stopped' ? t('replay.stopped') : t('replay.judgeYourself')}
                </p>
                <Segmented
                  label={t('replay.show')}
                  value={onlyChanged}
                  onChange={setOnlyChanged}
                  options={[
                    { value: 'all', label: t('replay.showAll') },
                    { value: 'changed', label: t('replay.showChanged') },
                  ]}
                />
              </div>
              {isRunning && (
                <Progress
                  done={run.turns.length}
                  total={run.total}
                  label={t('replay.progress', { done: run.turns.length, total: run.total })}
                />
              )}
              {run.state === 'failed' && <Trouble words={wordsOf(run.error, t)} onRetry={begin} />}
              {run.state === 'ended' && changed.length === 0 && (
                <p className="flex items-center gap-2 rounded-lg bg-good-soft px-4 py-3 text-good-ink">
                  <Icon name="check" />
                  {t('replay.nothingChanged')}
                </p>
              )}
              <ol className="space-y-4">
                {(onlyChanged === 'all' ? run.turns : changed).map(turn => (
                  <li key={turn.number}>
                    <ReplayTurnCard turn={turn} conversationId={id} />
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
      )}
      <Drawer open={isSetting} onClose={() => setSetting(false)} title={t('playground.trySettings')}>
        <SettingsToTry saved={saved} tried={tried} onChange={setTried} />
        <div className="sticky bottom-0 border-t bg-surface p-4">
          <Button tone="primary" className="w-full" onClick={() => setSetting(false)}>
            {t('replay.useThese')}
          </Button>
        </div>
      </Drawer>
    </Page>
  )
}

function Count({ words, count, tone }: { words: string; count: number; tone: string }) {
  return (
    <p className="flex items-baseline gap-1.5">
      <span className={`text-2xl font-semibold tabular-nums ${tone}`}>{formatNumber(count)}</span>
      <span className="text-sm text-muted">{words}</span>
    </p>
  )
}
