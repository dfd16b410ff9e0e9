import { balcony, block, cladding, glass, hip, pergola, plate, type Site } from './building.ts'
import { seen } from './light.ts'
import { line, mix, shape, stroke } from './paint.ts'
import { type Box, front, patch, side, type Wall } from './space.ts'

/** A form of building: how large it stands and how it is drawn. Metres, on a plot whose middle is the building's. */
export interface Form {
  width: number
  height: number
  depth: number
  draw(site: Site): string
}

export const around = (width: number, depth: number, y0: number, y1: number, x = 0, z = 0): Box => ({
  x0: x - width / 2,
  x1: x + width / 2,
  y0,
  y1,
  z0: z - depth / 2,
  z1: z + depth / 2,
})
export const storey = 3.2

/** A tall tower on a glazed base, rounded off by fins. */
export function tower(floors: number, homes: boolean): Form {
  const [width, depth, height] = [22, 18, floors * storey]
  return {
    width: width + 12,
    depth,
    height: height + 3,
    draw(site) {
      const { light, materials } = site
      const base = around(width + 12, depth + 8, 0, 8)
      const body = around(width, depth, 8, height)
      const parts = [block(site, base, mix(materials.accent, materials.wall, 0.45))]
      const hall = front(site.plot, base)
      for (let u = 1; u < hall.width - 2; u += 3) parts.push(glass(site, hall, u, 0.4, 2.6, 5.6, 2))
      parts.push(plate(site, base, 0.8, 0.6), block(site, body, mix(materials.wall, light.glass[1], homes ? 0.08 : 0.55)))
      const [face, flank] = [front(site.plot, body), side(site.plot, body)]
      const rows = floors - 3
      for (let row = 0; row < rows; row++) {
        const v = 0.6 + row * ((body.y1 - body.y0 - 1) / rows)
        for (let u = 0.8; u < flank.width - 2; u += 4.3) parts.push(glass(site, flank, u, v + 0.3, 3.4, 1.9, 1, 0.9))
        for (let bay = 0; bay < 4; bay++) {
          const u = 0.9 + bay * 5.3
          parts.push(glass(site, face, u, v + 0.2, 4.3, 2.1, 2))
          if (homes && (bay === 0 || bay === 3)) parts.push(balcony(site, face, u - 0.4, v, 5.1, 1.5))
        }
        if (homes) parts.push(stroke(line([face.at(0, v - 0.1), face.at(face.width, v - 0.1)]), seen(light, materials.slab, 0.05), 2.4))
      }
      const fins = [5.55, 10.85, 16.15].map(u => line([face.off(u, 0, 0.5), face.off(u, face.height, 0.5)]))
      parts.push(stroke(fins.join(''), seen(light, materials.accent, 0.05), 5))
      parts.push(plate(site, body, 0.7, 0.8))
      return block(site, around(9, 8, height + 0.8, height + 3, 2, 2), mix(materials.wall, '#8a8f99', 0.4)) + parts.join('')
    },
  }
}

/** A house that stands alone. Tiled in the hills of Cyprus, flat by the Nile. */
export function villa(floors: number, tiled: boolean): Form {
  const [width, depth] = [17, 12]
  const height = Math.min(floors, 2) * storey
  return {
    width: width + 2,
    depth,
    height: height + 3,
    draw(site) {
      const main = around(10.5, 11, 0, height, -3, 1)
      const wing = around(7.5, 9, 0, storey, 5.6, 0)
      const parts = [mainHouse(site, main, floors, tiled), wingOf(site, wing, tiled)]
      // The part that recedes is drawn first.
      if (site.plot.angle > 0) parts.reverse()
      parts.push(pergola(site, { x0: 2.4, x1: 9.2, y0: 0, y1: 2.8, z0: -8.2, z1: -4.8 }))
      return parts.join('')
    },
  }
}

function mainHouse(site: Site, box: Box, floors: number, tiled: boolean): string {
  const { materials } = site
  const [face, flank] = [front(site.plot, box), side(site.plot, box)]
  const attic = around(5, 5, box.y1 + 0.35, box.y1 + 3, -4, 2)
  return [
    !tiled && floors > 2 ? block(site, attic, mix(materials.wall, materials.accent, 0.5)) : '',
    block(site, box, materials.wall),
    windows(site, flank, Math.min(floors, 2)),
    tiled ? hip(site, box, 2.2) : plate(site, box, 0.7, 0.35),
    cladding(site, face, 0, 0, 3, face.height - 0.02),
    glass(site, face, 0.6, 0.2, 1.6, 2.5, 1),
    glass(site, face, 4, 0.15, 5.6, 2.6, 4),
    face.height > storey
      ? glass(site, face, 4, storey + 0.15, 5.6, 2.4, 4) +
        glass(site, face, 0.7, storey + 0.7, 1.5, 1.7, 1) +
        balcony(site, face, 3.4, storey, 6.8, 1.8)
      : '',
  ].join('')
}

function wingOf(site: Site, box: Box, tiled: boolean): string {
  const face = front(site.plot, box)
  return [
    block(site, box, mix(site.materials.wall, site.materials.accent, tiled ? 0.15 : 0.78)),
    windows(site, side(site.plot, box), 1),
    glass(site, face, 1, 0.15, 5.4, 2.6, 4),
    tiled ? hip(site, box, 1.5) : plate(site, box, 0.6, 0.35),
  ].join('')
}

