import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ReplayTurn } from '#contracts/playground'
import { Badge } from '../../design/badge.tsx'
import { Icon } from '../../design/icons.tsx'
import { formatDateTime, formatNumber } from '../../words/format.ts'
import { humanized } from '../conversation/wish-kinds.ts'
import { isInstead } from '../playground/instead-of-model.ts'
import { UnderstandingDiff } from './understanding-diff.tsx'
import { wordDiff } from './word-diff.ts'

/** One turn: the customer's words, the answer then, the answer now, and in what else they differ. */
export function ReplayTurnCard({ turn, conversationId }: { turn: ReplayTurn; conversationId: string }) {
  const { t } = useTranslation()
  const { before, after, changes } = turn
  const pieces = wordDiff(before.reply ?? '', after.reply ?? '')
  return (
    <article aria-label={t('replay.turn', { number: formatNumber(turn.number) })} className="rounded-lg bg-surface shadow-card">
      <header className="flex flex-wrap items-center gap-2 border-b px-4 py-2.5">
        <h2 className="text-sm font-semibold">{t('replay.turn', { number: formatNumber(turn.number) })}</h2>
        <time dateTime={before.createdAt} className="text-xs text-muted">
          {formatDateTime(before.createdAt)}
        </time>
        <span className="flex-1" />
        {changes.length === 0 ? (
          <Badge tone="good" icon="check">
            {t('replay.unchanged')}
          </Badge>
        ) : (
          changes.map(change => (
            <Badge key={change} tone="warn">
              {t(`replay.change.${change}`)}
            </Badge>
          ))
        )}
      </header>
      <div className="space-y-3 p-4">
        <ul aria-label={t('replay.customer')} className="flex flex-col items-end gap-1">
          {turn.messages.map(message => (
            <li key={message.id} className="max-w-[85%] rounded-xl rounded-ee-sm bg-accent-soft px-3 py-1.5">
              {message.kind !== 'text' && (
                <span className="block text-xs text-muted">{t(`kind.${message.kind}`, { defaultValue: humanized(message.kind) })}</span>
              )}
              {message.text && (
                <p dir="auto" className="text-base whitespace-pre-wrap">
                  {message.text}
                </p>
              )}
            </li>
          ))}
        </ul>
        <div className="grid gap-3 md:grid-cols-2">
          <Side title={t('replay.then')} engine={before} text={before.reply} link={`/inbox/${conversationId}?turn=${before.id}`}>
            {pieces
              .filter(({ kind }) => kind !== 'new')
              .map(({ kind, text }, index) =>
                kind === 'gone' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
                  <del key={index} className="rounded-sm bg-bad-soft text-bad-ink">
                    {text}
                  </del>
                ) : (
                  text
                ),
              )}
          </Side>
          <Side title={t('replay.now')} engine={after} text={after.reply}>
            {pieces
              .filter(({ kind }) => kind !== 'gone')
              .map(({ kind, text }, index) =>
                kind === 'new' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text
                  <ins key={index} className="rounded-sm bg-good-soft text-good-ink no-underline">
                    {text}
                  </ins>
                ) : (
                  text
                ),
              )}
          </Side>
        </div>
        {changes.some(change => change !== 'reply') && <UnderstandingDiff turn={turn} />}
      </div>
    </article>
  )
}

function Side({
  title,
  engine,
  text,
  link,
  children,
}: {
  title: string
  engine: ReplayTurn['before']
  text: string | null
  link?: string
  children: React.ReactNode
}) {
  const { t } = useTranslation()
  return (
    <section aria-label={title} className="min-w-0 rounded-lg bg-ground p-3">
      <header className="mb-1.5 flex flex-wrap items-center gap-1.5">
        <h3 className="text-sm font-medium">{title}</h3>
        <Badge>{engine.model ? `${engine.engine} · ${engine.model}` : t(`engine.${engine.engine}`, { defaultValue: engine.engine })}</Badge>
        <Badge tone="accent">{t(`decision.${engine.decision}`, { defaultValue: humanized(engine.decision) })}</Badge>
        <span className="flex-1" />
        {link && (
          <Link
            to={link}
            aria-label={t('why.open')}
            className="flex size-7 items-center justify-center rounded-md text-muted hover:bg-hover"
          >
            <Icon name="bulb" size={16} />
          </Link>
        )}
      </header>
      {isInstead(engine) && (
        <p className="mb-1.5 flex items-start gap-1.5 text-sm text-warn-ink">
          <Icon name="alert" size={15} className="mt-0.5" />
          {t(`turnReason.${engine.reason}`, { defaultValue: engine.reason })}
        </p>
      )}
      {text ? (
        <p dir="auto" className="text-base break-words whitespace-pre-wrap">
          {children}
        </p>
      ) : (
        <p className="text-sm text-muted">{t('playground.silent')}</p>
      )}
    </section>
  )
}
