import type { ChannelAbilities } from '#ports/channel-adapter'
import type { ReplyContent } from '#rooms/conversations'

/** Makes a reply fit what a channel can carry. Words are never lost: what has no button becomes a numbered line, what is too long is cut between sentences. */
export function fitReply(can: ChannelAbilities, content: ReplyContent): ReplyContent[] {
  switch (content.kind) {
    case 'text':
      return splitText(content.text, can.textLimit).map(text => ({ kind: 'text', text }))
    case 'buttons':
      return fitButtons(can, content)
    case 'list':
      return can.list && content.text.length <= can.list.bodyLimit
        ? [content]
        : fitReply(can, {
            kind: 'text',
            text: numbered(
              content.text,
              content.sections.flatMap(section => section.rows.map(row => row.title)),
            ),
          })
    case 'image':
      if (!can.image) return content.caption ? fitReply(can, { kind: 'text', text: content.caption }) : []
      return content.caption && content.caption.length > can.captionLimit
        ? [{ ...content, caption: null }, ...fitReply(can, { kind: 'text', text: content.caption })]
        : [content]
    case 'location':
      return can.location
        ? [content]
        : [{ kind: 'text', text: `${content.name ?? ''} https://maps.google.com/?q=${content.latitude},${content.longitude}`.trim() }]
    case 'template':
      return [content]
  }
}

function fitButtons(can: ChannelAbilities, content: Extract<ReplyContent, { kind: 'buttons' }>): ReplyContent[] {
  if (!can.buttons || content.buttons.length === 0) {
    const text: ReplyContent = {
      kind: 'text',
      text:
        content.buttons.length > 0
          ? numbered(
              content.text,
              content.buttons.map(button => button.title),
            )
          : content.text,
    }
    const picture: ReplyContent[] = content.pictureId && can.image ? [{ kind: 'image', pictureId: content.pictureId, caption: null }] : []
    return [...picture, ...fitReply(can, text)]
  }
  const titles = new Set<string>()
  const buttons = content.buttons
    .slice(0, can.buttons.max)
    .map(button => ({ ...button, title: shortened(button.title, can.buttons!.titleLimit) }))
    // a provider refuses two buttons of one name
    .filter(button => !titles.has(button.title) && titles.add(button.title))
  if (content.text.length <= can.buttons.bodyLimit) return [{ ...content, buttons }]
  const parts = splitText(content.text, can.buttons.bodyLimit)
  const last = parts.pop() ?? ''
  return [...parts.map(text => ({ kind: 'text', text }) as const), { ...content, text: last, buttons }]
}

const numbered = (text: string, options: string[]) => [text, ...options.map((option, index) => `${index + 1}. ${option}`)].join('\n')

function shortened(title: string, limit: number): string {
  return title.length <= limit
    ? title
    : `${title
        .slice(0, limit - 1)
        .toWellFormed()
        .trimEnd()}…`
}

/** Cut at a paragraph, else after a sentence, else between words: never inside a number or a word unless nothing else is left. */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const head = rest.slice(0, limit)
    const at = [head.lastIndexOf('\n\n'), lastEnd(head), head.lastIndexOf('\n'), lastSpace(head)].find(index => index > limit / 3) ?? limit
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return rest ? [...parts, rest] : parts
}

function lastEnd(head: string): number {
  const ends = [...head.matchAll(/[.!?؟…](?=\s)/g)]
  return ends.length > 0 ? ends.at(-1)!.index + 1 : -1
}

/** Between words, and not between a number and what belongs to it: "6 400 000 EGP" stays whole. */
function lastSpace(head: string): number {
  const spaces = [...head.matchAll(/(?<!\p{N})\s(?!\p{N})/gu)]
  return spaces.length > 0 ? spaces.at(-1)!.index : head.lastIndexOf(' ')
}
