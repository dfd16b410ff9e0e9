import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icons.tsx'

/** Nothing here yet: why, and what to do next. */
export function Empty({
  icon,
  title,
  children,
  action,
  className,
}: {
  icon: IconName
  title: string
  children?: ReactNode
  action?: ReactNode
  className?: string
}) {
  return (
    <div className={clsx('flex flex-col items-center justify-center px-6 py-12 text-center', className)}>
      <span className="mb-3 flex size-12 items-center justify-center rounded-full bg-accent-soft text-accent-ink">
        <Icon name={icon} size={24} />
      </span>
      <h2 className="text-lg font-semibold text-balance">{title}</h2>
      {children && <p className="mt-1 max-w-96 text-base text-balance text-muted">{children}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}

/** Something failed: what happened and what to press. */
export function Trouble({ words, onRetry, className }: { words: string; onRetry?: () => void; className?: string }) {
  const { t } = useTranslation()
  return (
    <div role="alert" className={clsx('flex flex-col items-center gap-3 px-6 py-10 text-center', className)}>
      <Icon name="alert" size={26} className="text-bad-ink" />
      <p className="max-w-96 text-base text-balance text-ink">{words}</p>
      {onRetry && (
        <Button icon="refresh" onClick={onRetry}>
          {t('common.tryAgain')}
        </Button>
      )}
    </div>
  )
}
