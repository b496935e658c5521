import type { Clue } from '../model/clue.ts'
import type { Report } from '../model/register.ts'
import type { Statement } from '../model/statement.ts'

/** A document or report as it was stored, with the moment of adding (ISO 8601, UTC). */
export type Added<D> = D & { readonly added: string }

/** All that a register is compiled from, as of one revision. Reports in order of adding, statements in the order of their reports. */
export interface Holdings {
  readonly revision: number
  readonly reports: readonly Added<Report>[]
  readonly statements: readonly Statement[]
  /** In the order of their reports. */
  readonly clues: readonly Clue[]
}
