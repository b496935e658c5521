import { afterAll, beforeAll, describe, expect } from 'vitest'
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
  '/reports',
  `/report/${MEETING.id}`,
  `/report/${ATTACK.id}`,
  `/statement/${STATEMENTS.get(ATTACK)?.[0]?.id}`,
  '/outlook',
  '/outlook?assume=ceasefire=true,approval=false&failed=GB:troops&goal=troops:contributors%3E=2&show=cell:FR:troops',
  '/outlook?assume=ceasfire=true',
]

interface Contrast {
  readonly what: string
  readonly ratio: number
}

/** WCAG 2 contrast in the page: of each sign's shapes, or of each element's own text, against what is painted behind it. */
const contrasts = (kind: 'signs' | 'texts') => `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgba = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data] }
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) { const colour = rgba(getComputedStyle(at).backgroundColor); if (colour[3] === 255) return colour }
    return [255, 255, 255, 255]
  }
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0)
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05) }
  const signs = () => [...document.querySelectorAll('svg:is([data-stance], [data-status]) :is(.full, .ring)')].map((shape) => {
    const style = getComputedStyle(shape)
    const { stance, status } = shape.closest('svg').dataset
    return { what: stance ?? status, ratio: ratio(rgba(style.fill === 'none' ? style.stroke : style.fill), behind(shape.closest('svg').parentElement)) }
  })
  const texts = () => [...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && element.getClientRects().length > 0)
    .filter((element) => !element.matches('option, noscript'))
    .map((element) => ({ what: element.textContent.trim().slice(0, 40), ratio: ratio(rgba(getComputedStyle(element).color), behind(element)) }))
  return ${kind}()
})()`

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
