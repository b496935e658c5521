import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type House, openHouse } from './house.ts'
import { choice, status } from './outlook.ts'
import { addReports, MEETING, STATEMENTS } from './reports.ts'
import { it } from './visit.ts'

let house: House
beforeAll(async () => {
  house = await openHouse(addReports)
})
afterAll(() => house.close())

const [, , britain] = STATEMENTS.get(MEETING) ?? []

describe('an outlook', () => {
  it('shows what becomes of every promise where nothing is assumed, and leaves out what parties say of what others give', async ({
    visit,
  }) => {
    const page = await visit(`${house.url}/outlook`)
    expect([await status(page, 'FR:troops'), await status(page, 'PL:troops'), await status(page, 'LV:troops')]).toEqual([
      'waiting',
      'refused',
      'undecided',
    ])
    expect(await status(page, 'TR:sea')).toBe('in force')
    expect(await page.locator('a[data-cell]').count()).toBe(6)
    expect(await page.locator('tbody.apart th').allTextContents()).toEqual(['Coalition of the Willing'])
  })

  it('answers a switch at once, asks no server for it and keeps it in the address', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook`)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await choice(page, 'ceasefire', 'true').check()
    expect([await status(page, 'FR:troops'), await status(page, 'GB:troops')]).toEqual(['in force', 'in force'])
    expect(page.url()).toBe(`${house.url}/outlook?assume=ceasefire=true`)
    expect(await page.getByRole('status').last().textContent()).toMatch(/^3 promises in force, 0 waiting/)
    await choice(page, 'ceasefire', 'false').check()
    expect([await status(page, 'FR:troops'), await status(page, 'GB:troops')]).toEqual(['blocked', 'blocked'])
    expect(requests.filter((url) => url.includes('/api/'))).toEqual([])
  })

  it('takes a probability by the slider, in one step that Back takes back and Forward brings again', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook`)
    const slider = page.getByRole('slider', { name: 'ceasefire: how likely' })
    await slider.fill('80')
    expect(page.url()).toBe(`${house.url}/outlook?assume=ceasefire=0.8`)
    expect(await page.locator('a[data-cell="FR:troops"]').textContent()).toContain('76')
    await choice(page, 'ceasefire', 'true').check()
    await page.goBack()
    expect(await slider.inputValue()).toBe('80')
    await page.goBack()
    expect(page.url()).toBe(`${house.url}/outlook`)
    expect(await slider.inputValue()).toBe('50')
    await page.goForward()
    expect(await slider.inputValue()).toBe('80')
  })

  it('is the same for whoever opens its address', async ({ visit }) => {
    const address = '/outlook?assume=ceasefire=0.25&worth=willing=0.5&sizes=FR:troops=6000&goal=troops%3E=5000'
    const page = await visit(house.url + address)
    expect(await page.locator('a[data-cell="GB:troops"]').textContent()).toContain('13')
    expect(await page.getByRole('textbox', { name: 'Goal' }).inputValue()).toBe('troops>=5000')
    await page.getByText('France · Troops gives 6,000').waitFor()
    await page.reload()
    await page.locator('a[data-cell="GB:troops"]').waitFor()
    expect(page.url()).toBe(house.url + address)
  })

  it('goes back to a day', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook`)
    await page.getByLabel('As known on').fill('2025-12-31')
    await page.getByText('up to 31 Dec 2025').waitFor()
    expect(page.url()).toBe(`${house.url}/outlook?asOf=2025-12-31`)
    expect(await page.locator('a[data-cell="TR:sea"]').count()).toBe(0)
  })

  it('says what moved against nothing assumed, and why', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook?assume=ceasefire=true`)
    const moved = page.getByRole('region', { name: 'What moved against nothing assumed' })
    expect(await moved.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/France · Troops: ceasefire is true/),
      expect.stringMatching(/United Kingdom · Troops: ceasefire is true/),
    ])
    expect(await page.locator('a.moved').count()).toBe(2)
  })

  it('says that a number moved where nothing else did', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook?sizes=FR:troops=9000`)
    const moved = page.getByRole('region', { name: 'What moved against nothing assumed' })
    await moved.getByText('Troops, numbers expected').waitFor()
    expect(await moved.textContent()).not.toMatch(/Nothing|parties that give anything/)
  })

  it('says who does, could and will not, and where nobody does', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook`)
    const troops = page.getByRole('region', { name: 'Who contributes' }).getByRole('row', { name: 'Troops' })
    const whoIn = (at: number) => troops.getByRole('cell').nth(at).getByRole('listitem').allTextContents()
    expect(await troops.getByRole('cell').nth(2).textContent()).toContain('nobody')
    expect([await whoIn(3), await whoIn(4)]).toEqual([['France', 'United Kingdom', 'Latvia'], ['Poland']])
  })
})

