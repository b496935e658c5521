import { hasPack, languagePack } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { dated } from '../reading/dating.ts'
import type { LanguagePack } from '../reading/pack.ts'
import { type Reading, reader } from '../reading/read.ts'
import { withKind } from '../reading/sourcekind.ts'
import { blocksOf } from './blocks.ts'

/** A report with what was read in it. */
export interface Read {
  readonly document: Document
  readonly reading: Reading
}

/** Reads documents in any language that has a pack; each language is made ready once. */
export function readers(dossier: Dossier): (loaded: Document) => Promise<Read> {
  const ready = new Map<string, (loaded: Document) => Read>()
  return async (loaded) => {
    let read = ready.get(loaded.language)
    if (!read) {
      const pack = await languagePack(loaded.language, loaded.path)
      const of = reader(pack, dossier)
      read = (loaded) => {
        const document = withCredits(loaded, pack)
        return { document, reading: of(document) }
      }
      ready.set(loaded.language, read)
    }
    return read(loaded)
  }
}

/** Reads documents as `readers` does, and keeps those in a language that has no pack without reading them. */
export function keepers(dossier: Dossier): (loaded: Document) => Promise<Read> {
  const read = readers(dossier)
  return async (loaded) => {
    if (hasPack(loaded.language)) return read(loaded)
    const document: Document = Object.freeze({ ...loaded, unread: true })
    return { document, reading: { blocks: await blocksOf(document), statements: [], clues: [] } }
  }
}

/** The document with what its text tells of itself: its day and its kind, where nobody gave them. */
export function withCredits(loaded: Document, pack: LanguagePack): Document {
  return withKind(dated(loaded, pack), pack)
}
