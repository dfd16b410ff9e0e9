import type { Evidence } from '#contracts/conversation'
import type { Draft, ListingFacts } from '#language/types'
import type { ChannelAbilities } from '#ports/channel-adapter'
import { fitReply } from '#rooms/channels'
import type { Reply, ReplyContent } from '#rooms/conversations'
import { titleOf } from './hear.ts'

/** Most photos one answer sends when photos are asked for. */
const mostPhotos = 3

/** Turns a draft into bubbles the channel can carry: the words with their buttons under a photo, then photos or a pin if they were asked for. */
export function present(
  draft: Draft,
  text: string,
  evidence: Evidence[],
  listings: ListingFacts[],
  can: ChannelAbilities,
  alreadyShown: string[],
): Reply['contents'] {
  const of = (id: string) => listings.find(listing => listing.id === id)
  const first = of(draft.listingIds[0] ?? '')
  // a photo of something new; never the same again unless it was asked for
  const cover = first && draft.photosOf.length === 0 && !alreadyShown.includes(first.id) ? pictureIds(first)[0] : undefined
  const main: ReplyContent =
    draft.buttons.length > 0 || cover ? { kind: 'buttons', text, pictureId: cover ?? null, buttons: draft.buttons } : { kind: 'text', text }
  const words = fitReply(can, main).map((content, index) => ({
    content,
    listingIds: draft.listingIds,
    ...(index === 0 ? { evidence } : {}),
  }))
  const photos = draft.photosOf.flatMap(id => photosOf(of(id))).slice(0, mostPhotos)
  const pin: ReplyContent[] = draft.location
    ? [
        {
          kind: 'location',
          latitude: draft.location.latitude,
          longitude: draft.location.longitude,
          name: draft.location.name,
          address: draft.location.address,
        },
      ]
    : []
  return [...words, ...photos, ...pin.flatMap(content => fitReply(can, content)).map(content => ({ content }))]
}

function photosOf(listing: ListingFacts | undefined): Reply['contents'] {
  if (!listing) return []
  return pictureIds(listing)
    .slice(0, mostPhotos)
    .map((pictureId, index) => ({
      content: { kind: 'image', pictureId, caption: index === 0 ? titleOf(listing).slice(0, 200) : null },
      listingIds: [listing.id],
    }))
}

/** Pictures we hold. Links to elsewhere are for the portal; a server behind a router can only send what it has. */
const pictureIds = (listing: ListingFacts) => listing.images.flatMap(image => /^\/api\/pictures\/([0-9a-f-]{36})$/.exec(image)?.[1] ?? [])
