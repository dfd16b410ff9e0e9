import { type Light, seen } from './light.ts'
import { fill, line, mix, outline, type Point, shape, stroke } from './paint.ts'
import type { Chance } from './random.ts'
import { type Box, fromAbove, front, on, type Plot, patch, roof, side, type Wall } from './space.ts'

export interface Materials {
  wall: string
  /** Stone or timber on the parts that stand out. */
  accent: string
  slab: string
  frame: string
  /** Terracotta, where a house has a tiled roof. */
  tiles: string
}

export const palettes: readonly Materials[] = [
  { wall: '#f3ead9', accent: '#b98a5b', slab: '#fffaf0', frame: '#4b4036', tiles: '#b9623f' },
  { wall: '#ece6dc', accent: '#7a5c45', slab: '#ffffff', frame: '#2f3a40', tiles: '#a9553a' },
  { wall: '#e9d2b4', accent: '#c26f45', slab: '#fbf1e0', frame: '#5a4636', tiles: '#c06a42' },
  { wall: '#f7f4ef', accent: '#8a9a86', slab: '#ffffff', frame: '#39463f', tiles: '#b3603f' },
  { wall: '#e3ddd3', accent: '#5f6f7d', slab: '#f6f4f0', frame: '#29323b', tiles: '#9c5b45' },
]
export const coastal: Materials = { wall: '#fbfaf5', accent: '#3f86b5', slab: '#ffffff', frame: '#2f6f9c', tiles: '#c9744b' }

/** Everything a drawing of a house needs at hand. */
export interface Site {
  plot: Plot
  light: Light
  chance: Chance
  materials: Materials
}

const lamp = '#ffd27a'

/** A solid box: front in the sun, the other side in shade, the top where we look down upon it. */
export function block(site: Site, box: Box, colour: string): string {
  const { plot, light } = site
  const [face, flank] = [front(plot, box), side(plot, box)]
  return [
    shape(patch(flank, 0, 0, flank.width, flank.height), seen(light, colour, 0.42)),
    shape(patch(face, 0, 0, face.width, face.height), seen(light, colour, 0.03)),
    fromAbove(plot, box.y1) ? shape(roof(plot, box), seen(light, mix(colour, '#ffffff', 0.3))) : '',
  ].join('')
}

/** The shadow that a box throws on the ground. */
export function cast(site: Site, box: Box): string {
  const { plot, light } = site
  const away = (light.sunAt[0] < 600 ? 1 : -1) * (box.y1 - box.y0) * 0.5
  const foot = (x: number, z: number): Point => on(plot, [x, 0, z])
  const [x0, x1] = away > 0 ? [box.x0, box.x1 + away] : [box.x0 + away, box.x1]
  return shape(
    [
      foot(x0, box.z0),
      foot(box.x0 + Math.max(0, box.x1 - box.x0), box.z0 - Math.abs(away) * 0.32),
      foot(x1, box.z0 - Math.abs(away) * 0.3),
      foot(x1, box.z1),
      foot(x0, box.z1),
    ],
    '#16242f',
    0.2,
  )
}

/** Glass in its frame. Lamps burn behind some of it when the day goes. */
export function glass(site: Site, wall: Wall, u: number, v: number, width: number, height: number, panes = 2, shade = 0): string {
  const { light, chance, materials } = site
  const quad = patch(wall, u, v, u + width, v + height)
  const lit = chance() < light.lamps
  const colour = lit ? mix(lamp, '#ff9d52', chance() * 0.4) : mix(light.glass[0], light.glass[1], chance.between(0.1, 0.75))
  const bars = Array.from({ length: panes - 1 }, (_, at) =>
    line([wall.at(u + (width * (at + 1)) / panes, v), wall.at(u + (width * (at + 1)) / panes, v + height)]),
  )
  const gleam = patch(wall, u + width * 0.08, v + height * 0.42, u + width * 0.4, v + height * 0.94)
  return [
    shape(quad, seen(light, colour, lit ? 0 : shade * 0.6)),
    lit
      ? shape(patch(wall, u, v, u + width, v + height * 0.35), '#b5703a', 0.35)
      : shape([gleam[0]!, gleam[1]!, gleam[2]!, gleam[2]!], '#ffffff', 0.3),
    // The reveal: the wall's thickness seen from outside, always darker on top.
    shape(patch(wall, u, v + height * 0.93, u + width, v + height), '#1d2733', 0.34),
    stroke(outline(quad) + bars.join(''), seen(light, materials.frame, shade * 0.5), Math.max(1, span(quad) / 60)),
  ].join('')
}

