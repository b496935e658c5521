import { fileURLToPath } from 'node:url'
import { addReports } from '../../src/cli/add.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Store } from '../../src/store/store.ts'

/**
 * Reports that cannot all be right: on what Denmark promises, on the day of a meeting and on who came to it. One copies another, and one bears no
 * date. They are read as any report is, since origins and dates rest on more than statements.
 */
const REPORTS = fileURLToPath(new URL('./contradiction/', import.meta.url))

export async function addContradiction(store: Store, dossier: Dossier): Promise<void> {
  await addReports([REPORTS], {}, dossier, store)
}

/** The ids of the reports, by their outlets. */
export async function byOutlet(store: Store): Promise<(outlet: string) => string> {
  const documents = await store.documents()
  return (outlet) => documents.find((document) => document.outlet === outlet)?.id ?? ''
}
