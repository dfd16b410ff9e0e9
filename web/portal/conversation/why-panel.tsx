import { useQuery } from '@tanstack/react-query'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TurnView } from '#contracts/conversation'
import { Badge, type Tone } from '../../design/badge.tsx'
import { Icon } from '../../design/icons.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { SkeletonRows } from '../../design/waiting.tsx'
import { formatDate, formatDateTime, formatNumber, formatPercent } from '../../words/format.ts'
import { conversationQuery, turnsQuery } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { MarkedText, useEvidenceFocus } from './evidence-focus.tsx'
import { Part } from './panel-parts.tsx'
import { fieldWords, sourceWords, titleIn } from './source-words.ts'
import { Timings } from './timings.tsx'
import { TurnCost } from './turn-cost.tsx'
import { Flags } from './turn-flags.tsx'
import { humanized, wishWords } from './wish-kinds.ts'

const verdictTones: Record<TurnView['gate']['verdict'], Tone> = { clean: 'good', rewritten: 'warn', blocked: 'bad' }

/** Why this answer: what was understood, what was looked for and found, what the claim gate said, and the field behind every fact. */
export function WhyPanel({
  conversationId,
  turnId,
  onJump,
}: {
  conversationId: string
  turnId: string
  onJump: (messageId: string) => void
}) {
  const { t } = useTranslation()
  const turns = useQuery(turnsQuery(conversationId))
  const listings = useQuery(conversationQuery(conversationId)).data?.listings
  if (turns.error && !turns.data) return <Trouble words={wordsOf(turns.error, t)} onRetry={() => void turns.refetch()} />
  if (!turns.data) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        <SkeletonRows rows={6} className="p-4" />
      </div>
    )
  }
  const turn = turns.data.items.find(other => other.id === turnId)
  if (!turn) return <Empty icon="bulb" title={t('why.missing')} />
  return <Why turn={turn} listings={listings} onJump={onJump} />
}

/** The same for an answer that was only tried and belongs to no conversation. */
type AnyTurn = Omit<TurnView, 'conversationId'>

interface Titled {
  id: string
  title: string
  titleAr?: string | null
}

