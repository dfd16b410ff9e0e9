import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export type PageLanguage = 'en' | 'ar'

/** From here on the portal is shown in this language. */
export async function speaks(page: Page, language: PageLanguage) {
  await page.evaluate(chosen => localStorage.setItem('simsar.language', chosen), language)
  await page.reload()
}

/** What every page must do: run in the direction of its language, reach no further sideways than the screen, and be readable by everybody. */
export async function stands(page: Page, what: string) {
  const { wide, language, direction } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    language: localStorage.getItem('simsar.language'),
    direction: document.documentElement.dir,
  }))
  expect(wide, `${what} is ${wide} px too wide`).toBeLessThanOrEqual(1)
  expect(direction, what).toBe(language === 'ar' ? 'rtl' : 'ltr')
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze()
  expect(violations.map(violation => `${what} ${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}

/** The API as the member signed in on this page; a refusal is thrown with its words. */
export const apiOf =
  (page: () => Page) =>
  <T>(method: string, path: string, body?: unknown) =>
    page().evaluate(
      async ([method, path, body]) => {
        const answer = await fetch(`/api${path}`, {
          method,
          headers: { 'content-type': 'application/json', 'x-simsar': '1' },
          ...(body ? { body } : {}),
        })
        if (!answer.ok) throw new Error(await answer.text())
        return (await answer.json()) as unknown
      },
      [method, path, body ? JSON.stringify(body) : ''] as const,
    ) as Promise<T>
