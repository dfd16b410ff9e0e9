import { type ChannelAbilities, type OutboundContent, SendFailure } from '#ports/channel-adapter'

/** Refuses what our page was not built to show, so that a mistake is seen by a member and not by a visitor. */
export function checkContent(can: ChannelAbilities, content: OutboundContent) {
  switch (content.kind) {
    case 'text':
      return words('text', content.text, can.textLimit)
    case 'image':
      if (content.image.bytes.length === 0) refuse('an empty image')
      return void (content.caption && words('caption', content.caption, can.captionLimit))
    case 'location':
      if (!(Math.abs(content.latitude) <= 90 && Math.abs(content.longitude) <= 180)) refuse('a place off the globe')
      return
    case 'buttons':
      words('body', content.text, can.buttons!.bodyLimit)
      // a photo with words and nothing to press is a card too
      if (content.buttons.length === 0 && !content.image) refuse('no buttons')
      return titled('button', content.buttons, can.buttons!.max, can.buttons!.titleLimit)
    case 'list': {
      const rows = content.sections.flatMap(section => section.rows)
      words('body', content.text, can.list!.bodyLimit)
      words('list button', content.button, can.list!.buttonLimit)
      if (rows.length === 0) refuse('no rows')
      for (const row of rows) if (row.description) words('row description', row.description, can.list!.descriptionLimit)
      return titled('row', rows, can.list!.maxRows, can.list!.titleLimit)
    }
    default:
      refuse(`${content.kind} cannot be shown in a web chat`)
  }
}

function titled(what: string, items: { id: string; title: string }[], most: number, titleLimit: number) {
  if (items.length > most) refuse(`more than ${most} ${what}s`)
  for (const item of items) words(`${what} title`, item.title, titleLimit)
  if (new Set(items.map(item => item.id)).size < items.length) refuse(`two ${what}s with one id`)
}

function words(what: string, text: string, limit: number) {
  if (text.trim() === '') refuse(`${what} is empty`)
  if (text.length > limit) refuse(`${what} longer than ${limit}`)
}

function refuse(detail: string): never {
  throw new SendFailure('content-invalid', { detail })
}
