import { type OutboundContent, type OutboundMedia, SendFailure } from '#ports/channel-adapter'
import { whatsappAbilities as can, mediaLimits } from './abilities.ts'

/** Refuses here what Meta would refuse, before anything is uploaded: its answer to one bad button would cost the whole message. */
export function checkContent(content: OutboundContent) {
  switch (content.kind) {
    case 'text':
      return words('text', content.text, can.textLimit)
    case 'image':
      media('image', content.image)
      return caption(content.caption)
    case 'video':
    case 'document':
      media(content.kind, content.media)
      return caption(content.caption)
    case 'location':
      if (!(Math.abs(content.latitude) <= 90 && Math.abs(content.longitude) <= 180)) refuse('a place off the globe')
      return
    case 'buttons':
      if (content.image) media('image', content.image)
      words('body', content.text, can.buttons!.bodyLimit)
      count('buttons', content.buttons, can.buttons!.max)
      for (const button of content.buttons) {
        words('button title', button.title, can.buttons!.titleLimit)
        words('button id', button.id, 256)
      }
      return unique('button', content.buttons)
    case 'list':
      return list(content)
    case 'template':
      if (content.headerImage) media('image', content.headerImage)
      if (!/^[a-z0-9_]{1,512}$/.test(content.name)) refuse('a template name of other than a-z, 0-9 and _')
      for (const value of content.body) {
        words('template variable', value, 1024)
        if (/[\n\t]| {5}/.test(value)) refuse('a template variable with a line break, a tab or more than four spaces')
      }
  }
}

function list(content: Extract<OutboundContent, { kind: 'list' }>) {
  const limits = can.list!
  words('body', content.text, limits.bodyLimit)
  words('list button', content.button, limits.buttonLimit)
  count('sections', content.sections, 10)
  const rows = content.sections.flatMap(section => section.rows)
  count('rows', rows, limits.maxRows)
  for (const section of content.sections) {
    if (section.rows.length === 0) refuse('a section without rows')
    if (content.sections.length > 1 || section.title) words('section title', section.title, 24)
  }
  for (const row of rows) {
    words('row title', row.title, limits.titleLimit)
    words('row id', row.id, 200)
    if (row.description) words('row description', row.description, limits.descriptionLimit)
  }
  const ids = rows.map(row => row.id)
  if (new Set(ids).size < ids.length) refuse('two rows with one id')
}

function media(kind: keyof typeof mediaLimits, item: OutboundMedia) {
  const { bytes, types } = mediaLimits[kind]
  if (item.bytes.length === 0) refuse(`an empty ${kind}`)
  if (item.bytes.length > bytes) refuse(`${kind} larger than ${bytes / 1024 / 1024} MB`)
  if (types && !(types as readonly string[]).includes(item.mimeType)) refuse(`${kind} of type ${item.mimeType}`)
}

function caption(text: string | null) {
  if (text) words('caption', text, can.captionLimit)
}

function words(what: string, text: string, limit: number) {
  if (text.trim() === '') refuse(`${what} is empty`)
  if (text.length > limit) refuse(`${what} longer than ${limit}`)
}

function count(what: string, items: unknown[], most: number) {
  if (items.length === 0) refuse(`no ${what}`)
  if (items.length > most) refuse(`more than ${most} ${what}`)
}

function unique(what: string, items: { id: string; title: string }[]) {
  if (new Set(items.map(item => item.id)).size < items.length) refuse(`two ${what}s with one id`)
  if (new Set(items.map(item => item.title)).size < items.length) refuse(`two ${what}s with one title`)
}

function refuse(detail: string): never {
  throw new SendFailure('content-invalid', { detail })
}
