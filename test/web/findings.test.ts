import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { FindingsView } from '../../src/server/views/findings.ts'
import { type Contrast, contrasts } from './contrast.ts'
import { addContradiction, byOutlet } from './contradiction.ts'
import { type House, openHouse } from './house.ts'
import { it } from './visit.ts'

let house: House
let findings: FindingsView['findings']
let report: (outlet: string) => string
beforeAll(async () => {
  house = await openHouse(addContradiction)
  report = await byOutlet(house.store)
  findings = ((await (await fetch(`${house.url}/api/findings`)).json()) as FindingsView).findings
})
afterAll(() => house.close())

const idOf = (kind: string) => findings.find((finding) => finding.kind === kind)?.id ?? ''

describe('the worklist of findings', () => {
  it('shows where reports contradict each other, the gravest first, with how many there are of each kind', async ({ visit }) => {
    const page = await visit(house.url)
    await page.getByRole('link', { name: 'Findings', exact: true }).click()
    await page.waitForURL(`${house.url}/findings`)
    await page.getByRole('heading', { name: 'Findings' }).waitFor()
    const lines = await page.getByRole('region', { name: 'Findings' }).getByRole('listitem').allTextContents()
    expect(lines).toEqual([expect.stringMatching(/high\s*Date/), expect.stringMatching(/(high|medium)\s*Stance/)])
    await page.getByRole('link', { name: 'Contradictions 2' }).waitFor()
  })

  it('keeps the chosen kind in the address, and Back takes it back', async ({ visit }) => {
    const page = await visit(`${house.url}/findings`)
    await page.getByRole('link', { name: 'Stance 1' }).click()
    await page.waitForURL(`${house.url}/findings?kind=stance`)
    await page.getByText('Stance: incompatible stances of one party at one time.').waitFor()
    expect(await page.getByRole('region', { name: 'Findings' }).getByRole('listitem').count()).toBe(1)
    await page.goBack()
    await page.getByRole('link', { name: 'Contradictions 2' }).and(page.locator('[aria-current]')).waitFor()
    expect(await page.getByRole('region', { name: 'Findings' }).getByRole('listitem').count()).toBe(2)
  })

  it('says so where there is none of a kind', async ({ visit }) => {
    const page = await visit(`${house.url}/findings?kind=office`)
    await page.getByText('There is no finding of this kind.').waitFor()
  })
})

describe('a finding', () => {
  it('holds the words of both sides against each other and sets apart what they differ in', async ({ visit }) => {
    const page = await visit(`${house.url}/finding/${idOf('stance')}`)
    const sides = page.getByRole('region', { name: 'The words on both sides' }).getByRole('figure')
    const [one, other] = [sides.filter({ hasText: 'Hafenbote' }), sides.filter({ hasText: 'Deichkurier' })]
    expect(await one.locator('strong').allTextContents()).toEqual(['hat zugesagt', '800'])
    expect(await other.locator('strong').allTextContents()).toEqual(['schließt aus'])
    expect((await other.locator('mark').allTextContents()).join('')).toBe(
      'Dänemark schließt aus, nach einem Waffenstillstand Soldaten in die Ukraine zu entsenden',
    )
    const [left, right] = [await one.boundingBox(), await other.boundingBox()]
    expect(left?.y).toBe(right?.y)
    await other.getByText('3 Feb 2026 (date given with the report)').waitFor()
  })

  it('tells why it is no development, what the register does, and that nobody has reviewed it', async ({ visit }) => {
    const page = await visit(`${house.url}/finding/${idOf('stance')}`)
    await page.getByText('origins that do not copy each other').waitFor()
    await page.getByText('The register holds DK:troops').waitFor()
    await page.getByText('Nobody has said yet').waitFor()
    await page.getByRole('link', { name: 'All that is known of Denmark on Troops' }).click()
    await page.waitForURL(`${house.url}/cell/DK/troops`)
  })

  it('shows what people said of it', async ({ visit }) => {
    const body = { by: 'Mia', because: 'beide Medien blieben dabei', on: 'finding', finding: idOf('date'), verdict: 'real', seen: null }
    const said = await fetch(`${house.url}/api/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(said.status).toBe(201)
    const page = await visit(`${house.url}/finding/${idOf('date')}`)
    await page.getByRole('region', { name: 'What people say of it' }).getByText('Mia: real, beide Medien blieben dabei').waitFor()
    await page.getByText('found real').waitFor()
  })

  it('is found from the cell and from the reports that it is about, and leads to their words', async ({ visit }) => {
    for (const path of ['/cell/DK/troops', `/report/${report('Hafenbote')}`, `/report/${report('Deichkurier')}`]) {
      const page = await visit(house.url + path)
      await page
        .getByRole('region', { name: 'Findings' })
        .locator(`a[href="/finding/${idOf('stance')}"]`)
        .click()
      await page.getByRole('heading', { name: 'On troops' }).waitFor()
    }
    const page = await visit(`${house.url}/finding/${idOf('stance')}`)
    await page.getByRole('link', { name: 'Kopenhagen bleibt bei seinem Nein' }).click()
    await page.waitForURL(new RegExp(`/report/${report('Deichkurier')}#s-`))
    await page.locator('li[aria-current]').waitFor()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`sets every text apart from its ground in the ${colorScheme} theme, and fits a phone`, async ({ visit }) => {
      const options = { colorScheme, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
      const page = await visit(`${house.url}/finding/${idOf('stance')}`, options)
      const texts = await page.evaluate<Contrast[]>(contrasts('texts'))
      expect(texts.filter(({ ratio }) => ratio < 4.5)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    })

  it('that is none shows what is wrong and the cure', async ({ visit, troubles }) => {
    const page = await visit(`${house.url}/finding/f-0000000000000000`)
    expect(await page.getByRole('alert').textContent()).toContain('there is no finding')
    expect(troubles.splice(0)).toEqual([expect.stringMatching(/status of 404/)])
  })
})
