import type { Document } from '../model/document.ts'
import type { Derived } from '../model/origin.ts'
import type { Quote } from '../model/quote.ts'

/** A derived report with what was kept, changed, added and dropped, in the words of both. */
export interface Comparison extends Derived, Record<'kept' | 'changed', readonly Told[]>, Record<'added' | 'dropped', readonly Quote[]> {}

/** A sentence of a derived report beside the one it is made from. */
export interface Told {
  readonly here: Quote
  readonly there: Quote
}

/** An origin of more than one report. */
export interface Tree {
  readonly root: string
  readonly derived: readonly Comparison[]
}

/** What is shown of a report. */
export interface Shown extends Pick<Document, 'id' | 'outlet' | 'published' | 'publishedHow' | 'kind' | 'kindHow'> {
  readonly name: string
}
