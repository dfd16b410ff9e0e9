import { stringify } from 'csv-stringify/sync'
import type { Inside } from '#ground/db/scope'
import { viewConversation } from './view.ts'

/** Most messages one export carries. */
const most = 10_000

/** The whole conversation for a person to keep: JSON as the API tells it, or CSV that no spreadsheet executes. */
export async function exportConversation(inside: Inside, id: string, format: 'json' | 'csv') {
  const conversation = await viewConversation(inside, id, { limit: most })
  if (format === 'json') return { type: 'application/json; charset=utf-8', body: JSON.stringify(conversation, null, 2) }
  const rows = conversation.messages.map(message => [
    message.createdAt,
    message.direction,
    message.author,
    message.memberName ?? '',
    message.kind,
    inert(message.text ?? ''),
    message.state,
    message.failure?.code ?? '',
    message.listingIds.join(' '),
  ])
  const header = ['at', 'direction', 'author', 'member', 'kind', 'text', 'state', 'failure', 'listings']
  return { type: 'text/csv; charset=utf-8', body: `\ufeff${stringify([header, ...rows])}` }
}

/** A cell that begins like a formula is shown, not run. */
const inert = (text: string) => (/^[\s"']*[=+\-@\t\r\0]/.test(text) ? `'${text}` : text)
