import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What becomes of a cell on the page of an outlook, by its colour and by its sign. */
export async function status(page: Page, cell: string): Promise<string | null> {
  const field = page.locator(`a[data-cell="${cell}"]`)
  const [colour, sign] = [await field.getAttribute('data-status'), await field.locator('svg').getAttribute('data-status')]
  expect(sign).toBe(colour)
  return colour
}

/** The switch of a proposition, at one of its places. */
export function choice(page: Page, proposition: string, truth: 'true' | 'open' | 'false'): Locator {
  return page.getByRole('radiogroup', { name: proposition, exact: true }).getByRole('radio', { name: truth })
}
