import type { Fonts } from '#ground/pdf/fonts'
import { drawable } from '#ground/pdf/letters'
import { inLines, type Paragraph } from '#ground/pdf/lines'
import { bubbleWidth, contentWidth, factLabelWidth, type Look, looks, picture as pictureSize, slack } from './measures.ts'
import type { Bubble, Fact, Transcript } from './transcript.ts'

/** One thing below another. Lines may be cut between two pages, everything else moves as a whole. */
export type Row =
  | { kind: 'lines'; look: Look; paragraph: Paragraph }
  | { kind: 'byline'; author: Paragraph[]; time: string }
  | { kind: 'pictures'; pictures: { number: number; width: number; height: number }[] }

export type Block =
  | { kind: 'words'; rows: Row[]; align: 'start' | 'middle' }
  | { kind: 'fact'; label: Paragraph[]; value: Paragraph[] }
  | { kind: 'bubble'; from: Bubble['from']; rows: Row[]; width: number; bad: boolean }

/** Turns words into lines of known width and height, in the order they are printed. */
export function layOut(transcript: Transcript, fonts: Fonts): Block[] {
  let lostEmoji = false
  let lostLetters = false
  const clean = (text: string, instead = '') => {
    const result = drawable(text, fonts.draws)
    lostEmoji ||= result.lostEmoji
    lostLetters ||= result.lostLetters
    return result.text || (result.lostEmoji ? instead : '')
  }
  const { rightToLeft } = transcript
  const lines = (text: string, width: number, look: Look, instead?: string) => {
    const plain = clean(text, instead)
    return plain === '' ? [] : inLines(plain, width, looks[look], fonts, { rightToLeft })
  }
  const rows = (text: string, width: number, look: Look, instead?: string): Row[] =>
    lines(text, width, look, instead).map(paragraph => ({ kind: 'lines', look, paragraph }))
  const words = (text: string, look: Look, align: 'start' | 'middle' = 'start'): Block => ({
    kind: 'words',
    align,
    rows: rows(text, contentWidth, look),
  })
  const fact = ({ label, value }: Fact): Block => ({
    kind: 'fact',
    label: lines(label, factLabelWidth - 8, 'label'),
    value: lines(value, contentWidth - factLabelWidth, 'value', transcript.emoji),
  })

  /** Listed on the side the page begins, with title and price each in its own direction. */
  const listing = ({ title, price }: Bubble['listings'][number]): Row[] => {
    const parts = [title, ...(price ? [price] : [])].map(part => `\u2068${clean(part)}\u2069`)
    const around = { rightToLeft, always: true }
    return inLines(`• ${parts.join(' · ')}`, bubbleWidth, looks.listing, fonts, around).map(paragraph => ({
      kind: 'lines',
      look: 'listing',
      paragraph,
    }))
  }

  const bubble = (entry: Bubble): Block => {
    const { emoji } = transcript
    const time = clean(entry.time)
    const timeWidth = fonts.widthOf(time, looks.time.size, looks.time.weight)
    const author = lines(entry.author, bubbleWidth - timeWidth - 14, 'author', emoji).slice(0, 1)
    const body: Row[] = [
      ...pictureRows(entry, transcript),
      ...rows(entry.text, bubbleWidth, 'text', emoji),
      ...entry.besides.flatMap(text => rows(text, bubbleWidth, 'besides', emoji)),
      ...entry.listings.flatMap(listing),
      ...(entry.state ? rows(entry.state.text, bubbleWidth, entry.state.bad ? 'bad' : 'state') : []),
    ]
    const authorWidth = author[0]?.width ?? 0
    const widest = Math.max(authorWidth + timeWidth + 14, ...body.map(widthOf))
    return {
      kind: 'bubble',
      from: entry.from,
      rows: [{ kind: 'byline', author: author.map(firstLine), time }, ...body],
      width: widest + slack,
      bad: entry.state?.bad ?? false,
    }
  }

  const entries = transcript.entries.map(entry => (entry.kind === 'day' ? words(entry.text, 'day', 'middle') : bubble(entry)))
  const head = [
    words(transcript.brokerage, 'brokerage'),
    words(transcript.title, 'title'),
    ...transcript.facts.map(fact),
    words(transcript.wishes.title, 'heading'),
    ...(transcript.wishes.facts.length > 0 ? transcript.wishes.facts.map(fact) : [words(transcript.wishes.none, 'note')]),
  ]
  // only now it is known what could not be drawn
  const notes = [
    ...transcript.notes,
    ...(lostEmoji ? [transcript.emojiLeftOut] : []),
    ...(lostLetters ? [transcript.lettersLeftOut] : []),
  ].map(note => words(note, 'note'))
  return [...head, ...notes, ...entries]
}

/** A name of two hundred letters is whole on the first page; elsewhere one line of it is enough. */
export function firstLine(paragraph: Paragraph): Paragraph {
  const [first = '', ...more] = paragraph.lines
  return { ...paragraph, lines: [more.length > 0 ? `${first}…` : first] }
}

const widthOf = (row: Row) =>
  row.kind === 'lines'
    ? row.paragraph.width
    : row.kind === 'pictures'
      ? row.pictures.reduce((sum, { width }) => sum + width + pictureSize.gap, -pictureSize.gap)
      : 0

function pictureRows({ pictures }: Bubble, transcript: Transcript): Row[] {
  const made: Row[] = []
  let row: Extract<Row, { kind: 'pictures' }> | undefined
  for (const number of pictures) {
    const thumbnail = transcript.pictures[number]
    if (!thumbnail) continue
    const scale = Math.min(pictureSize.edge / Math.max(thumbnail.width, thumbnail.height), 1)
    const drawn = { number, width: thumbnail.width * scale, height: thumbnail.height * scale }
    if (!row || row.pictures.length === pictureSize.perRow) {
      row = { kind: 'pictures', pictures: [] }
      made.push(row)
    }
    row.pictures.push(drawn)
  }
  return made
}
