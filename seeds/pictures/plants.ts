import { type Light, seen } from './light.ts'
import { blob, fill, mix, oval, type Point, stroke } from './paint.ts'
import type { Chance } from './random.ts'
import { type Place, see, type View } from './space.ts'

/** One standing plant at a place on the ground, with its shadow. Heights in metres. */
export type Plant = (view: View, light: Light, at: Place, chance: Chance) => string

const stand = (view: View, [x, , z]: Place) => {
  const [footX, footY] = see(view, [x, 0, z])
  return { footX, footY, metre: view.focal / z }
}
const shadow = (light: Light, x: number, y: number, reach: number) => {
  const away = light.sunAt[0] < 600 ? 1 : -1
  return oval(x + away * reach * 0.55, y + reach * 0.05, reach, reach * 0.16, '#1c2b35', light.name === 'dusk' ? 0.22 : 0.26)
}

export const palm: Plant = (view, light, at, chance) => {
  const { footX, footY, metre } = stand(view, at)
  const height = chance.between(6.5, 9.5) * metre
  const lean = chance.between(-0.09, 0.09) * height
  const [topX, topY] = [footX + lean, footY - height]
  const bend = footX + lean * 0.2
  const thick = 0.17 * metre
  const trunk = `M${footX - thick * 1.3} ${footY}Q${bend - thick} ${footY - height * 0.5} ${topX - thick * 0.7} ${topY}L${topX + thick * 0.7} ${topY}Q${bend + thick} ${footY - height * 0.5} ${footX + thick * 1.3} ${footY}Z`
  const green = seen(light, light.leaf)
  const fronds = { dark: '', bright: '' }
  const count = 15
  for (let frond = 0; frond < count; frond++) {
    const angle = Math.PI * (frond / (count - 1)) * 1.36 - Math.PI * 0.18 + chance.between(-0.07, 0.07)
    const reach = chance.between(2.5, 3.3) * metre
    const [dx, dy] = [Math.cos(angle) * reach, -Math.sin(angle) * reach * 0.62]
    const droop = reach * (0.16 + 0.34 * Math.abs(Math.cos(angle)))
    const [tipX, tipY] = [topX + dx, topY + dy + droop]
    const [midX, midY] = [topX + dx * 0.55, topY + dy * 1.12 - reach * 0.06]
    const fat = 0.2 * metre
    fronds[frond % 2 ? 'dark' : 'bright'] +=
      `M${topX} ${topY}Q${midX} ${midY - fat} ${tipX} ${tipY}Q${midX + fat * 0.3} ${midY + fat * 1.7} ${topX} ${topY}Z`
  }
  return [
    shadow(light, footX, footY, 2.4 * metre),
    fill(trunk, seen(light, '#9a7653', 0.25)),
    fill(fronds.dark, mix(green, '#12352e', 0.42)),
    fill(fronds.bright, mix(green, '#d9e48a', 0.14)),
    oval(topX - 0.12 * metre, topY + 0.25 * metre, 0.24 * metre, 0.3 * metre, seen(light, '#b06a2e', 0.1)),
    oval(topX + 0.3 * metre, topY + 0.32 * metre, 0.2 * metre, 0.27 * metre, seen(light, '#b06a2e', 0.3)),
  ].join('')
}

export const tree: Plant = (view, light, at, chance) => {
  const { footX, footY, metre } = stand(view, at)
  const [height, wide] = [chance.between(4, 6) * metre, chance.between(1.5, 2.2) * metre]
  const green = mix(seen(light, light.leaf), chance.pick(['#7ea043', '#3f7a55', '#6b8f3a']), 0.35)
  const crownY = footY - height * 0.66
  const bloom = chance() < 0.22 ? chance.pick(['#d65f8a', '#8f6fd0', '#e2793c']) : null
  return [
    shadow(light, footX, footY, wide * 1.15),
    stroke(`M${footX} ${footY}L${footX + wide * 0.06} ${crownY}`, seen(light, '#6d5440', 0.2), 0.2 * metre),
    fill(blob(footX, crownY, wide, height * 0.36, chance), mix(green, '#173630', 0.42)),
    fill(blob(footX - wide * 0.14, crownY - height * 0.05, wide * 0.84, height * 0.29, chance), green),
    fill(blob(footX - wide * 0.3, crownY - height * 0.12, wide * 0.46, height * 0.15, chance), mix(green, '#f2eea0', 0.2)),
    bloom ? scatter(footX, crownY, wide * 0.8, height * 0.26, bloom, 0.12 * metre, chance) : '',
  ].join('')
}

