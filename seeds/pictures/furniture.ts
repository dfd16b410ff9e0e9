import type { Light } from './light.ts'
import { blob, fill, line, mix, oval, type Point, rect, shape, stroke } from './paint.ts'
import type { Chance } from './random.ts'
import { see, type View } from './space.ts'

export interface Room {
  view: View
  light: Light
  chance: Chance
  tone(colour: string, shade?: number): string
  half: number
  near: number
  far: number
  accent: string
  furnishing: { sofa: string; rug: string; wood: string; cushion: string }
  studio: boolean
}

/** A block standing in the room: from the middle we see its inner side, its front, and its top when it is low. */
function cube(
  { view, tone }: Room,
  [x0, x1]: [number, number],
  [y0, y1]: [number, number],
  [z0, z1]: [number, number],
  colour: string,
): string {
  const at = (x: number, y: number, z: number): Point => see(view, [x, y, z])
  const inner = x0 > 0 ? x0 : x1
  return [
    x0 > 0 || x1 < 0 ? shape([at(inner, y0, z0), at(inner, y0, z1), at(inner, y1, z1), at(inner, y1, z0)], tone(colour, 0.2)) : '',
    y1 < view.eye ? shape([at(x0, y1, z0), at(x1, y1, z0), at(x1, y1, z1), at(x0, y1, z1)], tone(mix(colour, '#ffffff', 0.18))) : '',
    shape([at(x0, y0, z0), at(x1, y0, z0), at(x1, y1, z0), at(x0, y1, z0)], tone(colour, 0.08)),
  ].join('')
}

const underneath = ({ view }: Room, x0: number, x1: number, z0: number, z1: number) =>
  shape([see(view, [x0, 0, z0]), see(view, [x1, 0, z0]), see(view, [x1, 0, z1]), see(view, [x0, 0, z1])], '#2b1f18', 0.22)

/** Sofa, rug, low table, pictures, lamp and a plant; a bed where one room is all there is. */
export function salon(room: Room): string {
  const { view, furnishing, tone } = room
  const at = (x: number, y: number, z: number): Point => see(view, [x, y, z])
  const rug = (inset: number) => [
    at(-1.75 + inset, 0, 4.1 + inset),
    at(1.5 - inset, 0, 4.1 + inset),
    at(1.5 - inset, 0, 6.9 - inset),
    at(-1.75 + inset, 0, 6.9 - inset),
  ]
  return [
    pictures(room),
    shape(rug(0), tone(furnishing.rug)),
    stroke(
      `M${rug(0.18)
        .map(point => point.join(' '))
        .join('L')}Z`,
      tone(mix(furnishing.rug, furnishing.cushion, 0.6)),
      3,
    ),
    stroke(
      `M${rug(0.32)
        .map(point => point.join(' '))
        .join('L')}Z`,
      tone(mix(furnishing.rug, furnishing.cushion, 0.4)),
      1.5,
    ),
    plant(room, 2.6, 7.3),
    sofa(room),
    room.studio ? bed(room) : console(room) + armchair(room),
    table(room),
    pendant(room),
  ].join('')
}

function sofa(room: Room): string {
  const { furnishing } = room
  const seat = furnishing.sofa
  const parts = [
    underneath(room, -3, -1.5, 4.2, 7.2),
    cube(room, [-3, -2.6], [0.1, 0.95], [4.2, 7.2], seat),
    cube(room, [-2.9, -1.7], [0.1, 0.62], [6.9, 7.2], mix(seat, '#000000', 0.08)),
  ]
  for (const z of [6.05, 5.2, 4.45]) parts.push(cube(room, [-2.6, -1.65], [0.12, 0.46], [z, z + 0.82], seat))
  for (const [z, colour] of [
    [6.3, furnishing.cushion],
    [5.6, mix(furnishing.rug, '#ffffff', 0.3)],
    [4.75, furnishing.cushion],
  ] as const)
    parts.push(cube(room, [-2.62, -2.44], [0.48, 0.86], [z, z + 0.42], colour))
  parts.push(cube(room, [-2.9, -1.65], [0.1, 0.62], [4.2, 4.42], mix(seat, '#000000', 0.05)))
  return parts.join('')
}

