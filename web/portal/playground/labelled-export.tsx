import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../design/badge.tsx'
import { buttonClass } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, Select, Switch, TextInput } from '../../design/field.tsx'
import { Icon } from '../../design/icons.tsx'
import { query } from '../wire/api.ts'

const channels = ['whatsapp', 'messenger', 'instagram', 'telegram', 'sms', 'email', 'webchat']

/** Takes the brokerage's turns along as labelled lines, for measuring or teaching an engine. Admins only; the log says who. */
export function LabelledExport({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [channel, setChannel] = useState('')
  const [isPersonal, setPersonal] = useState(false)
  const isBackwards = from !== '' && to !== '' && to < from
  const address = `/api/exports/labelled-turns${query({
    from: from && new Date(`${from}T00:00`).toISOString(),
    to: to && dayAfter(to).toISOString(),
    channel,
    personal: isPersonal ? 'included' : 'masked',
  })}`
  return (
    <Dialog open={open} onClose={onClose} title={t('labelled.title')}>
      <div className="grid gap-4">
        <p className="text-base text-muted">{t('labelled.words')}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('labelled.from')}>
            <TextInput type="date" value={from} onChange={event => setFrom(event.target.value)} />
          </Field>
          <Field label={t('labelled.to')} error={isBackwards ? t('labelled.backwards') : undefined}>
            <TextInput type="date" value={to} onChange={event => setTo(event.target.value)} />
          </Field>
        </div>
        <Field label={t('contact.channel')}>
          <Select value={channel} onChange={event => setChannel(event.target.value)}>
            <option value="">{t('labelled.everyChannel')}</option>
            {channels.map(name => (
              <option key={name} value={name}>
                {t(`channel.${name}`, { defaultValue: name })}
              </option>
            ))}
          </Select>
        </Field>
        <Switch checked={isPersonal} onChange={setPersonal} label={t('labelled.personal')} hint={t('labelled.personalHint')} />
        {isPersonal && (
          <Notice tone="warn" icon="alert">
            {t('labelled.personalNotice')}
          </Notice>
        )}
        <div className="flex justify-end">
          {isBackwards ? (
            <button type="button" disabled className={buttonClass('primary')}>
              {t('labelled.download')}
            </button>
          ) : (
            <a href={address} download="labelled-turns.jsonl" className={buttonClass('primary')} onClick={onClose}>
              <Icon name="download" size={17} />
              {t('labelled.download')}
            </a>
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** The last day is meant whole. */
function dayAfter(day: string): Date {
  const date = new Date(`${day}T00:00`)
  date.setDate(date.getDate() + 1)
  return date
}
