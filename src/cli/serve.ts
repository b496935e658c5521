import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import type { Dossier } from '../model/dossier.ts'
import { app } from '../server/app.ts'
import { serve as listen, untilStopped } from '../server/serve.ts'
import type { Store } from '../store/store.ts'
import { existingStore } from './existing.ts'
import type { Settings } from './settings.ts'

/** `garant serve`: the web app and its API until the process is asked to stop. */
export async function serve({ port }: { readonly port: number }, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  const store = await existingStore(location)
  await serveStore(store, subject, port).finally(() => store.close())
}

/** Serves an open store, says where, and resolves when the process was asked to stop. */
export async function serveStore(store: Store, dossier: Dossier, port: number): Promise<void> {
  const served = await listen(app(store, dossier), port)
  const stopped = untilStopped()
  process.stdout.write(`Garant is at ${served.url} (Ctrl-C stops it)\n`)
  await stopped
  await served.close()
}