function armchair(room: Room): string {
  const colour = mix(room.furnishing.cushion, room.furnishing.wood, 0.25)
  return [
    underneath(room, 1.25, 2.15, 6, 7),
    cube(room, [1.3, 2.1], [0.42, 1], [6.85, 7.05], colour),
    cube(room, [1.3, 1.45], [0.16, 0.68], [6.1, 6.9], mix(colour, '#000000', 0.08)),
    cube(room, [1.45, 1.95], [0.16, 0.46], [6.1, 6.85], colour),
    cube(room, [1.95, 2.1], [0.16, 0.68], [6.1, 6.9], mix(colour, '#000000', 0.08)),
  ].join('')
}

function table(room: Room): string {
  const { view, furnishing, tone, chance } = room
  const leg = (x: number, z: number) => line([see(view, [x, 0, z]), see(view, [x, 0.36, z])])
  const [vaseX, vaseY] = see(view, [-0.25, 0.42, 5.35])
  const stems = Array.from(
    { length: 7 },
    () => `M${vaseX} ${vaseY - 34}q${chance.between(-26, 26)} -24 ${chance.between(-40, 40)} ${chance.between(-74, -46)}`,
  )
  const blossoms = stems
    .map(stem => stem.match(/ (-?[\d.]+) (-?[\d.]+)$/)!)
    .map(([, dx, dy]) =>
      oval(vaseX + Number(dx), vaseY - 34 + Number(dy), 7, 7, tone(chance.pick(['#ffffff', furnishing.cushion, '#d9688d']))),
    )
  return [
    underneath(room, -0.9, 0.7, 4.9, 5.9),
    stroke([leg(-0.75, 5), leg(0.55, 5), leg(0.55, 5.8), leg(-0.75, 5.8)].join(''), tone('#3b2c22'), 5),
    cube(room, [-0.85, 0.65], [0.36, 0.43], [4.95, 5.85], furnishing.wood),
    shape(
      [see(view, [0.1, 0.44, 5.1]), see(view, [0.48, 0.44, 5.1]), see(view, [0.48, 0.44, 5.5]), see(view, [0.1, 0.44, 5.5])],
      tone('#f6f0e4'),
    ),
    stroke(stems.join(''), tone(room.light.leaf, 0.1), 2.4),
    ...blossoms,
    fill(
      `M${vaseX - 11} ${vaseY - 36}Q${vaseX - 22} ${vaseY - 10} ${vaseX - 10} ${vaseY}H${vaseX + 10}Q${vaseX + 22} ${vaseY - 10} ${vaseX + 11} ${vaseY - 36}Z`,
      tone('#dfe6e4', 0.06),
    ),
  ].join('')
}

function console(room: Room): string {
  const { view, furnishing, tone } = room
  const wall = (y: number, z: number): Point => see(view, [room.half - 0.02, y, z])
  return [
    cube(room, [2.6, 3.08], [0.12, 0.5], [4.2, 6.6], furnishing.wood),
    shape([wall(0.85, 4.5), wall(0.85, 6.3), wall(1.9, 6.3), wall(1.9, 4.5)], tone('#20242a')),
    shape([wall(0.9, 4.6), wall(0.9, 5.2), wall(1.85, 4.9), wall(1.85, 4.6)], '#ffffff', 0.08),
  ].join('')
}

function bed(room: Room): string {
  const { furnishing } = room
  return [
    underneath(room, 1, 3, 4.2, 7),
    cube(room, [2.9, 3.08], [0, 1.15], [4.3, 6.9], furnishing.wood),
    cube(room, [1.1, 2.9], [0.1, 0.36], [4.4, 6.8], furnishing.wood),
    cube(room, [1.1, 2.9], [0.36, 0.62], [4.4, 6.8], '#fbf8f2'),
    cube(room, [1.08, 2], [0.4, 0.66], [4.38, 6.82], furnishing.sofa),
    cube(room, [2.4, 2.86], [0.62, 0.78], [5.8, 6.6], '#ffffff'),
    cube(room, [2.4, 2.86], [0.62, 0.78], [4.6, 5.4], '#ffffff'),
  ].join('')
}

