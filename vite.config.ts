import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The two pages people open. Each is built alone; `web/build-if-stale.ts` builds both. */
export const apps = { portal: '/', phones: '/phones/' } as const
export type App = keyof typeof apps

export function appConfig(app: App): UserConfig {
  return {
    root: here(`./web/${app}`),
    base: apps[app],
    publicDir: here('./web/public'),
    plugins: [react(), tailwindcss()],
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
      port: app === 'portal' ? 5173 : 5174,
      proxy: { '/api': { target: 'http://localhost:3000', ws: true }, '/emulator': { target: 'http://localhost:3000', ws: true } },
    },
  }
}

/** `vite --mode portal` or `vite --mode phones`. The test runner reads this file too and must not inherit a page's root. */
export default defineConfig(({ mode }) => {
  if (process.env.VITEST) return {}
  return appConfig(mode === 'phones' ? 'phones' : 'portal')
})
