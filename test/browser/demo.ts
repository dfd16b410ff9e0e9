import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const root = join(import.meta.dirname, '../..')

export interface Demo {
  url: string
  phonesUrl: string
  browser: Browser
  /** A fresh person at a fresh screen. Whatever their pages complain about fails the test. */
  person(how?: { width?: number; height?: number; locale?: 'en-US' | 'ar-EG'; dark?: boolean }): Promise<BrowserContext>
  /** What pages complained about so far. */
  complaints: string[]
  stop(): Promise<void>
}

/** The demo as a newcomer has it: the real program in a process of its own, on an empty directory, with a real browser before it. */
export async function startDemo(): Promise<Demo> {
  await run('web/build-if-stale.ts')
  const data = mkdtempSync(join(tmpdir(), 'simsar-browser-'))
  const [port, emulators] = [await freePort(), await freePort()]
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SIMSAR_'))),
    SIMSAR_DATA: data,
    PORT: String(port),
    SIMSAR_EMULATOR_PORT: String(emulators),
    SIMSAR_LOG: 'error',
  }
  const child = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  await listening(child)
  const browser = await chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const complaints: string[] = []
  return {
    url: `http://localhost:${port}`,
    phonesUrl: `http://127.0.0.1:${emulators}/phones/`,
    browser,
    complaints,
    async person({ width = 1440, height = 900, locale = 'en-US', dark = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale,
        timezoneId: 'Africa/Cairo',
        colorScheme: dark ? 'dark' : 'light',
      })
      context.on('page', page => listen(page, complaints))
      return context
    },
    async stop() {
      await browser.close()
      child.kill('SIGTERM')
      await new Promise(resolve => child.on('exit', resolve))
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function listen(page: Page, complaints: string[]) {
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  page.on('response', answer => {
    if (answer.status() >= 500) complaints.push(`${answer.status()} ${answer.url()}`)
  })
  page.on('console', message => {
    // a 401 before signing in is how the page learns that nobody is signed in
    if (message.type() === 'error' && !/status of 401/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`)
  })
}

function run(script: string) {
  const child = spawn(process.execPath, [script], { cwd: root, stdio: 'inherit' })
  return new Promise<void>((resolve, reject) =>
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`)))),
  )
}

const listening = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', (chunk: Buffer) => {
      if (String(chunk).includes('Sign in')) resolve()
    })
    child.on('exit', code => reject(new Error(`the house ended with ${code}`)))
  })

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** Signs in with the demo's one press. */
export async function signIn(context: BrowserContext, url: string, brokerage = 'Nile Lantern Realty'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: brokerage }).click()
  await page.getByRole('navigation').first().waitFor()
  return page
}

/** Writes on a phone of the demo and waits until as many answers as there were plus one are on its screen. */
export async function writes(phone: Page, who: string, words: string) {
  const handset = phone.getByRole('region', { name: new RegExp(who) })
  const box = handset.getByPlaceholder(/./).last()
  await box.fill(words)
  await box.press('Enter')
  return handset
}
