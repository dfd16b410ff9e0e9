import { QueryClientProvider } from '@tanstack/react-query'
import { Direction, Tooltip } from 'radix-ui'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router'
import { Toaster } from 'sonner'
import { useTheme } from '../words/choices.ts'
import { isRightToLeft } from '../words/languages.ts'
import { InboxPage } from './inbox/inbox-page.tsx'
import { ForgotPage, ResetPage } from './session/forgotten.tsx'
import { RegisterPage } from './session/register.tsx'
import { SignInPage } from './session/sign-in.tsx'
import { Crash } from './shell/crash.tsx'
import { Lost } from './shell/lost.tsx'
import { PageSkeleton } from './shell/page.tsx'
import { Shell } from './shell/shell.tsx'
import { queryClient } from './wire/queries.ts'

const ListingsPage = lazy(() => import('./listings/listings-page.tsx'))
const ListingEditor = lazy(() => import('./listings/listing-editor.tsx'))
const ImportsPage = lazy(() => import('./imports/imports-page.tsx'))
const ImportPage = lazy(() => import('./imports/import-page.tsx'))
const KnowledgePage = lazy(() => import('./knowledge/knowledge-page.tsx'))
const DocumentPage = lazy(() => import('./knowledge/document-page.tsx'))
const ConnectionsPage = lazy(() => import('./connections/connections-page.tsx'))
const PlaygroundPage = lazy(() => import('./playground/playground-page.tsx'))
const ReplayPage = lazy(() => import('./replay/replay-page.tsx'))
const AssistantPage = lazy(() => import('./assistant/assistant-page.tsx'))
const MembersPage = lazy(() => import('./organization/members-page.tsx'))
const AuditPage = lazy(() => import('./organization/audit-page.tsx'))
const OutboxPage = lazy(() => import('./organization/outbox-page.tsx'))
const AccountPage = lazy(() => import('./account/account-page.tsx'))
const PartsPage = lazy(() => import('./parts/parts-page.tsx'))

const page = (element: React.ReactNode) => <Suspense fallback={<PageSkeleton />}>{element}</Suspense>

const router = createBrowserRouter([
  {
    errorElement: <Crash />,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/register', element: <RegisterPage /> },
      { path: '/forgot', element: <ForgotPage /> },
      { path: '/reset', element: <ResetPage /> },
      { path: '/reset-password', element: <ResetPage /> },
      { path: '/dev/parts', element: page(<PartsPage />) },
      {
        element: <Shell />,
        errorElement: <Crash />,
        children: [
          { index: true, element: <Navigate to="/inbox" replace /> },
          { path: '/inbox/:id?', element: <InboxPage /> },
          { path: '/listings', element: page(<ListingsPage />) },
          { path: '/listings/:id', element: page(<ListingEditor />) },
          { path: '/imports', element: page(<ImportsPage />) },
          { path: '/imports/:id', element: page(<ImportPage />) },
          { path: '/knowledge', element: page(<KnowledgePage />) },
          { path: '/knowledge/:id', element: page(<DocumentPage />) },
          { path: '/connections', element: page(<ConnectionsPage />) },
          { path: '/playground', element: page(<PlaygroundPage />) },
          { path: '/replay/:id', element: page(<ReplayPage />) },
          { path: '/assistant', element: page(<AssistantPage />) },
          { path: '/members', element: page(<MembersPage />) },
          { path: '/audit', element: page(<AuditPage />) },
          { path: '/outbox', element: page(<OutboxPage />) },
          { path: '/account', element: page(<AccountPage />) },
          { path: '*', element: <Lost /> },
        ],
      },
    ],
  },
])

export function App() {
  const { i18n } = useTranslation()
  const theme = useTheme()
  const dir = isRightToLeft(i18n.language) ? 'rtl' : 'ltr'
  return (
    <Direction.Provider dir={dir}>
      <QueryClientProvider client={queryClient}>
        <Tooltip.Provider>
          <RouterProvider router={router} />
          <Toaster
            theme={theme}
            dir={dir}
            position="bottom-center"
            offset={24}
            mobileOffset={{ bottom: 72 }}
            toastOptions={{ className: '!font-sans !text-base !bg-raised !text-ink !border-line !shadow-float', duration: 6000 }}
          />
        </Tooltip.Provider>
      </QueryClientProvider>
    </Direction.Provider>
  )
}
