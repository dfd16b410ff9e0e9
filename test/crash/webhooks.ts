import { createHmac } from 'node:crypto'
import type { Account } from './provider.ts'

/** Somebody who writes: a phone number, and the id that stays when numbers change. */
export interface Person {
  phone: string
  bsuid: string
}

export interface Written {
  person: Person
  id: string
  text: string | null
  /** Set for a photo. */
  mediaId?: string
}

/** One webhook as Meta posts it: the messages of one or several people in one body. Written here from Meta's documents, sharing nothing with the emulators or the server. */
export function webhookOf(account: Account, written: Written[], at: Date): Buffer {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const entry = written.map(({ person, id, text, mediaId }) => ({
    id: account.wabaId,
    changes: [
      {
        field: 'messages',
        value: {
          messaging_product: 'whatsapp',
          metadata: { display_phone_number: account.phone, phone_number_id: account.phoneNumberId },
          contacts: [{ profile: { name: `P ${person.phone}` }, wa_id: person.phone, user_id: person.bsuid }],
          messages: [
            {
              from: person.phone,
              from_user_id: person.bsuid,
              id,
              timestamp,
              ...(mediaId
                ? { type: 'image', image: { id: mediaId, mime_type: 'image/png', ...(text ? { caption: text } : {}) } }
                : { type: 'text', text: { body: text } }),
            },
          ],
        },
      },
    ],
  }))
  return escaped(JSON.stringify({ object: 'whatsapp_business_account', entry }))
}

export const signatureOf = (account: Account, body: Buffer) =>
  `sha256=${createHmac('sha256', account.appSecret).update(body).digest('hex')}`

/** Meta escapes slashes and everything beyond ASCII, and signs the escaped bytes. */
const escaped = (json: string) =>
  Buffer.from(
    json.replaceAll('/', '\\/').replaceAll(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'latin1',
  )
