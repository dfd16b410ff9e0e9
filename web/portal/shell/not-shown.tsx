import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { buttonClass } from '../../design/button.tsx'
import type { IconName } from '../../design/icons.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { Refused } from '../wire/api.ts'
import { wordsOf } from '../wire/refusal-words.ts'

interface Place {
  icon: IconName
  /** In words: that it is not there, and where to go instead. */
  title: string
  to: string
  toWords: string
  className?: string
}

/** There is nothing under this address: removed, another brokerage's, or never there. */
export function Gone({ icon, title, to, toWords, className = 'h-full', children }: Place & { children?: string }) {
  return (
    <Empty
      icon={icon}
      title={title}
      className={className}
      action={
        <Link to={to} className={buttonClass('primary')}>
          {toWords}
        </Link>
      }
    >
      {children}
    </Empty>
  )
}

/** In the place of what could not be fetched: it is gone, or it may be tried again. */
export function NotShown({ error, onRetry, gone }: { error: Error; onRetry: () => void; gone: Place }) {
  const { t } = useTranslation()
  if (error instanceof Refused && error.status === 404) return <Gone {...gone} />
  return <Trouble className={`${gone.className ?? 'h-full'} justify-center`} words={wordsOf(error, t)} onRetry={onRetry} />
}
