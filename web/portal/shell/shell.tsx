import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation, useMatch, useNavigate } from 'react-router'
import { Trouble } from '../../design/states.tsx'
import { Spinner } from '../../design/waiting.tsx'
import { useBudgetNews } from '../assistant/budget-news.ts'
import { Refused, whenSignedOut } from '../wire/api.ts'
import { live, useLiveState } from '../wire/live.ts'
import { meQuery, queryClient } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { BottomBar, SideBar } from './navigation.tsx'

/** Everything behind the sign-in: navigation, the live socket, and the page. */
export function Shell() {
  const { t } = useTranslation()
  const location = useLocation()
  const navigate = useNavigate()
  const me = useQuery(meQuery)
  const inConversation = useMatch('/inbox/:id') !== null
  const signedIn = me.data !== undefined

  useEffect(() => {
    whenSignedOut(() => {
      live.stop()
      queryClient.removeQueries()
      const next = window.location.pathname + window.location.search
      void navigate(`/sign-in?next=${encodeURIComponent(next)}`, { replace: true })
    })
  }, [navigate])

  useEffect(() => {
    if (!signedIn) return
    live.start(queryClient)
    return () => live.stop()
  }, [signedIn])

  if (me.error instanceof Refused && me.error.status === 401) {
    return <Navigate to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} replace />
  }
  if (me.error && !me.data) {
    return <Trouble className="h-full justify-center" words={wordsOf(me.error, t)} onRetry={() => void me.refetch()} />
  }
  if (!me.data) {
    return (
      <div role="status" aria-label={t('common.loading')} className="flex h-full items-center justify-center text-faint">
        <Spinner size={26} />
      </div>
    )
  }
  return (
    <div className="flex h-dvh flex-col md:flex-row">
      <a href="#main" className="absolute start-2 -top-20 z-50 rounded-md bg-accent px-3 py-2 text-on-accent focus:top-2">
        {t('shell.skip')}
      </a>
      <SideBar session={me.data} />
      <BudgetNews />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <LiveStrip />
        <main id="main" tabIndex={-1} className="min-h-0 flex-1 focus:outline-none">
          <Outlet />
        </main>
      </div>
      {!inConversation && <BottomBar session={me.data} />}
    </div>
  )
}

function BudgetNews() {
  useBudgetNews()
  return null
}

/** Said calmly: nothing is lost, only late. */
function LiveStrip() {
  const { t } = useTranslation()
  const state = useLiveState()
  return (
    <div role="status" aria-live="polite">
      {state === 'lost' && (
        <p className="flex items-center justify-center gap-2 bg-warn-soft px-4 py-1 text-center text-sm text-warn-ink">
          <Spinner size={14} />
          {t('shell.reconnecting')}
        </p>
      )}
    </div>
  )
}
