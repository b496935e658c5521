import { languagePack } from '../languages/index.ts'
import type { Aside } from '../model/aside.ts'
import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { asideReader } from '../reading/asides.ts'

/** What documents show beside what they state; each language is made ready once. */
export async function asidesOf(documents: readonly Document[], dossier: Dossier): Promise<readonly Aside[]> {
  const readers = new Map<string, (document: Document) => readonly Aside[]>()
  const asides: Aside[] = []
  for (const document of documents) {
    const read = readers.get(document.language) ?? asideReader(await languagePack(document.language, document.path), dossier)
    readers.set(document.language, read)
    asides.push(...read(document))
  }
  return asides
}
