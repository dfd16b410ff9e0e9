import type { PhoneMessage, PhoneSend } from '../../contracts/emulator.ts'
import type { Courier } from './courier.ts'
import { drawnPhoto } from './drawn-photo.ts'
import { silence } from './silence.ts'
import { post, seconds, senderOf } from './webhook-value.ts'
import { blank, change, messageId, type Person, show, type World } from './world.ts'

export class NotOnThePhone extends Error {}

/** What the person just did, and a promise of the business's 2xx. */
export interface Done {
  message: PhoneMessage
  acknowledged: Promise<void>
}

/** A person does something on the phone: the screen changes at once, the business hears of it by webhook. */
export async function phoneSend(world: World, courier: Courier, person: Person, sent: PhoneSend): Promise<Done> {
  if (sent.type === 'edit' || sent.type === 'delete' || sent.type === 'reaction') return alter(world, courier, person, sent)
  const { shown, wire } = await composed(world, person, sent)
  const message: PhoneMessage = { ...blank(person, true), ...shown, state: 'sent' }
  show(world, person, message)
  person.wroteAt = Date.now()
  const context = message.replyTo ? { context: { from: person.business.phone, id: message.replyTo } } : {}
  const base = { ...context, ...senderOf(person), id: message.id, timestamp: seconds(new Date()) }
  return { message, acknowledged: tellBusiness(world, courier, person, message, { ...base, ...wire }) }
}

function tellBusiness(world: World, courier: Courier, person: Person, message: PhoneMessage, wire: { id: string }): Promise<void> {
  const { arrived } = post(courier, person.business, person, {
    value: { messages: [wire] },
    kind: 'message',
    id: wire.id,
    line: `m:${person.handset.id}`,
  })
  return arrived.then(() => {
    const now = person.thread.find(shown => shown.id === message.id)
    if (now?.state === 'sent' && !courier.stopped()) change(world, person, message.id, { state: 'delivered' })
  })
}

type Plain = Exclude<PhoneSend, { type: 'edit' | 'delete' | 'reaction' }>

async function composed(world: World, person: Person, sent: Plain): Promise<{ shown: Partial<PhoneMessage>; wire: object }> {
  const { phoneNumberId } = person.business
  switch (sent.type) {
    case 'text':
      return { shown: { text: sent.text, replyTo: sent.replyTo ?? null }, wire: { type: 'text', text: { body: sent.text } } }
    case 'image': {
      const photo = await drawnPhoto(sent.name)
      const file = world.media.keep({ bytes: photo, mimeType: 'image/jpeg', fileName: sent.name, phoneNumberId })
      const image = { ...(sent.caption && { caption: sent.caption }), mime_type: file.mimeType, sha256: base64(file.sha256), id: file.id }
      const shown = { type: 'image' as const, text: sent.caption ?? null, imageUrl: mediaUrl(file.id), fileName: sent.name }
      return { shown, wire: { type: 'image', image } }
    }
    case 'voice': {
      const file = world.media.keep({ bytes: silence(), mimeType: 'audio/ogg; codecs=opus', fileName: 'voice.ogg', phoneNumberId })
      const audio = { mime_type: file.mimeType, sha256: base64(file.sha256), id: file.id, voice: true }
      return { shown: { type: 'audio', fileName: 'voice.ogg' }, wire: { type: 'audio', audio } }
    }
    case 'location': {
      const { latitude, longitude, name } = sent
      const shown = { type: 'location' as const, location: { latitude, longitude, name: name ?? null, address: null } }
      return { shown, wire: { type: 'location', location: { latitude, longitude, ...(name && { name }) } } }
    }
    case 'button': {
      const asked = onScreen(person, sent.messageId)
      const button = asked.buttons.find(one => one.id === sent.id)
      if (!button) throw new NotOnThePhone('no such button')
      const reply = { id: button.id, title: button.title }
      const wire =
        asked.type === 'template'
          ? { type: 'button', button: { payload: button.id, text: button.title } }
          : { type: 'interactive', interactive: { type: 'button_reply', button_reply: reply } }
      return { shown: { text: button.title, replyTo: asked.id }, wire }
    }
    case 'row': {
      const asked = onScreen(person, sent.messageId)
      const row = asked.list?.sections.flatMap(section => section.rows).find(one => one.id === sent.id)
      if (!row) throw new NotOnThePhone('no such row')
      const reply = { id: row.id, title: row.title, ...(row.description && { description: row.description }) }
      return {
        shown: { text: row.title, replyTo: asked.id },
        wire: { type: 'interactive', interactive: { type: 'list_reply', list_reply: reply } },
      }
    }
  }
}

type Altering = Extract<PhoneSend, { type: 'edit' | 'delete' | 'reaction' }>

/** Edits, deletions and reactions are about another message; on the wire each is an event with an id of its own. */
function alter(world: World, courier: Courier, person: Person, sent: Altering): Done {
  const original = onScreen(person, sent.messageId)
  if (sent.type !== 'reaction' && !original.mine) throw new NotOnThePhone('only one’s own messages can be changed')
  const { shown, wire } = alteration(sent, original)
  const message = change(world, person, original.id, shown)!
  const event = { ...senderOf(person), id: messageId(), timestamp: seconds(new Date()), ...wire }
  return { message, acknowledged: tellBusiness(world, courier, person, message, event) }
}

function alteration(sent: Altering, original: PhoneMessage): { shown: Partial<PhoneMessage>; wire: object } {
  if (sent.type === 'reaction')
    return { shown: { reaction: sent.emoji || null }, wire: { type: 'reaction', reaction: { message_id: original.id, emoji: sent.emoji } } }
  if (sent.type === 'delete')
    return {
      shown: { type: 'deleted', text: null, imageUrl: null },
      wire: { type: 'revoke', revoke: { original_message_id: original.id } },
    }
  const message = { type: 'text', text: { body: sent.text } }
  return { shown: { text: sent.text, edited: true }, wire: { type: 'edit', edit: { original_message_id: original.id, message } } }
}

function onScreen(person: Person, id: string): PhoneMessage {
  const found = person.thread.find(message => message.id === id)
  if (!found) throw new NotOnThePhone('no such message on this phone')
  return found
}

export const mediaUrl = (id: string) => `/emulator/media/${id}`
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
