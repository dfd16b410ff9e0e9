import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { Button } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'

/** Stays in sight while a long form has changes; its button submits the form around it. */
export function SaveBar({ isBusy }: { isBusy: boolean }) {
  const { t } = useTranslation()
  return (
    <div className="sticky bottom-3 z-20 flex animate-rise items-center justify-between gap-3 rounded-lg bg-raised px-4 py-2.5 shadow-float">
      <span role="status" className="text-sm text-muted">
        {t('form.unsaved')}
      </span>
      <Button type="submit" tone="primary" busy={isBusy}>
        {t('common.save')}
      </Button>
    </div>
  )
}

/** Asks before typed work is thrown away by a link, the back button or a closed tab. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname && !nextLocation.state?.saved,
  )
  useEffect(() => {
    if (!isDirty) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isDirty])
  return (
    <Confirm
      open={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('form.leave')}
      words={t('form.leaveWords')}
      verb={t('form.leaveVerb')}
      onConfirm={async () => blocker.proceed?.()}
    />
  )
}
