import type { KindHow, SourceKind } from '../model/document.ts'

/**
 * One way in which a language tells the kind of a source. `outlet`: by who published it; `heading`: by the title, or a line above the
 * report; `dateline`: by how one of its first paragraphs begins; `credit`: by how its last paragraph ends, or a line below; `wording`: by
 * the first words of a paragraph.
 */
export interface KindRow {
  readonly name: string
  readonly kind: SourceKind
  readonly by: Exclude<KindHow, 'given' | 'assumed'>
  readonly pattern: RegExp
  /** Matches. */
  readonly example: string
  /** Looks like it and must not match. */
  readonly counter: string
}
