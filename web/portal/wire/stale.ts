import type { QueryKey } from '@tanstack/react-query'
import type { EventName } from '#contracts/events'

export interface LiveEvent {
  event: EventName
  body: Record<string, unknown>
}

/** Which answers an event makes old. As narrow as the event allows: a message moves its conversation and the list, nothing else. */
export function staleAfter({ event, body }: LiveEvent): QueryKey[] {
  const conversation = ['conversation', body.conversationId]
  switch (event) {
    case 'message.received':
    case 'message.queued':
    case 'message.changed':
    case 'conversation.changed':
      return [conversation, ['conversations']]
    case 'turn.started':
      return [conversation]
    case 'turn.ended':
      return [conversation, ['turns', body.conversationId], ['conversations']]
    case 'listing.changed':
      return [['listing', body.listingId], ['listings']]
    case 'listings.imported':
      return [['listings'], ['listing'], ['import', body.importId], ['imports']]
    case 'import.changed':
      return [['import', body.importId], ['imports']]
    case 'document.changed':
      return [['document', body.documentId], ['documents']]
    case 'connection.changed':
      return [['connections']]
    case 'delivery.quarantined':
      return [['quarantine'], ['connections']]
    case 'settings.changed':
      return [['settings'], ['me']]
  }
  // A server newer than this page may say more than we know; what we do not know makes nothing old.
  return []
}
