import type { Point } from './paint.ts'

/** Where we stand: `eye` metres above the ground, looking straight ahead. Metres in, points of the sheet out. */
export interface View {
  eye: number
  focal: number
  horizon: number
}
export type Place = readonly [x: number, y: number, z: number]

/** x to the right, y up, z away from us. Vertical lines stay vertical, as architects draw them. */
export function see(view: View, [x, y, z]: Place): Point {
  const depth = Math.max(z, 0.5)
  return [600 + (view.focal * x) / depth, view.horizon + (view.focal * (view.eye - y)) / depth]
}

/** A plot of ground with its own axes: turned by `angle` around `at`, so that a house shows two of its sides. */
export interface Plot {
  view: View
  at: readonly [x: number, z: number]
  angle: number
}

export function on(plot: Plot, [x, y, z]: Place): Point {
  const [cos, sin] = [Math.cos(plot.angle), Math.sin(plot.angle)]
  return see(plot.view, [plot.at[0] + x * cos - z * sin, y, plot.at[1] + x * sin + z * cos])
}

/** A box from (x0, y0, z0) to (x1, y1, z1) on a plot; z0 is its front. */
export interface Box {
  x0: number
  x1: number
  y0: number
  y1: number
  z0: number
  z1: number
}

/** A wall as a sheet of its own: `u` metres along it from the left, `v` metres up from the box's foot. */
export interface Wall {
  width: number
  height: number
  at(u: number, v: number): Point
  /** The same, `out` metres in front of the wall. */
  off(u: number, v: number, out: number): Point
}

export function front(plot: Plot, box: Box): Wall {
  return {
    width: box.x1 - box.x0,
    height: box.y1 - box.y0,
    at: (u, v) => on(plot, [box.x0 + u, box.y0 + v, box.z0]),
    off: (u, v, out) => on(plot, [box.x0 + u, box.y0 + v, box.z0 - out]),
  }
}

/** The side wall that we see: the left one where the right end recedes, else the right one. */
export function side(plot: Plot, box: Box): Wall {
  const left = turned(plot)
  const x = left ? box.x0 : box.x1
  const z = (u: number) => (left ? box.z1 - u : box.z0 + u)
  return {
    width: box.z1 - box.z0,
    height: box.y1 - box.y0,
    at: (u, v) => on(plot, [x, box.y0 + v, z(u)]),
    off: (u, v, out) => on(plot, [left ? x - out : x + out, box.y0 + v, z(u)]),
  }
}

export const turned = (plot: Plot) => plot.angle > 0

export const patch = (wall: Wall, u0: number, v0: number, u1: number, v1: number, out = 0): Point[] => [
  wall.off(u0, v0, out),
  wall.off(u1, v0, out),
  wall.off(u1, v1, out),
  wall.off(u0, v1, out),
]

export function roof(plot: Plot, box: Box): Point[] {
  return [
    on(plot, [box.x0, box.y1, box.z0]),
    on(plot, [box.x1, box.y1, box.z0]),
    on(plot, [box.x1, box.y1, box.z1]),
    on(plot, [box.x0, box.y1, box.z1]),
  ]
}

/** Whether a flat thing at this height is looked upon from above. */
export const fromAbove = (plot: Plot, height: number) => height < plot.view.eye
