import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aModelHouse, type ModelHouse } from '../../server/rooms/assistant/models/test/a-model-house.ts'
import { speaks, stands } from './page.ts'

/** A brokerage that uses a model, before a real browser: what the demo, which needs no key, does not show. */
let world: ModelHouse
let browser: Browser
let brokerage: Awaited<ReturnType<ModelHouse['brokerage']>>
let voiceNoteIn: string
const complaints: string[] = []

beforeAll(async () => {
  world = await aModelHouse()
  brokerage = await world.brokerage({
    ...{ voiceNotes: true, photos: true, transcriptionModel: 'whisper-1', languages: ['ar', 'en'] },
    prices: { input: 2, output: 10, cachedInput: null, voiceMinute: 0.006 },
    budget: { money: null, tokens: 20_000, turns: 3 },
  })
  world.model.hears('عايز شقة ٣ أوض في التجمع')
  const person = brokerage.person()
  await person.phone.sends({ type: 'voice' })
  voiceNoteIn = (await person.answered()).conversationId
  browser = await chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

async function signedIn({ width, locale, dark = false }: { width: number; locale: 'en-US' | 'ar-EG'; dark?: boolean }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale, colorScheme: dark ? 'dark' : 'light' })
  const page = await context.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  page.on('response', answer => void (answer.status() >= 500 && complaints.push(`${answer.status()} ${answer.url()}`)))
  await page.goto(world.house.url.replace('127.0.0.1', 'localhost'))
  await speaks(page, locale === 'ar-EG' ? 'ar' : 'en')
  await page.locator('input[type=email]').fill(brokerage.session.member.email)
  await page.locator('input[type=password]').fill('correct horse battery')
  await page.locator('button[type=submit]').click()
  await page.getByRole('navigation').first().waitFor()
  return page
}
const goes = async (page: Page, path: string) => {
  await page.goto(new URL(path, page.url()).href)
  await page.waitForLoadState('networkidle')
}

test('what a machine heard stands under the voice note, and what it used behind the answer', async () => {
  const page = await signedIn({ width: 1440, locale: 'en-US' })
  await goes(page, `/inbox/${voiceNoteIn}`)
  await page.getByText('Heard by a machine').waitFor()
  await page.getByRole('log').getByText('عايز شقة ٣ أوض في التجمع').waitFor()
  await page.getByRole('button', { name: 'Why this answer?' }).last().click()
  await page.getByText(/tokens read, .* written · .*\$0\.00/).waitFor()
  await page.context().close()
})

test('the model is tried with one press, and the use of the day moves', async () => {
  const page = await signedIn({ width: 1440, locale: 'en-US' })
  await goes(page, '/assistant')
  world.model.behave('bad-key')
  await page.getByRole('button', { name: 'Try the model' }).click()
  await page.getByText('The provider does not accept the key.').waitFor()
  world.model.behave('honest')
  await page.getByRole('button', { name: 'Try the model' }).click()
  await page.getByText(/It answers, in/).waitFor()
  // three of three: heard, answered, tried
  await page.getByText("Today's budget is used up.", { exact: false }).first().waitFor()
  await page.context().close()
})

test('another model has other prices; a budget in dollars asks for them', async () => {
  const page = await signedIn({ width: 1440, locale: 'en-US' })
  await goes(page, '/assistant')
  const written = page.getByLabel('Written', { exact: true })
  expect(await written.inputValue()).toBe('10')
  await page.getByLabel('Model', { exact: true }).fill('another')
  expect(await written.inputValue()).toBe('')
  await page.getByLabel('US dollars', { exact: true }).fill('٢٫٥')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText('Set the prices of the model first', { exact: false }).waitFor()
  await page.getByLabel('Read', { exact: true }).fill('1')
  await written.fill('4')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText('Saved. It counts from the next message on.').waitFor()
  const saved = (await brokerage.api('GET', '/api/settings/assistant')).json
  expect(saved).toMatchObject({ model: 'another', budget: { money: 2.5 }, prices: { input: 1, output: 4, voiceMinute: null } })
  await page.context().close()
})

test.each([
  ['on a desk, in English', { width: 1440, locale: 'en-US' }],
  ['on a phone, in English', { width: 390, locale: 'en-US' }],
  ['on a phone, in Arabic, at night', { width: 390, locale: 'ar-EG', dark: true }],
  ['on a desk, in Arabic', { width: 1440, locale: 'ar-EG' }],
] as const)('%s nothing is sideways or unreadable', async (_, how) => {
  const page = await signedIn(how)
  for (const path of ['/assistant', `/inbox/${voiceNoteIn}`]) {
    await goes(page, path)
    await stands(page, path)
  }
  await page.context().close()
})

test('nothing was complained of along the way', () => {
  expect(complaints).toEqual([])
})
