import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { MoreOf } from '../../design/more-of.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { SkeletonRows } from '../../design/waiting.tsx'
import { formatDateTime } from '../../words/format.ts'
import { Card, Page } from '../shell/page.tsx'
import { auditQuery, flat } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'

export default function AuditPage() {
  const { t } = useTranslation()
  // Nothing announces an audit entry: coming here asks anew.
  const list = useInfiniteQuery({ ...auditQuery, refetchOnMount: 'always' })
  const entries = flat(list.data)
  return (
    <Page title={t('nav.audit')} hint={t('audit.hint')}>
      <Card>
        {list.error && !list.data ? (
          <Trouble words={wordsOf(list.error, t)} onRetry={() => void list.refetch()} />
        ) : !list.data ? (
          <SkeletonRows rows={6} />
        ) : entries.length === 0 ? (
          <Empty icon="scroll" title={t('audit.none')} />
        ) : (
          <ol className="-my-2 divide-y">
            {entries.map(entry => (
              <li key={entry.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-2">
                <time dateTime={entry.at} className="w-40 shrink-0 text-sm text-muted">
                  {formatDateTime(entry.at)}
                </time>
                <span className="min-w-0 flex-1">
                  <span className="font-medium">
                    {t(`auditAction.${entry.action.replaceAll('.', '_')}`, { defaultValue: entry.action })}
                  </span>{' '}
                  <span className="text-muted">
                    <bdi>{actorWords(entry.actor, t)}</bdi>
                  </span>
                  {entry.detail !== null && typeof entry.detail === 'object' && Object.keys(entry.detail).length > 0 && (
                    <code
                      dir="ltr"
                      className="align-parent block truncate font-mono text-xs text-faint"
                      title={JSON.stringify(entry.detail)}
                    >
                      {JSON.stringify(entry.detail)}
                    </code>
                  )}
                </span>
                {entry.subject && <Subject action={entry.action} subject={entry.subject} />}
              </li>
            ))}
            <MoreOf list={list} />
          </ol>
        )}
      </Card>
    </Page>
  )
}

/** The name of a member, or the kind of actor where no person acted. */
const actorWords = (actor: string | null, t: ReturnType<typeof useTranslation>['t']) =>
  actor ? t(`actor.${actor}`, { defaultValue: actor }) : t('actor.system')

const places: Record<string, string> = { conversation: '/inbox', listing: '/listings', import: '/imports' }

/** Leads to what was acted on, where it has a page. */
function Subject({ action, subject }: { action: string; subject: string }) {
  const { t } = useTranslation()
  const place = places[action.split('.')[0] ?? '']
  if (place) {
    return (
      <Link to={`${place}/${subject}`} className="text-sm text-accent-ink underline-offset-4 hover:underline">
        {t('audit.open')}
      </Link>
    )
  }
  return (
    <bdi dir="ltr" className="max-w-40 truncate font-mono text-xs text-faint" title={subject}>
      {subject}
    </bdi>
  )
}
