import { Document, type DocumentProps, Image, Page, Text, View } from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import { isRightToLeft } from '#ground/pdf/direction'
import type { Fonts } from '#ground/pdf/fonts'
import { drawable } from '#ground/pdf/letters'
import { inLines, type Paragraph } from '#ground/pdf/lines'
import { type Block, firstLine, type Row } from './lay-out.ts'
import { aboveOf, bubble, contentWidth, factLabelWidth, heightOf, heightOfRow, type Look, looks, page, picture, slack } from './measures.ts'
import type { Transcript } from './transcript.ts'
import { fill } from './words.ts'

const h = createElement
const fills = { contact: '#f1f1ee', assistant: '#e4f2ee', member: '#e9ecfa', campaign: '#fdf1d8', system: '#ffffff' }

export function documentOf(transcript: Transcript, pages: Block[][], fonts: Fonts): ReactElement<DocumentProps> {
  const plain = (text: string) => drawable(text, fonts.draws).text
  return h(
    Document,
    {
      title: plain(transcript.title),
      author: plain(transcript.brokerage),
      language: transcript.language,
      creator: 'Simsar',
      producer: 'Simsar',
    },
    ...pages.map((blocks, index) => {
      const count = fill(transcript.pageWords, { page: String(index + 1), pages: String(pages.length) })
      return h(
        Page,
        {
          key: index,
          size: 'A4',
          style: { fontFamily: fonts.families, padding: page.margin, color: looks.text.color },
        },
        ...blocks.map((block, at) => drawBlock(block, at, transcript)),
        foot([plain(transcript.brokerage), plain(transcript.printed), plain(count)], transcript, fonts),
      )
    }),
  )
}

function foot(parts: string[], { rightToLeft }: Transcript, fonts: Fonts) {
  const look = looks.time
  return h(
    View,
    {
      style: {
        position: 'absolute',
        left: page.margin,
        right: page.margin,
        bottom: page.margin - 14,
        height: look.line + 6,
        paddingTop: 5,
        borderTopWidth: 0.5,
        borderTopColor: '#e3e3de',
        flexDirection: rightToLeft ? 'row-reverse' : 'row',
        justifyContent: 'space-between',
      },
    },
    ...parts.map((part, key) =>
      h(
        View,
        {
          key,
          style: { width: contentWidth / 3, alignItems: key === 1 ? 'center' : (key === 0) === rightToLeft ? 'flex-end' : 'flex-start' },
        },
        ...inLines(part, contentWidth / 3 - slack, look, fonts, { rightToLeft })
          .slice(0, 1)
          .map(paragraph => textOf(firstLine(paragraph), 'time', { key: 0 })),
      ),
    ),
  )
}

function drawBlock(block: Block, key: number, transcript: Transcript) {
  const { rightToLeft } = transcript
  const row = rightToLeft ? 'row-reverse' : 'row'
  const start = rightToLeft ? 'flex-end' : 'flex-start'
  const end = rightToLeft ? 'flex-start' : 'flex-end'
  if (block.kind === 'fact')
    return h(
      View,
      { key, style: { flexDirection: row, height: heightOf(block) } },
      h(
        View,
        { style: { width: factLabelWidth } },
        ...block.label.map((part, at) => textOf(part, 'label', { key: at, toward: rightToLeft })),
      ),
      h(
        View,
        { style: { width: contentWidth - factLabelWidth } },
        ...block.value.map((part, at) => textOf(part, 'value', { key: at, toward: rightToLeft })),
      ),
    )
  if (block.kind === 'words')
    return h(
      View,
      { key, style: { paddingTop: aboveOf(block), height: heightOf(block), alignItems: block.align === 'middle' ? 'center' : start } },
      ...block.rows.map((part, at) => drawRow(part, at, transcript)),
    )
  const side = block.from === 'contact' ? start : block.from === 'system' ? 'center' : end
  return h(
    View,
    { key, style: { flexDirection: 'column', alignItems: side, height: heightOf(block) } },
    h(
      View,
      {
        style: {
          width: block.width + 2 * bubble.padding,
          paddingHorizontal: bubble.padding,
          paddingTop: bubble.paddingTop,
          paddingBottom: bubble.paddingBottom,
          borderRadius: 7,
          backgroundColor: fills[block.from],
          ...(block.bad || block.from === 'system' ? { borderWidth: 0.7, borderColor: block.bad ? '#b42a1f' : '#e3e3de' } : {}),
        },
      },
      ...block.rows.map((part, at) => drawRow(part, at, transcript, block.width)),
    ),
  )
}

function drawRow(row: Row, key: number, transcript: Transcript, width?: number) {
  const flexDirection = transcript.rightToLeft ? 'row-reverse' : 'row'
  if (row.kind === 'lines') return textOf(row.paragraph, row.look, { key, width })
  if (row.kind === 'byline')
    return h(
      View,
      { key, style: { flexDirection, justifyContent: 'space-between', height: heightOfRow(row) } },
      ...row.author.map((part, at) => textOf(part, 'author', { key: at })),
      textOf({ rightToLeft: isRightToLeft(row.time) ?? transcript.rightToLeft, lines: [row.time], width: 0 }, 'time', { key: 'time' }),
    )
  return h(
    View,
    { key, style: { flexDirection, height: heightOfRow(row) } },
    ...row.pictures.map(({ number, width: wide, height }, at) =>
      h(Image, {
        key: at,
        src: { data: Buffer.from(transcript.pictures[number]!.bytes), format: 'jpg' },
        style: { width: wide, height, borderRadius: 4, [transcript.rightToLeft ? 'marginLeft' : 'marginRight']: picture.gap },
      }),
    ),
  )
}

/** Lines that are broken already. */
function textOf(paragraph: Paragraph, look: Look, given: { key: number | string; width?: number | undefined; toward?: boolean }) {
  const { size, weight, line, color } = looks[look]
  const { rightToLeft, lines } = paragraph
  return h(
    Text,
    {
      key: given.key,
      style: {
        fontSize: size,
        fontWeight: weight,
        lineHeight: line / size,
        height: line * lines.length,
        color,
        direction: rightToLeft ? 'rtl' : 'ltr',
        textAlign: (given.toward ?? rightToLeft) ? 'right' : 'left',
        ...(given.width === undefined ? {} : { width: given.width }),
      },
    },
    lines.join('\n'),
  )
}
