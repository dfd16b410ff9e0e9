import { stroke } from './paint.ts'

/**
 * Letters drawn with a pen, as on an architect's sheet. Our own, because a bare machine has no fonts at all and a picture must look
 * the same everywhere. A stroke is a row of points on a grid 4 wide and 6 high, written x,y as two digits.
 */
const strokes: Record<string, string> = {
  A: '06 20 46|14 34',
  B: '06 00 30 41 42 33 03|33 44 45 36 06',
  C: '41 30 10 01 05 16 36 45',
  D: '06 00 20 42 44 26 06',
  E: '40 00 06 46|03 33',
  F: '40 00 06|03 33',
  G: '41 30 10 01 05 16 36 45 43 23',
  H: '00 06|40 46|03 43',
  I: '20 26',
  J: '40 45 36 16 05',
  K: '00 06|40 03 46',
  L: '00 06 46',
  M: '06 00 23 40 46',
  N: '06 00 46 40',
  O: '10 30 41 45 36 16 05 01 10',
  P: '06 00 30 41 42 33 03',
  Q: '10 30 41 45 36 16 05 01 10|24 46',
  R: '06 00 30 41 42 33 03|23 46',
  S: '41 30 10 01 02 13 33 44 45 36 16 05',
  T: '00 40|20 26',
  U: '00 05 16 36 45 40',
  V: '00 26 40',
  W: '00 16 22 36 40',
  X: '00 46|40 06',
  Y: '00 23 40|23 26',
  Z: '00 40 06 46',
  0: '10 30 41 45 36 16 05 01 10',
  1: '11 20 26|16 36',
  2: '01 10 30 41 42 06 46',
  3: '01 10 30 41 42 33 13|33 44 45 36 16 05',
  4: '36 30 04 44',
  5: '40 00 02 32 43 45 36 16 05',
  6: '40 10 01 05 16 36 45 44 33 03',
  7: '00 40 16',
  8: '10 30 41 42 33 13 02 01 10|13 04 05 16 36 45 44 33',
  9: '06 36 45 41 30 10 01 02 13 43',
  '.': '25 26',
  ',': '25 17',
  '-': '13 33',
  '/': '06 40',
  '+': '13 33|22 24',
  // The metre and its square, small as the rule wants it.
  m: '06 02 12 23 26|23 32 42 46',
  '²': '20 30 31 22 32',
}

export const widthOf = (text: string, size: number) => (spell(text).length * 5.6 - 1.6) * (size / 6)

/** One line of lettering, centred on x unless told otherwise; `size` is the height of a capital. */
export function letter(
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  from: 'middle' | 'start' | 'end' = 'middle',
  weight = size / 8,
): string {
  const unit = size / 6
  let pen = x - (from === 'start' ? 0 : from === 'end' ? widthOf(text, size) : widthOf(text, size) / 2)
  const paths: string[] = []
  for (const character of spell(text)) {
    for (const part of strokes[character]?.split('|') ?? [])
      paths.push(
        `M${part
          .split(' ')
          .map(point => `${(pen + Number(point[0]) * unit).toFixed(1)} ${(y + (Number(point[1]) - 6) * unit).toFixed(1)}`)
          .join('L')}`,
      )
    pen += 5.6 * unit
  }
  return stroke(paths.join(''), colour, weight)
}

/** Latin letters only: marks are taken off, everything but the metre is written large. */
const spell = (text: string) =>
  [...text.replace(/ı/g, 'i').normalize('NFKD').replace(/\p{M}/gu, '')].map((character, at, all) =>
    character === '2' && all[at - 1] === 'm'
      ? '²'
      : character === 'm' && /\d|\s/.test(all[at - 1] ?? '') && all[at + 1] === '2'
        ? 'm'
        : character.toUpperCase(),
  )
