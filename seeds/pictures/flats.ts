import { balcony, block, cladding, courses, glass, pergola, plate, type Site } from './building.ts'
import { around, type Form, storey } from './houses.ts'
import { seen } from './light.ts'
import { line, mix, shape, stroke } from './paint.ts'
import { front, patch, side, type Wall } from './space.ts'

/** A block of flats. What stands on the roof is drawn first: from below, the roof's edge hides its foot. */
export function flats(floors: number, penthouse: boolean, garden: boolean, style: number): Form {
  const [width, depth, height] = [24, 15, floors * storey]
  return {
    width,
    depth,
    height: height + (penthouse ? storey + 1 : 1.6),
    draw(site) {
      const { light, materials } = site
      const body = around(width, depth, 0, height)
      const [face, flank] = [front(site.plot, body), side(site.plot, body)]
      const parts = [onRoof(site, width, depth, height + 0.45, penthouse), block(site, body, materials.wall)]
      parts.push(courses(face, storey, mix(materials.wall, '#5a4a3a', 0.6), 0.3), courses(flank, storey, '#20242c', 0.25))
      parts.push(cladding(site, flank, flank.width - 3.2, 0, 1.6, height, 0.4))
      for (let floor = 0; floor < floors; floor++)
        for (const u of [2.2, 6.6]) parts.push(glass(site, flank, u, floor * storey + 0.9, 2.2, 1.6, 2, 0.9))
      parts.push(facades[style % facades.length]!(site, face, floors))
      if (garden)
        for (const x of [-11.4, 2.4])
          parts.push(block(site, { x0: x, x1: x + 8.6, y0: 0, y1: 0.9, z0: -depth / 2 - 2.9, z1: -depth / 2 - 2.3 }, light.leaf))
      parts.push(plate(site, body, 0.5, 0.45))
      return parts.join('')
    },
  }
}

function onRoof(site: Site, width: number, depth: number, foot: number, penthouse: boolean): string {
  const upper = around(width * 0.58, depth * 0.62, foot, foot + (penthouse ? storey : 1.4), -3, 1)
  if (!penthouse) return block(site, upper, mix(site.materials.wall, site.materials.accent, 0.25))
  const wall = front(site.plot, upper)
  return [
    pergola(site, { x0: 5.4, x1: 10.6, y0: foot, y1: foot + 2.6, z0: -5.6, z1: 1 }),
    block(site, upper, mix(site.materials.wall, site.materials.accent, 0.25)),
    glass(site, wall, 0.8, 0.2, wall.width - 1.6, 2.5, 6),
    plate(site, upper, 0.9, 0.3),
  ].join('')
}

/** Three ways to compose a front; every building of a project has the same. */
const facades: readonly ((site: Site, face: Wall, floors: number) => string)[] = [
  function stoneStair(site, face, floors) {
    const parts = [cladding(site, face, 10.2, 0, 3.6, face.height + 0.1)]
    for (let floor = 0; floor < floors; floor++) {
      const v = floor * storey
      parts.push(glass(site, face, 11, v + 0.4, 2, 2.5, 1))
      for (const [u, wide] of [
        [0.9, 3.2],
        [5.3, 3.8],
        [14.9, 3.8],
        [19.9, 3.2],
      ] as const) {
        const door = wide > 3.5
        parts.push(glass(site, face, u, v + (door ? 0.1 : 0.9), wide, door ? 2.5 : 1.7, door ? 3 : 2))
        if (floor > 0 && (door || floor % 2 === 0)) parts.push(balcony(site, face, u - 0.35, v, wide + 0.7))
      }
    }
    return parts.join('')
  },
  function longTerraces(site, face, floors) {
    const parts = [glass(site, face, 1, 0.2, 2.6, face.height - 0.9, 2)]
    for (let floor = 1; floor < floors; floor++)
      parts.push(shape(patch(face, 1, floor * storey - 0.3, 3.6, floor * storey + 0.1), seen(site.light, site.materials.slab, 0.1)))
    for (let floor = 0; floor < floors; floor++) {
      const v = floor * storey
      for (const u of [5.4, 11.6, 17.8]) parts.push(glass(site, face, u, v + 0.1, 5, 2.55, 4))
      if (floor > 0) {
        parts.push(balcony(site, face, 4.8, v, 18.8, 1.6))
        const screen = 5 + site.chance.whole(0, 5) * 2.9
        const wall = { ...face, at: (u: number, up: number) => face.off(u, up, 1.6), off: face.off }
        const quad = patch(face, screen, v + 0.04, screen + 2.4, v + storey - 0.22, 1.6)
        const slats = Array.from({ length: 7 }, (_, at) =>
          line([wall.at(screen + (at * 2.4) / 6, v), wall.at(screen + (at * 2.4) / 6, v + storey - 0.22)]),
        )
        parts.push(
          shape(quad, seen(site.light, site.materials.accent, 0.05), 0.9),
          stroke(slats.join(''), mix(site.materials.accent, '#2b1c12', 0.5), 1.2, 0.5),
        )
      }
    }
    return parts.join('')
  },
  function framedBays(site, face, floors) {
    const parts: string[] = []
    for (let floor = 0; floor < floors; floor++) {
      const v = floor * storey
      for (let bay = 0; bay < 4; bay++) {
        const u = 0.8 + bay * 5.8
        const deep = (bay + floor) % 2 === 0 && floor > 0
        parts.push(
          shape(
            patch(face, u - 0.3, v + 0.1, u + 5.2, v + storey - 0.2),
            seen(site.light, deep ? site.materials.accent : site.materials.wall, deep ? 0.12 : 0.06),
          ),
        )
        parts.push(glass(site, face, u + 0.3, v + (deep ? 0.12 : 0.85), 4.3, deep ? 2.5 : 1.75, deep ? 4 : 3))
        if (deep)
          parts.push(
            balcony(site, face, u - 0.3, v, 5.5, 1.3),
            stroke(
              line([
                face.off(u - 0.3, v, 1.3),
                face.off(u - 0.3, v + storey - 0.2, 1.3),
                face.off(u + 5.2, v + storey - 0.2, 1.3),
                face.off(u + 5.2, v, 1.3),
              ]),
              seen(site.light, site.materials.slab, 0.02),
              5,
            ),
          )
      }
    }
    return parts.join('')
  },
]
