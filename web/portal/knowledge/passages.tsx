import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { MoreOf } from '../../design/more-of.tsx'
import { Trouble } from '../../design/states.tsx'
import { SkeletonRows } from '../../design/waiting.tsx'
import { formatNumber } from '../../words/format.ts'
import { flat } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { byPage, passagesQuery } from './documents.ts'

/** What was read, page by page: exactly what the assistant has to choose from. */
export function Passages({ documentId }: { documentId: string }) {
  const { t } = useTranslation()
  const list = useInfiniteQuery(passagesQuery(documentId))
  if (list.error && !list.data) return <Trouble words={wordsOf(list.error, t)} onRetry={() => void list.refetch()} />
  if (!list.data) return <SkeletonRows rows={4} />
  return (
    <>
      <ol className="space-y-6">
        {byPage(flat(list.data)).map(({ page, passages }) => (
          <li key={passages[0]?.position}>
            {page !== null && (
              <h3 className="mb-2 text-sm font-medium text-muted">{t('knowledge.page', { number: formatNumber(page) })}</h3>
            )}
            <ul className="space-y-2">
              {passages.map(passage => (
                <li
                  key={passage.position}
                  dir="auto"
                  lang={passage.language}
                  className="rounded-lg bg-sunken px-3 py-2 text-base whitespace-pre-wrap"
                >
                  {passage.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <MoreOf list={list} />
    </>
  )
}
