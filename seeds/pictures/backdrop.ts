import { type Light, lights } from './light.ts'
import { fill, gradient, line, mix, outline, oval, type Point, rect, shape, stroke } from './paint.ts'
import type { Chance } from './random.ts'

export type Horizon = 'city' | 'desert' | 'pyramids' | 'river' | 'sea' | 'mountains' | 'towers'

/** Sky down to the horizon, with the sun, clouds and a few birds. */
export function sky(light: Light, horizon: number, chance: Chance): string {
  const [sunX, sunY] = [light.sunAt[0] + chance.between(-60, 60), Math.min(light.sunAt[1], horizon - 70)]
  const reach = light.name === 'noon' ? 240 : 380
  const parts = [
    `<defs>${gradient('sky', [
      [0, light.sky[0]],
      [0.55, light.sky[1]],
      [1, light.sky[2]],
    ])}${gradient(
      'glow',
      [
        [0, light.sun, 0.95],
        [0.18, light.sun, 0.5],
        [1, light.sun, 0],
      ],
      'round',
    )}</defs>`,
    rect(0, 0, 1200, horizon + 4, 'url(#sky)'),
    oval(sunX, sunY, reach, reach, 'url(#glow)'),
    oval(sunX, sunY, 34, 34, light.sun, 0.95),
  ]
  if (light.name === 'dusk')
    for (let star = 0; star < 40; star++) parts.push(oval(chance() * 1200, chance() * 220, 1.1, 1.1, '#ffffff', chance.between(0.2, 0.8)))
  for (let count = chance.whole(3, 5); count > 0; count--)
    parts.push(cloud(light, chance.between(60, 1140), chance.between(50, horizon * 0.55), chance))
  if (light.name !== 'dusk') {
    const [x, y] = [chance.between(250, 950), chance.between(90, 230)]
    for (let bird = 0; bird < 4; bird++) {
      const [at, up] = [x + bird * 26 + chance() * 10, y + chance() * 30]
      parts.push(stroke(`M${at} ${up}q5 -6 9 0q4 -6 9 0`, '#3d4a5c', 1.6, 0.5))
    }
  }
  return parts.join('')
}

/** Flat below, heaped above: half ovals on one line. */
function cloud(light: Light, x: number, y: number, chance: Chance): string {
  const width = chance.between(80, 170)
  const puffs = Array.from({ length: 7 }, (_, at) => {
    const out = (at / 6 - 0.5) * 2
    const [high, reach] = [(1 - out * out * 0.8) * width * 0.3 * chance.between(0.7, 1.15), width * 0.24]
    const middle = x + out * width * 0.8
    return `M${(middle - reach).toFixed(1)} ${y.toFixed(1)}a${reach.toFixed(1)} ${high.toFixed(1)} 0 0 1 ${(reach * 2).toFixed(1)} 0Z`
  })
  return fill(puffs.join(''), mix(light.cloud, light.sky[1], light.name === 'dusk' ? 0.62 : 0.26))
}

/** What closes the view far away. Ends exactly at the horizon. */
export function distance(kind: Horizon, light: Light, horizon: number, chance: Chance): string {
  if (kind === 'mountains') return fiveFingers(light, horizon, chance)
  if (kind === 'sea')
    return light === lights.noon
      ? ''
      : shape(
          [
            [0, horizon],
            [0, horizon - 9],
            [260, horizon - 4],
            [430, horizon],
          ],
          mix(light.haze, '#4c5f78', 0.35),
          0.7,
        )
  const parts: string[] = []
  if (kind === 'pyramids')
    for (const [x, size] of [
      [210, 92],
      [330, 118],
      [455, 58],
    ] as const) {
      const top: Point = [x, horizon - size]
      parts.push(shape([[x - size * 0.86, horizon], top, [x + size * 0.2, horizon]], mix(light.haze, '#b28d5f', 0.42)))
      parts.push(shape([[x + size * 0.2, horizon], top, [x + size * 0.86, horizon]], mix(light.haze, '#7f6a5c', 0.5)))
    }
  const hills = (height: number, share: number, colour: string) => {
    const points: Point[] = [[0, horizon]]
    for (let x = 0; x <= 1200; x += 60) points.push([x, horizon - height * (0.5 + 0.5 * Math.sin(x / 170 + share * 9)) - chance() * 5])
    return shape([...points, [1200, horizon]], colour)
  }
  if (kind === 'desert' || kind === 'pyramids')
    parts.push(hills(28, chance(), mix(light.haze, '#b99a6b', 0.45)), hills(15, chance(), mix(light.haze, '#a3875c', 0.65)))
  if (kind === 'city' || kind === 'river' || kind === 'towers')
    parts.push(
      skyline(kind === 'towers' ? 150 : 62, 0.2, light, horizon, chance),
      skyline(kind === 'towers' ? 80 : 40, 0.38, light, horizon, chance),
    )
  return parts.join('')
}

