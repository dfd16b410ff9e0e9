import type { Conversation, MessageView } from '#contracts/conversation'
import { isRightToLeft } from '#ground/pdf/direction'
import { besidesText } from './message-words.ts'
import { mostPictures, picturesOf } from './newest.ts'
import type { Bubble, Entry, Fact, Thumbnail, Transcript } from './transcript.ts'
import { wishFacts } from './wish-words.ts'
import { type Formats, fill, formatsOf, type Language, named, type Words, wordsOf } from './words.ts'

export interface Printed {
  conversation: Conversation
  /** Some of the conversation is older than the messages given. */
  hasOlder: boolean
  /** By the address the message gives them. */
  pictures: Map<string, Thumbnail>
  brokerage: { name: string; timeZone: string }
  language: Language
  at: Date
}

export function makeTranscript({ conversation, hasOlder, pictures, brokerage, language, at }: Printed): Transcript {
  const words = wordsOf(language)
  const formats = formatsOf(language, brokerage.timeZone)
  const { contact, messages } = conversation
  const name = nameOf(contact, words)
  const addresses = [...pictures.keys()]
  const isPictureLeftOut = messages.some(message => picturesOf(message).some(({ url }) => url && !pictures.has(url)))
  const said = messages.flatMap(({ text }) => isRightToLeft(text ?? '') ?? [])
  return {
    rightToLeft: said.length > 0 ? said.filter(Boolean).length * 2 > said.length : language === 'ar',
    language,
    brokerage: brokerage.name,
    title: fill(words.transcript.title, { name }),
    facts: facts(conversation, name, words, formats),
    wishes: { title: words.wishes.title, facts: wishFacts(conversation, words, formats, language), none: words.transcript.noWishes },
    notes: [
      ...(hasOlder ? [fill(words.transcript.newestOnly, { number: formats.number(messages.length) })] : []),
      ...(isPictureLeftOut && pictures.size === mostPictures
        ? [fill(words.transcript.picturesLeftOut, { number: formats.number(mostPictures) })]
        : []),
    ],
    entries:
      messages.length > 0 ? entries(conversation, name, addresses, words, formats) : [{ kind: 'day', text: words.conversation.noMessages }],
    printed: fill(words.transcript.printed, { at: formats.dateTime(at) }),
    pageWords: words.transcript.page,
    emoji: words.transcript.emoji,
    emojiLeftOut: words.transcript.emojiLeftOut,
    lettersLeftOut: words.transcript.lettersLeftOut,
    pictures: [...pictures.values()],
  }
}

const nameOf = ({ name, username, phone }: Conversation['contact'], words: Words) =>
  (name || (username ? `@${username}` : null) || phoneWords(phone) || words.inbox.nameless).slice(0, mostOfName)
/** Longer ones are a prank. */
const mostOfName = 300

const phoneWords = (phone: string | null) => (phone ? (phone.startsWith('+') ? phone : `+${phone}`) : null)

function facts({ contact, channel, assignee, messages }: Conversation, name: string, words: Words, formats: Formats): Fact[] {
  const first = messages[0]
  const last = messages.at(-1)
  const span = first && last ? [first, last].map(({ createdAt }) => formats.dateTime(new Date(createdAt))) : []
  const all: [string, string | null | undefined][] = [
    [words.transcript.customer, name],
    [words.contact.phone, phoneWords(contact.phone)],
    [words.contact.username, contact.username && `@${contact.username}`],
    [words.contact.channel, named(words.channel, channel) ?? channel],
    [words.contact.assignee, assignee?.name],
    [words.transcript.period, span.length === 2 ? fill(words.transcript.span, { from: span[0]!, to: span[1]! }) : null],
    [words.transcript.messages, formats.number(messages.length)],
  ]
  return all.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function entries(conversation: Conversation, name: string, addresses: string[], words: Words, formats: Formats): Entry[] {
  const titles = new Map(
    conversation.listings.map(({ id, title, price, currency }) => [
      id,
      { title, price: price === null ? null : formats.money(price, currency) },
    ]),
  )
  const made: Entry[] = []
  let day = ''
  for (const message of conversation.messages) {
    const at = new Date(message.createdAt)
    const today = formats.day(at)
    if (today !== day) made.push({ kind: 'day', text: today })
    day = today
    made.push(bubble(message, at, name, addresses, titles, words, formats))
  }
  return made
}

function bubble(
  message: MessageView,
  at: Date,
  name: string,
  addresses: string[],
  titles: Map<string, Bubble['listings'][number]>,
  words: Words,
  formats: Formats,
): Bubble {
  const { author, deleted } = message
  const drawn = picturesOf(message).filter(({ url }) => addresses.includes(url as string))
  const undrawn = message.media.filter(media => !drawn.includes(media))
  return {
    kind: 'bubble',
    from: author,
    author: author === 'contact' ? name : author === 'member' && message.memberName ? message.memberName : words.author[author],
    time: [...(message.edited && !deleted ? [words.conversation.edited] : []), formats.time(at)].join(' · '),
    text: deleted ? words.conversation.deleted : (message.text ?? ''),
    besides: deleted ? [] : besidesText(message, undrawn, words),
    pictures: drawn.map(({ url }) => addresses.indexOf(url as string)),
    listings: deleted ? [] : message.listingIds.flatMap(id => titles.get(id) ?? []),
    state: message.direction === 'outbound' && author !== 'system' ? stateWords(message, words) : null,
  }
}

function stateWords({ state, failure }: MessageView, words: Words): Bubble['state'] {
  const bad = state === 'failed' || state === 'unknown' || state === 'suppressed'
  const why = failure && (named(words.failure, failure.code) ?? words.failure.other)
  const code = failure?.providerCode && fill(words.conversation.providerCode, { code: failure.providerCode })
  return { text: [why ? `${words.messageState[state]}: ${why}` : words.messageState[state], ...(code ? [code] : [])].join(' '), bad }
}
