import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from './demo.ts'

/** What a visitor of the brokerage's website lives through. */
let demo: Demo
let admin: { authorization: string }
let chatUrl: string
const sites: Server[] = []

beforeAll(async () => {
  demo = await startDemo()
  const { accessToken } = await ask('POST', '/api/auth/login', { email: 'owner@nile.example', password: 'simsar-demo' })
  admin = { authorization: `Bearer ${accessToken}` }
  const { items } = await ask('GET', '/api/connections')
  chatUrl = items.find((connection: { provider: string }) => connection.provider === 'webchat').chat.pageUrl
})
afterAll(async () => {
  for (const site of sites) site.close()
  await demo.stop()
})

async function ask(method: string, path: string, body?: unknown) {
  const answer = await fetch(demo.url + path, {
    method,
    headers: { ...admin, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
  return answer.json()
}

const write = async (page: Page, words: string) => {
  await page.locator('textarea').fill(words)
  await page.locator('textarea').press('Enter')
}
async function faultsOf(page: Page) {
  // colours are looked at when they stand still
  await page.waitForTimeout(400)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(' | ')}`)
}
const poll = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 })
const overflowsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

test('on a phone, in English: it says what it is, answers with facts and photos, and buttons are pressed', async () => {
  const page = await (await demo.person({ width: 390, height: 844 })).newPage()
  await page.goto(chatUrl)
  await page.getByText(/automatic assistant of Nile Lantern Realty/).waitFor()
  await page.getByRole('heading', { name: 'How can we help?' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await write(page, 'I am looking for a 3 bedroom apartment in New Cairo under 7 million')
  await page.getByText(/5,760,000/).waitFor()
  await page.getByRole('img', { name: 'Photo of the home' }).first().waitFor()
  await expect
    .poll(() =>
      page
        .locator('img')
        .first()
        .evaluate(image => (image as HTMLImageElement).naturalWidth),
    )
    .toBeGreaterThan(100)
  await page
    .getByRole('button', { name: 'Talk to a person' })
    .or(page.getByRole('button', { name: 'Show more' }))
    .first()
    .click()
  await poll(() => page.getByRole('listitem').count()).toBeGreaterThan(3)
  expect(await faultsOf(page)).toEqual([])
  expect(await overflowsSideways(page)).toBe(false)

  const before = await page.getByRole('listitem').allInnerTexts()
  await page.reload()
  await poll(() => page.getByRole('listitem').allInnerTexts()).toEqual(before)
})

test('on a phone, in Arabic and at night: everything is mirrored and can be read', async () => {
  const page = await (await demo.person({ width: 390, height: 844, locale: 'ar-EG', dark: true })).newPage()
  await page.goto(chatUrl)
  expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['rtl', 'ar'])
  await page.getByText(/المساعد الآلي لدى فنار النيل/).waitFor()
  await page.getByRole('button', { name: 'عايز شقة' }).click()
  await write(page, '٣ أوض في التجمع تحت ٧ مليون')
  await page.getByText(/5,760,000/).waitFor()
  expect(await faultsOf(page)).toEqual([])
  expect(await overflowsSideways(page)).toBe(false)
  await page.getByRole('button', { name: 'اترك اسمك ورقمك' }).click()
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('اسمك', { exact: true }).fill('هناء')
  await page.getByLabel('رقم تليفونك').fill('01012345678')
  await page.getByRole('button', { name: 'أرسلهما' }).click()
  await page.getByText(/اسمي هناء، ورقمي/).waitFor()
  await poll(async () => (await ask('GET', `/api/conversations?q=${encodeURIComponent('هناء')}`)).items[0]?.contact.phone).toBe(
    '+201012345678',
  )
  await page.getByRole('button', { name: 'English' }).click()
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr')
})

test('where nothing may be stored the chat works as long as the page is open', async () => {
  const context = await demo.person({ width: 390, height: 844 })
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  const page = await context.newPage()
  await page.goto(chatUrl)
  await write(page, 'Hello')
  await poll(() => page.getByRole('listitem').count()).toBe(2)
  expect(await context.cookies()).toEqual([])
})

test('on a line that breaks, a message waits on the page, is said again, and is there once', async () => {
  const page = await (await demo.person({ width: 390, height: 844 })).newPage()
  const said: string[] = []
  let lines = 0
  await page.routeWebSocket(/\/live$/, line => {
    const house = line.connectToServer()
    const isBroken = ++lines <= 2
    line.onMessage(text => {
      const frame = JSON.parse(String(text))
      if (frame.event === 'user_message') said.push(frame.payload.id)
      house.send(text)
      // kept by the house, and the page never hears of it
      if (isBroken && frame.event === 'user_message') void line.close({ code: 1001 })
    })
    house.onMessage(text => line.send(text))
  })
  await page.goto(chatUrl)
  await page
    .getByText(/automatic assistant/)
    .first()
    .waitFor()
  await write(page, 'villa in Sheikh Zayed?')
  await page.getByTitle('Sending').waitFor()
  await page.getByTitle('Sent').waitFor()
  await page
    .getByText(/Ghazal Meadows/)
    .first()
    .waitFor()
  await page.waitForTimeout(1500)
  expect(said.length).toBeGreaterThan(1)
  expect(new Set(said).size).toBe(1)
  expect(await page.getByText('villa in Sheikh Zayed?', { exact: true }).count()).toBe(1)
  expect(await page.getByRole('listitem').count()).toBe(2)
})

test('a closed chat says so', async () => {
  const { id, chat } = await ask('POST', '/api/connections', { provider: 'webchat', name: 'Old site', settings: { allowedOrigins: [] } })
  const context = await demo.browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await fetch(`${demo.url}/api/connections/${id}`, { method: 'DELETE', headers: admin })
  await page.goto(chat.pageUrl)
  await page.getByText('This chat is closed').waitFor()
  expect(await page.locator('textarea').count()).toBe(0)
})

/** Somebody's website: one page, of another origin than ours. */
async function aSite(): Promise<{ origin: string; put(html: string): void }> {
  let html = ''
  const site = createServer((_request, answer) =>
    answer
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><html lang="en"><title>Site</title><main><h1>Homes</h1></main>${html}`),
  )
  sites.push(site)
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    put: text => {
      html = text
    },
  }
}

test('a website that was named shows the chat behind its button; any other cannot', async () => {
  const [named, other] = [await aSite(), await aSite()]
  const { chat } = await ask('POST', '/api/connections', {
    provider: 'webchat',
    name: 'Site',
    settings: { allowedOrigins: [named.origin] },
  })
  named.put(chat.snippet)
  other.put(chat.snippet)
  const context = await demo.person({ width: 1200, height: 800 })
  const page = await context.newPage()
  await page.goto(named.origin)
  await page.locator('button svg').waitFor()
  await page.getByRole('button', { name: 'Chat with us' }).click()
  const frame = page.frameLocator('iframe')
  await frame.locator('textarea').fill('Hello')
  await frame.locator('textarea').press('Enter')
  await poll(() => frame.getByRole('listitem').count()).toBe(2)
  expect(await faultsOf(page)).toEqual([])
  await frame.getByRole('button', { name: 'Close the chat' }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-expanded')))
    .toBe('false')

  const elsewhere = await demo.browser.newContext()
  const stranger = await elsewhere.newPage()
  await stranger.goto(other.origin)
  await stranger.getByRole('button', { name: 'Chat with us' }).click()
  await poll(() => stranger.frames().at(-1)!.url()).toMatch(/^chrome-error:/)
})

test('no page complained', () => expect(demo.complaints).toEqual([]))
