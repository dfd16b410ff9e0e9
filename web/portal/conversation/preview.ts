import type { TFunction } from 'i18next'
import type { MessageKind } from '#contracts/conversation'

/** One line about a message: its words, or what it is when it has none. */
export function previewOf(message: { text: string | null; kind: MessageKind }, t: TFunction): string {
  const text = message.text?.replace(/\s+/g, ' ').trim()
  if (message.kind === 'reaction') return t('kind.reaction')
  return text || t(`kind.${message.kind}`)
}

export function nameOf(contact: { name: string | null; phone: string | null; username: string | null }, t: TFunction): string {
  return (
    contact.name ||
    (contact.username ? `@${contact.username}` : null) ||
    (contact.phone ? `\u2066${contact.phone}\u2069` : null) ||
    t('inbox.nameless')
  )
}