function skyline(tallest: number, share: number, light: Light, horizon: number, chance: Chance): string {
  const points: Point[] = [[0, horizon]]
  const lamps: string[] = []
  for (let x = 0; x < 1200; ) {
    const [width, height] = [chance.between(18, 52), tallest * (0.25 + 0.75 * chance() ** 2)]
    points.push([x, horizon - height], [x + width, horizon - height])
    for (let lamp = 0; lamp < (light.lamps > 0.2 ? 3 : 0); lamp++) {
      const [at, up] = [x + 4 + chance() * (width - 10), horizon - 6 - chance() * (height - 8)]
      lamps.push(`M${at.toFixed(1)} ${up.toFixed(1)}h2.4v2.4h-2.4Z`)
    }
    x += width
  }
  return shape([...points, [1200, horizon]], mix(light.haze, '#55637d', share)) + fill(lamps.join(''), '#ffd890', 0.7)
}

/** The Beşparmak, "five fingers", above Kyrenia: a long ridge with five blunt points standing out of it. */
function fiveFingers(light: Light, horizon: number, chance: Chance): string {
  const shift = chance.pick([-1, 1]) * chance.between(270, 350)
  const ridge = (height: number, rough: number, colour: string, fingers: boolean) => {
    const points: Point[] = [[0, horizon]]
    let crag = 0
    for (let x = 0; x <= 1200; x += 10) {
      crag = crag * 0.6 + (chance() - 0.5) * rough
      const long = 0.6 + 0.2 * Math.sin(x / 210 + shift) + 0.14 * Math.sin(x / 83 + shift * 2) + 0.06 * Math.sin(x / 31)
      points.push([x, horizon - height * long - crag - (fingers ? finger(x - 600 - shift) : 0)])
    }
    return { d: outline([...points, [1200, horizon]]), points, colour }
  }
  const far = ridge(150, 9, mix(light.haze, '#6b7fa0', 0.5), false)
  const middle = ridge(165, 13, mix(light.haze, '#5d7187', 0.72), true)
  const near = ridge(74, 10, mix(light.haze, '#56725e', 0.78), false)
  const sunSide = middle.points.slice(1).map(([x, y], at, all) => {
    const next = all[at + 1]
    return next && next[1] < y - 3
      ? outline([[x, y], next, [next[0] + 16, Math.min(horizon, next[1] + 84)], [x + 4, Math.min(horizon, y + 52)]])
      : ''
  })
  return [
    fill(far.d, far.colour),
    fill(middle.d, middle.colour),
    fill(sunSide.join(''), light.sun, 0.16),
    fill(near.d, near.colour),
    rect(0, horizon - 60, 1200, 62, light.haze, 0.2),
  ].join('')
}

function finger(x: number): number {
  const tops = [
    [-118, 50, 34],
    [-58, 84, 36],
    [2, 104, 38],
    [58, 80, 33],
    [112, 58, 36],
  ] as const
  return (
    Math.max(0, ...tops.map(([at, height, wide]) => height * Math.max(0, 1 - (Math.abs(x - at) / wide) ** 1.7))) +
    46 * Math.max(0, 1 - (x / 290) ** 2)
  )
}

/** A band of water from the horizon down to `shore`, with light on it. */
export function water(light: Light, horizon: number, shore: number, chance: Chance): string {
  const glints: string[] = []
  for (let count = 0; count < 70; count++) {
    const depth = chance() ** 1.6
    const y = horizon + 3 + depth * (shore - horizon - 4)
    const toSun = chance() < 0.6 ? light.sunAt[0] + (chance() - 0.5) * (120 + depth * 300) : chance() * 1200
    glints.push(
      line([
        [toSun, y],
        [toSun + 8 + depth * 46, y],
      ]),
    )
  }
  return [
    `<defs>${gradient('water', [
      [0, mix(light.water[0], light.haze, 0.35)],
      [0.35, light.water[0]],
      [1, light.water[1]],
    ])}</defs>`,
    rect(0, horizon, 1200, shore - horizon, 'url(#water)'),
    stroke(glints.join(''), light.sun, 1.6, 0.55),
  ].join('')
}

export function sailing(light: Light, horizon: number, chance: Chance): string {
  const [x, y, size] = [chance.between(820, 1080), horizon + 22, chance.between(26, 40)]
  return [
    shape(
      [
        [x - size * 0.7, y],
        [x + size * 0.8, y],
        [x + size * 0.5, y + size * 0.22],
        [x - size * 0.45, y + size * 0.22],
      ],
      mix('#6b4a38', light.ambient, light.strength),
    ),
    `<path d="M${x} ${y - 2}Q${x + size * 0.9} ${y - size} ${x + size * 0.1} ${y - size * 2.1}Q${x + size * 0.15} ${y - size} ${x - size * 0.5} ${y - 4}Z" fill="${mix('#fffaf0', light.ambient, light.strength)}"/>`,
  ].join('')
}
