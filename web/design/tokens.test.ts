import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
)

/** WCAG 2.2: relative luminance and contrast. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['ground', 'surface', 'raised', 'sunken', 'hover', 'wall']
const soft = ['accent-soft', 'human-soft', 'good-soft', 'warn-soft', 'bad-soft']
const pairs: [text: string, on: string][] = [
  ...['ink', 'muted', 'accent-ink', 'bad-ink'].flatMap(text => grounds.map(on => [text, on] as [string, string])),
  ...[...grounds, 'accent-soft'].map(on => ['faint', on] as [string, string]),
  ...soft.flatMap(
    on =>
      [
        ['ink', on],
        ['muted', on],
      ] as [string, string][],
  ),
  ['accent-ink', 'accent-soft'],
  ['human-ink', 'human-soft'],
  ['good-ink', 'good-soft'],
  ['warn-ink', 'warn-soft'],
  ['warn-ink', 'surface'],
  ['bad-ink', 'bad-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-bad', 'bad'],
  ['ink', 'mark'],
  ['ink', 'mark-strong'],
]

test('every text can be read on what it stands on, in light and dark: 4.5 to 1', () => {
  const weak = pairs.flatMap(([text, on]) =>
    (['light', 'dark'] as const).flatMap(theme => {
      const ratio = contrast(tokens.get(text)![theme], tokens.get(on)![theme])
      return ratio < 4.5 ? [`${text} on ${on}, ${theme}: ${ratio.toFixed(2)}`] : []
    }),
  )
  expect(weak).toEqual([])
})

test('the edge of a field and the ring of focus can be seen: 3 to 1', () => {
  const weak = ['line-strong', 'accent'].flatMap(edge =>
    (['light', 'dark'] as const).flatMap(theme => {
      const ratio = contrast(tokens.get(edge)![theme], tokens.get('surface')![theme])
      return ratio < 3 ? [`${edge}, ${theme}: ${ratio.toFixed(2)}`] : []
    }),
  )
  expect(weak).toEqual([])
})
