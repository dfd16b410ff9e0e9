/** The little of SVG that the pictures need. A point is [x, y] on a sheet of 1200 × 900. */
export type Point = readonly [number, number]
export const sheet = { width: 1200, height: 900 }

const n = (value: number) => Number(value.toFixed(1)).toString()

export const outline = (points: readonly Point[]) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`
export const line = (points: readonly Point[]) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`

export const fill = (d: string, colour: string, opacity = 1) =>
  d ? `<path d="${d}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ''}/>` : ''
export const stroke = (d: string, colour: string, width: number, opacity = 1) =>
  d
    ? `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${n2(opacity)}"` : ''}/>`
    : ''
export const shape = (points: readonly Point[], colour: string, opacity = 1) => fill(outline(points), colour, opacity)
export const rect = (x: number, y: number, width: number, height: number, colour: string, opacity = 1, radius = 0) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${colour}"${radius ? ` rx="${n(radius)}"` : ''}${opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ''}/>`
export const oval = (x: number, y: number, rx: number, ry: number, colour: string, opacity = 1) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${n2(opacity)}"` : ''}/>`

/** A gradient from top to bottom (or left to right) and the word that refers to it. */
export function gradient(
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  direction: 'down' | 'across' | 'round' = 'down',
) {
  const body = stops
    .map(
      ([at, colour, opacity]) =>
        `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('')
  if (direction === 'round') return `<radialGradient id="${id}">${body}</radialGradient>`
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${direction === 'across' ? 1 : 0}" y2="${direction === 'across' ? 0 : 1}">${body}</linearGradient>`
}

/** Between two colours written #rrggbb: 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [Number.parseInt(first.slice(at, at + 2), 16), Number.parseInt(second.slice(at, at + 2), 16)]
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** A closed soft shape through points around a centre: bushes, crowns, clouds. */
export function blob(x: number, y: number, rx: number, ry: number, wobble: () => number, corners = 9): string {
  const around = Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * Math.PI * 2
    const reach = 0.84 + wobble() * 0.3
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach] as Point
  })
  const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const start = middle(around.at(-1)!, around[0]!)
  const curves = around.map((point, at) => {
    const end = middle(point, around[(at + 1) % corners]!)
    return `Q${n(point[0])} ${n(point[1])} ${n(end[0])} ${n(end[1])}`
  })
  return `M${n(start[0])} ${n(start[1])}${curves.join('')}Z`
}

const n2 = (value: number) => Number(value.toFixed(2)).toString()
