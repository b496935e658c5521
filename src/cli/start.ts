import { loadDossier, SHIPPED_DOSSIER } from '../dossier/load.ts'
import { serve as listen } from '../server/serve.ts'
import { openStore } from '../store/store.ts'
import { addReports } from './add.ts'
import { registerText } from './register.ts'
import { serveStore } from './serve.ts'
import type { Settings } from './settings.ts'
import { buildWeb } from './webapp.ts'

/** `garant start`, which `npm start` runs: from a fresh checkout to a register in the browser. Run again, it adds nothing twice. */
export async function start({ port }: { readonly port: number }, { location, dossier }: Settings): Promise<void> {
  const subject = loadDossier(dossier ?? SHIPPED_DOSSIER)
  // Tried before anything is done: a port in use would be told at the end of it.
  await (await listen({ fetch: () => new Response() }, port)).close()
  await buildWeb()
  const store = await openStore(location)
  try {
    const { summary, interrupted } = await addReports([subject.examples], {}, subject, store)
    process.stdout.write(`Example reports: ${summary}\n\n`)
    if (interrupted) return
    process.stdout.write(`${await registerText(store, subject)}\n`)
    await serveStore(store, subject, port)
  } finally {
    await store.close()
  }
}