/** A balcony before a glass door: slab, shadow on the wall below, glass rail. */
export function balcony(site: Site, wall: Wall, u: number, v: number, width: number, deep = 1.4, shade = 0): string {
  const { light, materials } = site
  const slab = (out: number, up: number) => wall.off(u, v + up, out)
  const end = (out: number, up: number) => wall.off(u + width, v + up, out)
  const rail = 1.05
  return [
    shape(patch(wall, u, v - 0.75, u + width, v - 0.16), '#1a2430', 0.2),
    shape([slab(0, 0), end(0, 0), end(deep, 0), slab(deep, 0)], seen(light, materials.slab, 0.2)),
    shape([slab(0, -0.2), end(0, -0.2), end(deep, -0.2), slab(deep, -0.2)], seen(light, materials.slab, 0.66)),
    shape([slab(0, -0.2), slab(deep, -0.2), slab(deep, 0.04), slab(0, 0.04)], seen(light, materials.slab, 0.4)),
    shape([end(0, -0.2), end(deep, -0.2), end(deep, 0.04), end(0, 0.04)], seen(light, materials.slab, 0.4)),
    shape(patch(wall, u, v - 0.2, u + width, v + 0.04, deep), seen(light, materials.slab, shade * 0.8)),
    shape(patch(wall, u, v + 0.04, u + width, v + rail, deep), mix(light.glass[0], '#ffffff', 0.35), 0.36),
    shape([slab(0, 0), slab(deep, 0), slab(deep, rail), slab(0, rail)], mix(light.glass[1], '#ffffff', 0.2), 0.3),
    shape([end(0, 0), end(deep, 0), end(deep, rail), end(0, rail)], mix(light.glass[1], '#ffffff', 0.2), 0.3),
    stroke(line([slab(0, rail), slab(deep, rail), end(deep, rail), end(0, rail)]), seen(light, materials.frame, 0.1), 2),
  ].join('')
}

/** A thin plate that stands out over a box on all sides: the edge of a flat roof. */
export function plate(site: Site, box: Box, out: number, thick: number): string {
  return block(
    site,
    { x0: box.x0 - out, x1: box.x1 + out, z0: box.z0 - out, z1: box.z1 + out, y0: box.y1, y1: box.y1 + thick },
    site.materials.slab,
  )
}

/** A hipped roof of tiles. */
export function hip(site: Site, box: Box, height: number, out = 0.6): string {
  const { plot, light, materials } = site
  const [x0, x1, z0, z1] = [box.x0 - out, box.x1 + out, box.z0 - out, box.z1 + out]
  const inset = Math.min(x1 - x0, z1 - z0) / 2
  const eave = (x: number, z: number) => on(plot, [x, box.y1, z])
  const [left, right] = [on(plot, [x0 + inset, box.y1 + height, z0 + inset]), on(plot, [x1 - inset, box.y1 + height, z1 - inset])]
  const near = [eave(x0, z0), eave(x1, z0), right, left]
  const flank = plot.angle > 0 ? [eave(x0, z1), eave(x0, z0), left] : [eave(x1, z0), eave(x1, z1), right]
  const rows = [0.2, 0.4, 0.6, 0.8].map(share => line([between(near[0]!, left, share), between(near[1]!, right, share)]))
  return [
    shape(flank, seen(light, materials.tiles, 0.5)),
    shape(near, seen(light, materials.tiles, 0.04)),
    stroke(rows.join(''), '#5c2c1c', 1.4, 0.28),
    stroke(line([near[0]!, near[1]!]), seen(light, materials.slab, 0.1), 4),
  ].join('')
}

/** Boards or stone courses laid over part of a wall. */
export function cladding(site: Site, wall: Wall, u: number, v: number, width: number, height: number, shade = 0): string {
  const { light, materials } = site
  const boards = Array.from({ length: Math.max(1, Math.round(width / 0.35)) }, (_, at, all = Math.max(1, Math.round(width / 0.35))) =>
    line([wall.at(u + (width * (at + 1)) / all, v), wall.at(u + (width * (at + 1)) / all, v + height)]),
  )
  return (
    shape(patch(wall, u, v, u + width, v + height), seen(light, materials.accent, shade)) +
    stroke(boards.join(''), mix(materials.accent, '#2b1c12', 0.55), 1, 0.35)
  )
}

/** Slats over a terrace on thin posts. */
export function pergola(site: Site, box: Box): string {
  const { plot, light, materials } = site
  const wood = seen(light, materials.accent, 0.15)
  const posts = [
    [box.x0, box.z1],
    [box.x1, box.z1],
    [box.x0, box.z0],
    [box.x1, box.z0],
  ].map(([x, z]) => line([on(plot, [x!, box.y0, z!]), on(plot, [x!, box.y1, z!])]))
  const slats = Array.from({ length: 9 }, (_, at) => {
    const x = box.x0 + ((box.x1 - box.x0) * at) / 8
    return line([on(plot, [x, box.y1, box.z0 - 0.3]), on(plot, [x, box.y1, box.z1 + 0.3])])
  })
  const beams = [box.z0, box.z1].map(z => line([on(plot, [box.x0 - 0.3, box.y1 - 0.1, z]), on(plot, [box.x1 + 0.3, box.y1 - 0.1, z])]))
  return stroke(posts.join('') + beams.join(''), wood, 5) + stroke(slats.join(''), mix(wood, '#ffffff', 0.12), 3)
}

export const courses = (wall: Wall, every: number, colour: string, opacity: number) =>
  stroke(
    Array.from({ length: Math.max(0, Math.ceil(wall.height / every) - 1) }, (_, at) =>
      line([wall.at(0, (at + 1) * every), wall.at(wall.width, (at + 1) * every)]),
    ).join(''),
    colour,
    1.2,
    opacity,
  )

export const ground = (plot: Plot, corners: readonly (readonly [number, number])[], colour: string, opacity = 1) =>
  fill(outline(corners.map(([x, z]) => on(plot, [x, 0, z]))), colour, opacity)

const between = (a: Point, b: Point, share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
const span = (quad: readonly Point[]) => Math.abs(quad[1]![0] - quad[0]![0]) + Math.abs(quad[2]![1] - quad[1]![1])
