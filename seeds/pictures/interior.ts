import type { ListingInput } from '#contracts/listing'
import { distance, sky, water } from './backdrop.ts'
import { palettes } from './building.ts'
import { bare, desks, type Room, salon } from './furniture.ts'
import { lights } from './light.ts'
import { fill, gradient, line, mix, outline, oval, type Point, rect, shape, stroke } from './paint.ts'
import { chanceOf } from './random.ts'
import { see, type View } from './space.ts'
import { type Horizon, horizonOf } from './surroundings.ts'

const view: View = { eye: 1.55, focal: 820, horizon: 430 }
const half = 3.1
const ceiling = 3
const near = 2.2
const far = 8

/** The living room, with the same hour and the same view that the house has outside. */
export function interior(listing: ListingInput, seed: string): string {
  // The same first draw as outside: the hour of the day is the listing's, not the room's.
  const light = lights[chanceOf(seed).pick(['morning', 'noon', 'golden', 'golden', 'dusk', 'morning'] as const)]
  const chance = chanceOf(`${seed} inside`)
  const look = chanceOf(listing.projectName ?? seed)
  const raw = listing.specifications.finishing === 'core_shell' || listing.specifications.finishing === 'semi_finished'
  const dim = light.name === 'dusk' ? 0.26 : light.name === 'golden' ? 0.06 : 0
  const tone = (colour: string, shade = 0) =>
    mix(mix(colour, light.name === 'dusk' ? '#ffb46b' : light.ambient, dim * 0.7), '#2a2438', shade + dim * 0.35)
  const walls = raw
    ? listing.specifications.finishing === 'core_shell'
      ? '#bdb8b0'
      : '#e4dfd6'
    : chance.pick(['#f3ede2', '#eef0ec', '#f1e7d8', '#e9ecee'])
  const room: Room = {
    view,
    light,
    chance,
    tone,
    half,
    near,
    far,
    accent: look.pick(palettes).accent,
    furnishing: chance.pick(furnishings),
    studio: listing.propertyType === 'studio',
  }
  const work = ['office', 'clinic', 'retail'].includes(listing.propertyType)
  // Every second room is seen the other way round.
  const flip = chance() < 0.5 ? -1 : 1
  return [
    `<g transform="translate(600 450) scale(${flip * 1.26} 1.26) translate(-600 -446)">`,
    shell(room, walls, raw),
    window(room, horizonOf(listing), raw),
    sunlight(room),
    raw ? bare(room) : work ? desks(room) : salon(room),
    light.name === 'dusk' ? oval(600, 330, 560, 420, '#ffb765', 0.07) : '',
    '</g>',
  ].join('')
}

const furnishings = [
  { sofa: '#5f7f8c', rug: '#e3d2b6', wood: '#9a6b43', cushion: '#d98a4e' },
  { sofa: '#b8785a', rug: '#d9dccb', wood: '#7c5436', cushion: '#f1dfb8' },
  { sofa: '#8a9372', rug: '#ead9c4', wood: '#a9784c', cushion: '#c7643f' },
  { sofa: '#d8cbb6', rug: '#8fa5ae', wood: '#6b4a34', cushion: '#3f7286' },
] as const

function shell({ tone, chance, furnishing }: Room, walls: string, raw: boolean): string {
  const corner = (x: number, y: number, z: number) => see(view, [x, y, z])
  const floor = [corner(-half, 0, near), corner(half, 0, near), corner(half, 0, far), corner(-half, 0, far)]
  const top = [corner(-half, ceiling, near), corner(half, ceiling, near), corner(half, ceiling, far), corner(-half, ceiling, far)]
  const boards: string[] = []
  const tiles = !raw && chance() < 0.35
  if (!raw) for (let x = -half; x <= half + 0.01; x += tiles ? 0.9 : 0.3) boards.push(line([corner(x, 0, near), corner(x, 0, far)]))
  if (tiles) for (let z = near; z <= far; z += 0.9) boards.push(line([corner(-half, 0, z), corner(half, 0, z)]))
  const ground = raw ? '#a9a49b' : tiles ? '#e9e3d8' : mix(furnishing.wood, '#e8c79a', 0.55)
  return [
    rect(0, 0, 1200, 900, tone(walls)),
    `<defs>${gradient('floor', [
      [0, tone(mix(ground, '#ffffff', 0.22))],
      [1, tone(ground, 0.12)],
    ])}${gradient(
      'left',
      [
        [0, tone(walls, 0.16)],
        [1, tone(walls, 0.05)],
      ],
      'across',
    )}${gradient(
      'right',
      [
        [0, tone(walls, 0.03)],
        [1, tone(walls, 0.2)],
      ],
      'across',
    )}</defs>`,
    shape(top, tone('#fbf9f4', 0.02)),
    shape([corner(-half, 0, near), corner(-half, 0, far), corner(-half, ceiling, far), corner(-half, ceiling, near)], 'url(#left)'),
    shape([corner(half, 0, near), corner(half, 0, far), corner(half, ceiling, far), corner(half, ceiling, near)], 'url(#right)'),
    shape(floor, 'url(#floor)'),
    stroke(boards.join(''), '#5b4026', 1.2, tiles ? 0.16 : 0.22),
    raw
      ? ''
      : stroke(
          line([corner(-half, 0.1, near), corner(-half, 0.1, far), corner(half, 0.1, far), corner(half, 0.1, near)]),
          tone('#ffffff'),
          5,
        ),
    stroke(line([top[0]!, top[3]!, top[2]!, top[1]!]) + line([floor[3]!, top[3]!]) + line([floor[2]!, top[2]!]), '#4a4038', 1.2, 0.25),
  ].join('')
}

