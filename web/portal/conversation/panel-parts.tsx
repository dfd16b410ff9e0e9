import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../design/button.tsx'

export function Part({ title, action, children }: { title?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="p-4">
      {title && (
        <header className="mb-2 flex min-h-7 items-center justify-between">
          <h2 className="text-sm font-semibold">{title}</h2>
          {action}
        </header>
      )}
      {children}
    </section>
  )
}

/** Leads to the message something was read from. */
export function Source({ messageId, onJump }: { messageId: string | null; onJump: (messageId: string) => void }) {
  const { t } = useTranslation()
  return messageId ? (
    <IconButton icon="reply" size="sm" label={t('wishes.source')} onClick={() => onJump(messageId)} />
  ) : (
    <span className="size-7 shrink-0" />
  )
}
