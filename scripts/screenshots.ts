/**
 * `node scripts/screenshots.ts`: takes the pictures of docs/pictures/ anew, from the shipped dossier's example reports.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openShowcase } from './showcase.ts'

interface Picture {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly height: number
  /** Where to begin. */
  readonly path: string
  /** Links to follow from there, by CSS selector. */
  readonly follow: readonly string[]
}

const WIDE = { colorScheme: 'light', width: 1280, height: 800, path: '/', follow: [] } as const
const CELL = '[href="/cell/FR/troops"]'

const PICTURES: readonly Picture[] = [
  { ...WIDE, name: 'register' },
  { ...WIDE, name: 'register-dark', colorScheme: 'dark' },
  { ...WIDE, name: 'cell', follow: [CELL] },
  { ...WIDE, name: 'report', follow: [CELL, 'main a[href^="/report/"]'] },
  { ...WIDE, name: 'outlook', path: '/outlook?assume=ceasefire=true,us_backstop=0.6' },
]

const pictures = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const showcase = await openShowcase()
for (const picture of PICTURES) await take(picture)
await showcase.close()

async function take({ name, colorScheme, width, height, path, follow }: Picture): Promise<void> {
  const page = await showcase.browser.newPage({ colorScheme, viewport: { width, height }, deviceScaleFactor: 2, locale: 'en-GB' })
  await page.goto(showcase.url + path)
  await page.locator('h1').waitFor()
  for (const link of follow) {
    const heading = await page.locator('h1').textContent()
    await page.locator(link).first().click()
    await page
      .locator('h1')
      .filter({ hasNotText: heading ?? '' })
      .waitFor()
  }
  // Nothing pointed at, nothing in focus: as the page stands by itself.
  await page.mouse.move(0, 0)
  await page.locator('h1').focus()
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  console.log(`docs/pictures/${name}.png`)
  await page.close()
}
