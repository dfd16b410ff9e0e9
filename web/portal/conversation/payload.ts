/** What a message's kind carries, read with care: the wire says `record of unknown`, and old rows stay forever. */
type Payload = Record<string, unknown>

const isRecord = (value: unknown): value is Payload => typeof value === 'object' && value !== null && !Array.isArray(value)
const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)
const records = (value: unknown): Payload[] => (Array.isArray(value) ? value.filter(isRecord) : [])

interface Choice {
  id: string
  title: string
  description: string | null
}

const choicesOf = (value: unknown): Choice[] =>
  records(value).map((choice, index) => ({
    id: words(choice.id) ?? String(index),
    title: words(choice.title) ?? '',
    description: words(choice.description),
  }))

export const readButtons = (payload: Payload): Choice[] => choicesOf(payload.buttons)

export function readList(payload: Payload): { button: string; sections: { title: string; rows: Choice[] }[] } | null {
  const sections = records(payload.sections).map(section => ({ title: words(section.title) ?? '', rows: choicesOf(section.rows) }))
  return sections.length ? { button: words(payload.button) ?? '', sections } : null
}

export function readLocation(
  payload: Payload,
): { latitude: number; longitude: number; name: string | null; address: string | null } | null {
  const { latitude, longitude } = payload
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  return { latitude, longitude, name: words(payload.name), address: words(payload.address) }
}

export function readReaction(payload: Payload): { messageId: string | null; emoji: string | null } | null {
  return 'messageId' in payload || 'emoji' in payload ? { messageId: words(payload.messageId), emoji: words(payload.emoji) } : null
}

export function readContacts(payload: Payload): { name: string; phone: string | null }[] {
  return records(payload.contacts).map(contact => {
    const name = isRecord(contact.name) ? words(contact.name.formatted_name) : words(contact.name)
    const phones = records(contact.phones)
    return { name: name ?? '', phone: words(phones[0]?.phone) ?? words(contact.phone) }
  })
}

export const readTitle = (payload: Payload): string | null => words(payload.title)
