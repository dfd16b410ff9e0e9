import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, signIn, startDemo, writes } from './demo.ts'
import { speaks, stands } from './page.ts'

/** What a newcomer lives through, in the order they do. */
let demo: Demo
let desk: BrowserContext
let phones: Page
let portal: Page
const files = mkdtempSync(join(tmpdir(), 'simsar-sheets-'))

beforeAll(async () => {
  demo = await startDemo()
  desk = await demo.person()
  phones = await desk.newPage()
  await phones.goto(demo.phonesUrl)
  portal = await signIn(desk, demo.url)
  await speaks(portal, 'en')
})
afterAll(async () => {
  rmSync(files, { recursive: true })
  await demo.stop()
})

const customer = 'هنا سليمان'

test('scene 2: three sentences in three manners, each answered in its language with facts, photo and buttons', async () => {
  const handset = await writes(phones, customer, 'عايز شقة ٣ أوض في التجمع تحت ٧ مليون')
  await handset
    .getByText(/5,760,000|5,952,000|6,\d{3},000/)
    .first()
    .waitFor()
  await handset.getByRole('button', { name: 'كلّم موظف' }).first().waitFor()
  await handset.locator('img').first().waitFor()
  await writes(phones, customer, '3ayez akbar shewaya')
  await handset.getByText(/متر/).nth(1).waitFor()
  await writes(phones, customer, 'what is the payment plan for the second one?')
  await handset
    .getByText(/down.*month.*years/s)
    .last()
    .waitFor()
})

test('a burst of three short messages gets one answer', async () => {
  const handset = await writes(phones, 'Laura Whitfield', 'hi')
  await writes(phones, 'Laura Whitfield', 'any villa')
  await writes(phones, 'Laura Whitfield', 'in Sheikh Zayed?')
  await handset
    .getByText(/Sheikh Zayed/)
    .last()
    .waitFor()
  await phones.waitForTimeout(3500)
  const said = await handset.getByRole('log').innerText()
  expect(said.match(/automatic assistant/g)?.length ?? 0).toBeLessThanOrEqual(1)
})

test('scene 3: the conversation is there, live, with wishes, listings and the reason; take over, answer, give back', async () => {
  await portal
    .getByRole('link', { name: new RegExp(customer) })
    .first()
    .click()
  const log = portal.getByRole('log')
  await log.getByText('what is the payment plan for the second one?').waitFor()
  await portal.getByText('EGP 7,000,000').first().waitFor()
  await portal.getByRole('button', { name: 'Why this answer?' }).last().click()
  for (const heading of ['Understood', 'Claim check', 'Time taken']) await portal.getByText(heading, { exact: false }).first().waitFor()
  await portal.keyboard.press('Escape')

  await portal.getByRole('button', { name: 'Take over' }).click()
  await portal.getByRole('button', { name: 'Give back' }).waitFor()
  const box = portal.getByRole('textbox', { name: /Write/ }).last()
  await box.fill('Salma here, good evening.')
  await box.press('Enter')
  const handset = phones.getByRole('region', { name: new RegExp(customer) })
  await handset.getByText('Salma here, good evening.').waitFor()
  await writes(phones, customer, 'thank you Salma')
  await log.getByText('thank you Salma').waitFor()
  await portal.waitForTimeout(2500)
  const before = await handset.getByRole('log').innerText()
  expect(before.trimEnd().endsWith('thank you Salma') || /thank you Salma\s+\d/.test(before)).toBe(true)
  await portal.getByRole('button', { name: 'Give back' }).click()
  await portal.getByRole('button', { name: 'Take over' }).waitFor()
})

test('scene 4: a spreadsheet is previewed with its rejected rows, imported, and the next question is answered from it', async () => {
  const sheet = join(files, 'units.csv')
  writeFileSync(
    sheet,
    '\ufeffالكود,النوع,المنطقة,المشروع,السعر,المساحة,عدد الغرف\nZZ-1,شقة,المقطم,برج التجربة,"2,345,678",111,2\nZZ-2,شقة,المقطم,برج التجربة,اتصل,100,2\n',
  )
  await portal.getByRole('link', { name: 'Import' }).first().click()
  await portal.locator('input[type=file]').setInputFiles(sheet)
  await portal.getByText('اتصل').first().waitFor()
  await portal.getByRole('button', { name: /^Import 1 / }).click()
  await portal.getByText('The assistant answers from these listings now.').waitFor()
  const handset = await writes(phones, 'Omar', 'عايز شقة غرفتين في المقطم')
  await handset
    .getByText(/2,345,678/)
    .first()
    .waitFor()
})

const pages = [
  '/inbox',
  '/listings',
  '/imports',
  '/knowledge',
  '/playground',
  '/assistant',
  '/connections',
  '/members',
  '/audit',
  '/outbox',
  '/account',
]

test.each([
  ['on a desk, in English', { width: 1440, height: 900, locale: 'en-US' }],
  ['on a phone in one hand', { width: 390, height: 844, locale: 'en-US' }],
  ['in Arabic, at night', { width: 390, height: 844, locale: 'ar-EG', dark: true }],
  ['in Arabic on a desk', { width: 1440, height: 900, locale: 'ar-EG' }],
] as const)('%s every page stands: nothing sideways, nothing unreadable, nothing complained of', async (_, how) => {
  const context = await demo.person(how)
  const page = await signIn(context, demo.url)
  await speaks(page, how.locale === 'ar-EG' ? 'ar' : 'en')
  for (const path of pages) {
    await page.goto(demo.url + path)
    await page.getByRole('heading').first().waitFor()
    await page.waitForLoadState('networkidle')
    await stands(page, path)
  }
  await context.close()
})

test('nothing was complained of along the way', () => {
  expect(demo.complaints).toEqual([])
})
