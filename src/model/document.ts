import { contentId } from './id.ts'

/** How a document's date is known. `given`: by whoever added it (front matter, --published); the rest is read from the text. */
export type PublishedHow = 'given' | 'dateline' | 'stated' | 'unknown'

/** What a stretch of a report's text is: `furniture` is page residue (share bars, related links, job ads, comment rules). */
export type BlockKind = 'headline' | 'paragraph' | 'item' | 'furniture'

/** A paragraph-like stretch of the stored text, half-open, in UTF-16 units. Blocks are in order and do not overlap. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
}

/** One report as it is kept: its text never changes after it was stored. */
export interface Document {
  /** `d-…`, a hash of outlet, address and text. */
  readonly id: string
  /** The file or address it came from, as it was named. */
  readonly path: string
  /** BCP 47 primary subtag: `de`, `en`, … */
  readonly language: string
  /** ISO 8601 day, or null where it is unknown. */
  readonly published: string | null
  readonly publishedHow: PublishedHow
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly text: string
}

/** A document with its id made from what it says and who published it. */
export function document(fields: Omit<Document, 'id'>): Document {
  return Object.freeze({ ...fields, id: contentId('d', fields.outlet ?? '', fields.url ?? '', fields.text) })
}
