import clsx from 'clsx'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Skeleton, SkeletonRows } from '../../design/waiting.tsx'

/** The frame of every page that is not the inbox: a title, what can be done, and one column of content. */
export function Page({
  title,
  hint,
  actions,
  children,
  wide,
}: {
  title: string
  hint?: ReactNode
  actions?: ReactNode
  children: ReactNode
  wide?: boolean
}) {
  useTitle(title)
  return (
    <div className="relative h-full overflow-y-auto">
      <div className={clsx('mx-auto px-4 pt-5 pb-16 md:px-8', wide ? 'max-w-7xl' : 'max-w-4xl')}>
        <header className="mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
          <div className="min-w-0">
            <h1 className="text-xl font-semibold">{title}</h1>
            {hint && <p className="mt-0.5 max-w-xl text-base text-muted">{hint}</p>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  )
}

export function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('common.loading')} className="mx-auto max-w-4xl px-4 pt-6 md:px-8">
      <Skeleton className="mb-8 h-6 w-48" />
      <SkeletonRows rows={5} />
    </div>
  )
}

export function useTitle(title: string) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = t('shell.documentTitle', { title })
  }, [title, t])
}

export function Card({
  title,
  hint,
  children,
  className,
  actions,
}: {
  title?: ReactNode
  hint?: ReactNode
  children: ReactNode
  className?: string
  actions?: ReactNode
}) {
  return (
    <section className={clsx('rounded-lg bg-surface shadow-card', className)}>
      {title && (
        <header className="flex items-start justify-between gap-3 px-4 pt-4 md:px-5">
          <div className="min-w-0">
            <h2 className="text-lg font-semibold">{title}</h2>
            {hint && <p className="text-sm text-muted">{hint}</p>}
          </div>
          {actions}
        </header>
      )}
      <div className="p-4 md:p-5">{children}</div>
    </section>
  )
}
