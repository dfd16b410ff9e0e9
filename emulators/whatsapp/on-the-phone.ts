import type { PhoneMessage } from '../../contracts/emulator.ts'
import type { Template } from './business.ts'
import type { Sent } from './check-request.ts'
import { mediaUrl } from './phone-send.ts'

/** How a phone shows what a business sent. */
export function onThePhone(sent: Sent, template: Template | undefined): Partial<PhoneMessage> {
  switch (sent.type) {
    case 'text':
      return { type: 'text', text: sent.content.body }
    case 'image':
    case 'video':
    case 'document':
    case 'audio':
    case 'sticker': {
      const { id, link } = sent.content
      const picture = sent.type === 'image' || sent.type === 'sticker'
      const caption = 'caption' in sent.content ? sent.content.caption : undefined
      const fileName = 'filename' in sent.content ? (sent.content.filename ?? null) : null
      return { type: sent.type, text: caption ?? null, imageUrl: picture ? source({ id, link }) : null, fileName }
    }
    case 'location': {
      const { latitude, longitude, name, address } = sent.content
      return { type: 'location', location: { latitude, longitude, name: name ?? null, address: address ?? null } }
    }
    case 'contacts':
      return { type: 'contacts', text: sent.content.map(contact => contact.name.formatted_name).join(', ') }
    case 'interactive':
      return interactive(sent.content)
    case 'template':
      return templated(sent.content, template)
    case 'reaction':
      return { type: 'reaction', reaction: sent.content.emoji || null }
  }
}

type Interactive = Extract<Sent, { type: 'interactive' }>['content']

function interactive(content: Interactive): Partial<PhoneMessage> {
  if (content.type === 'button') {
    const buttons = content.action.buttons.map(button => button.reply)
    return { type: 'buttons', text: withFooter(content), imageUrl: source(content.header?.image), buttons }
  }
  if (content.type === 'list') {
    const sections = content.action.sections.map(section => ({
      title: section.title ?? '',
      rows: section.rows.map(row => ({ ...row, description: row.description ?? null })),
    }))
    return { type: 'list', text: withFooter(content), list: { button: content.action.button, sections } }
  }
  return { type: 'text', text: content.body?.text ?? content.type }
}

function templated(content: Extract<Sent, { type: 'template' }>['content'], template: Template | undefined): Partial<PhoneMessage> {
  const part = (type: string) => content.components?.find(component => component.type.toLowerCase() === type)
  const values = (part('body')?.parameters ?? []).map(parameter => String(parameter.text ?? ''))
  const wording = template?.components.find(component => component.type === 'BODY')?.text ?? content.name
  let next = 0
  const text = wording.replace(/\{\{\s*\w+\s*\}\}/g, written => values[next++] ?? written)
  const payloads = (content.components ?? []).filter(component => component.sub_type?.toLowerCase() === 'quick_reply')
  const titles = (template?.components.find(component => component.type === 'BUTTONS')?.buttons ?? []) as { text?: string }[]
  const buttons = titles.map((button, at) => {
    const payload = payloads.find(component => Number(component.index) === at)?.parameters?.[0]?.payload
    return { id: payload ?? button.text ?? String(at), title: button.text ?? String(at) }
  })
  const image = part('header')?.parameters?.[0]?.image as { id?: string; link?: string } | undefined
  return { type: 'template', text, buttons, imageUrl: source(image) }
}

const withFooter = (content: { body: { text: string }; footer?: { text: string } | undefined }) =>
  content.footer ? `${content.body.text}\n\n${content.footer.text}` : content.body.text

function source(media: { id?: string | undefined; link?: string | undefined } | undefined): string | null {
  return media?.id ? mediaUrl(media.id) : (media?.link ?? null)
}
