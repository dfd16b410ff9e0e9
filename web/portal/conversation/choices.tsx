import { useTranslation } from 'react-i18next'
import type { MessageView } from '#contracts/conversation'
import { Icon } from '../../design/icons.tsx'
import { readButtons, readList, readTitle } from './payload.ts'

/** What the customer could press, shown as they saw it; here it is only to look at. */
export function Choices({ message }: { message: MessageView }) {
  const { t } = useTranslation()
  if (message.kind === 'button-reply' || message.kind === 'list-reply') {
    const title = readTitle(message.payload)
    if (!title || title === message.text) {
      return (
        <span className="flex items-center gap-1 text-xs text-muted">
          <Icon name="reply" size={12} />
          {t('conversation.pressed')}
        </span>
      )
    }
    return (
      <p className="text-base" dir="auto">
        {title}
      </p>
    )
  }
  if (message.kind === 'buttons') {
    return (
      <ul aria-label={t('conversation.buttons')} className="mt-1.5 flex flex-wrap gap-1.5">
        {readButtons(message.payload).map(button => (
          <li key={button.id} dir="auto" className="rounded-full bg-surface px-2.5 py-0.5 text-sm text-accent-ink shadow-card">
            {button.title}
          </li>
        ))}
      </ul>
    )
  }
  const list = message.kind === 'list' ? readList(message.payload) : null
  if (!list) return null
  return (
    <details className="mt-1.5 rounded-md bg-surface text-sm shadow-card">
      <summary className="flex items-center gap-1.5 px-2.5 py-1 text-accent-ink">
        <Icon name="list" size={15} />
        <span dir="auto">{list.button || t('kind.list')}</span>
      </summary>
      {list.sections.map(section => (
        <div key={section.title} className="border-t px-2.5 py-1.5">
          {section.title && (
            <p className="text-xs text-muted" dir="auto">
              {section.title}
            </p>
          )}
          <ul>
            {section.rows.map(row => (
              <li key={row.id} className="py-0.5" dir="auto">
                {row.title}
                {row.description && <span className="block text-xs text-muted">{row.description}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
