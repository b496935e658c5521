import { LANGUAGES, languagePack } from '../languages/index.ts'
import type { Block, Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { type Reading, reader } from '../reading/read.ts'
import { stretches } from '../text/stretches.ts'

/** What each stretch of a report is. */
export type Blocks = (document: Document) => Promise<readonly Block[]>

/** The blocks that the reader sees; in a language that no pack reads, every stretch is a paragraph. */
export function blocksFor(dossier: Dossier): Blocks {
  const readers = new Map<string, Promise<(document: Document) => Reading>>()
  return async (document) => {
    const { language, text } = document
    if (!LANGUAGES.some((read) => read === language)) return stretches(text).map(({ start, end }) => ({ start, end, kind: 'paragraph' }))
    const read = readers.get(language) ?? languagePack(language, document.path).then((pack) => reader(pack, dossier))
    readers.set(language, read)
    return (await read)(document).blocks
  }
}
