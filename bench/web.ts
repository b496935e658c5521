/**
 * `npm run bench:web`: what the web app costs in a browser, with the shipped dossier's example reports: how much script a page loads, when
 * it is first of use, and how long an outlook takes to answer, by itself and until it is drawn. Printed, never asserted.
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openShowcase } from '../scripts/showcase.ts'
import { BUILT } from '../src/server/site.ts'
import { type Spread, spread } from './timing.ts'

const ROUNDS = 15
const WARM = 5
const WIDTH = 100
/** When the largest part of a page was painted, in milliseconds since it was asked for. */
const LARGEST_PAINT = `new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true })
})`
const GOALS = ['', 'troops:contributors>=3', 'troops>=15000', 'air:covered & sea:covered']
const showcase = await openShowcase()
const { url, browser } = showcase
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${browser.version()}; ${ROUNDS} rounds each\n`)
console.log(`${''.padEnd(WIDTH)}${['min', 'median', 'max'].map((name) => name.padStart(9)).join('')}`)
for (const path of ['/', '/outlook']) await loading(path)
for (const goal of GOALS) await answering(goal)
await showcase.close()

/** What the page at a path loads before nothing more comes, and when most of what it shows stands there. */
async function loading(path: string): Promise<void> {
  const useful: number[] = []
  let scripts: readonly string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(url + path)
    await page.locator('main table').first().waitFor()
    await page.waitForLoadState('networkidle')
    useful.push(await page.evaluate<number>(LARGEST_PAINT))
    scripts = asked.filter((name) => name.endsWith('.js'))
    await page.close()
  }
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(BUILT, name))).length, 0)
  console.log(`${`${path}: script, compressed, kB`.padEnd(WIDTH)}${(bytes / 1000).toFixed(0).padStart(18)}`)
  show(`${path}: most of it painted, ms`, spread(useful))
}

/** How long an outlook takes when a slider is moved: what is worked out, and from the move until the next frame is drawn. */
async function answering(goal: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${url}/outlook?goal=${encodeURIComponent(goal)}`)
  await page.getByRole('slider', { name: 'ceasefire: how likely' }).waitFor()
  const first = await page.evaluate<number>("performance.getEntriesByName('garant-outlook')[0].duration")
  const [answered, drawn]: [number[], number[]] = [[], []]
  for (let round = 0; round < WARM + ROUNDS; round++) {
    const { answer, frame } = await moved(page, 20 + round * 3)
    if (round < WARM) continue
    answered.push(answer)
    drawn.push(frame)
  }
  await page.close()
  const name = goal === '' ? 'no goal' : goal
  show(`Outlook over the shipped dossier in the browser, ${name}, worked out, ms`, spread(answered))
  show(`${' '.repeat(24)}and drawn, ms`, spread(drawn))
  show(`${' '.repeat(24)}worked out for the first time, ms`, spread([first]))
}

/** Moves the slider of the ceasefire to so many hundredths. */
async function moved(page: Page, hundredths: number): Promise<{ readonly answer: number; readonly frame: number }> {
  return page.evaluate<{ answer: number; frame: number }>(`new Promise((done) => {
    const slider = document.querySelector('input[type=range][aria-label^="ceasefire"]')
    slider.value = '${hundredths}'
    const start = performance.now()
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done({ answer: performance.getEntriesByName('garant-outlook')[0].duration, frame: performance.now() - start })
      channel.port2.postMessage(null)
    })
  })`)
}

function show(name: string, { min, median, max }: Spread): void {
  console.log(`${name.padEnd(WIDTH)}${[min, median, max].map((value) => value.toFixed(1).padStart(9)).join('')}`)
}
