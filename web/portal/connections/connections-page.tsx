import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../design/button.tsx'
import { MoreOf } from '../../design/more-of.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { Skeleton } from '../../design/waiting.tsx'
import { formatDateTime } from '../../words/format.ts'
import { Card, Page } from '../shell/page.tsx'
import { connectionsQuery, flat, quarantineQuery } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { ConnectionCard } from './connection-card.tsx'
import { ConnectionForm } from './connection-form.tsx'

export default function ConnectionsPage() {
  const { t } = useTranslation()
  const [isMaking, setMaking] = useState(false)
  const connections = useQuery(connectionsQuery)
  const make = (
    <Button tone="primary" icon="plus" onClick={() => setMaking(true)}>
      {t('connections.new')}
    </Button>
  )
  return (
    <Page title={t('nav.connections')} hint={t('connections.hint')} actions={make}>
      {connections.error && !connections.data ? (
        <Trouble words={wordsOf(connections.error, t)} onRetry={() => void connections.refetch()} />
      ) : !connections.data ? (
        <div role="status" aria-label={t('common.loading')} className="space-y-4">
          <Skeleton className="h-52 rounded-lg" />
          <Skeleton className="h-52 rounded-lg" />
        </div>
      ) : connections.data.items.length === 0 ? (
        <Empty icon="plug" title={t('connections.none')} action={make}>
          {t('connections.noneWords')}
        </Empty>
      ) : (
        <div className="space-y-4">
          {connections.data.items.map(connection => (
            <ConnectionCard key={connection.id} connection={connection} />
          ))}
        </div>
      )}
      <Quarantine />
      {isMaking && <ConnectionForm onClose={() => setMaking(false)} />}
    </Page>
  )
}

/** Authentic, kept, and not understood: nothing a provider sends disappears without a trace. */
function Quarantine() {
  const { t } = useTranslation()
  const list = useInfiniteQuery(quarantineQuery)
  const items = flat(list.data)
  if (!list.error && items.length === 0) return null
  return (
    <Card title={t('connections.quarantine')} hint={t('connections.quarantineHint')} className="mt-6">
      {list.error && !list.data ? (
        <Trouble words={wordsOf(list.error, t)} onRetry={() => void list.refetch()} />
      ) : (
        <ul className="-my-2 divide-y">
          {items.map(item => (
            <li key={item.id} className="py-2.5">
              <p className="flex flex-wrap justify-between gap-x-3">
                <span className="font-medium">{t(`quarantine.${item.reason}`, { defaultValue: item.reason })}</span>
                <time dateTime={item.receivedAt} className="text-sm text-muted">
                  {formatDateTime(item.receivedAt)}
                </time>
              </p>
              <p className="align-parent text-sm text-muted" dir="auto">
                {item.detail}
              </p>
              <code dir="ltr" className="mt-1 block max-h-24 overflow-auto rounded-md bg-sunken p-2 font-mono text-xs break-all">
                {item.excerpt}
              </code>
            </li>
          ))}
          <MoreOf list={list} />
        </ul>
      )}
    </Card>
  )
}
