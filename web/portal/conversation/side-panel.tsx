import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import type { Conversation } from '#contracts/conversation'
import { Avatar, Badge, type Tone } from '../../design/badge.tsx'
import { Icon } from '../../design/icons.tsx'
import { formatNumber, formatPhone } from '../../words/format.ts'
import { Assignee } from './assignee.tsx'
import { ListingStrip } from './listing-strip.tsx'
import { Part, Source } from './panel-parts.tsx'
import { nameOf } from './preview.ts'
import { Wishes } from './wishes.tsx'

const qualityTones: Record<string, Tone> = { hot: 'bad', warm: 'warn', cold: 'neutral' }

/** What is known of the person and what they want, each fact leading to the message it came from. */
export function SidePanel({ conversation, onJump }: { conversation: Conversation; onJump: (messageId: string) => void }) {
  const { t } = useTranslation()
  const { contact, lead } = conversation
  return (
    <div className="divide-y">
      <Part>
        <div className="flex items-center gap-3">
          <Avatar name={contact.name} size="lg" />
          <div className="min-w-0">
            <p className="align-parent line-clamp-3 font-semibold" dir="auto">
              {nameOf(contact, t)}
            </p>
            <p className="text-sm text-muted">{t(`language.${conversation.language}`, { defaultValue: conversation.language })}</p>
          </div>
        </div>
        <dl className="mt-3 space-y-1.5 text-sm">
          {contact.phone && (
            <Fact name={t('contact.phone')}>
              <Copyable text={contact.phone.startsWith('+') ? contact.phone : `+${contact.phone}`} shown={formatPhone(contact.phone)} />
            </Fact>
          )}
          {contact.username && <Fact name={t('contact.username')}>@{contact.username}</Fact>}
          <Fact name={t('contact.channel')}>{t(`channel.${conversation.channel}`, { defaultValue: conversation.channel })}</Fact>
          <Fact name={t('contact.assignee')}>
            <Assignee conversation={conversation} />
          </Fact>
          {!contact.phone && contact.identities[0] && (
            <Fact name={t('contact.id')}>
              <span dir="ltr" className="text-xs break-all">
                {contact.identities[0].externalId}
              </span>
            </Fact>
          )}
        </dl>
      </Part>
      <Wishes conversation={conversation} onJump={onJump} />
      <Part title={t('conversation.listings')}>
        {conversation.listings.length ? (
          <ListingStrip listings={conversation.listings} />
        ) : (
          <p className="text-sm text-muted">{t('conversation.noListings')}</p>
        )}
      </Part>
      <Part title={t('lead.title')}>
        {lead ? (
          <>
            <p className="flex items-center gap-2">
              <span className="text-2xl font-semibold tabular-nums">{formatNumber(lead.score)}</span>
              <Badge tone={qualityTones[lead.quality] ?? 'neutral'}>{t(`lead.${lead.quality}`)}</Badge>
            </p>
            <ul className="mt-2 space-y-1">
              {lead.factors.map(factor => (
                <li key={`${factor.name}${factor.messageId}`} className="flex items-center gap-2 text-sm">
                  <span className="min-w-0 flex-1">{t(`leadFactor.${factor.name}`, { defaultValue: factor.name })}</span>
                  <span className="tabular-nums text-muted" dir="ltr">
                    {formatNumber(factor.points, { signDisplay: 'always' })}
                  </span>
                  <Source messageId={factor.messageId} onJump={onJump} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="text-sm text-muted">{t('lead.none')}</p>
        )}
      </Part>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-2">
      <dt className="w-24 shrink-0 text-muted">{name}</dt>
      <dd className="min-w-0 flex-1">{children}</dd>
    </div>
  )
}

function Copyable({ text, shown }: { text: string; shown: string }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      aria-label={t('common.copyThis', { text })}
      className="inline-flex items-center gap-1 rounded-sm hover:text-accent-ink"
      onClick={() =>
        void navigator.clipboard?.writeText(text).then(
          () => toast(t('common.copied')),
          () => undefined,
        )
      }
    >
      {shown}
      <Icon name="copy" size={13} className="text-faint" />
    </button>
  )
}
