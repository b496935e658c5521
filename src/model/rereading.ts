import type { KnownEvent } from './event.ts'
import type { Cell } from './register.ts'
import type { Statement } from './statement.ts'

/** What a cell holds at present, and since when. */
export type Present = Pick<Cell, 'stance' | 'conditions' | 'alternatives' | 'since' | 'sinceHow'>

/** What one cell held before and holds now; null: there was, or is, no such cell. */
export interface CellReread {
  readonly kind: 'new' | 'gone' | 'changed'
  /** `FR:troops` */
  readonly cell: string
  readonly before: Present | null
  readonly now: Present | null
}

/** What came and what went. A thing is the same where its id is. */
export interface Come<T> {
  readonly added: readonly T[]
  readonly gone: readonly T[]
}

/** What became of a register by reading its reports anew. */
export interface Rereading {
  /** Cells that are new, are gone, or whose present stance, its conditions or its first day are others. */
  readonly cells: readonly CellReread[]
  readonly events: Come<KnownEvent>
  /** `changed`: the same statement, of which more, less or something else is known, as it is now: the day on which it was said, a size. */
  readonly statements: Come<Statement> & { readonly changed: readonly Statement[] }
  /** Ids of reviews that fitted something before and fit nothing now. */
  readonly orphaned: readonly string[]
}
