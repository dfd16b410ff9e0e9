import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import type { ConnectionView } from '#contracts/connection'
import { Badge, Notice, type Tone } from '../../design/badge.tsx'
import { Button, buttonClass, IconButton } from '../../design/button.tsx'
import { Confirm, Dialog } from '../../design/dialog.tsx'
import { Field, TextInput } from '../../design/field.tsx'
import { Menu } from '../../design/menu.tsx'
import { formatAgo, formatNumber } from '../../words/format.ts'
import { api } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'
import { Addresses } from './addresses.tsx'
import { AllowedSites } from './allowed-sites.tsx'

const tones: Record<ConnectionView['status'], Tone> = { waiting: 'warn', connected: 'good', broken: 'bad', disabled: 'neutral' }

export function ConnectionCard({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'rename' | 'disable' | 'sites' | null>(null)
  const [name, setName] = useState(connection.name)
  const { health, status } = connection
  const options = {
    onError: (error: unknown) => tell(error, t),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['connections'] }),
  }
  const change = useMutation({
    mutationFn: (body: { name?: string; enabled?: boolean }) => api('PATCH', `/connections/${connection.id}`, { body }),
    ...options,
  })
  const probe = useMutation({
    mutationFn: () => api<ConnectionView>('POST', `/connections/${connection.id}/probe`),
    onSuccess: view => (view.status === 'broken' ? undefined : toast.success(t('connections.works'))),
    ...options,
  })
  const isOff = status === 'disabled'
  return (
    <article className="rounded-lg bg-surface p-4 shadow-card md:p-5">
      <header className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="align-parent truncate text-lg font-semibold" dir="auto">
            {connection.name}
          </h2>
          <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
            {t(`provider.${connection.provider}`, { defaultValue: connection.provider })}
            <Badge tone={tones[status]}>{t(`connectionStatus.${status}`)}</Badge>
          </p>
        </div>
        {!isOff && connection.chat && (
          <a href={connection.chat.pageUrl} target="_blank" rel="noopener" className={buttonClass('plain', 'sm')}>
            {t('connections.openChat')}
          </a>
        )}
        {!isOff && !connection.chat && (
          <Button size="sm" icon="refresh" busy={probe.isPending} onClick={() => probe.mutate()}>
            {t('connections.probe')}
          </Button>
        )}
        <Menu
          trigger={<IconButton size="sm" icon="more" label={t('connections.menuOf', { name: connection.name })} />}
          items={[
            { label: t('connections.rename'), icon: 'pencil', onSelect: () => setAsking('rename') },
            ...(connection.chat ? [{ label: t('connections.sites'), icon: 'grid' as const, onSelect: () => setAsking('sites') }] : []),
            isOff
              ? { label: t('connections.enable'), icon: 'plug', onSelect: () => change.mutate({ enabled: true }) }
              : { label: t('connections.disable'), icon: 'close', danger: true, onSelect: () => setAsking('disable') },
          ]}
        />
      </header>
      {connection.statusReason && (
        <div className="mt-3">
          <Notice tone="bad" icon="alert">
            <span dir="auto">{connection.statusReason}</span>
          </Notice>
        </div>
      )}
      {status === 'waiting' && !connection.chat && <p className="mt-3 text-sm text-muted">{t('connections.waitingWords')}</p>}
      <div className="mt-4">
        <Addresses connection={connection} />
      </div>
      <dl className="mt-4 grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3">
        <Fact name={t('connections.lastEvent')} value={health.lastEventAt ? formatAgo(health.lastEventAt) : t('connections.never')} />
        <Fact name={t('connections.received')} value={formatNumber(health.received24h)} />
        <Fact name={t('connections.failed')} value={formatNumber(health.failedSends24h)} isBad={health.failedSends24h > 0} />
        <Fact name={t('connections.refused')} value={formatNumber(health.refusedSignatures24h)} isBad={health.refusedSignatures24h > 0} />
        <Fact name={t('connections.quarantined')} value={formatNumber(health.quarantined24h)} isBad={health.quarantined24h > 0} />
        <Fact name={t('connections.backlog')} value={formatNumber(health.backlog)} isBad={(health.oldestBacklogSeconds ?? 0) > 60} />
      </dl>
      <Confirm
        open={asking === 'disable'}
        onClose={() => setAsking(null)}
        title={t('connections.disableTitle', { name: connection.name })}
        words={t('connections.disableWords')}
        verb={t('connections.disable')}
        onConfirm={() => change.mutateAsync({ enabled: false })}
      />
      {asking === 'sites' && <AllowedSites connection={connection} onClose={() => setAsking(null)} />}
      <Dialog open={asking === 'rename'} onClose={() => setAsking(null)} title={t('connections.rename')}>
        <form
          className="space-y-4"
          onSubmit={event => {
            event.preventDefault()
            if (name.trim()) change.mutate({ name: name.trim() }, { onSuccess: () => setAsking(null) })
          }}
        >
          <Field label={t('connections.name')}>
            <TextInput value={name} maxLength={200} autoFocus onChange={event => setName(event.target.value)} />
          </Field>
          <Button type="submit" tone="primary" className="w-full" busy={change.isPending} disabled={!name.trim()}>
            {t('common.save')}
          </Button>
        </form>
      </Dialog>
    </article>
  )
}

function Fact({ name, value, isBad }: { name: string; value: string; isBad?: boolean }) {
  return (
    <div>
      <dt className="text-xs text-muted">{name}</dt>
      <dd className={`font-medium tabular-nums ${isBad ? 'text-bad-ink' : ''}`}>{value}</dd>
    </div>
  )
}