/** Two frames on the left wall with landscapes in them. */
function pictures({ view, tone, chance, half, furnishing, accent }: Room): string {
  const wall = (y: number, z: number): Point => see(view, [-half + 0.02, y, z])
  return [4.75, 6.05]
    .map(z => {
      const [low, high, wide] = [1.35, 2.25, 1]
      const quad = (inset: number) => [
        wall(low + inset, z + inset),
        wall(low + inset, z + wide - inset),
        wall(high - inset, z + wide - inset),
        wall(high - inset, z + inset),
      ]
      const ridge = chance.between(0.3, 0.55)
      return [
        shape(quad(0), tone(furnishing.wood, 0.15)),
        shape(quad(0.06), tone('#f8f3e8')),
        shape(
          [
            wall(low + 0.12, z + 0.12),
            wall(low + 0.12, z + 0.88),
            wall(low + ridge, z + 0.88),
            wall(low + ridge + 0.16, z + 0.5),
            wall(low + ridge - 0.08, z + 0.12),
          ],
          tone(mix(accent, furnishing.sofa, chance())),
        ),
        oval(wall(high - 0.26, z + 0.6)[0], wall(high - 0.26, z + 0.6)[1], 6, 9, tone(furnishing.cushion)),
      ].join('')
    })
    .join('')
}

function plant(room: Room, x: number, z: number): string {
  const { view, light, tone, chance } = room
  const [footX, footY] = see(view, [x, 0, z])
  const metre = view.focal / z
  const leaves = { dark: '', bright: '' }
  for (let leaf = 0; leaf < 13; leaf++) {
    const angle = Math.PI * (0.1 + 0.8 * (leaf / 12))
    const reach = chance.between(0.55, 1.05) * metre
    const [tipX, tipY] = [footX + Math.cos(angle) * reach, footY - 0.5 * metre - Math.sin(angle) * reach * 1.25]
    leaves[leaf % 2 ? 'dark' : 'bright'] +=
      `M${footX} ${footY - 0.42 * metre}Q${tipX - 0.28 * metre} ${tipY + 0.3 * metre} ${tipX} ${tipY}Q${tipX + 0.24 * metre} ${tipY + 0.42 * metre} ${footX} ${footY - 0.42 * metre}Z`
  }
  return [
    oval(footX, footY, 0.34 * metre, 0.08 * metre, '#2b1f18', 0.3),
    fill(leaves.dark, tone(mix(light.leaf, '#153a30', 0.45))),
    fill(leaves.bright, tone(mix(light.leaf, '#c8dd84', 0.16))),
    fill(
      `M${footX - 0.24 * metre} ${footY - 0.46 * metre}H${footX + 0.24 * metre}L${footX + 0.17 * metre} ${footY}H${footX - 0.17 * metre}Z`,
      tone('#e9e0d2', 0.1),
    ),
  ].join('')
}

function pendant({ view, tone, light, furnishing }: Room): string {
  const [x, top] = see(view, [-0.1, 3, 5.4])
  const [, y] = see(view, [-0.1, 2.25, 5.4])
  const lit = light.lamps > 0.2
  return [
    stroke(
      line([
        [x, top],
        [x, y],
      ]),
      tone('#3b342c'),
      2.5,
    ),
    lit ? oval(x, y + 30, 130, 100, '#ffdf9e', 0.22) : '',
    fill(
      `M${x - 62} ${y + 34}Q${x - 54} ${y - 6} ${x} ${y - 8}Q${x + 54} ${y - 6} ${x + 62} ${y + 34}Z`,
      tone(mix(furnishing.cushion, '#ffffff', lit ? 0.35 : 0.1)),
    ),
    oval(x, y + 34, 62, 8, lit ? '#fff3c8' : tone('#6e5d4c')),
  ].join('')
}

