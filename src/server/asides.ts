import { setImmediate } from 'node:timers/promises'
import { hasPack, languagePack } from '../languages/index.ts'
import type { Aside } from '../model/aside.ts'
import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { asideReader } from '../reading/asides.ts'
import type { Store } from '../store/store.ts'

type Reader = (document: Document) => readonly Aside[]

/** So many documents are read before somebody else gets a turn. */
const BATCH = 50

/** What documents show beside what they state. A document's text never changes, so each is read once, and each language made ready once. */
export class Asides {
  readonly #dossier: Dossier
  readonly #readers = new Map<string, Reader>()
  readonly #kept = new Map<string, readonly Aside[]>()

  constructor(dossier: Dossier) {
    this.#dossier = dossier
  }

  /** Those of the documents with these ids; only documents that were never asked for are fetched. */
  async of(ids: readonly string[], store: Pick<Store, 'documents'>): Promise<readonly Aside[]> {
    const missing = ids.filter((id) => !this.#kept.has(id))
    for (let at = 0; at < missing.length; at += BATCH) {
      await this.in(await store.documents({ ids: missing.slice(at, at + BATCH) }))
      await setImmediate()
    }
    return ids.flatMap((id) => this.#kept.get(id) ?? [])
  }

  /** Those of documents that are at hand. */
  async in(documents: readonly Document[]): Promise<readonly Aside[]> {
    for (const document of documents)
      if (!this.#kept.has(document.id)) this.#kept.set(document.id, (await this.#reader(document))(document))
    return documents.flatMap(({ id }) => this.#kept.get(id) ?? [])
  }

  /** In a language that no pack reads, nothing is seen. */
  async #reader({ language, path }: Document): Promise<Reader> {
    const known = this.#readers.get(language)
    if (known) return known
    const read = hasPack(language) ? asideReader(await languagePack(language, path), this.#dossier) : () => []
    this.#readers.set(language, read)
    return read
  }
}
