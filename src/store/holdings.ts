import type { Clue } from '../model/clue.ts'
import type { Report } from '../model/register.ts'
import type { Review } from '../model/review.ts'
import type { Sketch } from '../model/sketch.ts'
import type { Statement } from '../model/statement.ts'

/** A document or report as it was stored, with the moment of adding (ISO 8601, UTC). */
export type Added<D> = D & { readonly added: string }

/** What a register is compiled from, as of one revision: of all documents, or of those that changed. Reports in order of adding, statements in the order of their reports. */
export interface Holdings {
  readonly revision: number
  readonly reports: readonly Added<Report>[]
  readonly statements: readonly Statement[]
  /** What is kept of the reports' wording, by the report's id; one that was added before sketches were made may have none. */
  readonly sketches: ReadonlyMap<string, Sketch>
  /** In the order of their reports. */
  readonly clues: readonly Clue[]
  /** What people said, in order of adding; statements are as they were read. */
  readonly reviews: readonly Review[]
}
