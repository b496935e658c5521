import { contentId } from './id.ts'

/** How a document's date is known. `given`: by whoever added it (front matter, --published); the rest is read from the text. */
export type PublishedHow = 'given' | 'dateline' | 'stated' | 'unknown'

/**
 * What kind of source a report is: `official` is what a state or a body of states itself publishes (declarations, communiqués, treaties,
 * papers of a parliament), `agency` the copy of a news agency, whoever prints it, `commentary` what gives an opinion, `press` all else.
 */
export const SOURCE_KINDS = ['official', 'agency', 'press', 'commentary'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How a report's kind is known. `given`: by whoever added it; `assumed`: nothing tells it, so it is taken for `press`; else where it is read. */
export const KIND_HOWS = ['given', 'outlet', 'heading', 'dateline', 'credit', 'wording', 'assumed'] as const
export type KindHow = (typeof KIND_HOWS)[number]

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
  readonly kind: SourceKind
  readonly kindHow: KindHow
  /** It is kept for its text alone: no language pack has read it, so that it states nothing does not mean that it says nothing. */
  readonly unread?: true
  readonly text: string
}

type Known = Omit<Document, 'id' | 'kind' | 'kindHow'> & Partial<Pick<Document, 'kind' | 'kindHow'>>

/** A document with its id made from what it says and who published it; without a kind it is taken for press. */
export function document(fields: Known): Document {
  return Object.freeze({
    kind: 'press',
    kindHow: 'assumed',
    ...fields,
    id: contentId('d', fields.outlet ?? '', fields.url ?? '', fields.text),
  })
}
