import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import type { DocumentView } from '#contracts/knowledge'
import { Badge, Notice } from '../../design/badge.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { Icon } from '../../design/icons.tsx'
import { Progress } from '../../design/waiting.tsx'
import { formatDateTime, formatNumber } from '../../words/format.ts'
import { NotShown } from '../shell/not-shown.tsx'
import { Card, Page, PageSkeleton } from '../shell/page.tsx'
import { api } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'
import { documentQuery, isUnderWay, stateTones } from './documents.ts'
import { Passages } from './passages.tsx'
import { RenameDocument } from './rename-document.tsx'

export default function DocumentPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const document = useQuery(documentQuery(id))
  if (document.error && !document.data)
    return (
      <NotShown
        error={document.error}
        onRetry={() => void document.refetch()}
        gone={{ icon: 'book', title: t('knowledge.gone'), to: '/knowledge', toWords: t('knowledge.toList') }}
      />
    )
  return document.data ? <Document document={document.data} /> : <PageSkeleton />
}

function Document({ document }: { document: DocumentView }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'delete' | 'rename' | null>(null)
  const stale = () => queryClient.invalidateQueries({ queryKey: ['documents'] })
  const retry = useMutation({
    mutationFn: () => api<DocumentView>('POST', `/documents/${document.id}/retry`),
    onSuccess: again => queryClient.setQueryData(['document', document.id], again),
    onError: error => tell(error, t),
    onSettled: stale,
  })
  const remove = useMutation({
    mutationFn: () => api('DELETE', `/documents/${document.id}`),
    onSuccess: async () => {
      await navigate('/knowledge', { replace: true })
      queryClient.removeQueries({ queryKey: ['document', document.id] })
    },
    onError: error => tell(error, t),
    onSettled: stale,
  })
  return (
    <Page
      title={document.title}
      hint={
        <Link to="/knowledge" className="inline-flex items-center gap-1 underline-offset-4 hover:underline">
          <Icon name="back" size={14} />
          {t('knowledge.toList')}
        </Link>
      }
      actions={
        <>
          {document.state === 'FAILED' && (
            <Button tone="primary" icon="refresh" busy={retry.isPending} onClick={() => retry.mutate()}>
              {t('common.tryAgain')}
            </Button>
          )}
          <a href={`/api/documents/${document.id}/file`} download className={buttonClass('plain')}>
            <Icon name="download" size={17} />
            {t('knowledge.download')}
          </a>
          <Button icon="pencil" onClick={() => setAsking('rename')}>
            {t('knowledge.rename')}
          </Button>
          <Button icon="trash" onClick={() => setAsking('delete')}>
            {t('common.delete')}
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={stateTones[document.state]}>{t(`knowledge.state.${document.state}`)}</Badge>
          <span className="text-sm text-muted">
            <bdi>{document.fileName}</bdi> · {formatDateTime(document.createdAt)}
            {document.memberName && <> · {document.memberName}</>}
          </span>
        </p>
        {document.reason && (
          <Notice tone="bad" icon="alert" role="alert">
            {t(`knowledge.problem.${document.reason}`, { defaultValue: document.reason })}
          </Notice>
        )}
        {isUnderWay(document) && (
          <Card>
            <p role="status" className="mb-2 flex justify-between gap-3 text-sm">
              <span>{t(`knowledge.stage.${document.state}`)}</span>
              {document.pages > 0 && (
                <span className="tabular-nums text-muted">
                  {t('imports.progress', { done: formatNumber(document.pagesDone), total: formatNumber(document.pages) })}
                </span>
              )}
            </p>
            <Progress done={document.pagesDone} total={document.pages} label={t('knowledge.reading')} />
          </Card>
        )}
        {document.textless > 0 && (
          <Notice tone="warn" icon="info">
            {t('knowledge.textless', { count: document.textless })}
          </Notice>
        )}
        {document.state === 'READY' && <PassagesOf document={document} />}
      </div>
      <RenameDocument document={document} open={asking === 'rename'} onClose={() => setAsking(null)} />
      <Confirm
        open={asking === 'delete'}
        onClose={() => setAsking(null)}
        title={t('knowledge.deleteTitle')}
        words={t('knowledge.deleteWords', { title: document.title })}
        verb={t('common.delete')}
        onConfirm={() => remove.mutateAsync()}
      />
    </Page>
  )
}

function PassagesOf({ document }: { document: DocumentView }) {
  const { t } = useTranslation()
  return (
    <Card title={t('knowledge.passages', { count: document.passages })} hint={t('knowledge.passagesHint')}>
      <Passages documentId={document.id} />
    </Card>
  )
}
