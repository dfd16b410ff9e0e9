import type { Selectable } from 'kysely'
import type { Conversation, Evidence, Failure, MediaView, MessageView } from '#contracts/conversation'
import type { Preferences } from '#contracts/understanding'
import type { Inside } from '#ground/db/scope'
import type { Media, Messages } from '#ground/db/tables.generated'
import { notFound } from '#ground/errors'
import { identitiesOf } from '#rooms/contacts'
import { factsOf } from '#rooms/listings'
import { getConversation, messagesOf } from './find.ts'
import { wasStopped } from './messages/say-through.ts'
import { waitingProposal } from './proposals/store.ts'
import { viewProposal } from './proposals/view.ts'
import { getSummary, summaryOf } from './summary.ts'

export async function viewConversation(
  inside: Inside,
  id: string,
  page: { limit: number; before?: number | undefined } = { limit: 100 },
): Promise<Conversation> {
  const row = await getConversation(inside, id)
  const summary = await getSummary(inside, id)
  const messages = await viewMessages(inside, await messagesOf(inside, id, page))
  const proposal = summary.proposal_id ? await waitingProposal(inside, id) : undefined
  const used = [...new Set([...row.shown, ...(proposal?.presented.listingIds ?? []), ...messages.flatMap(message => message.listingIds)])]
  const sources = row.preference_sources as Record<string, { messageId: string | null; setBy: 'contact' | 'member' }>
  const preferences = row.preferences as Preferences
  const identities = await identitiesOf(inside, row.contact_id)
  return {
    ...summaryOf(summary, inside.now),
    contact: {
      ...summaryOf(summary, inside.now).contact,
      identities: identities.map(identity => ({ channel: identity.channel, externalId: identity.external_id, kind: identity.kind })),
    },
    preferences,
    preferenceSources: Object.entries(preferences).map(([slot, value]) => ({
      slot,
      value,
      messageId: sources[slot]?.messageId ?? null,
      setBy: sources[slot]?.setBy ?? 'contact',
    })),
    lead: null,
    listings: (await factsOf(inside, used)).map(listing => ({
      id: listing.id,
      title: listing.title ?? listing.titleAr ?? listing.projectName ?? listing.propertyType,
      titleAr: listing.titleAr ?? null,
      status: listing.status,
      price: listing.pricing.basePrice ?? null,
      currency: listing.pricing.currency,
      image: listing.images[0] ?? null,
    })),
    messages,
    proposal: proposal ? viewProposal(proposal) : null,
    typing: false,
    optedOut: summary.opted_out_at !== null,
  }
}

type MessageRow = Selectable<Messages>

export async function viewMessages(inside: Inside, rows: MessageRow[]): Promise<MessageView[]> {
  const withMedia = rows.filter(row => mediaKinds.has(row.kind)).map(row => row.id)
  const media =
    withMedia.length > 0
      ? await inside.db.selectFrom('media').selectAll().where('message_id', 'in', withMedia).orderBy('position').execute()
      : []
  const memberIds = [...new Set(rows.flatMap(row => row.member_id ?? []))]
  const members =
    memberIds.length > 0 ? await inside.db.selectFrom('members').select(['id', 'full_name']).where('id', 'in', memberIds).execute() : []
  return rows.map(row => toView(row, media, members.find(member => member.id === row.member_id)?.full_name ?? null))
}

const mediaKinds = new Set(['image', 'video', 'audio', 'document', 'sticker'])

export async function viewMessage(inside: Inside, id: string): Promise<MessageView> {
  const rows = await inside.db.selectFrom('messages').selectAll().where('id', '=', id).execute()
  const [view] = await viewMessages(inside, rows)
  if (!view) throw notFound('message')
  return view
}

/** What the contact was told in a turn. */
export async function messagesOfTurn(inside: Inside, turnId: string): Promise<MessageView[]> {
  const rows = await inside.db
    .selectFrom('messages')
    .selectAll()
    .where('conversation_id', '=', eb => eb.selectFrom('turns').select('conversation_id').where('id', '=', turnId))
    .where('direction', '=', 'outbound')
    .where('turn_id', '=', turnId)
    .orderBy('seq')
    .execute()
  return viewMessages(inside, rows)
}

function toView(row: MessageRow, media: Selectable<Media>[], memberName: string | null): MessageView {
  return {
    id: row.id,
    seq: row.seq,
    direction: row.direction as MessageView['direction'],
    author: row.author as MessageView['author'],
    memberName,
    kind: row.kind as MessageView['kind'],
    text: row.text,
    media: [...media.filter(item => item.message_id === row.id).map(viewMedia), ...sentPicture(row)],
    transcript: row.transcript as MessageView['transcript'],
    payload: (row.payload ?? {}) as Record<string, unknown>,
    state: row.state as MessageView['state'],
    failure: row.failure as Failure | null,
    ...(wasStopped(row) ? { stopped: true } : {}),
    providerId: row.provider_id,
    replyTo: row.reply_to,
    evidence: row.evidence as Evidence[],
    listingIds: row.listing_ids,
    turnId: row.turn_id,
    edited: row.edited_at !== null,
    deleted: row.deleted_at !== null,
    createdAt: row.created_at.toISOString(),
  }
}

const viewMedia = (item: Selectable<Media>): MediaView => ({
  kind: item.kind as MediaView['kind'],
  url: item.state === 'stored' ? `/api/media/${item.id}` : null,
  mimeType: item.mime_type,
  fileName: item.file_name,
  caption: item.caption,
  state: item.state as MediaView['state'],
})

function sentPicture(row: MessageRow): MediaView[] {
  const content = row.content as { pictureId?: string | null; caption?: string | null } | null
  if (!content?.pictureId) return []
  return [
    {
      kind: 'image',
      url: `/api/pictures/${content.pictureId}`,
      mimeType: 'image/jpeg',
      fileName: null,
      caption: content.caption ?? null,
      state: 'stored',
    },
  ]
}
