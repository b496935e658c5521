import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type House, openHouse } from './house.ts'
import { addReports, ATTACK, HOSTILE, MEETING, SIGNING, STATEMENTS } from './reports.ts'
import { it } from './visit.ts'

let house: House
beforeAll(async () => {
  house = await openHouse(addReports)
})
afterAll(() => house.close())

const [, france, britain] = STATEMENTS.get(MEETING) ?? []
const [signed] = STATEMENTS.get(SIGNING) ?? []
const [attack] = STATEMENTS.get(ATTACK) ?? []

/** The text that stands between a statement's marks in a page, in the order of the page. */
const marked = (id: string) => `[...document.querySelectorAll('[data-statements~="${id}"]')].map((mark) => mark.textContent).join('')`

describe('a cell', () => {
  it('opens with a click and closes with the Back button', async ({ visit }) => {
    const page = await visit(house.url)
    await page.locator('a[href="/cell/FR/troops"]').click()
    await page.getByRole('heading', { name: 'France · Troops' }).waitFor()
    expect(page.url()).toBe(`${house.url}/cell/FR/troops`)
    await page.goBack()
    await page.getByRole('table').waitFor()
    expect(page.url()).toBe(`${house.url}/`)
  })

  it('marks each quote: exactly the words that stand at its offsets in the report', async ({ visit }) => {
    const page = await visit(`${house.url}/cell/FR/troops`)
    for (const [report, statement] of [
      [MEETING, france],
      [SIGNING, signed],
    ] as const)
      expect(await page.evaluate(marked(statement?.id ?? ''))).toBe(report.text.slice(statement?.quote.start, statement?.quote.end))
  })

  it('tells the present stance, since when, how that is known, and the history', async ({ visit }) => {
    const page = await visit(`${house.url}/cell/FR/troops`)
    expect(await page.locator('.present').textContent()).toMatch(
      /committed\s*, depends on ceasefire, since 6 Jan 2026 \(date read from the dateline\)/,
    )
    expect(await page.getByRole('list').first().getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/willing.*depends on ceasefire.*from 4 Sept 2025/s),
      expect.stringMatching(/committed.*depends on ceasefire.*from 6 Jan 2026/s),
    ])
  })

  it('leads from a statement to its words in the report, and to the statement alone', async ({ visit }) => {
    const page = await visit(`${house.url}/cell/FR/troops`)
    await page.getByRole('link', { name: 'Treffen in Paris' }).click()
    await page.waitForURL(`${house.url}/report/${MEETING.id}#${france?.id}`)
    await page.locator(`li[id="${france?.id}"][aria-current]`).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'This statement alone' }).first().click()
    await page.waitForURL(`${house.url}/statement/${signed?.id}`)
  })
})

describe('a report', () => {
  it('shows its whole text once, letter for letter', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${MEETING.id}`)
    const shown = await page.evaluate('[...document.querySelectorAll("h1, .text")].map((block) => block.textContent.trim()).join("\\n\\n")')
    expect(shown).toBe(MEETING.text)
  })

  it('marks all its statements, also where their quotes overlap', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${MEETING.id}`)
    for (const { id, quote } of STATEMENTS.get(MEETING) ?? []) {
      expect(await page.evaluate(marked(id))).toBe(quote.text)
      expect(await page.locator(`li[id="${id}"]`).count()).toBe(1)
    }
    const deep = page.locator('a.deep').first()
    expect((await deep.getAttribute('data-statements'))?.split(' ').length).toBe(3)
  })

  it('finds the note of a quote and the quote of a note', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${MEETING.id}`)
    const words = page.locator(`[data-statements~="${france?.id}"]`).last()
    await words.click()
    await page.locator(`li[id="${france?.id}"][aria-current]`).waitFor()
    await words.click()
    await page.locator(`li[id="${britain?.id}"][aria-current]`).waitFor()
    expect(page.url()).toBe(`${house.url}/report/${MEETING.id}#${britain?.id}`)
    await page.locator(`li[id="${france?.id}"]`).getByRole('link', { name: 'France' }).click()
    expect(await page.locator('.chosen[data-statements]').count()).toBe(await page.locator(`[data-statements~="${france?.id}"]`).count())
  })

  it('stays where it is when a quote is clicked whose note is in sight', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${MEETING.id}`, { viewport: { width: 1280, height: 300 } })
    await page.locator(`[data-statements~="${france?.id}"]`).last().click()
    await page.locator(`li[id="${france?.id}"][aria-current]`).waitFor()
    expect(await page.evaluate('scrollY')).toBe(0)
  })

  it('scrolls to the statement that its address names', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${MEETING.id}#${france?.id}`, { viewport: { width: 360, height: 240 } })
    const words = page.locator(`[data-statements~="${france?.id}"]`).first()
    await page.locator('.chosen[data-statements]').first().waitFor()
    await expect.poll(async () => (await words.boundingBox())?.y).toBeLessThan(240)
    await page.reload()
    await expect.poll(async () => (await words.boundingBox())?.y).toBeLessThan(240)
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0)
  })

  it('is listed with the others, with its date and how many statements it makes', async ({ visit }) => {
    const page = await visit(`${house.url}/reports`)
    expect(await page.getByRole('row', { name: 'Treffen in Paris' }).getByRole('cell').allTextContents()).toEqual([
      expect.stringContaining('4 Sept 2025'),
      'Beispielblatt',
      '6',
    ])
    await page.getByRole('link', { name: 'Treffen in Paris' }).click()
    await page.getByRole('heading', { name: 'Treffen in Paris' }).waitFor()
  })
})

