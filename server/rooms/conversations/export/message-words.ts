import type { MessageView } from '#contracts/conversation'
import { fill, named, type Words } from './words.ts'

/** A list of a thousand rows is data, not something a person said. */
const mostLines = 20
const mostLetters = 300

/** What a message says besides its text: files that are not drawn, places, people, buttons. `undrawn` are the media without a picture. */
export function besidesText(message: MessageView, undrawn: MessageView['media'], words: Words): string[] {
  const said = [...undrawn.map(media => fileWords(media, words)), ...payloadWords(message, words)]
  const captions = message.media.flatMap(({ caption }) => (caption && caption !== message.text ? [caption] : []))
  const all = [...said, ...new Set(captions)]
  if (all.length === 0 && !message.text && message.media.length === 0) return [named(words.kind, message.kind) ?? message.kind]
  return all.slice(0, mostLines).map(line => line.slice(0, mostLetters))
}

function fileWords({ kind, fileName, state }: MessageView['media'][number], words: Words): string {
  const name = named(words.kind, kind) ?? kind
  const whole = fileName ? fill(words.transcript.file, { kind: name, name: `\u2068${fileName}\u2069` }) : name
  return state === 'failed' ? `${whole} (${words.media.failed})` : whole
}

/** The wire says `record of unknown`, and old rows stay forever: read with care. */
function payloadWords({ kind, payload, text }: MessageView, words: Words): string[] {
  switch (kind) {
    case 'location': {
      const at = [payload.latitude, payload.longitude].flatMap(part => (typeof part === 'number' ? [part.toFixed(5)] : []))
      return [
        [words.kind.location, string(payload.name), string(payload.address), at.length === 2 ? `\u2066${at.join(',\u00a0')}\u2069` : '']
          .filter(Boolean)
          .join(' · '),
      ]
    }
    case 'contacts':
      return records(payload.contacts).map(person => {
        const name = string(person.name) || string(record(person.name).formatted_name)
        const phone = string(records(person.phones)[0]?.phone) || string(person.phone)
        return [words.kind.contacts, name, phone].filter(Boolean).join(' · ')
      })
    case 'reaction':
      return [fill(words.conversation.reaction, { emoji: string(payload.emoji) }).trim()]
    case 'buttons':
      return records(payload.buttons).flatMap(button => bracketed(string(button.title)))
    case 'list':
      return records(payload.sections).flatMap(section => records(section.rows).flatMap(row => bracketed(string(row.title))))
    case 'button-reply':
    case 'list-reply': {
      const title = string(payload.title)
      return title && title !== text ? [title] : [words.conversation.pressed]
    }
    case 'order':
    case 'template':
    case 'unsupported':
      return text ? [] : [words.kind[kind]]
    default:
      return []
  }
}

const bracketed = (title: string) => (title ? [`[${title}]`] : [])
const string = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
const records = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(record) : [])