/** Desks, screens and chairs, for places where people work. */
export function desks(room: Room): string {
  const { view, furnishing, tone } = room
  const parts = [pictures(room), plant(room, 2.6, 7.3)]
  for (const [x0, x1] of [
    [-2.5, -0.7],
    [0.7, 2.5],
  ] as const) {
    const middle = (x0 + x1) / 2
    parts.push(underneath(room, x0, x1, 5.2, 6.2), cube(room, [middle - 0.25, middle + 0.25], [0.45, 1.05], [6.5, 6.62], '#3d464d'))
    parts.push(
      stroke(
        [x0 + 0.1, x1 - 0.1].flatMap(x => [5.3, 6.1].map(z => line([see(view, [x, 0, z]), see(view, [x, 0.72, z])]))).join(''),
        tone('#3b3f44'),
        4,
      ),
    )
    parts.push(cube(room, [x0, x1], [0.72, 0.77], [5.2, 6.2], furnishing.wood))
    parts.push(
      cube(room, [middle - 0.05, middle + 0.05], [0.77, 0.95], [5.8, 5.9], '#2b2f34'),
      cube(room, [middle - 0.42, middle + 0.42], [0.92, 1.42], [5.78, 5.83], '#23282e'),
    )
    parts.push(cube(room, [x0 + 0.15, x0 + 0.5], [0.77, 0.83], [5.4, 5.7], furnishing.cushion))
  }
  return parts.join('') + pendant(room)
}

/** Nothing yet: a ladder, buckets, sacks, a bulb on its wire. */
export function bare(room: Room): string {
  const { view, tone } = room
  const at = (x: number, y: number, z: number): Point => see(view, [x, y, z])
  const rails = [line([at(-2.2, 0, 5.6), at(-1.9, 2.3, 6.3)]), line([at(-1.5, 0, 5.6), at(-1.45, 2.3, 6.3)])]
  const rungs = [0.3, 0.65, 1, 1.35, 1.7, 2.05].map(y =>
    line([at(-2.2 + y * 0.13, y, 5.6 + y * 0.3), at(-1.5 + y * 0.02, y, 5.6 + y * 0.3)]),
  )
  const [bulbX, bulbY] = at(0.3, 2.3, 5.4)
  const bucket = (x: number, z: number, colour: string) => {
    const [px, py] = at(x, 0, z)
    const size = (view.focal / z) * 0.16
    return (
      oval(px, py, size * 1.2, size * 0.35, '#2b241d', 0.3) +
      fill(`M${px - size} ${py - size * 1.9}H${px + size}L${px + size * 0.78} ${py}H${px - size * 0.78}Z`, tone(colour)) +
      oval(px, py - size * 1.9, size, size * 0.28, tone(mix(colour, '#000000', 0.35)))
    )
  }
  const sack = (x: number, y: number, z: number) => {
    const [px, py] = at(x, y, z)
    return fill(blob(px, py - 26, 74, 30, room.chance, 10), tone('#c9b894', 0.06)) + rect(px - 26, py - 40, 52, 20, tone('#8d7f63'), 0.6, 4)
  }
  return [
    stroke(rails.join('') + rungs.join(''), tone('#b58a4f'), 8),
    sack(2.1, 0, 5.6),
    sack(2.5, 0, 5.3),
    sack(2.3, 0.28, 5.45),
    bucket(0.4, 5, '#e9eef0'),
    bucket(0.85, 5.3, '#3f86a8'),
    stroke(line([at(0.3, 3, 5.4), [bulbX, bulbY]]), tone('#2e2a26'), 3),
    oval(bulbX, bulbY + 14, 70, 60, '#fff0c4', 0.25),
    oval(bulbX, bulbY + 12, 13, 16, '#fff6d8'),
  ].join('')
}