describe('a report that tries to be more than text', () => {
  for (const [name, path] of [
    ['the report', `/report/${ATTACK.id}`],
    ['the cell', '/cell/LV/troops'],
    ['the statement', `/statement/${attack?.id}`],
    ['the list of reports', '/reports'],
  ] as const)
    it(`is shown as text by the page of ${name}`, async ({ visit }) => {
      const page = await visit(house.url + path)
      expect(await page.locator('main').textContent()).toContain(HOSTILE)
      expect(await page.locator('main script, main img').count()).toBe(0)
    })

  it('cannot turn the direction of reading: the override is shown as a sign and does nothing', async ({ visit }) => {
    const page = await visit(`${house.url}/report/${ATTACK.id}`)
    const control = page.locator('.control').first()
    expect(await control.getAttribute('title')).toBe('right-to-left override')
    const order = `(() => {
      const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT)
      while (walker.nextNode() && !walker.currentNode.data.startsWith('dnetsrev'));
      const left = (at) => { const range = document.createRange(); range.setStart(walker.currentNode, at); range.setEnd(walker.currentNode, at + 1); return range.getBoundingClientRect().left }
      return left(1) - left(0)
    })()`
    expect(await page.evaluate(order)).toBeGreaterThan(0)
  })
})

describe('a statement', () => {
  it('shows all it rests on', async ({ visit }) => {
    const page = await visit(`${house.url}/statement/${france?.id}`)
    expect(await page.evaluate(marked(france?.id ?? ''))).toBe(france?.quote.text)
    expect(await page.locator('main').textContent()).toContain(`${france?.quote.start}–${france?.quote.end}`)
    await page.getByRole('link', { name: 'All that is known of France on Troops' }).click()
    await page.waitForURL(`${house.url}/cell/FR/troops`)
  })
})

describe('an address', () => {
  for (const path of ['/nowhere', '/cell/FR', '/report/d-1/more'])
    it(`that names no page says so: ${path}`, async ({ visit }) => {
      const page = await visit(house.url + path)
      expect(await page.getByRole('alert').textContent()).toContain('There is no page at')
    })

  for (const path of ['/cell/XX/troops', '/report/d-0000000000000000', '/statement/s-0000000000000000', '/?asOf=yesterday'])
    it(`that the server cannot answer shows what is wrong and the cure: ${path}`, async ({ visit, troubles }) => {
      const page = await visit(house.url + path)
      const [what, cure] = await page.getByRole('alert').locator('h1, p').allTextContents()
      expect([what?.length, cure?.length].every((length) => (length ?? 0) > 10)).toBe(true)
      // The browser itself notes the refused request.
      expect(troubles.splice(0)).toEqual([expect.stringMatching(/status of 40[04] .*\/api\//)])
    })

  it('of any page can be loaded anew', async ({ visit }) => {
    for (const path of ['/cell/FR/troops', `/report/${MEETING.id}`, `/statement/${france?.id}`, '/reports']) {
      const page = await visit(house.url + path)
      const heading = await page.locator('h1').textContent()
      await page.reload()
      await page.locator('h1').waitFor()
      expect(await page.locator('h1').textContent()).toBe(heading)
    }
  })
})
