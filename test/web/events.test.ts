import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { EventsView } from '../../src/server/views/events.ts'
import { type Contrast, contrasts } from './contrast.ts'
import { addContradiction, byOutlet } from './contradiction.ts'
import { type House, openHouse } from './house.ts'
import { it } from './visit.ts'

let house: House
let path: string
let report: (outlet: string) => string
beforeAll(async () => {
  house = await openHouse(addContradiction)
  report = await byOutlet(house.store)
  const { events } = (await (await fetch(`${house.url}/api/events`)).json()) as EventsView
  path = `/event/${events.find(({ date }) => date === '2026-02-02')?.id}`
})
afterAll(() => house.close())

describe('the list of events', () => {
  it('shows when, what and where, who took part and by how many that is told', async ({ visit }) => {
    const page = await visit(house.url)
    await page.getByRole('link', { name: 'Events', exact: true }).click()
    await page.waitForURL(`${house.url}/events`)
    const line = page.getByRole('listitem').filter({ has: page.locator(`a[href="${path}"]`) })
    expect(await line.textContent()).toMatch(
      /2 Feb 2026.*Meeting in Paris.*Denmark, Mette Frederiksen.*4 reports of 3 origins; they differ on the date and attendance/s,
    )
    await line.getByRole('link').click()
    await page.getByRole('heading', { name: 'Meeting in Paris, 2 Feb 2026' }).waitFor()
  })
})

describe('an event', () => {
  it('shows every telling at its words, with a link to them in the report', async ({ visit }) => {
    const page = await visit(house.url + path)
    const tellings = page.getByRole('region', { name: 'statements that tell it' })
    const marked = await tellings.locator('mark').allTextContents()
    expect(marked).toContain('Das erklärte die Regierung beim Treffen der Koalition der Willigen am 2. Februar 2026 in Paris')
    await tellings.getByRole('link', { name: 'Achthundert' }).click()
    await page.waitForURL(new RegExp(`/report/${report('Hafenbote')}#s-`))
  })

  it('tells how its date is known, and who took part by how many origins', async ({ visit }) => {
    const page = await visit(house.url + path)
    await page.getByText('Date: as reports tell it.').waitFor()
    expect(await page.getByRole('row', { name: 'Denmark' }).textContent()).toMatch(/Denmark\s*present\s*\d origins/)
    expect(await page.getByRole('row', { name: 'Frederiksen' }).textContent()).toMatch(/present: 1 origin; by video: 1 origin/)
  })

  it('tells what reports differ in, with those that tell it so', async ({ visit }) => {
    const page = await visit(house.url + path)
    const differing = page.getByRole('region', { name: 'What reports differ in' })
    expect(await differing.getByRole('definition').allTextContents()).toEqual([
      expect.stringMatching(/2 Feb 2026.*by 2 origins:.*Achthundert/s),
      expect.stringMatching(/3 Feb 2026.*by 1 origin:.*Kopenhagen bleibt/s),
      expect.stringMatching(/present.*by 1 origin:.*Achthundert/s),
      expect.stringMatching(/by video.*by 1 origin:.*Kopenhagen bleibt/s),
    ])
  })

  it('is found from the report that tells it', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${report('Deichkurier')}`)
    expect(await page.getByRole('region', { name: 'Events that it tells' }).locator(`a[href^="/event/"]`).count()).toBe(1)
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`sets every text apart from its ground in the ${colorScheme} theme, and fits a phone`, async ({ visit }) => {
      const page = await visit(house.url + path, { colorScheme, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
      const texts = await page.evaluate<Contrast[]>(contrasts('texts'))
      expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    })
})

describe('a report of an origin of several', () => {
  it('shows which one copies it, and what that kept, changed, added and left out', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${report('Hafenbote')}`)
    await page.getByRole('link', { name: 'One origin of 2 reports' }).click()
    const origin = page.getByRole('region', { name: 'One origin of 2 reports' })
    await origin.getByText('is a copy of this report').waitFor()
    expect(await origin.getByRole('table').locator('strong').allTextContents()).toEqual(['langen', 'kurzen'])
    await origin.getByText('1 added').waitFor()
    await origin.getByText('Die Opposition im Folketing kündigte Widerspruch an').waitFor()
    await origin.getByText('1 left out').waitFor()
    await origin.getByRole('link', { name: 'Soldaten aus Dänemark' }).click()
    await page.waitForURL(`${house.url}/report/${report('Moorzeitung')}`)
    await page.getByText('This report is a copy of').waitFor()
  })
})

describe('a report without a date of its own', () => {
  it('tells between which days it was written, and opens to why', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${report('Inselpost')}`)
    await page.getByText('2 Feb 2026 to 9 Feb 2026 (inferred from what reports tell)').waitFor()
    await page.getByText('Why these days').click()
    await page.getByRole('listitem').filter({ hasText: 'because' }).first().waitFor()
  })
})
