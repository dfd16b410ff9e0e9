import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { Trouble } from '../../design/states.tsx'

/** A page broke. The rest of the portal stays usable, and one press loads the page anew. */
export function Crash() {
  const { t } = useTranslation()
  const error = useRouteError()
  useEffect(() => {
    console.error(error)
  }, [error])
  return <Trouble className="min-h-64 justify-center" words={t('shell.crashed')} onRetry={() => window.location.reload()} />
}
