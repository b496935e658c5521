import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type House, openHouse } from './house.ts'
import { choice, status } from './outlook.ts'
import { addReports } from './reports.ts'
import { it } from './visit.ts'

let house: House
beforeAll(async () => {
  house = await openHouse(addReports)
})
afterAll(() => house.close())

describe('an address of an outlook that makes no sense', () => {
  for (const [search, what, cure] of [
    ['assume=ceasfire=true', 'Unknown proposition "ceasfire"', 'The nearest is ceasefire.'],
    ['assume=ceasefire', '"ceasefire" assumes nothing', 'Write PROPOSITION=true'],
    [
      'assume=ceasefire=false,peace_deal=true',
      'Ceasefire is assumed false and peace_deal 1, but peace_deal implies ceasefire',
      'Leave peace_deal out',
    ],
    ['goal=troops', 'where ">=" or ":" should', 'Write, for example, "troops>=15000"'],
    ['failed=FR:moon', 'Unknown cell "FR:moon"', 'The nearest'],
    ['assumed=ceasefire=true', 'Nothing of an outlook is called "assumed"', 'The nearest'],
  ] as const)
    it(`says what is wrong, the cure, and leads on: ${search}`, async ({ visit }) => {
      const page = await visit(`${house.url}/outlook?${search}`)
      const alert = page.getByRole('alert')
      expect(await alert.textContent()).toContain(what)
      expect(await alert.textContent()).toContain(cure)
      await alert.getByRole('button').last().click()
      expect(await page.locator('a[data-cell]').count()).toBe(6)
      expect(page.url()).toBe(`${house.url}/outlook`)
    })

  it('is mended by the switches as well', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook?assume=ceasefire=false,peace_deal=true`)
    await choice(page, 'ceasefire', 'true').check()
    expect(await status(page, 'FR:troops')).toBe('in force')
  })

  it('leaves out the part that is wrong when asked to', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook?assume=ceasefire=true&worth=eager=1`)
    await page.getByRole('button', { name: 'Leave out “worth”' }).click()
    expect(page.url()).toBe(`${house.url}/outlook?assume=ceasefire=true`)
  })

  it('may name something to open that is not there', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook?show=cell:FR:moon`)
    await page.getByText('Nothing in this outlook is called “cell:FR:moon”.').waitFor()
  })
})
