import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Conversation } from '#contracts/conversation'
import { type Demo, signIn, startDemo, writes } from './demo.ts'
import { apiOf, speaks, stands } from './page.ts'

/** A member lets the assistant only suggest: sends, corrects, dismisses; and sets from which amount on answers wait. */
let demo: Demo
let desk: BrowserContext
let phones: Page
let portal: Page

beforeAll(async () => {
  demo = await startDemo()
  desk = await demo.person()
  phones = await desk.newPage()
  await phones.goto(demo.phonesUrl)
  portal = await signIn(desk, demo.url)
  await speaks(portal, 'en')
})
afterAll(() => demo.stop())

const customer = 'هنا سليمان'
const price = /\d,\d{3},000/
const conversation = () => portal.getByRole('region', { name: 'Conversation', exact: true })
const card = (page: Page = portal) => page.getByRole('region', { name: /^(Suggested answer|رد مقترح)$/ })
const views = () => portal.getByRole('radiogroup', { name: 'Which conversations' })
const heardBy = (handset: Locator) => handset.getByRole('log').innerText()
const api = apiOf(() => portal)

test('suggest only: an answer waits above the composer with its facts, picture and buttons, and nothing leaves', async () => {
  await writes(phones, customer, 'hello')
  await portal
    .getByRole('link', { name: new RegExp(customer) })
    .first()
    .click()
  await portal.getByRole('log').getByText('hello', { exact: true }).waitFor()
  await phones
    .getByRole('region', { name: new RegExp(customer) })
    .getByText(/automatic assistant/)
    .waitFor()
  await portal.getByRole('button', { name: 'More' }).last().click()
  await portal.getByRole('menuitem', { name: 'Suggest only' }).click()
  await conversation().getByText('Suggests only').waitFor()
  const handset = await writes(phones, customer, 'عايز شقة ٣ أوض في التجمع تحت ٧ مليون')
  await card().waitFor()
  await card().getByText(price).first().waitFor()
  await card().getByRole('list', { name: 'Goes along with it' }).waitFor()
  await portal.getByText('An answer waits for approval').first().waitFor()
  await stands(portal, 'the suggestion on a desk')
  expect(await heardBy(handset)).not.toMatch(price)
})

test('it is in the list of those who wait, and gone from there once it is sent, by keyboard', async () => {
  const list = portal.getByRole('list', { name: 'Conversations' })
  await views().getByText('Waiting').click()
  await list.getByText('An answer waits for approval').waitFor()
  const send = card().getByRole('button', { name: 'Send this answer' })
  await send.focus()
  await portal.keyboard.press('Enter')
  const handset = phones.getByRole('region', { name: new RegExp(customer) })
  await handset.getByText(price).first().waitFor()
  await card().waitFor({ state: 'detached' })
  await list.getByText('An answer waits for approval').waitFor({ state: 'detached' })
  expect(
    await portal
      .getByRole('textbox', { name: /Write/ })
      .last()
      .evaluate(box => box === document.activeElement),
  ).toBe(true)
  await views().getByText('All', { exact: true }).click()
})

test('edit puts it into the composer, Escape gives it back, Enter sends it in the member’s name', async () => {
  const handset = await writes(phones, customer, 'what is the payment plan for the first one?')
  await card().waitFor()
  await card().getByRole('button', { name: 'Edit' }).click()
  const box = portal.getByRole('textbox', { name: /Write/ }).last()
  await portal.getByText('It goes out in your name').waitFor()
  expect(await box.inputValue()).toMatch(/\d/)
  await box.press('Escape')
  await card().waitFor()
  expect(await box.inputValue()).toBe('')
  await card().getByRole('button', { name: 'Edit' }).click()
  await box.fill('Let me ask the developer, it is about EGP 1,234,567 down.')
  await box.press('Enter')
  await handset.getByText('Let me ask the developer, it is about EGP 1,234,567 down.').waitFor()
  await portal.getByText(/Your listings do not prove/).waitFor()
  await card().waitFor({ state: 'detached' })
  await conversation().getByText('Suggests only').waitFor()
})

test('dismissed is dismissed, and can be taken back', async () => {
  await writes(phones, customer, 'is it furnished?')
  await card().waitFor()
  await card().getByRole('button', { name: 'Dismiss' }).click()
  await card().waitFor({ state: 'detached' })
  await portal.getByRole('button', { name: 'Undo' }).click()
  await card().waitFor()
})

