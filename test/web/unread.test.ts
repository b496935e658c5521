import { afterAll, beforeAll, describe, expect } from 'vitest'
import { report } from '../store/reports.ts'
import { type House, openHouse } from './house.ts'
import { addReports } from './reports.ts'
import { it } from './visit.ts'

const unread = report('La Lettonie enverra des soldats.', { title: 'La Lettonie enverra des soldats.', language: 'fr', unread: true })

let house: House
beforeAll(async () => {
  house = await openHouse(async (store) => {
    await addReports(store)
    await store.add(unread, [])
  })
})
afterAll(() => house.close())

describe('a report that no pack has read', () => {
  it('is listed as not read, beside reports with their numbers of statements', async ({ visit }) => {
    const page = await visit(`${house.url}/reports`)
    const row = page.getByRole('row').filter({ has: page.locator(`a[href="/report/${unread.id}"]`) })
    expect(await row.getByRole('cell').last().textContent()).toBe('not read: no language pack for fr')
  })

  it('says by itself that what it states is not known', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${unread.id}`)
    await page.getByText('Kept, but not read: no language pack for fr. What it states is not known.').waitFor()
    expect(await page.getByText('statements were read from it').count()).toBe(0)
  })

  it('is not among those by which the register tells who promises what', async ({ visit }) => {
    const page = await visit(house.url)
    await page.getByText('as 3 reports tell it').waitFor()
    await page.getByText('One more report is kept, but not read').waitFor()
  })
})
