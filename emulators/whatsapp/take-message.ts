import type { Business, Template } from './business.ts'
import { checkRequest, type Sent } from './check-request.ts'
import type { Courier } from './courier.ts'
import { type Answer, graphError } from './graph-error.ts'
import type { Accepted } from './ledger.ts'
import { onThePhone } from './on-the-phone.ts'
import { type Told, tellFailure, tellReceipts } from './receipts.ts'
import { markedRead, typingEnds } from './typing.ts'
import { blank, change, messageId, type Person, show, type World } from './world.ts'

const day = 24 * 60 * 60_000

export interface Manners {
  /** Pause between the receipts of one message. */
  receiptPaceMs: number
  /** Whether one person may be sent more than a burst of ten and then one every six seconds. */
  pairRate: boolean
}

/** What becomes of `POST /messages`: the answer, and for a send what was accepted and a promise that its receipts are told. */
export interface Outcome {
  answer: Answer
  accepted?: Accepted
  receipts?: () => Promise<void>
}

export function takeMessage(world: World, courier: Courier, business: Business, raw: Buffer, manners: Manners): Outcome {
  const asked = checkRequest(raw)
  if ('refused' in asked) return { answer: asked.refused }
  if ('read' in asked) {
    const { message_id: id, typing_indicator: typing } = asked.read
    if (!markedRead(world, business, id, Boolean(typing))) return { answer: graphError(100, 'The message id is not known') }
    return { answer: { status: 200, body: { success: true } } }
  }
  const { send } = asked
  const person = world.find(business, send)
  const template = send.type === 'template' ? findTemplate(business, send.content) : undefined
  const refusal = refuse(world, business, person, send, template, manners)
  if (refusal) return { answer: refusal }
  return accept(world, courier, business, person, send, template, manners)
}

function refuse(
  world: World,
  business: Business,
  person: Person | undefined,
  send: Sent,
  template: Template | undefined,
  manners: Manners,
): Answer | undefined {
  if (send.type !== 'template') {
    const closed = world.faults.windowClosed || (person && Date.now() - person.wroteAt > day)
    if (closed) return graphError(131047, 'More than 24 hours have passed since the recipient last replied.')
  } else {
    if (!template)
      return graphError(132001, `template name (${send.content.name}) does not exist in ${send.content.language.code}`, { status: 404 })
    const given = send.content.components?.find(component => component.type.toLowerCase() === 'body')?.parameters?.length ?? 0
    const wanted = variables(template)
    const pictured = template.components.some(component => component.type === 'HEADER' && component.format === 'IMAGE')
    const picture = send.content.components?.some(component => component.type.toLowerCase() === 'header')
    if (pictured && !picture) return graphError(132012, 'header: Format mismatch, expected IMAGE, received UNKNOWN')
    if (wanted !== given) return graphError(132000, `body: number of localizable_params (${given}) does not match the expected (${wanted})`)
  }
  const mediaId = mediaIdOf(send)
  if (mediaId && world.media.find(mediaId)?.phoneNumberId !== business.phoneNumberId)
    return graphError(100, `Param ${send.type}['id'] is not a valid whatsapp business account media attachment ID`)
  if (manners.pairRate && person) {
    const now = Date.now()
    person.lately = person.lately.filter(at => now - at < 60_000)
    if (person.lately.length >= 10) return graphError(131056, 'Too many messages to this person in a short time', { status: 400 })
    person.lately.push(now)
  }
  return undefined
}

function accept(
  world: World,
  courier: Courier,
  business: Business,
  person: Person | undefined,
  send: Sent,
  template: Template | undefined,
  manners: Manners,
): Outcome {
  const id = messageId()
  const to = send.to ?? send.recipient!
  const shown = onThePhone(send, template)
  const accepted: Accepted = {
    id,
    at: new Date().toISOString(),
    phoneNumberId: business.phoneNumberId,
    handsetId: person?.handset.id ?? null,
    to,
    reference: send.reference,
    type: send.type,
    text: shown.text ?? null,
    replyTo: send.replyTo,
    answer: 'given',
  }
  world.ledger.book.accepted.push(accepted)
  if (person) {
    typingEnds(world, person)
    if (send.type === 'reaction') change(world, person, send.content.message_id, { reaction: send.content.emoji || null })
    else show(world, person, { ...blank(person, false), ...shown, id, replyTo: send.replyTo })
  }
  const told: Told = { id, reference: send.reference, to, isTemplate: send.type === 'template' }
  const contact = send.to ? { input: send.to, wa_id: send.to } : { input: to, user_id: to }
  const message = send.type === 'template' ? { id, message_status: 'accepted' } : { id }
  return {
    answer: { status: 200, body: { messaging_product: 'whatsapp', contacts: [contact], messages: [message] } },
    accepted,
    receipts: () =>
      person ? tellReceipts(world, courier, person, told, manners.receiptPaceMs) : tellFailure(world, courier, business, told, 131026),
  }
}

function findTemplate(business: Business, wanted: { name: string; language: { code: string } }): Template | undefined {
  return business.templates.find(one => one.name === wanted.name && one.language === wanted.language.code && one.status === 'APPROVED')
}

const variables = (template: Template) =>
  new Set(template.components.find(component => component.type === 'BODY')?.text?.match(/\{\{\s*\w+\s*\}\}/g)).size

function mediaIdOf(send: Sent): string | undefined {
  if (send.type === 'interactive')
    return send.content.type === 'button' || send.content.type === 'list' ? send.content.header?.image?.id : undefined
  return 'id' in send.content && typeof send.content.id === 'string' ? send.content.id : undefined
}
