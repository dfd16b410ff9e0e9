import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import type { ImportView } from '#contracts/import'
import { Badge, Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { Icon } from '../../design/icons.tsx'
import { Progress } from '../../design/waiting.tsx'
import { formatNumber } from '../../words/format.ts'
import { NotShown } from '../shell/not-shown.tsx'
import { Card, Page, PageSkeleton } from '../shell/page.tsx'
import { api } from '../wire/api.ts'
import { importQuery, queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'
import { HeaderMapping } from './header-mapping.tsx'
import { isUnderWay, stageOf, stageTones } from './import-words.ts'
import { PreviewRows } from './preview-rows.tsx'
import { RejectedRows } from './rejected-rows.tsx'

export default function ImportPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const view = useQuery(importQuery(id))
  if (view.error && !view.data)
    return (
      <NotShown
        error={view.error}
        onRetry={() => void view.refetch()}
        gone={{ icon: 'upload', title: t('imports.gone'), to: '/imports', toWords: t('imports.toList') }}
      />
    )
  return view.data ? <Import view={view.data} /> : <PageSkeleton />
}

function Import({ view }: { view: ImportView }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const stage = stageOf(view)
  const act = useMutation({
    mutationFn: (deed: 'confirm' | 'cancel' | 'revert') => api<{ importId?: string } | undefined>('POST', `/imports/${view.id}/${deed}`),
    // A confirmed trial becomes an import of its own, with its own progress.
    onSuccess: answer => (answer?.importId ? navigate(`/imports/${answer.importId}`, { replace: true }) : undefined),
    onError: error => tell(error, t),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['import'] }),
        queryClient.invalidateQueries({ queryKey: ['imports'] }),
        queryClient.invalidateQueries({ queryKey: ['listings'] }),
      ]),
  })
  const changes = view.created + view.updated
  return (
    <Page
      title={view.fileName}
      hint={
        <Link to="/imports" className="inline-flex items-center gap-1 underline-offset-4 hover:underline">
          <Icon name="back" size={14} />
          {t('imports.toList')}
        </Link>
      }
      actions={
        <>
          {isUnderWay(view) && (
            <Button busy={act.isPending && act.variables === 'cancel'} onClick={() => act.mutate('cancel')}>
              {t('common.cancel')}
            </Button>
          )}
          {stage === 'preview' && (
            <Button
              tone="primary"
              icon="check"
              disabled={changes === 0}
              busy={act.isPending && act.variables === 'confirm'}
              onClick={() => act.mutate('confirm')}
            >
              {t('imports.confirm', { count: changes })}
            </Button>
          )}
          {!view.dryRun && ['done', 'cancelled', 'failed'].includes(stage) && changes > 0 && (
            <Button icon="undo" onClick={() => setAsking(true)}>
              {t('imports.revert')}
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-5">
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={stageTones[stage]}>{t(`importState.${stage}`)}</Badge>
          <span className="text-sm text-muted">{t(`imports.stage.${stage}`)}</span>
        </p>
        {view.reason && (
          <Notice tone={view.state === 'failed' ? 'bad' : 'warn'} icon="alert" role="alert">
            <span dir="auto">{t(`import.code.${view.reason}`, { defaultValue: view.reason })}</span>
          </Notice>
        )}
        {isUnderWay(view) && (
          <Card>
            <p role="status" className="mb-2 flex justify-between gap-3 text-sm">
              <span>{view.state === 'queued' ? t('importState.queued') : t('imports.reading')}</span>
              <span className="tabular-nums text-muted">
                {t('imports.progress', { done: formatNumber(view.done), total: formatNumber(view.total) })}
              </span>
            </p>
            <Progress done={view.done} total={view.total} label={t('imports.reading')} />
          </Card>
        )}
        {view.total > 0 && (
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
            <Count words={t('imports.new')} count={view.created} />
            <Count words={t('imports.changed')} count={view.updated} />
            <Count words={t('imports.unchanged')} count={view.unchanged} />
            <Count words={t('imports.rejected')} count={view.rejected} isBad={view.rejected > 0} />
          </ul>
        )}
        {view.rows.length > 0 && <RejectedRows rows={view.rows} total={view.rejected} fileName={view.fileName} />}
        {view.preview.length > 0 && <PreviewRows rows={view.preview} />}
        {view.columns.length > 0 && <HeaderMapping columns={view.columns} />}
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('imports.revertTitle')}
        words={t('imports.revertWords', { count: changes })}
        verb={t('imports.revert')}
        onConfirm={() => act.mutateAsync('revert')}
      />
    </Page>
  )
}

function Count({ words, count, isBad }: { words: string; count: number; isBad?: boolean }) {
  return (
    <li className="rounded-lg bg-surface px-4 py-3 shadow-card">
      <span className={`block text-xl font-semibold tabular-nums ${isBad ? 'text-bad-ink' : ''}`}>{formatNumber(count)}</span>
      <span className="text-sm text-muted">{words}</span>
    </li>
  )
}
