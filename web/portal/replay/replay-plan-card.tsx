import { useTranslation } from 'react-i18next'
import type { ReplayPlan, TrialSettings } from '#contracts/playground'
import type { AssistantSettings } from '#contracts/settings'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Segmented } from '../../design/field.tsx'
import { Card } from '../shell/page.tsx'

/** What will be run, by whom, and what it costs; said before anything is run. */
export function ReplayPlanCard({
  plan,
  saved,
  tried,
  isRunning,
  onEngine,
  onSettings,
  onSaved,
  onStart,
  onStop,
}: {
  plan: ReplayPlan
  saved: AssistantSettings
  tried: TrialSettings
  isRunning: boolean
  onEngine: (engine: AssistantSettings['engine']) => void
  onSettings: () => void
  onSaved: () => void
  onStart: () => void
  onStop: () => void
}) {
  const { t } = useTranslation()
  const engine = tried.engine ?? saved.engine
  const isModel = engine !== 'local'
  const isTooMuch = isModel && plan.modelTurnsLeft < plan.turns
  return (
    <Card>
      <div className="grid gap-4">
        <p className="text-base">
          {plan.turns < plan.ofTurns
            ? t('replay.planPart', { count: plan.turns, total: plan.ofTurns })
            : t('replay.planAll', { count: plan.turns })}{' '}
          {plan.listingsChanged > 0 ? t('replay.listingsChanged', { count: plan.listingsChanged }) : t('replay.listingsSame')}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          {saved.engine !== 'local' && (
            <Segmented
              label={t('assistant.engine')}
              value={engine}
              onChange={onEngine}
              options={(['local', saved.engine] as const).map(value => ({ value, label: t(`engine.${value}`) }))}
            />
          )}
          <Button icon="pencil" onClick={onSettings} disabled={isRunning}>
            {t('playground.trySettings')}
          </Button>
          <span className="flex-1" />
          {isRunning ? (
            <Button icon="close" onClick={onStop}>
              {t('replay.stop')}
            </Button>
          ) : (
            <Button tone="primary" icon="play" onClick={onStart} disabled={isTooMuch}>
              {t('replay.start')}
            </Button>
          )}
        </div>
        {Object.keys(tried).length > 0 && (
          <Notice
            tone="human"
            icon="pencil"
            action={
              <button type="button" className="font-medium underline underline-offset-2" onClick={onSaved}>
                {t('playground.backToSaved')}
              </button>
            }
          >
            {t('playground.triesUnsaved')}
          </Notice>
        )}
        {isModel && (
          <Notice tone={isTooMuch ? 'bad' : 'warn'} icon="info">
            {isTooMuch
              ? t('replay.tooMuch', { count: plan.turns, left: plan.modelTurnsLeft })
              : t('replay.cost', { count: plan.turns, model: tried.model ?? saved.model ?? '', left: plan.modelTurnsLeft })}
          </Notice>
        )}
      </div>
    </Card>
  )
}
