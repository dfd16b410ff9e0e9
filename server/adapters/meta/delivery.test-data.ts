/** A delivery in Meta's shape, for tests: these texts from one customer, with anything odd put between them. */
export function deliveryOf(
  account: { wabaId: string; phoneNumberId: string },
  texts: { id: string; text: string }[],
  odd: unknown[] = [],
  from: Record<string, string> = { from: '201001112233' },
): Buffer {
  const messages = texts.map(({ id, text }) => ({ ...from, id, timestamp: '1763600000', type: 'text', text: { body: text } }))
  const between = [...messages.slice(0, 1), ...odd, ...messages.slice(1)]
  const contacts = [{ profile: { name: 'Mona' }, wa_id: '201001112233', user_id: 'EG.77001122' }]
  return change(account, 'messages', { contacts, messages: between })
}

/** Any change, wrapped as it comes. */
export function change(account: { wabaId: string; phoneNumberId: string }, field: string, value: object): Buffer {
  const metadata = { display_phone_number: '201000000000', phone_number_id: account.phoneNumberId }
  const whole = { messaging_product: 'whatsapp', metadata, ...value }
  return Buffer.from(
    JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: account.wabaId, changes: [{ field, value: whole }] }] }),
  )
}
