import type { OutboundContent, OutboundMedia, OutboundMessage } from '#ports/channel-adapter'

/** The media of a content, which are uploaded first and named by id: a server behind a router has no link to offer. */
export function mediaOf(content: OutboundContent): OutboundMedia | null {
  if (content.kind === 'image') return content.image
  if (content.kind === 'video' || content.kind === 'document') return content.media
  if (content.kind === 'buttons') return content.image
  if (content.kind === 'template') return content.headerImage
  return null
}

/** The body of `POST /messages` as Meta's OpenAPI has it. A person without a phone is addressed by `recipient`. */
export function messageBody(message: OutboundMessage, mediaId: string | null) {
  const { kind, id, phone } = message.to
  const businessScoped = kind === 'bsuid' || kind === 'parent_bsuid'
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(businessScoped ? { recipient: id } : { to: (id || phone || '').replace(/^\+/, '') }),
    ...(message.replyTo && { context: { message_id: message.replyTo } }),
    ...contentBody(message.content, mediaId),
    biz_opaque_callback_data: message.reference,
  }
}

function contentBody(content: OutboundContent, mediaId: string | null) {
  const uploaded = mediaId ? { id: mediaId } : null
  switch (content.kind) {
    case 'text':
      return { type: 'text', text: { body: content.text, preview_url: false } }
    case 'image':
      return { type: 'image', image: { ...uploaded, ...captioned(content.caption) } }
    case 'video':
      return { type: 'video', video: { ...uploaded, ...captioned(content.caption) } }
    case 'document':
      return { type: 'document', document: { ...uploaded, ...captioned(content.caption), filename: content.media.fileName } }
    case 'location': {
      const { latitude, longitude, name, address } = content
      return { type: 'location', location: { latitude, longitude, ...(name && { name }), ...(address && { address }) } }
    }
    case 'buttons':
      return {
        type: 'interactive',
        interactive: {
          type: 'button',
          ...(uploaded && { header: { type: 'image', image: uploaded } }),
          body: { text: content.text },
          action: { buttons: content.buttons.map(({ id, title }) => ({ type: 'reply', reply: { id, title } })) },
        },
      }
    case 'list':
      return {
        type: 'interactive',
        interactive: {
          type: 'list',
          body: { text: content.text },
          action: { button: content.button, sections: content.sections.map(section) },
        },
      }
    case 'template':
      return { type: 'template', template: template(content, uploaded) }
  }
}

function section({ title, rows }: Extract<OutboundContent, { kind: 'list' }>['sections'][number]) {
  return { ...(title && { title }), rows: rows.map(({ description, ...row }) => ({ ...row, ...(description && { description }) })) }
}

function template(content: Extract<OutboundContent, { kind: 'template' }>, image: { id: string } | null) {
  const components = [
    ...(image ? [{ type: 'header', parameters: [{ type: 'image', image }] }] : []),
    ...(content.body.length > 0 ? [{ type: 'body', parameters: content.body.map(text => ({ type: 'text', text })) }] : []),
    ...content.quickReplies.map(({ index, payload }) => ({
      type: 'button',
      sub_type: 'quick_reply',
      index: String(index),
      parameters: [{ type: 'payload', payload }],
    })),
  ]
  // Meta's OpenAPI wants the policy, its examples leave it out; there is only this one.
  const language = { policy: 'deterministic', code: content.language }
  return { name: content.name, language, ...(components.length > 0 && { components }) }
}

const captioned = (caption: string | null) => (caption ? { caption } : {})
