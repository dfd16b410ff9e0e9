import { useTranslation } from 'react-i18next'
import type { TurnView } from '#contracts/conversation'
import { Badge } from '../../design/badge.tsx'
import { humanized } from './wish-kinds.ts'

/** What else was noticed in the message: it decides whether a human is called, whatever the words ask for. */
export function Flags({ flags }: { flags: TurnView['flags'] }) {
  const { t } = useTranslation()
  const raised = Object.entries(flags).filter(([, isRaised]) => isRaised)
  if (raised.length === 0) return null
  return (
    <p className="mt-2 flex flex-wrap gap-1">
      {raised.map(([flag]) => (
        <Badge key={flag} tone="warn" icon="alert">
          {t(`flag.${flag}`, { defaultValue: humanized(flag) })}
        </Badge>
      ))}
    </p>
  )
}
