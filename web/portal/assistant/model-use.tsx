import { useQuery } from '@tanstack/react-query'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import type { ModelSpendView } from '#contracts/model-spend'
import type { AssistantSettings } from '#contracts/settings'
import { Notice } from '../../design/badge.tsx'
import { Trouble } from '../../design/states.tsx'
import { SkeletonRows } from '../../design/waiting.tsx'
import { formatDate, formatNumber, formatPercent } from '../../words/format.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { costWords } from './cost-words.ts'
import { spendQuery } from './spend-query.ts'

/** Today against the budget, and the days before: how often, how much, for how much. */
export function ModelUse({ budget }: { budget: AssistantSettings['budget'] }) {
  const { t } = useTranslation()
  const spend = useQuery(spendQuery)
  if (spend.error && !spend.data) return <Trouble words={wordsOf(spend.error, t)} onRetry={() => void spend.refetch()} />
  if (!spend.data) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        <SkeletonRows rows={2} />
      </div>
    )
  }
  const { claimed, spentAt, budgetLeft, days } = spend.data
  return (
    <div className="grid gap-4">
      {!budgetLeft && (
        <Notice tone="warn" icon="alert" role="status">
          {t('models.spentNotice')}
        </Notice>
      )}
      {budgetLeft && isNearly(claimed, budget) && (
        <Notice tone="warn" icon="alert" role="status">
          {t('models.nearlySpent')}
        </Notice>
      )}
      {budgetLeft && spentAt && (
        <Notice tone="neutral" icon="info">
          {t('models.wasSpent')}
        </Notice>
      )}
      <dl className="grid gap-3 sm:grid-cols-3">
        <Meter
          name={t('models.bound.money')}
          used={claimed.costMicros}
          most={budget.money === null ? null : budget.money * 1e6}
          words={costWords}
        />
        <Meter name={t('models.bound.tokens')} used={claimed.tokens} most={budget.tokens} words={formatNumber} />
        <Meter name={t('models.bound.turns')} used={claimed.turns} most={budget.turns} words={formatNumber} />
      </dl>
      {days.length === 0 ? <p className="text-sm text-muted">{t('models.noUse')}</p> : <Days days={days} />}
    </div>
  )
}

/** Told before it is too late to raise it. */
const nearly = 0.8
const isNearly = (used: ModelSpendView['claimed'], { money, tokens, turns }: AssistantSettings['budget']) =>
  (money !== null && used.costMicros >= money * 1e6 * nearly) ||
  (tokens !== null && used.tokens >= tokens * nearly) ||
  (turns !== null && used.turns >= turns * nearly)

function Meter({ name, used, most, words }: { name: string; used: number; most: number | null; words: (value: number) => string }) {
  const { t } = useTranslation()
  const share = most ? Math.min(1, used / most) : 0
  return (
    <div className="rounded-lg bg-sunken p-3">
      <dt className="text-sm text-muted">{name}</dt>
      <dd>
        <span className="text-lg font-semibold tabular-nums">{words(used)}</span>
        {most !== null && (
          <>
            <span className="text-sm text-muted"> {t('models.ofBound', { most: words(most), share: formatPercent(share) })}</span>
            <span aria-hidden="true" className="mt-1.5 block h-1.5 overflow-hidden rounded-full bg-hover">
              <span
                className={clsx('block h-full rounded-full', share >= 1 ? 'bg-bad' : share >= nearly ? 'bg-warn' : 'bg-accent')}
                style={{ inlineSize: `${Math.round(share * 100)}%` }}
              />
            </span>
          </>
        )}
      </dd>
    </div>
  )
}

function Days({ days }: { days: ModelSpendView['days'] }) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="overflow-x-auto rounded-lg" tabIndex={0} aria-label={t('models.days')}>
      <table className="w-full text-sm">
        <caption className="sr-only">{t('models.days')}</caption>
        <thead className="text-muted">
          <tr className="border-b">
            <Head>{t('models.column.day')}</Head>
            <Head>{t('models.column.model')}</Head>
            <Head number>{t('models.column.turns')}</Head>
            <Head number>{t('models.column.reused')}</Head>
            <Head number>{t('models.column.tokens')}</Head>
            <Head number>{t('models.column.cost')}</Head>
          </tr>
        </thead>
        <tbody className="divide-y">
          {days.map(row => (
            <tr key={`${row.day} ${row.engine} ${row.model}`}>
              <td className="py-1.5 pe-3 whitespace-nowrap">{formatDate(`${row.day}T12:00:00Z`, { day: 'numeric', month: 'short' })}</td>
              <td className="max-w-40 truncate py-1.5 pe-3" dir="auto">
                {row.model}
              </td>
              <Cell>
                {formatNumber(row.turns)}
                {row.failed > 0 && <span className="block text-xs text-bad-ink">{t('models.failedCount', { count: row.failed })}</span>}
              </Cell>
              <Cell>{formatNumber(row.reused)}</Cell>
              <Cell>
                {formatNumber(row.input + row.output)}
                {row.estimated > 0 && <span className="block text-xs text-muted">{t('models.estimated')}</span>}
              </Cell>
              <Cell>
                {row.unpriced > 0 && row.costMicros === 0 ? t('models.costUnknown') : costWords(row.costMicros)}
                {row.unpriced > 0 && row.costMicros > 0 && <span className="block text-xs text-muted">{t('models.partlyUnknown')}</span>}
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Head = ({ number = false, children }: { number?: boolean; children: string }) => (
  <th scope="col" className={clsx('py-1.5 text-xs font-medium whitespace-nowrap', number ? 'ps-3 text-end' : 'pe-3 text-start')}>
    {children}
  </th>
)
const Cell = ({ children }: { children: React.ReactNode }) => (
  <td className="py-1.5 ps-3 text-end whitespace-nowrap tabular-nums">{children}</td>
)
