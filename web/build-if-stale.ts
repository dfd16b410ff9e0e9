import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Builds the portal, the phones and the chat when what they are made of has changed; otherwise returns at once.
 * A server installed without devDependencies has no Vite and serves the `web/dist` it brought along.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const stampPath = join(root, 'web/dist/.built-from')
const force = process.argv.includes('--force')

const digest = digestOf(sources())
if (!force && isBuiltFrom(digest)) process.exit(0)
if (!existsSync(join(root, 'node_modules/vite'))) {
  if (isComplete()) process.exit(0)
  console.error('web/dist is missing and Vite is not installed: run `npm ci` with devDependencies, or bring web/dist along.')
  process.exit(1)
}

const started = performance.now()
const { build } = await import('vite')
const { appConfig, apps, widgetConfig } = await import('../vite.config.ts')
for (const app of Object.keys(apps) as (keyof typeof apps)[]) {
  // Built aside and moved into place, so that a server running meanwhile never meets half a page, nor two builds each other.
  const aside = join(root, 'web/dist', `.${app}-${process.pid}`)
  const config = appConfig(app)
  await build({ ...config, build: { ...config.build, outDir: aside }, configFile: false, logLevel: 'warn' })
  if (app === 'chat') {
    const widget = widgetConfig()
    await build({ ...widget, build: { ...widget.build, outDir: aside }, configFile: false, logLevel: 'warn' })
  }
  rmSync(join(root, 'web/dist', app), { recursive: true, force: true })
  renameSync(aside, join(root, 'web/dist', app))
}
writeFileSync(stampPath, digest)
console.log(`Built the portal, the phones and the chat in ${((performance.now() - started) / 1000).toFixed(1)} s.`)

function sources(): string[] {
  const files = ['package-lock.json', 'vite.config.ts'].map(name => join(root, name))
  for (const folder of ['web', 'i18n', 'contracts']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && !path.startsWith(join(root, 'web/dist')) && !path.includes('.test.')) files.push(path)
    }
  }
  return files.sort()
}

function digestOf(files: string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function isBuiltFrom(wanted: string): boolean {
  return isComplete() && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === wanted
}

function isComplete(): boolean {
  return ['portal/index.html', 'phones/index.html', 'chat/index.html', 'chat/widget.js'].every(page =>
    existsSync(join(root, 'web/dist', page)),
  )
}
