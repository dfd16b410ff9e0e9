import { useQuery } from '@tanstack/react-query'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Empty } from '../../design/states.tsx'
import { ConversationPane } from '../conversation/conversation-pane.tsx'
import { useTitle } from '../shell/page.tsx'
import { meQuery } from '../wire/queries.ts'
import { ConversationList } from './conversation-list.tsx'

export function InboxPage() {
  const { t } = useTranslation()
  const { id } = useParams()
  const session = useQuery(meQuery).data
  useTitle(t('nav.inbox'))
  return (
    <div className="flex h-full">
      <div
        className={clsx('min-h-0 w-full flex-col border-e bg-surface md:flex md:w-72 lg:w-[21.5rem] md:shrink-0', id ? 'hidden' : 'flex')}
      >
        <ConversationList openId={id} />
      </div>
      {id && session ? (
        <ConversationPane key={id} id={id} session={session} />
      ) : (
        <Empty icon="inbox" title={t('inbox.pick')} className="hidden flex-1 md:flex">
          {t('inbox.pickWords')}
        </Empty>
      )}
    </div>
  )
}
