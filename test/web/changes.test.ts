import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Contrast, contrasts } from './contrast.ts'
import { type House, openHouse } from './house.ts'
import { addReports } from './reports.ts'
import { it } from './visit.ts'

let house: House
beforeAll(async () => {
  house = await openHouse(addReports)
})
afterAll(() => house.close())

describe('the page of changes', () => {
  it('is reached from the register and begins a month before its latest news', async ({ visit }) => {
    const page = await visit(house.url)
    await page.getByRole('link', { name: 'What has changed of late' }).click()
    await page.getByRole('heading', { name: 'Changes since 7 Dec 2025' }).waitFor()
    expect(page.url()).toBe(`${house.url}/changes`)
  })

  it('tells what was held, what is held now and how these differ', async ({ visit }) => {
    const page = await visit(`${house.url}/changes?since=2026-01-01`)
    const changes = page.getByRole('region', { name: 'Changes' }).getByRole('listitem')
    expect(await changes.filter({ hasText: 'France' }).textContent()).toMatch(
      /6 Jan 2026\s*changed\s*France · Troops.*willing, depends on ceasefire\s*then\s*committed, depends on ceasefire\s*firmer/s,
    )
    expect(await changes.filter({ hasText: 'Türkiye' }).textContent()).toMatch(/new\s*Türkiye · Sea/)
    await page.getByText('Of one position only undated reports tell').waitFor()
    await page.getByRole('link', { name: 'France · Troops' }).click()
    await page.waitForURL(`${house.url}/cell/FR/troops`)
  })

  it('keeps the chosen day in the address, and Back takes it back', async ({ visit }) => {
    const page = await visit(`${house.url}/changes?since=2026-01-01`)
    await page.getByLabel('Since').fill('2026-02-01')
    await page.getByText('Nothing has changed since then.').waitFor()
    expect(page.url()).toBe(`${house.url}/changes?since=2026-02-01`)
    await page.goBack()
    await page.getByRole('heading', { name: 'Changes since 1 Jan 2026' }).waitFor()
  })

  it('says what is wrong with a day that is none', async ({ visit, troubles }) => {
    const page = await visit(`${house.url}/changes?since=yesterday`)
    expect(await page.getByRole('alert').textContent()).toContain('since is no day')
    expect(troubles.splice(0)).toEqual([expect.stringMatching(/status of 400/)])
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`sets every text apart from its ground in the ${colorScheme} theme, and fits a phone`, async ({ visit }) => {
      const options = { colorScheme, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
      const page = await visit(`${house.url}/changes?since=2025-01-01`, options)
      const texts = await page.evaluate<Contrast[]>(contrasts('texts'))
      expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    })
})
