import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type House, openHouse } from './house.ts'
import { addReports } from './reports.ts'
import { it } from './visit.ts'

let house: House
beforeAll(async () => {
  house = await openHouse(addReports)
})
afterAll(() => house.close())

describe('the register', () => {
  it('is a table with a link in each cell that holds a position, named in words', async ({ visit }) => {
    const page = await visit(house.url)
    const france = page.getByRole('row', { name: 'France' })
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Party', 'Troops', 'Sea'])
    expect(await france.getByRole('link').getAttribute('aria-label')).toBe(
      'France, Troops: committed, depends on ceasefire; 2 reports, since 6 Jan 2026',
    )
    expect(await page.locator('td a').count()).toBe(7)
  })

  it('shows the stance by sign and colour, the condition by its mark, and the number of reports', async ({ visit }) => {
    const page = await visit(house.url)
    const cell = page.locator('a[href="/cell/FR/troops"]')
    expect(await cell.locator('svg').getAttribute('data-stance')).toBe('committed')
    expect(await cell.locator('abbr').allTextContents()).toEqual(['CE'])
    expect((await cell.textContent())?.trim()).toMatch(/2$/)
    expect(await page.getByText('Depends on', { exact: true }).locator('..').textContent()).toMatch(/CE\s+ceasefire/)
  })

  it('puts groups before states, and the state with most positions first or all by name', async ({ visit }) => {
    const page = await visit(house.url)
    const rows = page.locator('tbody th')
    expect((await rows.allTextContents())[0]).toBe('Coalition of the Willing')
    await page.getByLabel('Order').selectOption('by name')
    expect(await rows.allTextContents()).toEqual([
      'Coalition of the Willing',
      'France',
      'Latvia',
      'Poland',
      'Russia',
      'Türkiye',
      'United Kingdom',
    ])
    expect(page.url()).toBe(`${house.url}/?order=label`)
  })

  it('keeps what is chosen in the address, so that it survives a reload', async ({ visit }) => {
    const page = await visit(house.url)
    await page.getByText('Parties', { exact: true }).first().click()
    await page.getByRole('checkbox', { name: 'France' }).check()
    await page.getByRole('checkbox', { name: 'Poland' }).check()
    await page.getByRole('button', { name: 'declined' }).click()
    expect(page.url()).toBe(`${house.url}/?party=FR,PL&stance=declined`)
    await page.reload()
    expect(await page.locator('tbody th').allTextContents()).toEqual(['Poland'])
    expect(await page.getByRole('button', { name: 'declined' }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(page.url()).toBe(`${house.url}/`)
    expect(await page.locator('td a').count()).toBe(7)
  })

  it('goes back to a day, and carries it into the cells', async ({ visit }) => {
    const page = await visit(house.url)
    await page.getByLabel('As of').fill('2025-12-31')
    const cell = page.locator('a[href="/cell/FR/troops?asOf=2025-12-31"]')
    await cell.waitFor()
    expect(await cell.getAttribute('data-stance')).toBe('willing')
    await cell.click()
    // the register says "as of" too
    await page.getByRole('heading', { name: 'France · Troops' }).waitFor()
    await page.getByText('as of 31 Dec 2025').waitFor()
    expect(await page.getByText('committed').count()).toBe(0)
  })

  it('shows measures that nobody has a position on when asked to', async ({ visit }) => {
    const page = await visit(`${house.url}/?empty=shown`)
    expect(await page.getByRole('columnheader').count()).toBe(16)
    await page.getByLabel('measures without positions').uncheck()
    expect(await page.getByRole('columnheader').count()).toBe(3)
  })

  it('says so where nothing is left of it, and leads back to the whole', async ({ visit }) => {
    const page = await visit(`${house.url}/?party=PL&stance=committed`)
    await page.getByText('No position matches').waitFor()
    await page.getByRole('button', { name: 'Show the whole register' }).click()
    expect(await page.locator('td a').count()).toBe(7)
  })

  it('can be walked by keyboard alone: arrows between cells, Enter opens, Back returns to the cell', async ({ visit }) => {
    const page = await visit(house.url)
    await page.locator('a[href="/cell/coalition/troops"]').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('/cell/FR/troops')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'France · Troops' }).waitFor()
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
    await page.goBack()
    await page.locator('a[href="/cell/FR/troops"]:focus').waitFor()
  })

  it('shows the cell in focus in words, and where the focus is', async ({ visit }) => {
    const page = await visit(house.url)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content')
    await page.locator('a[href="/cell/LV/troops"]').focus()
    expect(await page.locator('.readout').textContent()).toBe('Latvia, Troops: considering, depends on approval at home; 1 report, undated')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
  })

  it('keeps its head in sight to the very end of the page', async ({ visit }) => {
    const page = await visit(house.url, { viewport: { width: 1280, height: 240 } })
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    expect(await page.evaluate('scrollY')).toBeGreaterThan(100)
    expect((await page.getByRole('columnheader', { name: 'Troops' }).boundingBox())?.y).toBeCloseTo(0, 0)
  })

  it('keeps its head and its parties in sight where columns are cut, and shows that they are', async ({ visit }) => {
    const page = await visit(`${house.url}/?empty=shown`, { viewport: { width: 600, height: 320 } })
    const frame = page.getByRole('region', { name: 'Register' })
    const scrollTo = (place: string) => page.evaluate(`document.querySelector('[role=region]').scrollTo(${place})`)
    const heading = await page.locator('h1').boundingBox()
    expect(await page.locator('.more').count()).toBe(1)
    await scrollTo('300, 0')
    expect((await page.locator('h1').boundingBox())?.x).toBe(heading?.x)
    await scrollTo('300, 9999')
    const top = (await frame.boundingBox())?.y ?? 0
    expect((await page.getByRole('columnheader', { name: 'Training' }).boundingBox())?.y).toBeCloseTo(top, 0)
    expect((await page.getByRole('rowheader', { name: 'United Kingdom' }).boundingBox())?.x).toBe(heading?.x)
    await scrollTo('9999, 0')
    await expect.poll(() => page.locator('.more').count()).toBe(0)
  })

  it('takes no room for the words of a cell as long as none is pointed at', async ({ visit }) => {
    const page = await visit(house.url)
    expect(await page.locator('.readout').count()).toBe(0)
    const before = await page.evaluate('document.documentElement.scrollHeight')
    await page.locator('a[href="/cell/LV/troops"]').hover()
    await page.locator('.readout').waitFor()
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(before)
  })
})

describe('an empty register', () => {
  it('says how to add reports', async ({ visit }) => {
    const empty = await openHouse(async () => {})
    const page = await visit(empty.url)
    expect(await page.locator('pre').textContent()).toBe('bin/garant add FILE|FOLDER…')
    await page.goto(`${empty.url}/reports`)
    await page.getByText('No report was added yet').waitFor()
    await empty.close()
  })
})
