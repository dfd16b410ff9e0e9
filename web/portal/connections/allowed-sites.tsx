import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConnectionView } from '#contracts/connection'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, TextArea } from '../../design/field.tsx'
import { api } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { settingsFrom } from './providers.ts'

/** Which websites may show a chat; visitors and what they said stay. */
export function AllowedSites({ connection, onClose }: { connection: ConnectionView; onClose: () => void }) {
  const { t } = useTranslation()
  const [sites, setSites] = useState(connection.chat?.allowedOrigins.join('\n') ?? '')
  const change = useMutation({
    mutationFn: () =>
      api('PATCH', `/connections/${connection.id}`, { body: { settings: settingsFrom('webchat', { allowedOrigins: sites }) } }),
    onSuccess: onClose,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['connections'] }),
  })
  return (
    <Dialog open onClose={onClose} title={t('connections.sites')}>
      <form
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          change.mutate()
        }}
      >
        <Field
          label={t('connections.field.allowedOrigins')}
          hint={t('connections.listHint')}
          error={change.error ? wordsOf(change.error, t) : undefined}
        >
          <TextArea
            rows={4}
            dir="ltr"
            maxLength={10_000}
            className="font-mono text-sm"
            autoFocus
            value={sites}
            onChange={event => setSites(event.target.value)}
          />
        </Field>
        <Button type="submit" tone="primary" className="w-full" busy={change.isPending}>
          {t('common.save')}
        </Button>
      </form>
    </Dialog>
  )
}
