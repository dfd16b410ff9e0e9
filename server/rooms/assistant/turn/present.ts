import type { Evidence } from '#contracts/conversation'
import type { Draft, ListingFacts } from '#language/types'
import type { ChannelAbilities } from '#ports/channel-adapter'
import { fitReply } from '#rooms/channels'
import type { Presented, Reply, ReplyContent } from '#rooms/conversations'
import { titleOf } from './hear.ts'

/** Most photos one answer sends when photos are asked for. */
const mostPhotos = 3

/** What a draft is said with: the words with their buttons under a photo, then photos or a pin if they were asked for. */
export function present(draft: Draft, text: string, listings: ListingFacts[], alreadyShown: string[]): Presented {
  const of = (id: string) => listings.find(listing => listing.id === id)
  const first = of(draft.listingIds[0] ?? '')
  // a photo of something new; never the same again unless it was asked for
  const cover = first && draft.photosOf.length === 0 && !alreadyShown.includes(first.id) ? pictureIds(first)[0] : undefined
  const main: Presented['main'] =
    draft.buttons.length > 0 || cover ? { kind: 'buttons', text, pictureId: cover ?? null, buttons: draft.buttons } : { kind: 'text', text }
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
  return { main, listingIds: draft.listingIds, besides: [...photos, ...pin.map(content => ({ content }))] }
}

/** The bubbles a channel can carry of it, the first with the evidence for its words. */
export function bubblesOf(can: ChannelAbilities, { main, listingIds, besides }: Presented, evidence: Evidence[]): Reply['contents'] {
  const words = fitReply(can, main).map((content, index) => ({ content, listingIds, ...(index === 0 ? { evidence } : {}) }))
  return [...words, ...besides.flatMap(({ content, ...rest }) => fitReply(can, content).map(fitted => ({ content: fitted, ...rest })))]
}

function photosOf(listing: ListingFacts | undefined): Presented['besides'] {
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
