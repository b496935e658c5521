import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { addReports } from '../src/cli/add.ts'
import { buildWeb } from '../src/cli/webapp.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../src/dossier/load.ts'
import { app } from '../src/server/app.ts'
import { serve } from '../src/server/serve.ts'
import { openStore } from '../src/store/store.ts'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'

/** A Garant with the shipped dossier's example reports, and a browser to look at it with. */
export interface Showcase {
  readonly url: string
  readonly browser: Browser
  close(): Promise<void>
}

/** @throws Error where there is no Chromium or Chrome. */
export async function openShowcase(): Promise<Showcase> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium or Chrome on this machine: install one, or name it with $CHROMIUM')
  const folder = await mkdtemp(join(tmpdir(), 'garant-showcase-'))
  const dossier = loadDossier(SHIPPED_DOSSIER)
  const store = await openStore({ data: folder })
  await addReports([dossier.examples], {}, dossier, store)
  await buildWeb()
  const served = await serve(app(store, dossier), 0)
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] })
  return {
    url: served.url,
    browser,
    async close() {
      await browser.close()
      await served.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