test.each([
  ['on a phone in one hand', { width: 390, height: 844, locale: 'en-US' }],
  ['in Arabic, at night', { width: 390, height: 844, locale: 'ar-EG', dark: true }],
  ['in Arabic on a desk', { width: 1440, height: 900, locale: 'ar-EG' }],
] as const)('%s the suggestion and the rule stand: nothing sideways, nothing unreadable', async (name, how) => {
  const path = new URL(portal.url()).pathname
  const context = await demo.person(how)
  const page = await signIn(context, demo.url)
  await speaks(page, how.locale === 'ar-EG' ? 'ar' : 'en')
  await page.goto(demo.url + path)
  await card(page).waitFor()
  await stands(page, `the suggestion ${name}`)
  await page.goto(`${demo.url}/inbox`)
  await page
    .getByText(/An answer waits for approval|رد ينتظر الموافقة/)
    .first()
    .waitFor()
  await page.goto(`${demo.url}/assistant`)
  await page
    .getByText(/^(From an amount on|من مبلغ معيّن)$/)
    .first()
    .click()
  await page.getByRole('textbox', { name: /Amount in EGP|المبلغ بـ EGP/ }).fill('10,000,000')
  await page.getByRole('textbox', { name: /Amount in EGP|المبلغ بـ EGP/ }).scrollIntoViewIfNeeded()
  await stands(page, `the rule ${name}`)
  await context.close()
})

test('from an amount on answers wait, in conversations the assistant has; "answer by itself" gives one back', async () => {
  await portal.getByRole('link', { name: 'Assistant' }).first().click()
  await portal.getByText('From an amount on', { exact: true }).click()
  await portal.getByRole('button', { name: 'Save' }).first().click()
  await portal.getByText('Give the amount.').waitFor()
  await portal.getByRole('textbox', { name: /Amount in EGP/ }).fill('5,000,000')
  await portal.getByRole('button', { name: 'Save' }).first().click()
  await portal
    .getByText(/^Saved/)
    .first()
    .waitFor()
  await writes(phones, 'Laura Whitfield', 'I would rather buy: a 3-bedroom apartment in New Cairo up to 9 million')
  await portal.getByRole('link', { name: 'Inbox' }).first().click()
  await portal
    .getByRole('link', { name: /Laura Whitfield/ })
    .first()
    .click()
  await card().getByText('An amount in it reaches your limit.').waitFor()

  await changePrices(price => price + 10_000)
  await card().getByRole('button', { name: 'Send this answer' }).click()
  await card().getByRole('alert').getByText('it is no longer true', { exact: false }).waitFor()
  await stands(portal, 'the refusal')
  await changePrices(price => price - 10_000)
  await card().getByRole('button', { name: 'Send this answer' }).click()
  await phones
    .getByRole('region', { name: /Laura Whitfield/ })
    .getByText(price)
    .first()
    .waitFor()

  await portal
    .getByRole('link', { name: new RegExp(customer) })
    .first()
    .click()
  await portal.getByRole('heading', { name: customer }).waitFor()
  await portal.getByRole('button', { name: 'More' }).last().click()
  await portal.getByRole('menuitem', { name: 'Answer by itself' }).click()
  await conversation().getByText('Assistant answers').waitFor()
})

/** Of every home in the suggestion on the screen, as another member would change it meanwhile. */
const changePrices = async (to: (price: number) => number) => {
  const open = await api<Conversation>('GET', `/conversations/${new URL(portal.url()).pathname.split('/').at(-1)}`)
  for (const id of open.proposal!.listingIds) {
    const listing = await api<Record<string, unknown> & { pricing: { basePrice: number } }>('GET', `/properties/${id}`)
    const { id: _, version, warnings, createdAt, updatedAt, ...rest } = listing
    await api('PUT', `/properties/${id}`, { ...rest, pricing: { ...rest.pricing, basePrice: to(rest.pricing.basePrice) } })
  }
}

test('nothing was complained of along the way', () => {
  // a refusal is answered with 409, which the browser writes down by itself
  expect(demo.complaints.filter(words => !/status of 409/.test(words))).toEqual([])
})
