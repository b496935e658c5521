/**
 * `node scripts/screenshots.ts`: takes the pictures of docs/pictures/ anew, from the shipped dossier's example reports.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { addReports } from '../src/cli/add.ts'
import { buildWeb } from '../src/cli/webapp.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import { app } from '../src/server/app.ts'
import { serve } from '../src/server/serve.ts'
import { openStore } from '../src/store/store.ts'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'

interface Picture {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly height: number
  /** Links to follow from the register, by CSS selector. */
  readonly follow: readonly string[]
}

const WIDE = { colorScheme: 'light', width: 1280, height: 800, follow: [] } as const
const CELL = '[href="/cell/FR/troops"]'

const PICTURES: readonly Picture[] = [
  { ...WIDE, name: 'register' },
  { ...WIDE, name: 'register-dark', colorScheme: 'dark' },
  { ...WIDE, name: 'cell', follow: [CELL] },
  { ...WIDE, name: 'report', follow: [CELL, 'main a[href^="/report/"]'] },
]

const pictures = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const executablePath = findChromium()
if (executablePath === null) throw new Error('no Chromium or Chrome on this machine: install one, or name it with $CHROMIUM')

const folder = await mkdtemp(join(tmpdir(), 'garant-pictures-'))
const dossier = loadDossier(SHIPPED_DOSSIER)
const store = await openStore({ data: folder })
await addReports([dossier.examples], {}, dossier, store)
await buildWeb()
const served = await serve(app(store, dossier), 0)
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
for (const picture of PICTURES) await take(picture, browser)
await browser.close()
await served.close()
await store.close()
await rm(folder, { recursive: true })

async function take({ name, colorScheme, width, height, follow }: Picture, browser: Browser): Promise<void> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height }, deviceScaleFactor: 2, locale: 'en-GB' })
  await page.goto(served.url)
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
