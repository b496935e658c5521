import type { Block, Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Statement } from '../model/statement.ts'
import type { LanguagePack } from './pack.ts'

/** What was read from one document. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** In the order of their quotes. */
  readonly statements: readonly Statement[]
}

/** A reader of reports in one language about one dossier; made once, it reads any number of documents. */
export function reader(_pack: LanguagePack, _dossier: Dossier): (document: Document) => Reading {
  return () => ({ blocks: [], statements: [] })
}
