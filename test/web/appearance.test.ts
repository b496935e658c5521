import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Contrast, contrasts } from './contrast.ts'
import { type House, openHouse } from './house.ts'
import { addReports, ATTACK, MEETING, STATEMENTS } from './reports.ts'
import { it } from './visit.ts'

let house: House
beforeAll(async () => {
  house = await openHouse(addReports)
})
afterAll(() => house.close())

const PATHS = [
  '/',
  '/?empty=shown',
  '/cell/FR/troops',
  '/findings',
  '/findings?kind=single',
  '/events',
  '/reports',
  `/report/${MEETING.id}`,
  `/report/${ATTACK.id}`,
  `/statement/${STATEMENTS.get(ATTACK)?.[0]?.id}`,
  '/outlook',
  '/outlook?assume=ceasefire=true,approval=false&failed=GB:troops&goal=troops:contributors%3E=2&show=cell:FR:troops',
  '/outlook?assume=ceasfire=true',
]

for (const colorScheme of ['light', 'dark'] as const)
  describe(`the ${colorScheme} theme`, () => {
    it('sets every sign of the legend and of the matrix apart from its ground: 3 to 1 at least', async ({ visit }) => {
      const page = await visit(house.url, { colorScheme })
      const signs = await page.evaluate<Contrast[]>(contrasts('signs'))
      expect(new Set(signs.map(({ what }) => what)).size).toBe(8)
      expect(signs.filter(({ ratio }) => ratio < 3)).toEqual([])
    })

    it('does so for every status of an outlook', async ({ visit }) => {
      const page = await visit(`${house.url}/outlook?assume=ceasefire=true&failed=GB:troops`, { colorScheme })
      const signs = await page.evaluate<Contrast[]>(contrasts('signs'))
      expect(signs.map(({ what }) => what)).toEqual(
        expect.arrayContaining(['in force', 'waiting', 'blocked', 'undecided', 'contested', 'refused']),
      )
      expect(signs.filter(({ ratio }) => ratio < 3)).toEqual([])
    })

    for (const path of PATHS)
      it(`sets every text apart from its ground on ${path}: 4.5 to 1 at least`, async ({ visit }) => {
        const page = await visit(house.url + path, { colorScheme })
        const texts = await page.evaluate<Contrast[]>(contrasts('texts'))
        expect(texts.length).toBeGreaterThan(5)
        expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
      })
  })

describe('a phone', () => {
  for (const path of PATHS)
    it(`never scrolls sideways on ${path}`, async ({ visit }) => {
      const page = await visit(house.url + path, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    })

  it('has its signs and marks explained when asked, and the register on its first screen', async ({ visit }) => {
    const page = await visit(house.url, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
    expect((await page.getByRole('table').boundingBox())?.y).toBeLessThan(370)
    expect(await page.getByRole('button', { name: 'reluctant' }).count()).toBe(0)
    await page.getByText('What the signs mean').click()
    await page.getByRole('button', { name: 'reluctant' }).waitFor()
    await page.getByText('Depends on', { exact: true }).waitFor()
  })

  it('shows how many statements each report makes', async ({ visit }) => {
    const page = await visit(`${house.url}/reports`, { viewport: { width: 360, height: 740 }, isMobile: true })
    for (const cell of await page.locator('tbody td:last-child').all()) {
      const box = await cell.boundingBox()
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    }
  })

  it('shows the notes of a report below its paragraphs', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${MEETING.id}`, { viewport: { width: 360, height: 740 }, isMobile: true })
    const text = await page.locator('.block:has(li) .text').first().boundingBox()
    const note = await page.locator('.block li').first().boundingBox()
    expect(note?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? Infinity))
  })
})
