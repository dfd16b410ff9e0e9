import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DocumentView } from '#contracts/knowledge'
import { Badge } from '../../design/badge.tsx'
import { Icon } from '../../design/icons.tsx'
import { MoreOf } from '../../design/more-of.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { Progress, SkeletonRows } from '../../design/waiting.tsx'
import { formatDateTime } from '../../words/format.ts'
import { Card, Page } from '../shell/page.tsx'
import { flat, meQuery } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { documentsQuery, isUnderWay, stateTones } from './documents.ts'
import { TryQuestion } from './try-question.tsx'
import { UploadDocuments } from './upload-documents.tsx'

export default function KnowledgePage() {
  const { t } = useTranslation()
  const list = useInfiniteQuery(documentsQuery)
  const isAdmin = useQuery(meQuery).data?.member.role === 'admin'
  const documents = flat(list.data)
  const isEmpty = list.data !== undefined && documents.length === 0
  return (
    <Page title={t('nav.knowledge')} hint={t('knowledge.hint')}>
      <div className="space-y-6">
        <UploadDocuments small={!isEmpty} />
        {isEmpty ? (
          <Card>
            <Empty icon="book" title={t('knowledge.emptyTitle')} className="py-6">
              {t('knowledge.emptyWords')}
            </Empty>
          </Card>
        ) : (
          <Card title={t('knowledge.documents')}>
            {list.error && !list.data ? (
              <Trouble words={wordsOf(list.error, t)} onRetry={() => void list.refetch()} />
            ) : !list.data ? (
              <SkeletonRows rows={3} />
            ) : (
              <ul className="-my-2 divide-y">
                {documents.map(document => (
                  <li key={document.id}>
                    <DocumentRow document={document} />
                  </li>
                ))}
                <MoreOf list={list} />
              </ul>
            )}
          </Card>
        )}
        <Card title={t('knowledge.tryTitle')} hint={t('knowledge.tryHint')}>
          <TryQuestion />
        </Card>
        {isAdmin && (
          <p className="text-sm text-muted">
            {t('knowledge.faqsFirst')}{' '}
            <Link to="/assistant" className="font-medium text-accent-ink underline underline-offset-4">
              {t('knowledge.toFaqs')}
            </Link>
          </p>
        )}
      </div>
    </Page>
  )
}

function DocumentRow({ document }: { document: DocumentView }) {
  const { t } = useTranslation()
  const reason = document.reason && t(`knowledge.problem.${document.reason}`, { defaultValue: document.reason })
  return (
    <Link to={`/knowledge/${document.id}`} className="-mx-2 flex items-center gap-3 rounded-md px-2 py-2.5 hover:bg-hover">
      <Icon name="file" className="shrink-0 text-faint" />
      <span className="min-w-0 flex-1">
        <span className="align-parent block truncate font-medium" dir="auto">
          {document.title}
        </span>
        <span className="block text-sm text-muted">
          {formatDateTime(document.createdAt)}
          {document.memberName && <> · {document.memberName}</>}
          {document.state === 'READY' && (
            <>
              {document.pages > 1 && <> · {t('knowledge.pages', { count: document.pages })}</>} ·{' '}
              {t('knowledge.passages', { count: document.passages })}
            </>
          )}
        </span>
        {reason && <span className="block text-sm text-bad-ink">{reason}</span>}
        {isUnderWay(document) && document.pages > 0 && (
          <span className="mt-1.5 block max-w-72">
            <Progress done={document.pagesDone} total={document.pages} label={t('knowledge.reading')} />
          </span>
        )}
      </span>
      <Badge tone={stateTones[document.state]} className="shrink-0">
        {t(`knowledge.state.${document.state}`)}
      </Badge>
      <Icon name="forward" size={16} className="shrink-0 text-faint" />
    </Link>
  )
}
