import { useTranslation } from 'react-i18next'
import type { TrialAnswer } from '#contracts/playground'
import { Notice } from '../../design/badge.tsx'
import { Part, Source } from '../conversation/panel-parts.tsx'
import { Why } from '../conversation/why-panel.tsx'
import { wishWords } from '../conversation/wish-kinds.ts'

/** Everything behind one tried answer: first what went otherwise than wanted, then the wishes so far, then why. */
export function TrialTrace({ answer, onJump }: { answer: TrialAnswer; onJump: (messageId: string) => void }) {
  const { t } = useTranslation()
  const { turn, handOver } = answer
  return (
    <div className="divide-y">
      {(handOver || turn.flags.optOut) && (
        <div className="space-y-2 p-4">
          {handOver && (
            <Notice tone="warn" icon="hand">
              {t('playground.wouldCall', { reason: t(`escalation.${handOver}`, { defaultValue: handOver }) })}
            </Notice>
          )}
          {turn.flags.optOut && (
            <Notice tone="warn" icon="hand">
              {t('playground.wouldOptOut')}
            </Notice>
          )}
        </div>
      )}
      <TrialWishes memory={answer.memory} onJump={onJump} />
      <Why turn={turn} listings={answer.listings} onJump={onJump} />
    </div>
  )
}

function TrialWishes({ memory, onJump }: { memory: TrialAnswer['memory']; onJump: (messageId: string) => void }) {
  const { t } = useTranslation()
  const wishes = Object.entries(memory.preferences).filter(([, value]) => value !== null && value !== undefined)
  return (
    <Part title={t('wishes.title')}>
      {wishes.length === 0 ? (
        <p className="text-sm text-muted">{t('wishes.none')}</p>
      ) : (
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {wishes.map(([slot, value]) => (
            <li key={slot} className="flex items-center gap-1">
              <span className="min-w-0 flex-1 py-1 text-sm">
                <span className="block text-xs text-muted">{t(`slot.${slot}`, { defaultValue: slot })}</span>
                <span dir="auto" className="font-medium">
                  {wishWords(slot, value, memory.preferences.currency ?? 'EGP', t)}
                </span>
              </span>
              <Source messageId={memory.sources[slot] ?? null} onJump={onJump} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
