import { useTranslation } from 'react-i18next'
import type { MessageState } from '#contracts/conversation'
import { Icon, type IconName } from '../../design/icons.tsx'

const drawn: Record<MessageState, { icon: IconName | null; className: string }> = {
  received: { icon: null, className: '' },
  queued: { icon: 'clock', className: 'text-faint' },
  sending: { icon: 'clock', className: 'text-faint' },
  sent: { icon: 'check', className: 'text-faint' },
  delivered: { icon: 'checks', className: 'text-faint' },
  read: { icon: 'checks', className: 'text-accent-ink' },
  failed: { icon: 'alert', className: 'text-bad-ink' },
  unknown: { icon: 'info', className: 'text-warn-ink' },
  suppressed: { icon: 'hand', className: 'text-muted' },
}

/** How far a message got: a tick for eyes, a word for ears. */
export function Delivery({ state, size = 15 }: { state: MessageState; size?: number }) {
  const { t } = useTranslation()
  const { icon, className } = drawn[state]
  if (!icon) return null
  return (
    <span className={className} title={t(`messageState.${state}`)}>
      <Icon name={icon} size={size} />
      <span className="sr-only">{t(`messageState.${state}`)}</span>
    </span>
  )
}
