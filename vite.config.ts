import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The pages people open. Each is built alone; `web/build-if-stale.ts` builds them all, and what puts the chat on a website. */
export const apps = { portal: '/', phones: '/phones/', chat: '/chat/' } as const
export type App = keyof typeof apps

export function appConfig(app: App): UserConfig {
  return {
    root: here(`./web/${app}`),
    base: apps[app],
    publicDir: here('./web/public'),
    plugins: [react(), tailwindcss()],
    // a visitor's page carries its own few words, not the portal's
    ...(app === 'chat' ? { define: { chatWords: JSON.stringify(chatWords()) } } : {}),
    resolve: { alias: { '#contracts': here('./contracts') }, extensions: ['.ts', '.tsx', '.js', '.json'] },
    build: {
      outDir: here(`./web/dist/${app}`),
      emptyOutDir: true,
      target: 'es2022',
      // The tokens rest on light-dark() and :dir(), which every browser has had since spring 2024.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // The server forbids data: scripts, and fonts are better cached as files.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
    },
    server: {
      port: 5173 + Object.keys(apps).indexOf(app),
      proxy: { '/api': { target: 'http://localhost:3000', ws: true }, '/emulator': { target: 'http://localhost:3000', ws: true } },
    },
  }
}

/** `/widget.js`: one script of its own, that asks for nothing before somebody presses its button. */
export function widgetConfig(): UserConfig {
  return {
    root: here('./web/chat'),
    publicDir: false,
    define: {
      widgetWords: JSON.stringify(Object.fromEntries(Object.entries(chatWords()).map(([language, { chat }]) => [language, chat.widget]))),
      widgetColours: JSON.stringify({ accent: token('accent'), onAccent: token('on-accent'), bad: token('bad'), onBad: token('on-bad') }),
    },
    build: {
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: here('./web/chat/widget.ts'), formats: ['iife'], name: 'simsarChat', fileName: () => 'widget.js' },
    },
  }
}

/** By language, the section `chat` of its words. */
function chatWords(): Record<string, { chat: Record<string, unknown> }> {
  const files = readdirSync(here('./i18n')).filter(name => name.endsWith('.json'))
  return Object.fromEntries(
    files.map(name => [
      name.slice(0, -'.json'.length),
      { chat: (JSON.parse(readFileSync(here(`./i18n/${name}`), 'utf8')) as { chat: Record<string, unknown> }).chat },
    ]),
  )
}

/** A colour of the tokens, for what stands on pages that do not have them. */
function token(name: string): string {
  const value = new RegExp(`^\\s*--${name}: (light-dark\\(.*\\));$`, 'm').exec(readFileSync(here('./web/design/tokens.css'), 'utf8'))?.[1]
  if (!value) throw new Error(`there is no token ${name}`)
  return value
}

/** `vite --mode portal`, `phones` or `chat`. The test runner reads this file too and must not inherit a page's root. */
export default defineConfig(({ mode }) => {
  if (process.env.VITEST) return {}
  return appConfig(mode in apps ? (mode as App) : 'portal')
})
