import type { ReactNode } from 'react'

const pattern = /(https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]}])|(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu

/** A message's text as messengers show it: addresses can be followed, *stars* make bold. Everything else is text, never markup. */
export function messageText(text: string): ReactNode[] {
  const parts: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index))
    if (match[1]) {
      parts.push(
        <a
          key={match.index}
          href={match[1]}
          target="_blank"
          rel="noopener noreferrer nofollow"
          dir="ltr"
          className="underline underline-offset-2"
        >
          {match[1]}
        </a>,
      )
    } else {
      parts.push(<strong key={match.index}>{match[2]}</strong>)
    }
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}
