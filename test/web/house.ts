import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { app } from '../../src/server/app.ts'
import { serve } from '../../src/server/serve.ts'
import { openStore, type Store } from '../../src/store/store.ts'

/** A Garant that runs: a store of its own, the server, and the web app as it is built from the present sources. */
export interface House {
  readonly url: string
  readonly store: Store
  close(): Promise<void>
}

/** Opens a house with the shipped dossier and fills its store. */
export async function openHouse(fill: (store: Store, dossier: Dossier) => Promise<unknown>): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'garant-web-'))
  const built = join(folder, 'built')
  const configFile = fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'warn', build: { outDir: built } })
  const dossier = loadDossier(SHIPPED_DOSSIER)
  const store = await openStore({ data: join(folder, 'store') })
  await fill(store, dossier)
  const served = await serve(app(store, dossier, built), 0)
  return {
    url: served.url,
    store,
    async close() {
      await served.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
