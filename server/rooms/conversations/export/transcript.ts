/** A conversation as it is printed: only words and pictures, everything decided, nothing drawn yet. Plain data, because it goes to another thread. */
export interface Transcript {
  /** The page reads from the right, whatever the language of the labels. */
  rightToLeft: boolean
  language: 'en' | 'ar'
  brokerage: string
  title: string
  facts: Fact[]
  wishes: { title: string; facts: Fact[]; none: string }
  notes: string[]
  entries: Entry[]
  printed: string
  /** With `{{page}}` and `{{pages}}` in it. */
  pageWords: string
  /** What is said about letters that cannot be drawn, should there be any. */
  emoji: string
  emojiLeftOut: string
  lettersLeftOut: string
  /** JPEG, by the number a bubble calls them. */
  pictures: Thumbnail[]
}

export interface Fact {
  label: string
  value: string
}

export interface Thumbnail {
  bytes: Uint8Array
  width: number
  height: number
}

export type Entry = { kind: 'day'; text: string } | Bubble

export interface Bubble {
  kind: 'bubble'
  from: 'contact' | 'assistant' | 'member' | 'campaign' | 'system'
  author: string
  time: string
  text: string
  /** What stands there besides words: a place, a file, buttons. */
  besides: string[]
  /** Numbers into `pictures`. */
  pictures: number[]
  listings: { title: string; price: string | null }[]
  state: { text: string; bad: boolean } | null
}
