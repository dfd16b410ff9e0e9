import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, signIn, startDemo, writes } from './demo.ts'
import { apiOf, speaks, stands } from './page.ts'

/** A member tries the assistant as a customer, and a past conversation again after a price has changed. */
let demo: Demo
let desk: BrowserContext
let portal: Page

beforeAll(async () => {
  demo = await startDemo()
  desk = await demo.person()
  portal = await signIn(desk, demo.url)
  await speaks(portal, 'en')
})
afterAll(() => demo.stop())

const customer = 'هنا سليمان'
const log = () => portal.getByRole('log')
const trace = () => portal.getByRole('complementary', { name: 'Why this answer' })
async function says(text: string, key: 'Enter' | 'Control+Enter' = 'Enter') {
  const box = portal.getByRole('textbox', { name: 'Write as a customer' })
  await box.fill(text)
  await box.press(key)
  await log().getByText(text, { exact: true }).waitFor()
}
const api = apiOf(() => portal)

test('the empty page teaches, and one press is a first message', async () => {
  await portal.getByRole('link', { name: 'Playground' }).click()
  await portal.getByRole('heading', { name: 'Be your own customer' }).waitFor()
  await portal.getByRole('button', { name: '3ayez villa fe sheikh zayed be ta2seet' }).click()
  await log()
    .getByText(/الشيخ زايد/)
    .first()
    .waitFor()
  await trace().getByText('Arabizi').waitFor()
  await portal.getByRole('button', { name: 'Start again' }).click()
  await portal.getByRole('heading', { name: 'Be your own customer' }).waitFor()
})

test('three manners of writing, each answered in its language, with the whole way beside it', async () => {
  const before = await api<{ items: unknown[] }>('GET', '/conversations')
  await says('عايز شقة ٣ أوض في التجمع تحت ٧ مليون')
  await log()
    .getByText(/5,\d{3},000/)
    .first()
    .waitFor()
  for (const heading of [
    'Wishes so far',
    'Facts and where they come from',
    'Understood',
    'Looked for',
    'Found',
    'Claim check',
    'Time taken',
  ])
    await trace().getByRole('heading', { name: heading }).waitFor()
  await trace().getByText('EGP 7,000,000').first().waitFor()
  await says('3ayez akbar shewaya')
  await trace().getByText('Arabizi').waitFor()
  await says('what is the payment plan for the second one?')
  await log()
    .getByText(/down.*month.*years/s)
    .last()
    .waitFor()
  await trace()
    .getByText(/^Years: \d+ years/)
    .first()
    .waitFor()

  // the fact in the trace lights up the words of the bubble
  await trace()
    .getByRole('button', { name: /Years: \d+ years/ })
    .first()
    .focus()
  expect(await log().locator('mark.bg-mark-strong').count()).toBeGreaterThan(0)
  // a wish leads to the message it came from
  await trace().getByRole('button', { name: 'Show the message it came from' }).first().click()
  await portal.waitForFunction(() => document.activeElement?.textContent?.includes('عايز شقة'))
  const after = await api<{ items: unknown[] }>('GET', '/conversations')
  expect(after).toEqual(before)
})

test('a burst goes out together, a button can be pressed, and a member would be called', async () => {
  await says('ok', 'Control+Enter')
  await portal.getByText('Not sent yet').waitFor()
  await says('and the delivery date?')
  const read = trace().getByRole('button', { name: /^Message \d$/ })
  await read.nth(1).waitFor()
  expect(await read.count()).toBe(2)
  await log().getByRole('button', { name: 'Talk to a person' }).last().click()
  await trace().getByText('In a real conversation a member would be called now').waitFor()
})

test('settings that are not saved are tried under a mark that says so', async () => {
  await portal.getByRole('button', { name: 'Try other settings' }).click()
  const pane = portal.getByRole('dialog', { name: 'Try other settings' })
  await pane.getByRole('textbox', { name: 'Its name' }).fill('Rania')
  await pane.getByRole('button', { name: 'Close' }).click()
  await portal.getByText('You are trying settings that are not saved.').waitFor()
  await portal.getByRole('button', { name: 'Start again' }).click()
  await says('are you a robot?')
  await log().getByText(/Rania/).waitFor()
  await log().getByText('With unsaved settings').waitFor()
  await portal.getByRole('button', { name: 'Back to what is saved' }).click()
  await portal.getByText('You are trying settings that are not saved.').waitFor({ state: 'hidden' })
  expect((await api<{ persona: { name: string } }>('GET', '/settings/assistant')).persona.name).not.toBe('Rania')
})

