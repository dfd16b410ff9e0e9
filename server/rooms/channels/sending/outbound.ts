import type { Inside, Outside } from '#ground/db/scope'
import type { Means } from '#ground/means'
import { type OutboundContent, SendFailure } from '#ports/channel-adapter'
import { getContact, identitiesOf } from '#rooms/contacts'
import type { ReplyContent } from '#rooms/conversations'
import { readPicture } from '#rooms/listings'

/** Where to send: the strongest identity this connection knows the contact by. */
export async function addressOf(inside: Inside, contactId: string, connectionId: string) {
  const identities = await identitiesOf(inside, contactId)
  const known = identities.find(identity => identity.connection_id === connectionId)
  if (!known) return undefined
  const contact = await getContact(inside, contactId)
  return { kind: known.kind, id: known.external_id, phone: contact.phone }
}

/** Puts bytes to a reply's pictures. A picture that cannot be had costs the picture, never the words. */
export async function contentFor(outside: Outside, means: Means, content: ReplyContent): Promise<OutboundContent> {
  switch (content.kind) {
    case 'buttons': {
      const { pictureId, ...rest } = content
      return { ...rest, image: pictureId ? ((await pictureOf(outside, means, pictureId)) ?? null) : null }
    }
    case 'image': {
      const image = await pictureOf(outside, means, content.pictureId)
      if (image) return { kind: 'image', image, caption: content.caption }
      if (content.caption) return { kind: 'text', text: content.caption }
      throw new SendFailure('content-invalid', { detail: 'the picture is gone' })
    }
    case 'template':
      return { ...content, headerImage: null, quickReplies: [] }
    default:
      return content
  }
}

async function pictureOf(outside: Outside, means: Means, id: string) {
  const picture = await readPicture(outside, means.files, id)
  return picture ? { bytes: picture.bytes, mimeType: picture.mimeType, fileName: `${id}.jpg` } : undefined
}