describe('a number of an outlook', () => {
  it('opens to the words it rests on, with a link to where they stand, and closes with Escape where it was', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook`)
    await page.locator('a[data-cell="GB:troops"]').click()
    const rests = page.getByRole('complementary', { name: 'United Kingdom · Troops' })
    expect(await rests.getByRole('blockquote').textContent()).toContain(britain?.quote.text)
    expect(page.url()).toBe(`${house.url}/outlook?show=cell:GB:troops`)
    expect(await page.evaluate('document.activeElement.id')).toBe('rests-on')
    await page.keyboard.press('Escape')
    expect(await rests.count()).toBe(0)
    expect(await page.evaluate('document.activeElement.dataset.cell')).toBe('GB:troops')
    await page.goBack()
    await rests.getByRole('link', { name: 'Treffen in Paris' }).click()
    await page.waitForURL(`${house.url}/report/${MEETING.id}#${britain?.id}`)
  })

  for (const [name, heading, count] of [
    [/contributors of Troops expected/, 'Troops', 5],
    [/promises depend on ceasefire/, 'Ceasefire', 2],
    [/waiting: promised or offered/, 'Waiting', 2],
    [/parties on average/, 'All promises', 4],
    [/at least one contributor of Sea/, 'Sea', 1],
  ] as const)
    it(`opens to all promises behind it: ${heading}`, async ({ visit }) => {
      const page = await visit(`${house.url}/outlook`)
      await page.getByRole('link', { name }).click()
      const rests = page.getByRole('complementary', { name: heading })
      await rests.waitFor()
      expect(await rests.getByRole('article').count()).toBe(count)
      expect(await rests.getByRole('blockquote').count()).toBeGreaterThanOrEqual(count)
    })

  it('shows how it comes about, and what if it were otherwise', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook?show=cell:FR:troops`)
    await page.getByText('48 % = worth 95 % × conditions 50 %').waitFor()
    await page.getByLabel('Gives').fill('4000–6000')
    await page.getByLabel('Gives').press('Enter')
    expect(page.url()).toBe(`${house.url}/outlook?sizes=FR:troops=4000..6000&show=cell:FR:troops`)
    await page.getByRole('button', { name: 'What if this one failed?' }).click()
    expect(await status(page, 'FR:troops')).toBe('blocked')
    await page.getByRole('button', { name: 'Take back: France · Troops fails' }).click()
    expect(await status(page, 'FR:troops')).toBe('waiting')
  })
})

describe('a target', () => {
  it('is drawn with the force against it, and nothing that the content security policy forbids', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook?assume=ceasefire=true&sizes=FR:troops=20000,GB:troops=10000`)
    const chart = page.getByRole('img', { name: /^Troops: 15,000–30,000 soldiers planned; 30,000 in force/ })
    await chart.locator('svg .high path').waitFor()
    expect(await chart.locator('style').count()).toBe(0)
    expect(await chart.locator('svg .target rect').count()).toBe(2)
    // as the style sheet says
    expect(await page.evaluate("getComputedStyle(document.querySelector('.chart .high')).fill")).toBe('none')
    await page.getByText('The distribution in numbers').click()
    expect(await page.getByRole('row', { name: /^15,001–20,000|^16,001/ }).count()).toBe(1)
  })
})

describe('a goal', () => {
  it('has its shortest ways, what defeats it and what blocks it; a way can be supposed', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook`)
    await page.getByRole('textbox', { name: 'Goal' }).fill('troops:contributors>=2')
    await page.keyboard.press('Enter')
    const goal = page.getByRole('region', { name: 'What has to happen' })
    await goal.getByText('promises taken at their word it is open').waitFor()
    expect(await goal.getByRole('heading', { name: 'Shortest ways to it' }).locator('..').getByRole('listitem').count()).toBe(1)
    await goal.getByRole('heading', { name: 'What defeats it by failing' }).waitFor()
    expect(await goal.getByRole('row', { name: /^ceasefire/ }).textContent()).toMatch(/\d+ %/)
    await goal.getByRole('button', { name: 'suppose' }).click()
    await goal.getByText('it is reached').waitFor()
    expect(page.url()).toBe(`${house.url}/outlook?assume=ceasefire=true&goal=troops:contributors%3E=2`)
  })

  it('that is offered is asked with a click', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook`)
    await page.getByRole('button', { name: '15,000 soldiers' }).click()
    expect(await page.getByRole('textbox', { name: 'Goal' }).inputValue()).toBe('troops>=15000')
  })
})

describe('by keyboard alone', () => {
  it('a proposition is decided with the arrows, and the matrix walked', async ({ visit }) => {
    const page = await visit(`${house.url}/outlook`)
    await choice(page, 'ceasefire', 'open').focus()
    await page.keyboard.press('ArrowLeft')
    expect(page.url()).toBe(`${house.url}/outlook?assume=ceasefire=true`)
    await page.keyboard.press('Tab')
    for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowLeft')
    expect(page.url()).toBe(`${house.url}/outlook?assume=ceasefire=0.97`)
    await page.goBack()
    expect(page.url()).toBe(`${house.url}/outlook?assume=ceasefire=true`)
    await page.locator('a[data-cell="FR:troops"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary').waitFor()
  })
})

describe('a cell', () => {
  it('leads to what would be if its promise failed', async ({ visit }) => {
    const page = await visit(`${house.url}/cell/FR/troops`)
    await page.getByRole('link', { name: 'What if this one failed?' }).click()
    await page.getByRole('complementary', { name: 'France · Troops' }).waitFor()
    expect(page.url()).toBe(`${house.url}/outlook?failed=FR:troops&show=cell:FR:troops`)
    expect(await status(page, 'FR:troops')).toBe('blocked')
    await page.goBack()
    await page.getByRole('heading', { name: 'France · Troops' }).waitFor()
  })

  it('that promises nothing asks no such question', async ({ visit }) => {
    for (const path of ['/cell/PL/troops', '/cell/RU/troops']) {
      const page = await visit(house.url + path)
      expect(await page.getByRole('link', { name: 'What if this one failed?' }).count()).toBe(0)
    }
  })
})
