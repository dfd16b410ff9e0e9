import type { ListingInput } from '#contracts/listing'
import { distance, sailing, sky, water } from './backdrop.ts'
import { cast, coastal, ground, palettes, type Site } from './building.ts'
import { flats } from './flats.ts'
import { chalets, type Form, row, shop, tower, villa } from './houses.ts'
import { type Light, lights, seen } from './light.ts'
import { fill, gradient, line, mix, oval, rect, stroke } from './paint.ts'
import { bush, overhang } from './plants.ts'
import { emptyPlot, pool } from './plot.ts'
import { type Chance, chanceOf } from './random.ts'
import { neighbours, planting, treeline } from './setting.ts'
import { on, type Place, type Plot, type View } from './space.ts'
import { surroundings } from './surroundings.ts'

/** The house from outside, as the words of its listing describe it. */
export function exterior(listing: ListingInput, seed: string): string {
  const chance = chanceOf(seed)
  const look = chanceOf(listing.projectName ?? seed)
  const light = lights[chance.pick(['morning', 'noon', 'golden', 'golden', 'dusk', 'morning'] as const)]
  const form = formOf(listing, look)
  const place = surroundings(listing)
  const materials = place.coast ? coastal : look.pick(palettes)
  const view = standpoint(form)
  const plot: Plot = { view, at: [chance.between(-1, 2), distanceTo(form, view)], angle: chance.pick([-1, 1]) * chance.between(0.36, 0.6) }
  const site: Site = { plot, light, chance, materials }
  const shore = view.horizon + (place.horizon === 'sea' || place.horizon === 'river' ? 74 : 30)
  const wet = place.horizon === 'sea' || place.horizon === 'river' || place.sea
  return [
    sky(light, view.horizon, chance),
    distance(place.horizon, light, view.horizon, chance),
    lawn(light, view.horizon, place.sand),
    wet ? water(light, view.horizon, shore, chance) + sailing(light, view.horizon, chance) : '',
    wet ? beach(light, shore, place.sand) : '',
    treeline(light, view.horizon, shore, wet, place.sand, chance),
    neighbours(site, form, wet),
    planting(view, light, plot, form, place, 'behind', chance),
    listing.propertyType === 'land' ? emptyPlot(site) : estate(site, form, listing),
    planting(view, light, plot, form, place, 'before', chance),
    listing.propertyType === 'land' ? '' : overhang(light, light.sunAt[0] > 600, chance),
  ].join('')
}

function formOf({ propertyType, location, specifications }: ListingInput, look: Chance): Form {
  const floor = specifications.floor ?? 1
  const tiled = ['esentepe', 'catalkoy', 'lapta', 'alsancak', 'kyrenia'].includes(location.place ?? '')
  switch (propertyType) {
    case 'villa':
      return villa(specifications.floors ?? 2, tiled)
    case 'townhouse':
      return row(4)
    case 'twinhouse':
      return row(2)
    case 'chalet':
      return chalets
    case 'retail':
      return shop
    case 'land':
      return { width: 21, height: 7, depth: 14, draw: () => '' }
    case 'office':
    case 'clinic':
      return tower(Math.max(12, floor + 6), false)
    default:
      if (floor > 8 || location.district === 'Long Beach') return tower(Math.max(14, floor + 3), true)
      return flats(
        Math.min(7, Math.max(tiled ? 3 : 5, floor + (propertyType === 'penthouse' ? 0 : 2))),
        propertyType === 'penthouse',
        floor === 0,
        look.whole(0, 2),
      )
  }
}

/** High buildings are looked at from farther and a little higher up. */
function standpoint(form: Form): View {
  if (form.height > 30) return { eye: 12, focal: 1150, horizon: 600 }
  return form.height > 13 ? { eye: 6.5, focal: 1150, horizon: 480 } : { eye: 5.6, focal: 1150, horizon: 440 }
}
function distanceTo(form: Form, { focal, horizon, eye }: View): number {
  const fits = Math.max(
    ((form.height - eye) * focal) / (horizon - 95),
    (form.width * focal) / (form.height > 13 ? 840 : form.width > 20 ? 820 : 960),
  )
  return fits + form.depth * 0.5
}

function lawn(light: Light, horizon: number, sand: boolean): string {
  const [far, near] = sand ? [seen(light, '#f0dfb8'), seen(light, '#d9bd8a')] : light.lawn
  return `<defs>${gradient('lawn', [
    [0, mix(far, light.haze, 0.5)],
    [0.2, far],
    [1, near],
  ])}</defs>${rect(0, horizon, 1200, 900 - horizon, 'url(#lawn)')}${[0.2, 0.45, 0.75].map(share => oval(300 + share * 700, horizon + (900 - horizon) * share, 520, 16 + share * 26, far, 0.35)).join('')}`
}

function beach(light: Light, shore: number, sand: boolean): string {
  const edge = `M0 ${shore - 5}Q300 ${shore + 9} 620 ${shore - 3}T1200 ${shore}V${shore + 26}Q800 ${shore + 38} 500 ${shore + 22}T0 ${shore + 30}Z`
  return (
    fill(edge, seen(light, sand ? '#f4e6c4' : '#e7d5ab')) +
    stroke(`M0 ${shore - 5}Q300 ${shore + 9} 620 ${shore - 3}T1200 ${shore}`, '#ffffff', 4, 0.75)
  )
}

/** The house on its paving, with its way, its pool and its shadow. */
function estate(site: Site, form: Form, { amenities }: ListingInput): string {
  const { plot, light } = site
  const [half, deep] = [form.width / 2, form.depth / 2]
  const terrace = Math.min(3.5, form.height * 0.5)
  const paving = seen(light, '#e6dccb', 0.06)
  const yard = [
    [-half - 2, -deep - terrace],
    [half + 2, -deep - terrace],
    [half + 2, deep + 1],
    [-half - 2, deep + 1],
  ] as const
  const parts = [ground(plot, yard, paving)]
  const joints = Array.from({ length: 12 }, (_, at) => {
    const z = -deep - terrace + at * ((terrace + deep) / 8)
    return line([on(plot, [-half - 2, 0, z]), on(plot, [half + 2, 0, z])])
  })
  parts.push(stroke(joints.join(''), '#8d7c66', 1, 0.25))
  const way = amenities.includes('pool') ? (plot.angle > 0 ? -half * 0.8 : half * 0.8) : 0
  parts.push(
    ground(
      plot,
      [
        [way - 1.5, -deep - terrace],
        [way + 1.5, -deep - terrace],
        [way + 1.5, -deep - terrace - 40],
        [way - 1.5, -deep - terrace - 40],
      ],
      paving,
    ),
  )
  const edging = [-deep - terrace - 14, -deep - terrace - 10, -deep - terrace - 6, -deep - terrace - 2]
    .reverse()
    .flatMap(z => [-2.6, 2.6].map((x): Place => inWorld(plot, way + x, z)))
  parts.push(
    edging
      .filter(([, , z]) => z > 9)
      .map(spot => bush(plot.view, light, spot, site.chance))
      .join(''),
  )
  parts.push(cast(site, { x0: -half, x1: half, y0: 0, y1: form.height * 0.6, z0: -deep, z1: deep }))
  parts.push(form.draw(site))
  if (amenities.includes('pool')) parts.push(pool(site, form, terrace))
  return parts.join('')
}

const inWorld = ({ at, angle }: Plot, x: number, z: number): Place => [
  at[0] + x * Math.cos(angle) - z * Math.sin(angle),
  0,
  at[1] + x * Math.sin(angle) + z * Math.cos(angle),
]
