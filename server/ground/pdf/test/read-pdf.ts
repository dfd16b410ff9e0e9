import { inflateSync } from 'node:zlib'

/**
 * Reads back what our own PDFs hold: enough of the format for tests, not for strangers' files. The words of each page come in
 * runs of one direction as they stand on paper, so right-to-left words read backwards; `backwards` turns them.
 */
export function readPdf(bytes: Buffer) {
  const raw = bytes.toString('latin1')
  if (!raw.startsWith('%PDF-') || !raw.trimEnd().endsWith('%%EOF')) throw new Error('not a whole PDF')
  const objects = new Map(
    [...raw.matchAll(/(?<=\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number = '', body = '']) => [Number(number), body]),
  )
  const at = (body: string, name: string) => objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1])) ?? ''
  const [, kids = ''] = /\/Type \/Pages[^>]*\/Kids \[([^\]]*)\]/s.exec(raw) ?? []
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => objects.get(Number(number)) ?? '')
  return {
    pages: pages.map(page => {
      const fonts = new Map(
        [...at(page, 'Resources').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => [
          name,
          lettersOf(streamOf(at(objects.get(Number(number)) ?? '', 'ToUnicode'))),
        ]),
      )
      return {
        size: /\/MediaBox \[([^\]]*)\]/.exec(page)?.[1]?.split(' ').map(Number),
        runs: runsOf(streamOf(at(page, 'Contents')), fonts),
      }
    }),
    /** Names of the fonts, without the letters that mark a subset. */
    fonts: [...new Set([...raw.matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?(\S+)/g)].map(([, name]) => name))].sort(),
    embeddedFonts: [...raw.matchAll(/\/FontFile2 /g)].length,
    pictures: [...raw.matchAll(/\/Subtype \/Image/g)].length,
  }
}

export const backwards = (text: string) => [...text].reverse().join('')

const streamOf = (body: string) => {
  const start = body.indexOf('stream\n')
  const packed = body.slice(start + 'stream\n'.length, body.lastIndexOf('\nendstream'))
  return start < 0 ? '' : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
}

/** From the table that lets a reader copy words out: the letters of each glyph. */
const lettersOf = (table: string) =>
  [...table.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)].flatMap(([, first = '0', row = '']) =>
    [...row.matchAll(/<([\w ]*)>/g)].map(([, units = ''], offset) => ({
      glyph: Number.parseInt(first, 16) + offset,
      letters: String.fromCharCode(...[...units.replaceAll(' ', '').matchAll(/\w{4}/g)].map(([unit]) => Number.parseInt(unit, 16))),
    })),
  )

/** One piece for every run of one direction and font. */
function runsOf(content: string, fonts: Map<string, ReturnType<typeof lettersOf>>): string[] {
  let known = new Map<number, string>()
  return [...content.matchAll(/BT\n(.*?)\nET/gs)].map(([, run = '']) =>
    [...run.matchAll(/\/(F\d+) \S+ Tf|<(\w+)>/g)]
      .flatMap(([, font, hex]) => {
        if (font) known = new Map(fonts.get(font)?.map(({ glyph, letters }) => [glyph, letters]))
        return (hex?.match(/\w{4}/g) ?? []).map(glyph => known.get(Number.parseInt(glyph, 16)) ?? '')
      })
      .join(''),
  )
}