test('a past conversation is tried again: the same at first, different where a price has changed', async () => {
  const phones = await desk.newPage()
  await phones.goto(demo.phonesUrl)
  const handset = await writes(phones, customer, 'عايز شقة ٣ أوض في التجمع تحت ٧ مليون')
  await handset
    .getByText(/5,760,000/)
    .first()
    .waitFor()
  await writes(phones, customer, 'what is the payment plan for the second one?')
  await handset
    .getByText(/down.*month.*years/s)
    .last()
    .waitFor()
  await phones.close()

  await portal.getByRole('link', { name: 'Inbox' }).click()
  await portal
    .getByRole('link', { name: new RegExp(customer) })
    .first()
    .click()
  const header = portal.getByRole('region', { name: 'Conversation' }).locator('header').first()
  await header.getByRole('button', { name: 'More' }).click()
  await portal.getByRole('menuitem', { name: 'Try this conversation again' }).click()
  await portal.getByText('2 turns will be tried. No listing it spoke of was changed since.').waitFor()
  await portal.getByRole('button', { name: 'Try again', exact: true }).click()
  await portal.getByText('Every turn would be answered exactly as it was.').waitFor()

  const id = /replay\/([0-9a-f-]+)/.exec(portal.url())![1]!
  const messages = (await api<{ messages: { listingIds: string[] }[] }>('GET', `/conversations/${id}`)).messages
  const listing = messages.find(message => message.listingIds.length > 0)!.listingIds[0]!
  await portal.goto(`${demo.url}/listings/${listing}`)
  const price = portal.getByRole('textbox', { name: 'Price' }).first()
  await price.fill('5871000')
  await portal.getByRole('button', { name: 'Save' }).first().click()
  await portal.getByText('Saved').first().waitFor()

  await portal.goto(`${demo.url}/replay/${id}`)
  await portal.getByText('1 listing it spoke of was changed since.').waitFor()
  await portal.getByRole('button', { name: 'Try again', exact: true }).click()
  await portal.locator('del', { hasText: '5,760,000' }).waitFor()
  await portal.locator('ins', { hasText: '5,871,000' }).waitFor()
  await portal.getByText('Different ones').click()
  expect(await portal.getByRole('article').count()).toBe(1)
})

test('an admin takes labelled turns along, masked', async () => {
  await portal.getByRole('link', { name: 'Playground' }).click()
  await portal.getByRole('region', { name: 'Playground' }).getByRole('button', { name: 'More' }).click()
  await portal.getByRole('menuitem', { name: 'Export labelled conversations' }).click()
  const waiting = portal.waitForEvent('download')
  await portal.getByRole('link', { name: 'Download' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toBe('labelled-turns.jsonl')
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n')
  const turns = lines.map(line => JSON.parse(line) as { text: string; lang: string; reply: string })
  expect(turns.map(turn => turn.text)).toContain('عايز شقة ٣ أوض في التجمع تحت ٧ مليون')
  expect(lines.join('\n')).not.toContain(customer)
})

test.each([
  ['on a desk, at night', { width: 1440, height: 900, locale: 'en-US', dark: true }],
  ['on a phone in one hand', { width: 390, height: 844, locale: 'en-US' }],
  ['in Arabic, at night', { width: 390, height: 844, locale: 'ar-EG', dark: true }],
  ['in Arabic on a desk', { width: 1440, height: 900, locale: 'ar-EG' }],
] as const)('%s both pages stand with what they show: nothing sideways, nothing unreadable', async (_, how) => {
  const { items } = await api<{ items: { id: string }[] }>('GET', `/conversations?q=${encodeURIComponent('هنا')}`)
  const context = await demo.person(how)
  const page = await signIn(context, demo.url)
  const isArabic = how.locale === 'ar-EG'
  await speaks(page, isArabic ? 'ar' : 'en')
  await page.goto(`${demo.url}/playground`)
  await page.getByRole('log').waitFor()
  await stands(page, 'the empty playground')
  await page.getByRole('button', { name: 'عايز شقة ٣ أوض' }).click()
  await page
    .getByRole('log')
    .getByText(/5,\d{3},000/)
    .first()
    .waitFor()
  await stands(page, 'the playground with an answer')
  if (how.width < 1180) {
    await page
      .getByRole('log')
      .getByRole('button', { name: isArabic ? 'لماذا هذا الرد؟' : 'Why this answer?' })
      .last()
      .click()
    await page.getByRole('dialog').waitFor()
    await page.waitForTimeout(300)
    await stands(page, 'its trace')
    await page.keyboard.press('Escape')
  }
  await page
    .getByRole('button', { name: isArabic ? 'جرّب إعدادات أخرى' : 'Try other settings' })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(300)
  await stands(page, 'settings to try')
  await page.goto(`${demo.url}/replay/${items[0]!.id}`)
  await page.getByRole('button', { name: isArabic ? 'جرّب من جديد' : 'Try again', exact: true }).click()
  await page.locator('ins').first().waitFor()
  // the button changes back when the last turn is there, and its colour takes a moment
  await page.getByRole('button', { name: isArabic ? 'جرّب من جديد' : 'Try again', exact: true }).waitFor()
  await page.mouse.move(1, 1)
  await page.waitForTimeout(300)
  await stands(page, 'a replay')
  await context.close()
})

test('nothing was complained of along the way', () => {
  expect(demo.complaints).toEqual([])
})