export const cypress: Plant = (view, light, at, chance) => {
  const { footX, footY, metre } = stand(view, at)
  const [height, wide] = [chance.between(5, 8) * metre, chance.between(0.55, 0.75) * metre]
  const green = mix(seen(light, light.leaf), '#24584a', 0.5)
  const flame = (share: number, x: number) =>
    `M${x - wide * share} ${footY - height * 0.06}Q${x - wide * share * 1.5} ${footY - height * 0.5} ${x} ${footY - height}Q${x + wide * share * 1.5} ${footY - height * 0.5} ${x + wide * share} ${footY - height * 0.06}Z`
  return (
    shadow(light, footX, footY, wide * 2) +
    fill(flame(1, footX), mix(green, '#0f2a2a', 0.35)) +
    fill(flame(0.55, footX - wide * 0.3), mix(green, '#b7cf7a', 0.14))
  )
}

export const bush: Plant = (view, light, at, chance) => {
  const { footX, footY, metre } = stand(view, at)
  const wide = chance.between(0.7, 1.2) * metre
  const green = mix(seen(light, light.leaf), chance.pick(['#88a84a', '#4b8a5c', '#5d9a3f']), 0.4)
  const flower = chance() < 0.5 ? chance.pick(['#e0568c', '#f0b23e', '#ffffff', '#c86adf']) : null
  const middle = footY - wide * 0.42
  return [
    shadow(light, footX, footY, wide),
    fill(blob(footX, middle, wide, wide * 0.56, chance), mix(green, '#16382f', 0.32)),
    fill(blob(footX - wide * 0.12, middle - wide * 0.12, wide * 0.78, wide * 0.38, chance), green),
    flower ? scatter(footX, middle - wide * 0.1, wide * 0.8, wide * 0.4, flower, 0.09 * metre, chance) : '',
  ].join('')
}

/** A tuft of reeds and grasses, for sand and dry ground. */
export const reeds: Plant = (view, light, at, chance) => {
  const { footX, footY, metre } = stand(view, at)
  const blades = Array.from({ length: 12 }, () => {
    const [lean, height] = [chance.between(-0.6, 0.6) * metre, chance.between(0.5, 1.1) * metre]
    return `M${footX + lean * 0.2} ${footY}q${lean * 0.2} ${-height * 0.6} ${lean} ${-height}`
  })
  return shadow(light, footX, footY, 0.5 * metre) + stroke(blades.join(''), mix(seen(light, light.leaf), '#d8c37a', 0.5), 0.05 * metre)
}

/** Palm leaves that hang into the picture from a corner: somebody stands under them. */
export function overhang(light: Light, left: boolean, chance: Chance): string {
  const away = left ? 1 : -1
  const dark = mix(seen(light, light.leaf, 0.6), '#0e2b2b', 0.4)
  const leaf = (reach: number, drop: number, colour: string) => {
    const at = (share: number): Point => [left ? -30 + reach * share : 1230 - reach * share, -46 + drop * share ** 2 + 26 * share]
    const blades: string[] = []
    for (let step = 1; step < 26; step++) {
      const [x, y] = at(step / 26)
      const long = 74 * Math.sin(Math.PI * (0.22 + 0.72 * (step / 26)))
      for (const hand of [-1, 1])
        blades.push(
          `M${x} ${y}q${away * long * 0.5} ${hand * long * 0.18} ${away * long * 0.72} ${hand > 0 ? long * 0.86 : -long * 0.3}q${-away * long * 0.42} ${hand * -long * 0.02} ${-away * long * 0.86} ${hand > 0 ? -long * 0.72 : long * 0.24}Z`,
        )
    }
    return (
      fill(blades.join(''), colour, 0.95) +
      stroke(`M${at(0).join(' ')}Q${at(0.5).join(' ')} ${at(1).join(' ')}`, mix(colour, '#c9d58a', 0.25), 3)
    )
  }
  return (
    leaf(chance.between(150, 200), chance.between(170, 230), mix(dark, '#000000', 0.15)) +
    leaf(chance.between(250, 310), chance.between(60, 100), mix(dark, '#8fae5a', 0.12))
  )
}

function scatter(x: number, y: number, rx: number, ry: number, colour: string, size: number, chance: Chance): string {
  return Array.from({ length: 11 }, () => {
    const [angle, reach] = [chance() * Math.PI * 2, Math.sqrt(chance())]
    return oval(x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach, size, size, colour, 0.9)
  }).join('')
}
