import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const web = join(import.meta.dirname, '..')
const files = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path) && !path.startsWith('dist') && !path.includes('.test.') && !path.endsWith('.d.ts'))
  .map(path => ({ path, source: readFileSync(join(web, path), 'utf8') }))

interface Node {
  type: string
  [key: string]: unknown
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function walk(node: Node, visit: (node: Node) => void) {
  visit(node)
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) isNode(child) && walk(child, visit)
    else if (isNode(value)) walk(value, visit)
  }
}

const trees = files.map(({ path, source }) => ({ path, tree: parseSync(path, source).program as unknown as Node }))
const spoken = new Set(['label', 'title', 'placeholder', 'alt', 'aria-label', 'words', 'hint'])

test('no component carries words of its own: they stand in i18n', () => {
  const found: string[] = []
  for (const { path, tree } of trees) {
    walk(tree, node => {
      if (node.type === 'JSXText' && /\p{L}{2,}/u.test(node.value as string)) found.push(`${path}: ${(node.value as string).trim()}`)
      if (node.type !== 'JSXAttribute') return
      const name = (node.name as Node).name as string
      const value = node.value as Node | null
      if (spoken.has(name) && value?.type === 'Literal' && /\p{L}/u.test(value.value as string))
        found.push(`${path}: ${name}="${value.value as string}"`)
    })
  }
  expect(found).toEqual([])
})

test('every string asked for by name exists', () => {
  const words = JSON.parse(readFileSync(join(web, '../i18n/en.json'), 'utf8')) as Record<string, unknown>
  const has = (key: string) => {
    const parts = key.split('.')
    const last = parts.pop() as string
    const scope = parts.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], words) as
      | Record<string, unknown>
      | undefined
    return typeof scope?.[last] === 'string' || typeof scope?.[`${last}_other`] === 'string'
  }
  const missing: string[] = []
  for (const { path, tree } of trees) {
    walk(tree, node => {
      if (node.type !== 'CallExpression' || (node.callee as Node).name !== 't') return
      const key = (node.arguments as Node[])[0]
      if (key?.type === 'Literal' && !has(key.value as string)) missing.push(`${path}: ${key.value as string}`)
    })
  }
  expect(missing).toEqual([])
})

test('layout speaks of start and end, never of left and right', () => {
  const sided =
    /(?<![\w-])-?(?:m[lr]|p[lr]|left|right|text-(?:left|right)|rounded-(?:[lr]|t[lr]|b[lr])|border-[lr]|scroll-[mp][lr]|float-(?:left|right))(?:-|(?=["'`\s]))/
  const found = files.flatMap(({ path, source }) =>
    [...source.matchAll(/className=(?:"([^"]*)"|\{[^}]*\})/g)]
      .filter(([whole]) => sided.test(whole.replace(/^className=/, ' ')))
      .map(([whole]) => `${path}: ${whole}`),
  )
  expect(found).toEqual([])
})

test('colours come from the tokens', () => {
  const raw = files
    .filter(({ path }) => !path.endsWith('samples.ts'))
    .filter(({ source }) => /(?:bg|text|border|fill|stroke)-\[#|#[0-9a-f]{6}\b|rgb\(/i.test(source))
    .map(({ path }) => path)
  expect(raw).toEqual([])
})
