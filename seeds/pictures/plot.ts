import { ground, type Site } from './building.ts'
import type { Form } from './houses.ts'
import { seen } from './light.ts'
import { fill, gradient, line, mix, outline, oval, type Point, rect, shape, stroke } from './paint.ts'
import { on, see } from './space.ts'

/** A basin before the house, with umbrellas and loungers beside it. */
export function pool({ plot, light, chance, materials }: Site, form: Form, terrace: number): string {
  const left = plot.angle > 0
  const long = form.width * 0.46
  const near = -form.depth / 2 - terrace
  const x = left ? -form.width * 0.12 : form.width * 0.12 - long
  const [z0, z1] = [near - 1.6 - Math.max(4.5, form.width * 0.2), near - 1.6]
  const corners = (out: number, y = 0): Point[] => [
    on(plot, [x - out, y, z0 - out]),
    on(plot, [x + long + out, y, z0 - out]),
    on(plot, [x + long + out, y, z1 + out]),
    on(plot, [x - out, y, z1 + out]),
  ]
  const basin = corners(0)
  const ripples = Array.from({ length: 16 }, () => {
    const [u, w, wide] = [chance.between(0.04, 0.8), chance.between(0.08, 0.92), chance.between(0.05, 0.16)]
    const z = z0 + (z1 - z0) * w
    return line([on(plot, [x + long * u, 0, z]), on(plot, [x + long * Math.min(0.97, u + wide), 0, z])])
  })
  const umbrella = (u: number): string => {
    const [foot, top] = [on(plot, [x + long * u, 0, z1 + 1.3]), on(plot, [x + long * u, 2.7, z1 + 1.3])]
    const wide = (foot[1] - top[1]) * 0.66
    const rim = top[1] + wide * 0.42
    const gore = (from: number, to: number) =>
      `M${top.join(' ')}Q${top[0] + wide * from * 0.9} ${top[1] + wide * 0.08} ${top[0] + wide * from} ${rim}Q${top[0] + (wide * (from + to)) / 2} ${rim + wide * 0.16} ${top[0] + wide * to} ${rim}Q${top[0] + wide * to * 0.9} ${top[1] + wide * 0.08} ${top.join(' ')}Z`
    const edges = [-1, -0.55, 0, 0.55, 1]
    return [
      oval(foot[0] + 8, foot[1], wide * 0.9, wide * 0.16, '#1c2b35', 0.25),
      stroke(line([foot, top]), seen(light, '#f4efe6', 0.3), 3),
      ...edges.slice(1).map((to, at) => fill(gore(edges[at]!, to), seen(light, at % 2 ? '#fffaf0' : materials.tiles, at * 0.08))),
    ].join('')
  }
  const lounger = (u: number): string => {
    const bed = (x0: number, y: number, z: number): Point => on(plot, [x + long * u + x0, y, z1 + z])
    return (
      shape([bed(0, 0.35, 0.5), bed(0.8, 0.35, 0.5), bed(0.8, 0.35, 1.9), bed(0, 0.35, 1.9)], seen(light, '#ffffff', 0.05)) +
      shape([bed(0, 0.35, 1.9), bed(0.8, 0.35, 1.9), bed(0.8, 0.95, 2.3), bed(0, 0.95, 2.3)], seen(light, '#ffffff', 0.25))
    )
  }
  return [
    shape(corners(1.3), seen(light, '#f2e9da', 0.03)),
    `<defs>${gradient('pool', [
      [0, mix(light.water[0], '#9fe8ee', 0.5)],
      [1, mix(light.water[1], '#19a3c4', 0.45)],
    ])}</defs>`,
    shape(basin, 'url(#pool)'),
    shape([basin[3]!, basin[2]!, [basin[2]![0], basin[2]![1] + 7], [basin[3]![0], basin[3]![1] + 7]], '#0d4f66', 0.35),
    stroke(ripples.join(''), '#ffffff', 2, 0.5),
    stroke(outline(basin), '#ffffff', 3, 0.8),
    ...[0.3, 0.4, 0.82, 0.92].map(lounger),
    umbrella(0.2),
    umbrella(0.72),
  ].join('')
}

/** Nothing built yet: pegs, a string between them, furrows and a heap of stones. */
export function emptyPlot({ plot, light, chance }: Site): string {
  const corners = [
    [-10, -7],
    [10, -7],
    [10, 8],
    [-10, 8],
  ] as const
  const pegs = corners.map(([x, z]) => line([on(plot, [x, 0, z]), on(plot, [x, 1.5, z])]))
  const rope = line([...corners, corners[0]].map(([x, z]) => on(plot, [x, 1.2, z])))
  const furrows = Array.from({ length: 9 }, (_, at) => line([on(plot, [-9, 0, -6 + at * 1.6]), on(plot, [9, 0, -6 + at * 1.6])]))
  const stones = Array.from({ length: 14 }, () => {
    const [x, y] = see(plot.view, [chance.between(-9, 9), 0, plot.at[1] - chance.between(2, 12)])
    return oval(x, y, chance.between(3, 9), chance.between(2, 5), seen(light, '#a59b8c', chance()))
  })
  const road = [
    [-40, -13],
    [40, -13],
    [40, -18],
    [-40, -18],
  ] as const
  const dashes = Array.from({ length: 14 }, (_, at) => line([on(plot, [-38 + at * 6, 0, -15.5]), on(plot, [-35 + at * 6, 0, -15.5])]))
  const [post, head] = [on(plot, [-6, 0, -8.4]), on(plot, [-6, 3.2, -8.4])]
  const board = (post[1] - head[1]) * 0.5
  return [
    ground(plot, corners, seen(light, '#c9a877')),
    stroke(furrows.join(''), seen(light, '#94744b'), 3, 0.4),
    stones.join(''),
    stroke(pegs.join(''), seen(light, '#f5f1e8'), 7),
    stroke(rope, '#d9483b', 2.5),
    ground(plot, road, seen(light, '#7d7f84', 0.1)),
    stroke(dashes.join(''), '#f6f1e4', 3, 0.8),
    stroke(line([post, head]), seen(light, '#6a4c36'), 6),
    rect(head[0] - board, head[1] - board * 0.2, board * 2, board, seen(light, '#fffaf0'), 1, 6),
    stroke(
      line([
        [head[0] - board * 0.6, head[1] + board * 0.5],
        [head[0] - board * 0.6, head[1] + board * 0.25],
        [head[0], head[1] - board * 0.02],
        [head[0] + board * 0.6, head[1] + board * 0.25],
        [head[0] + board * 0.6, head[1] + board * 0.5],
      ]),
      '#c2643f',
      5,
    ),
  ].join('')
}
