import type { Site } from './building.ts'
import type { Form } from './houses.ts'
import { type Light, seen } from './light.ts'
import { blob, fill, mix, outline, shape } from './paint.ts'
import { bush } from './plants.ts'
import type { Chance } from './random.ts'
import { front, type Place, type Plot, patch, side, type View } from './space.ts'
import type { Surroundings } from './surroundings.ts'

/** What stands between the far distance and us. */
export function treeline(light: Light, horizon: number, shore: number, wet: boolean, sand: boolean, chance: Chance): string {
  if (sand) return ''
  const y = wet ? shore + 22 : horizon + 4
  const band = (height: number, colour: string) => {
    const crowns: string[] = []
    for (let x = -20; x < 1220; x += chance.between(22, 46))
      crowns.push(blob(x, y - height * 0.2, chance.between(24, 44), height * chance.between(0.5, 1), chance, 7))
    return fill(crowns.join(''), colour)
  }
  return band(24, mix(seen(light, light.leaf), light.haze, 0.5)) + band(15, mix(seen(light, light.leaf), light.haze, 0.28))
}

/** The houses next door, paler, so that ours stands in a street. */
export function neighbours(site: Site, form: Form, wet: boolean): string {
  const { plot, light, chance, materials } = site
  if (form.height <= 13 && wet) return ''
  const wall = mix(seen(light, materials.wall), light.haze, 0.45)
  return [-1, 1]
    .map(hand => {
      const [wide, high] = [form.width * 0.7, form.height * chance.between(0.5, 0.78)]
      const next: Plot = { ...plot, at: [plot.at[0] + hand * form.width * chance.between(1.5, 1.8), plot.at[1] + form.depth * 2.6] }
      const box = { x0: -wide / 2, x1: wide / 2, y0: 0, y1: high, z0: -6, z1: 6 }
      const [face, flank] = [front(next, box), side(next, box)]
      const rows = Math.max(2, Math.round(high / 3.2))
      const panes = Array.from({ length: rows * 4 }, (_, at) => {
        const [u, v] = [(wide / 4) * (at % 4) + wide * 0.05, Math.floor(at / 4) * (high / rows) + 0.9]
        return outline(patch(face, u, v, u + wide * 0.15, v + 1.5))
      })
      return [
        shape(patch(flank, 0, 0, flank.width, high), mix(wall, '#4a5468', 0.32)),
        shape(patch(face, 0, 0, wide, high), wall),
        fill(panes.join(''), mix(light.glass[1], light.haze, 0.35), 0.8),
      ].join('')
    })
    .join('')
}

/** Plants to the left and right; never in front of the door. */
export function planting(
  view: View,
  light: Light,
  plot: Plot,
  form: Form,
  place: Surroundings,
  where: 'behind' | 'before',
  chance: Chance,
): string {
  const middle = plot.at[1]
  const spots: Place[] = []
  const edge = form.width * 0.62 + 3
  for (const hand of [-1, 1])
    for (let count = 0; count < (where === 'behind' ? 6 : 4); count++) {
      const z =
        where === 'behind' ? middle + form.depth * chance.between(0.1, 1.6) : middle - form.depth * 0.5 - chance.between(1, middle * 0.34)
      const out =
        where === 'behind'
          ? edge + chance.between(0, form.width * 0.8)
          : Math.max(edge * 0.72, (420 * z) / view.focal) + chance.between(0, 5)
      spots.push([hand * out, 0, z])
    }
  return spots
    .filter(([, , z]) => z > 6)
    .sort((a, b) => b[2] - a[2])
    .map(spot => (where === 'before' && chance() < 0.5 ? bush : chance.pick(place.plants))(view, light, spot, chance))
    .join('')
}
