import { defineConfig } from 'vitest/config'

/** Journeys in a real browser against a whole house; they take a browser (BROWSER_PATH, default Debian's Chromium). */
export default defineConfig({
  test: { pool: 'forks', maxWorkers: 1, testTimeout: 90_000, hookTimeout: 120_000, include: ['test/browser/**/*.test.ts'] },
})
