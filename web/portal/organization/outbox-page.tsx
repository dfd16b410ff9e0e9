import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { messageText } from '../../design/message-text.tsx'
import { MoreOf } from '../../design/more-of.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { SkeletonRows } from '../../design/waiting.tsx'
import { formatDateTime } from '../../words/format.ts'
import { Page } from '../shell/page.tsx'
import { flat, outboxQuery } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'

/** Every mail Simsar wrote. Without a mail server they stay here, so that a link for a new password is never lost. */
export default function OutboxPage() {
  const { t } = useTranslation()
  const list = useInfiniteQuery({ ...outboxQuery, refetchOnMount: 'always' })
  const mails = flat(list.data)
  return (
    <Page title={t('nav.outbox')} hint={t('outbox.hint')}>
      {list.error && !list.data ? (
        <Trouble words={wordsOf(list.error, t)} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <SkeletonRows rows={4} />
      ) : mails.length === 0 ? (
        <Empty icon="mail" title={t('outbox.none')}>
          {t('outbox.noneWords')}
        </Empty>
      ) : (
        <ul className="space-y-3">
          {mails.map(mail => (
            <li key={mail.id}>
              <details className="rounded-lg bg-surface shadow-card">
                <summary className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 p-4">
                  <span className="align-parent min-w-0 flex-1 font-medium" dir="auto">
                    {mail.subject}
                  </span>
                  <time dateTime={mail.createdAt} className="text-sm text-muted">
                    {formatDateTime(mail.createdAt)}
                  </time>
                  <span className="w-full text-sm text-muted">
                    {t('outbox.to')} <bdi>{mail.to}</bdi>
                  </span>
                </summary>
                <p dir="auto" className="border-t p-4 whitespace-pre-wrap">
                  {messageText(mail.text)}
                </p>
              </details>
            </li>
          ))}
          <MoreOf list={list} />
        </ul>
      )}
    </Page>
  )
}
