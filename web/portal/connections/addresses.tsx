import { useTranslation } from 'react-i18next'
import type { ConnectionView } from '#contracts/connection'
import { formatList } from '../../words/format.ts'
import { CopyLine } from './copy-line.tsx'

/** What is carried elsewhere: the webhook to the provider; the page and the line of a web chat to the website. */
export function Addresses({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation()
  const { chat } = connection
  if (!chat) return <CopyLine label={t('connections.webhook')} text={connection.webhookUrl} />
  return (
    <div className="space-y-3">
      <CopyLine label={t('connections.chatPage')} text={chat.pageUrl} />
      <CopyLine label={t('connections.snippet')} text={chat.snippet} />
      <p className="text-sm text-muted">
        {chat.allowedOrigins.length === 0
          ? t('connections.allowedNone')
          : t('connections.allowed', { sites: formatList(chat.allowedOrigins.map(site => `\u2066${site}\u2069`)) })}
      </p>
    </div>
  )
}
