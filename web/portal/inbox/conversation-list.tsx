import { useInfiniteQuery } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { buttonClass } from '../../design/button.tsx'
import { Segmented } from '../../design/field.tsx'
import { MoreOf } from '../../design/more-of.tsx'
import { SearchBox } from '../../design/search-box.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { SkeletonRows } from '../../design/waiting.tsx'
import { conversationsQuery, flat } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { ConversationRow } from './conversation-row.tsx'
import { viewNames, viewOf, views } from './views.ts'

export function ConversationList({ openId }: { openId: string | undefined }) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const view = viewOf(search.get('view'))
  const q = search.get('q') ?? ''
  const list = useInfiniteQuery(conversationsQuery({ ...views[view], ...(q ? { q } : {}) }))
  const conversations = flat(list.data)
  const kept = new URLSearchParams([...search].filter(([name]) => name === 'view' || name === 'q')).toString()

  function put(name: string, value: string | null) {
    setSearch(
      old => {
        const next = new URLSearchParams(old)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  }

  return (
    <>
      <header className="shrink-0 space-y-2 border-b p-3">
        <h1 className="sr-only">{t('nav.inbox')}</h1>
        <SearchBox value={q} onChange={value => put('q', value)} label={t('inbox.search')} />
        <Segmented
          label={t('inbox.views')}
          value={view}
          onChange={next => put('view', next === 'all' ? null : next)}
          options={viewNames.map(name => ({ value: name, label: t(`inbox.view.${name}`) }))}
        />
      </header>
      <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {list.error && !list.data ? (
          <Trouble words={wordsOf(list.error, t)} onRetry={() => void list.refetch()} />
        ) : !list.data ? (
          <div role="status" aria-label={t('common.loading')}>
            <SkeletonRows rows={8} className="p-4" />
          </div>
        ) : conversations.length === 0 ? (
          <NothingHere isFiltered={q !== '' || view !== 'all'} onClear={() => setSearch({}, { replace: true })} />
        ) : (
          <ul aria-label={t('inbox.conversations')} onKeyDown={moveWithArrows}>
            {conversations.map(conversation => (
              <li key={conversation.id}>
                <ConversationRow conversation={conversation} isOpen={conversation.id === openId} search={kept} />
              </li>
            ))}
            <MoreOf list={list} />
          </ul>
        )}
      </div>
    </>
  )
}

function NothingHere({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useTranslation()
  if (isFiltered) {
    return (
      <Empty
        icon="search"
        title={t('inbox.noneFound')}
        action={
          <button type="button" onClick={onClear} className={buttonClass('plain')}>
            {t('inbox.showAll')}
          </button>
        }
      />
    )
  }
  return (
    <Empty
      icon="inbox"
      title={t('inbox.empty')}
      action={
        <Link to="/connections" className={buttonClass('primary')}>
          {t('inbox.connect')}
        </Link>
      }
    >
      {t('inbox.emptyWords')}
    </Empty>
  )
}

function moveWithArrows(event: KeyboardEvent<HTMLUListElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-row]')]
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
