import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { ImportView } from '#contracts/import'
import { Badge } from '../../design/badge.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import { DropZone } from '../../design/drop-zone.tsx'
import { Icon } from '../../design/icons.tsx'
import { MoreOf } from '../../design/more-of.tsx'
import { Trouble } from '../../design/states.tsx'
import { SkeletonRows, Spinner } from '../../design/waiting.tsx'
import { formatDateTime, formatNumber } from '../../words/format.ts'
import { Card, Page } from '../shell/page.tsx'
import { api } from '../wire/api.ts'
import { flat, importsQuery, queryClient } from '../wire/queries.ts'
import { tell, wordsOf } from '../wire/refusal-words.ts'
import { stageOf, stageTones } from './import-words.ts'

const accepted = '.csv,.tsv,.txt,.xlsx,.json,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export default function ImportsPage() {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const list = useInfiniteQuery(importsQuery)
  const imports = flat(list.data)
  const abort = useRef<AbortController | null>(null)
  const upload = useMutation({
    mutationFn: (file: File) => {
      abort.current = new AbortController()
      const body = new FormData()
      // Fields before the file: a streaming reader meets them first.
      body.append('dryRun', 'true')
      body.append('file', file)
      return api<{ importId: string }>('POST', '/properties/bulk-upload', { body, signal: abort.current.signal })
    },
    onSuccess: ({ importId }) => {
      void queryClient.invalidateQueries({ queryKey: ['imports'] })
      return navigate(`/imports/${importId}`)
    },
    onError: error => tell(error, t),
  })
  return (
    <Page
      title={t('nav.imports')}
      hint={t('imports.hint')}
      actions={
        <a href={`/api/properties/template.xlsx?language=${i18n.language}`} download className={buttonClass('plain')}>
          <Icon name="download" size={17} />
          {t('imports.template')}
        </a>
      }
    >
      {upload.isPending ? (
        <div role="status" className="flex flex-col items-center gap-3 rounded-lg bg-surface py-12 shadow-card">
          <Spinner size={26} />
          <p className="px-4 text-center">{t('imports.uploading', { name: upload.variables.name })}</p>
          <Button onClick={() => abort.current?.abort()}>{t('common.cancel')}</Button>
        </div>
      ) : (
        <DropZone
          accept={accepted}
          words={t('imports.drop')}
          hint={t('imports.dropHint')}
          onFiles={([file]) => file && upload.mutate(file)}
        />
      )}
      <Card title={t('imports.earlier')} className="mt-6">
        {list.error && !list.data ? (
          <Trouble words={wordsOf(list.error, t)} onRetry={() => void list.refetch()} />
        ) : !list.data ? (
          <SkeletonRows rows={3} />
        ) : imports.length === 0 ? (
          <p className="text-muted">{t('imports.none')}</p>
        ) : (
          <ul className="-my-2 divide-y">
            {imports.map(one => (
              <li key={one.id}>
                <ImportRow view={one} />
              </li>
            ))}
            <MoreOf list={list} />
          </ul>
        )}
      </Card>
    </Page>
  )
}

function ImportRow({ view }: { view: ImportView }) {
  const { t } = useTranslation()
  const stage = stageOf(view)
  return (
    <Link to={`/imports/${view.id}`} className="-mx-2 flex items-center gap-3 rounded-md px-2 py-2.5 hover:bg-hover">
      <Icon name="file" className="text-faint" />
      <span className="min-w-0 flex-1">
        <span className="align-parent block truncate font-medium" dir="auto">
          {view.fileName}
        </span>
        <span className="block text-sm text-muted">
          {formatDateTime(view.createdAt)}
          {view.total > 0 && <> · {t('imports.rows', { count: view.total })}</>}
          {view.rejected > 0 && (
            <span className="text-bad-ink"> · {t('imports.rejectedShort', { number: formatNumber(view.rejected) })}</span>
          )}
        </span>
      </span>
      <Badge tone={stageTones[stage]}>{t(`importState.${stage}`)}</Badge>
      <Icon name="forward" size={16} className="text-faint" />
    </Link>
  )
}
