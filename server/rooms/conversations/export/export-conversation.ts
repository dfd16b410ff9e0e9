import { stringify } from 'csv-stringify/sync'
import type { Conversation } from '#contracts/conversation'
import type { Inside, Outside } from '#ground/db/scope'
import type { Files } from '#ground/files'
import { drawInWorker } from '#ground/pdf/draw-in-worker'
import { findMember, getOrganization } from '#rooms/organizations'
import { viewConversation } from '../view.ts'
import { makeTranscript } from './make-transcript.ts'
import { mostMessages, newestThatPrint } from './newest.ts'
import { thumbnails } from './thumbnails.ts'
import { languageOf } from './words.ts'

/** Most messages one export as data carries. */
const most = 10_000
/** A PDF that takes longer is refused; CSV and JSON are not. */
const mostMs = 20_000

export type ExportFormat = 'json' | 'csv' | 'pdf'

/** The whole conversation for a person to keep: JSON as the API tells it, CSV that no spreadsheet executes, or a PDF to print. */
export async function exportConversation(outside: Outside, files: Files, { id, format }: { id: string; format: ExportFormat }) {
  if (format === 'pdf') return { type: 'application/pdf', body: await asPdf(outside, files, id) }
  const conversation = await outside.inside(inside => viewConversation(inside, id, { limit: most }))
  return format === 'json'
    ? { type: 'application/json; charset=utf-8', body: JSON.stringify(whatWasSaid(conversation), null, 2) }
    : { type: 'text/csv; charset=utf-8', body: asCsv(conversation) }
}

/** Three steps on purpose: read inside, fetch pictures and draw outside; a transaction never waits for a drawing. */
async function asPdf(outside: Outside, files: Files, id: string): Promise<Buffer> {
  const signal = AbortSignal.timeout(mostMs)
  const { conversation, hasOlder, ...printed } = await outside.inside(inside => readForPrint(inside, id))
  const pictures = await thumbnails(outside, files, conversation.messages)
  const transcript = makeTranscript({ ...printed, conversation, hasOlder, pictures, at: outside.now() })
  return drawInWorker(new URL('./worker.ts', import.meta.url), transcript, { signal })
}

async function readForPrint(inside: Inside, id: string) {
  const { actor } = inside
  const member = actor.kind === 'member' ? await findMember(inside, actor.id) : undefined
  const organization = await getOrganization(inside)
  return {
    ...newestThatPrint(await viewConversation(inside, id, { limit: mostMessages + 1 })),
    brokerage: { name: organization.name, timeZone: organization.time_zone },
    language: languageOf(member?.locale),
  }
}

/** An answer nobody has sent is no part of it. */
const whatWasSaid = ({ proposal: _, awaitsApproval: __, ...said }: Conversation) => said

function asCsv(conversation: Conversation): string {
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
  return `\ufeff${stringify([header, ...rows])}`
}

/** A cell that begins like a formula is shown, not run. */
const inert = (text: string) => (/^[\s"']*[=+\-@\t\r\0]/.test(text) ? `'${text}` : text)