export function Why({
  turn,
  listings = [],
  onJump,
}: {
  turn: AnyTurn
  /** Listings spoken of without having been looked for: shown before, and asked about again. */
  listings?: Titled[]
  onJump: (messageId: string) => void
}) {
  const { t } = useTranslation()
  const currency = turn.preferences.currency ?? turn.slots.currency ?? 'EGP'
  const facts = Object.entries(turn.slots).filter(([, value]) => value !== null && value !== undefined)
  const filters = Object.entries(turn.filters).filter(([, value]) => value !== null && value !== undefined)
  return (
    <div className="divide-y">
      <Part>
        <p className="flex flex-wrap items-center gap-1.5">
          <Badge tone="accent">{t(`decision.${turn.decision}`, { defaultValue: humanized(turn.decision) })}</Badge>
          <Badge>{turn.model ? `${turn.engine} · ${turn.model}` : t(`engine.${turn.engine}`, { defaultValue: turn.engine })}</Badge>
          <time dateTime={turn.createdAt} className="text-xs text-muted">
            {formatDateTime(turn.createdAt)}
          </time>
        </p>
        <Flags flags={turn.flags} />
        {turn.reason && (
          <p className="mt-2 text-sm text-muted" dir="auto">
            {t([`escalation.${turn.reason}`, `turnReason.${turn.reason}`], { defaultValue: turn.reason })}
          </p>
        )}
        {turn.reply && (
          <p dir="auto" className="mt-3 max-h-72 overflow-y-auto rounded-lg bg-accent-soft px-3 py-2 text-base whitespace-pre-wrap">
            <MarkedText text={turn.reply} evidence={turn.evidence} turnId={turn.id} active />
          </p>
        )}
      </Part>
      <Part title={t('why.evidence')}>
        <EvidenceList turn={turn} listings={listings} />
      </Part>
      <Part title={t('why.understood')}>
        <dl className="space-y-2 text-sm">
          <Row name={t('why.intents')}>
            <span className="flex flex-wrap gap-1">
              {turn.intents.map(intent => (
                <Badge key={intent}>{t(`intent.${intent}`)}</Badge>
              ))}
            </span>
          </Row>
          <Row name={t('why.confidence')}>
            <span className="flex items-center gap-2">
              <span aria-hidden="true" className="h-2 w-24 overflow-hidden rounded-full bg-hover">
                <span
                  className={clsx('block h-full rounded-full', turn.confidence < 0.45 ? 'bg-bad' : 'bg-accent')}
                  style={{ inlineSize: formatPercentage(turn.confidence) }}
                />
              </span>
              {formatPercent(turn.confidence)}
            </span>
          </Row>
          <Row name={t('why.language')}>{t(`language.${turn.language}`)}</Row>
          {facts.map(([slot, value]) => (
            <Row key={slot} name={t(`slot.${slot}`, { defaultValue: slot })}>
              {wishWords(slot, value, currency, t)}
            </Row>
          ))}
          {turn.viewing?.start && <Row name={t('why.viewing')}>{viewingWords(turn.viewing)}</Row>}
          {turn.messageIds.length > 0 && (
            <Row name={t('why.readFrom')}>
              <span className="flex flex-wrap gap-x-2">
                {turn.messageIds.map((id, index) => (
                  <button key={id} type="button" className="text-accent-ink underline underline-offset-2" onClick={() => onJump(id)}>
                    {t('why.message', { number: formatNumber(index + 1) })}
                  </button>
                ))}
              </span>
            </Row>
          )}
        </dl>
      </Part>
      <Part title={t('why.lookedFor')}>
        {filters.length ? (
          <dl className="space-y-2 text-sm">
            {filters.map(([name, value]) => (
              <Row key={name} name={t(`filter.${name}`, { defaultValue: t(`slot.${name}`, { defaultValue: humanized(name) }) })}>
                {filterWords(name, value, currency, t)}
              </Row>
            ))}
          </dl>
        ) : (
          <p className="text-sm text-muted">{t('why.noFilters')}</p>
        )}
        {turn.relaxed && (
          <p className="mt-2 flex items-center gap-1.5 text-sm text-warn-ink">
            <Icon name="info" size={15} />
            {t('why.relaxed', { wish: t(`filter.${turn.relaxed}`, { defaultValue: humanized(turn.relaxed) }) })}
          </p>
        )}
      </Part>
      <Part title={t('why.found')}>
        {turn.retrieved.length ? (
          <ol className="space-y-1">
            {turn.retrieved.map(listing => (
              <li key={listing.id} className="flex items-center gap-2 text-sm">
                <Link
                  to={`/listings/${listing.id}`}
                  className="align-parent min-w-0 flex-1 truncate underline-offset-2 hover:underline"
                  dir="auto"
                >
                  {titleIn(listing)}
                </Link>
                {listing.score > 0 && (
                  <span className="tabular-nums text-muted">
                    {formatNumber(listing.score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
                  </span>
                )}
              </li>
            ))}
          </ol>
        ) : (
          <p className="text-sm text-muted">{t('why.nothingFound')}</p>
        )}
      </Part>
      <Part title={t('why.gate')}>
        <Badge tone={verdictTones[turn.gate.verdict]} icon={turn.gate.verdict === 'clean' ? 'check' : 'alert'}>
          {t(`gate.${turn.gate.verdict}`)}
        </Badge>
        <ul className="mt-2 space-y-2">
          {turn.gate.blocked.map(blocked => (
            <li key={blocked.text} className="text-sm">
              <del dir="auto" className="rounded-sm bg-bad-soft px-1 text-bad-ink">
                {blocked.text}
              </del>
              <span className="block text-muted">
                {t(`gateReason.${blocked.reason}`, {
                  defaultValue: blocked.reason.endsWith('-not-so') ? t('gateReason.notSo') : blocked.reason,
                })}
              </span>
            </li>
          ))}
        </ul>
        {turn.draft && turn.draft !== turn.reply && (
          <details className="mt-2 text-sm">
            <summary className="text-muted">{t('why.draft')}</summary>
            <p dir="auto" className="mt-1 rounded-md bg-hover p-2 whitespace-pre-wrap">
              {turn.draft}
            </p>
          </details>
        )}
      </Part>
      <Part title={t('why.timings')}>
        <Timings spans={turn.spans} />
        <TurnCost tokens={turn.tokens} reused={turn.reused} />
      </Part>
    </div>
  )
}

function EvidenceList({ turn, listings }: { turn: AnyTurn; listings: Titled[] }) {
  const { t } = useTranslation()
  const { focus, setFocus } = useEvidenceFocus()
  if (turn.evidence.length === 0) return <p className="text-sm text-muted">{t('why.noEvidence')}</p>
  return (
    <ul className="-mx-2 space-y-0.5">
      {turn.evidence.map((fact, index) => {
        const isFocused = focus.turnId === turn.id && focus.index === index
        const listing = [...turn.retrieved, ...listings].find(one => one.id === fact.listingId)
        const field = fieldWords(fact, t)
        const light = () => setFocus({ turnId: turn.id, index })
        return (
          <li key={`${fact.start}-${fact.field}`}>
            <button
              type="button"
              aria-pressed={isFocused}
              onClick={light}
              onFocus={light}
              onMouseEnter={light}
              className={clsx(
                'block w-full rounded-md px-2 py-1.5 text-start text-sm transition-colors',
                isFocused ? 'bg-mark' : 'hover:bg-hover',
              )}
            >
              <span dir="auto" className="align-parent block font-medium">
                {fact.claim}
              </span>
              <span className={clsx('block', isFocused ? 'text-ink' : 'text-muted')}>
                <span dir="auto" className="align-parent block truncate">
                  {listing ? titleIn(listing) : sourceWords(fact, t)}
                </span>
                {field && (
                  <span className="block" title={fact.field}>
                    {t('why.field', { name: field.name })} <bdi>{field.value}</bdi>
                  </span>
                )}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-2">
      <dt className="w-28 shrink-0 text-muted">{name}</dt>
      <dd className="align-parent min-w-0 flex-1" dir="auto">
        {children}
      </dd>
    </div>
  )
}

/** A whole day is a plain date; a moment carries its hour. */
function viewingWords({ start, end }: NonNullable<TurnView['viewing']>): string {
  const words = (at: string) => (at.length > 10 ? formatDateTime(at) : formatDate(at))
  return [start, end]
    .filter((at): at is string => typeof at === 'string')
    .map(words)
    .join(' – ')
}

const formatPercentage = (share: number) => `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`

const sameAsSlot: Record<string, string> = {
  places: 'location',
  excludePlaces: 'excludeLocation',
  propertyTypes: 'propertyType',
  excludePropertyTypes: 'excludePropertyType',
  priceMin: 'budgetMin',
  priceMax: 'budgetMax',
  projects: 'project',
  floors: 'floor',
  excludeFloors: 'excludeFloor',
  period: 'budgetPeriod',
}

function filterWords(name: string, value: unknown, currency: string, t: ReturnType<typeof useTranslation>['t']): string {
  if (name === 'status') return t(`listingStatus.${String(value)}`, { defaultValue: String(value) })
  if (name === 'purpose') return t(`purpose.${String(value)}`, { defaultValue: String(value) })
  return wishWords(sameAsSlot[name] ?? name, value, currency, t)
}