/** Houses wall to wall: four of a townhouse, two of a twinhouse. */
export function row(houses: number): Form {
  const [each, depth] = [houses > 2 ? 6 : 9, 11]
  const [width, height] = [each * houses, 2 * storey]
  return {
    width,
    depth,
    height: height + 2,
    draw(site) {
      const { materials } = site
      const body = around(width, depth, 0, height)
      const parts = [block(site, body, materials.wall), windows(site, side(site.plot, body), 2), plate(site, body, 0.4, 0.35)]
      for (let house = 0; house < houses; house++) {
        const mirrored = house % 2 === 1
        const x = -width / 2 + house * each
        const upper: Box = {
          x0: x + (mirrored ? 0.2 : each * 0.36),
          x1: x + (mirrored ? each * 0.64 : each - 0.2),
          y0: storey,
          y1: height + 0.3,
          z0: -depth / 2 - 1.2,
          z1: -depth / 2,
        }
        const face = front(site.plot, body)
        const u = house * each
        parts.push(cladding(site, face, u + (mirrored ? each * 0.66 : 0.3), 0, each * 0.3, height - 0.02))
        parts.push(glass(site, face, u + (mirrored ? each * 0.7 : each * 0.08), 0.05, each * 0.2, 2.4, 1))
        parts.push(glass(site, face, u + (mirrored ? each * 0.7 : each * 0.08), storey + 0.5, each * 0.2, 1.9, 1))
        parts.push(glass(site, face, u + (mirrored ? each * 0.08 : each * 0.4), 0.1, each * 0.5, 2.6, 3))
        parts.push(block(site, upper, mix(materials.wall, '#ffffff', 0.35)))
        const jut = front(site.plot, upper)
        parts.push(glass(site, jut, 0.4, 0.5, jut.width - 0.8, 2.2, 3))
        parts.push(
          shape(
            patch(face, u + (mirrored ? 0.2 : each * 0.36), storey - 0.8, u + (mirrored ? each * 0.64 : each - 0.2), storey),
            '#16202c',
            0.24,
          ),
        )
      }
      return parts.join('')
    },
  }
}

/** Low white houses by the sea, one above the other. */
export const chalets: Form = {
  width: 21,
  depth: 11,
  height: 8.4,
  draw(site) {
    const { materials } = site
    const parts: string[] = []
    const houses = [
      [-7, 2],
      [0, 1],
      [7, 2],
    ] as const
    for (const [x, rise] of site.plot.angle > 0 ? houses.toReversed() : houses) {
      const body = around(7, 10 + (x === 0 ? 2 : 0), 0, rise === 2 ? 6.2 : 3.4, x, 0)
      parts.push(block(site, body, materials.wall))
      const face = front(site.plot, body)
      parts.push(windows(site, side(site.plot, body), rise))
      for (let floor = 0; floor < rise; floor++) {
        parts.push(glass(site, face, 1.3, floor * 3.1 + 0.1, 4.4, 2.5, 4))
        for (const u of [0.5, 5.75]) parts.push(cladding(site, face, u, floor * 3.1 + 0.1, 0.75, 2.5))
        if (floor > 0) parts.push(balcony(site, face, 0.6, floor * 3.1, 5.8, 1.6))
      }
      parts.push(plate(site, body, 0.25, 0.3))
      if (rise === 1) parts.push(pergola(site, { x0: -3.2, x1: 3.2, y0: 3.7, y1: 6, z0: -5, z1: 2 }))
    }
    return parts.join('')
  },
}

/** A shop: high glass under a striped awning. */
export const shop: Form = {
  width: 22,
  depth: 14,
  height: 12,
  draw(site) {
    const { light, materials } = site
    const body = around(22, 14, 0, 11)
    const parts = [block(site, body, materials.wall), plate(site, body, 0.4, 0.5)]
    const [face, flank] = [front(site.plot, body), side(site.plot, body)]
    for (let u = 1; u < face.width - 3; u += 4.2) parts.push(glass(site, face, u, 7.2, 3.2, 2.4, 2))
    for (let u = 1; u < flank.width - 3; u += 4.2)
      parts.push(glass(site, flank, u, 7.2, 3, 2.4, 2, 0.8), glass(site, flank, u, 0.4, 3, 4.4, 2, 0.8))
    parts.push(cladding(site, face, 0, 5.6, face.width, 1))
    for (const u of [0.8, 8, 15.2]) {
      parts.push(glass(site, { ...face }, u, 0.3, 6, 4.4, 4))
      for (let strip = 0; strip < 8; strip++) {
        const [from, to] = [u + (strip * 6) / 8, u + ((strip + 1) * 6) / 8]
        parts.push(
          shape(
            [face.at(from, 5.3), face.at(to, 5.3), face.off(to, 4.1, 1.8), face.off(from, 4.1, 1.8)],
            seen(light, strip % 2 ? '#fffaf0' : materials.tiles, 0.05),
          ),
        )
      }
    }
    return parts.join('')
  },
}

function windows(site: Site, wall: Wall, floors: number): string {
  const parts: string[] = []
  for (let floor = 0; floor < floors; floor++)
    for (const share of [0.16, 0.58])
      parts.push(glass(site, wall, wall.width * share, floor * storey + 0.8, wall.width * 0.24, 1.7, 2, 0.9))
  return parts.join('')
}
