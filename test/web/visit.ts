import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.ts'

/** Opens a page of its own in the browser. */
export type Visit = (url: string, options?: BrowserContextOptions) => Promise<Page>

const place = findChromium()
let browser: Browser | null = null
afterAll(() => browser?.close())

interface Fixtures {
  /** What a browser has to complain of: errors, what the content security policy forbade, requests to other hosts. */
  readonly troubles: string[]
  readonly visit: Visit
}

/** A test in a browser. It fails where the browser had anything to complain of that the test did not take out of `troubles`. */
export const it = test.extend<Fixtures>({
  troubles: async ({}, use) => {
    const troubles: string[] = []
    await use(troubles)
    expect(troubles).toEqual([])
  },
  visit: async ({ skip, troubles }, use) => {
    if (place === null) skip('no Chromium or Chrome on this machine, and none could be installed')
    browser ??= await chromium.launch({ executablePath: place ?? '', args: [...CHROMIUM_ARGS] })
    const pages: Page[] = []
    await use(async (url, options = {}) => {
      const context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
      const page = await context.newPage()
      pages.push(page)
      page.setDefaultTimeout(10_000)
      page.on('console', (message) => message.type() === 'error' && troubles.push(`${message.text()} ${message.location().url}`))
      page.on('pageerror', (error) => troubles.push(error.message))
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(url).origin) troubles.push(`request to another host: ${request.url()}`)
      })
      page.on('dialog', (dialog) => {
        troubles.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      await page.goto(url)
      await page.locator('h1').waitFor()
      return page
    })
    for (const page of pages) await page.context().close()
  },
})