const opening = { x0: -2.2, x1: 2.2, y1: 2.55 }

/** The glass wall at the end, and what lies behind it. */
function window(room: Room, horizon: Horizon, raw: boolean): string {
  const { light, chance, tone } = room
  const at = (x: number, y: number, z = far): Point => see(view, [x, y, z])
  const frame = [at(opening.x0, 0.02), at(opening.x1, 0.02), at(opening.x1, opening.y1), at(opening.x0, opening.y1)]
  const wet = horizon === 'sea' || horizon === 'river'
  const bars = [0.25, 0.5, 0.75].map(share => line([at(opening.x0 + 4.4 * share, 0), at(opening.x0 + 4.4 * share, opening.y1)]))
  const rail = line([at(opening.x0 - 1, 0.95, far + 1.6), at(opening.x1 + 1, 0.95, far + 1.6)])
  const terrace = [at(opening.x0, 0), at(opening.x1, 0), at(opening.x1 + 1, 0, far + 1.6), at(opening.x0 - 1, 0, far + 1.6)]
  const outside = [
    sky(light, view.horizon, chance),
    // Far things are drawn for a whole sheet; through a window we see the middle of them, smaller.
    `<g transform="translate(${horizon === 'mountains' ? 60 : 240} ${(view.horizon * 0.4).toFixed(1)}) scale(${horizon === 'mountains' ? 0.9 : 0.6} 0.6)">${distance(horizon, light, view.horizon, chance)}</g>`,
    wet ? water(light, view.horizon, view.horizon + 120, chance) : rect(0, view.horizon, 1200, 120, mix(light.lawn[1], light.haze, 0.3)),
    shape(terrace, mix('#d9cdb8', light.ambient, light.strength)),
    shape(
      [
        at(opening.x0 - 1, 0.05, far + 1.6),
        at(opening.x1 + 1, 0.05, far + 1.6),
        at(opening.x1 + 1, 0.95, far + 1.6),
        at(opening.x0 - 1, 0.95, far + 1.6),
      ],
      '#dff0f5',
      0.16,
    ),
    stroke(rail, '#3d4248', 3, 0.8),
  ]
  return [
    `<clipPath id="opening"><path d="${outline(frame)}"/></clipPath><g clip-path="url(#opening)">${outside.join('')}</g>`,
    shape(
      [frame[0]!, [frame[0]![0] + 90, frame[0]![1]], [frame[3]![0] + 260, frame[3]![1]], [frame[3]![0] + 150, frame[3]![1]]],
      '#ffffff',
      0.12,
    ),
    stroke(outline(frame) + bars.join(''), '#383f45', 5),
    raw ? '' : curtain(room, -1) + curtain(room, 1) + stroke(line([at(-3, 2.68, far - 0.1), at(3, 2.68, far - 0.1)]), tone('#4b4036'), 4),
  ].join('')
}

function curtain({ tone, furnishing }: Room, hand: number): string {
  const cloth = mix(furnishing.rug, '#ffffff', 0.5)
  const folds = Array.from({ length: 6 }, (_, fold) => {
    const [from, to] = [hand * (1.95 + fold * 0.17), hand * (1.95 + (fold + 1) * 0.17)]
    const z = far - 0.12
    return shape(
      [see(view, [from, 0.03, z]), see(view, [to, 0.03, z]), see(view, [to, 2.68, z]), see(view, [from, 2.68, z])],
      tone(cloth, fold % 2 ? 0.12 : 0.02),
      0.93,
    )
  })
  return folds.join('')
}

/** Where the sun falls on the floor. */
function sunlight({ light }: Room): string {
  if (light.name === 'dusk') return ''
  const lean = light.sunAt[0] < 600 ? 1.3 : -1.3
  const panes = [0, 1, 2, 3].map(pane => {
    const [from, to] = [opening.x0 + pane * 1.1 + 0.08, opening.x0 + (pane + 1) * 1.1 - 0.08]
    return outline([see(view, [from, 0, far]), see(view, [to, 0, far]), see(view, [to + lean, 0, 5.2]), see(view, [from + lean, 0, 5.2])])
  })
  return fill(panes.join(''), light.sun, 0.34)
}
