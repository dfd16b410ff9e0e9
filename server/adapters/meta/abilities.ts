import type { ChannelAbilities } from '#ports/channel-adapter'

/** WhatsApp's limits, the same for everybody who speaks Meta's bodies. */
export const whatsappAbilities: ChannelAbilities = {
  textLimit: 4096,
  captionLimit: 1024,
  image: true,
  location: true,
  buttons: { max: 3, titleLimit: 20, bodyLimit: 1024 },
  // The body of a list is 4096 in some of Meta's pages and 1024 in its OpenAPI; what both accept is safe.
  list: { maxRows: 10, titleLimit: 24, descriptionLimit: 72, bodyLimit: 1024, buttonLimit: 20 },
  templates: true,
  typing: true,
  readReceipts: true,
  windowHours: 24,
  reconcile: 'callback-reference',
  streams: false,
  // About one message in six seconds to one person on average, but a burst is lent from the future; 131056 says when it is used up.
  pairPaceMs: 100,
}

export const mediaLimits = {
  image: { bytes: 5 * 1024 * 1024, types: ['image/jpeg', 'image/png'] },
  video: { bytes: 16 * 1024 * 1024, types: ['video/mp4', 'video/3gpp'] },
  document: { bytes: 100 * 1024 * 1024, types: null },
} as const
