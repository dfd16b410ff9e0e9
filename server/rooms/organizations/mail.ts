import { createTransport, type Transporter } from 'nodemailer'
import type { Inside, Outside } from '#ground/db/scope'
import { newId } from '#ground/ids'

/** Mail of the house itself (links to members). Without SMTP_URL it stays in the in-app outbox, where an admin reads it. */
export async function queueMail(inside: Inside, mail: { to: string; subject: string; text: string }) {
  const id = newId()
  await inside.db
    .insertInto('outbox_mails')
    .values({ id, recipient: mail.to, subject: mail.subject, body: mail.text, created_at: inside.now })
    .execute()
  inside.enqueue({ kind: 'send-mail', key: `mail:${id}`, payload: { mailId: id } })
}

const transports = new Map<string, Transporter>()

/** Claims one mail, hands it to the SMTP server, records. A mail that may have left is sent again: a second link is harmless, none is not. */
export async function sendMail(outside: Outside, { mailId, smtpUrl, from }: { mailId: string; smtpUrl: string | null; from: string }) {
  if (!smtpUrl) return
  const mail = await outside.inside(inside =>
    inside.db
      .updateTable('outbox_mails')
      .set({ state: 'queued' })
      .where('id', '=', mailId)
      .where('state', 'in', ['kept', 'queued'])
      .returningAll()
      .executeTakeFirst(),
  )
  if (!mail) return
  const transport = transports.get(smtpUrl) ?? createTransport(smtpUrl, { connectionTimeout: 10_000, socketTimeout: 15_000 } as never)
  transports.set(smtpUrl, transport)
  await transport.sendMail({ from, to: mail.recipient, subject: mail.subject, text: mail.body, messageId: `<${mail.id}@simsar>` })
  await outside.inside(inside => inside.db.updateTable('outbox_mails').set({ state: 'sent' }).where('id', '=', mailId).execute())
}
