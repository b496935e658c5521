import { afterAll, beforeAll, describe, expect } from 'vitest'
import { addReports } from '../../src/cli/add.ts'
import type { Quote } from '../../src/model/quote.ts'
import type { RegisterView, ReportView } from '../../src/server/views.ts'
import { type House, openHouse } from './house.ts'
import { it } from './visit.ts'

let house: House
beforeAll(async () => {
  house = await openHouse((store, dossier) => addReports([dossier.examples], {}, dossier, store))
})
afterAll(() => house.close())

/** The text that the quotes cover together, in the order of the text. */
function covered(text: string, quotes: readonly Quote[]): string {
  return [...text.split('').entries()]
    .filter(([at]) => quotes.some(({ start, end }) => at >= start && at < end))
    .map(([, unit]) => unit)
    .join('')
}

describe("the register of the dossier's example reports", () => {
  it('shows every cell', async ({ visit }) => {
    const register = (await (await fetch(`${house.url}/api/register`)).json()) as RegisterView
    const page = await visit(house.url)
    const links = page.locator('td a')
    const shown = await Promise.all((await links.all()).map((link) => link.getAttribute('href')))
    expect(register.reports).toBeGreaterThanOrEqual(12)
    expect(shown.toSorted()).toEqual(register.cells.map(({ party, measure }) => `/cell/${party}/${measure}`).toSorted())
  })

  it('marks every statement of every report at its words', async ({ visit }) => {
    const page = await visit(house.url)
    let statements = 0
    for (const { id, text } of await house.store.documents()) {
      const view = (await (await fetch(`${house.url}/api/reports/${id}`)).json()) as ReportView
      await page.goto(`${house.url}/report/${id}`)
      await page.locator('h1').waitFor()
      for (const { id, quote, also } of view.statements) {
        const marks = await page.locator(`[data-statements~="${id}"]`).allTextContents()
        expect(marks.join('')).toBe(covered(text, [quote, ...also]))
        statements++
      }
    }
    expect(statements).toBeGreaterThan(0)
  })
})
