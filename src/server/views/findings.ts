import type { FindingKind } from '../../model/finding.ts'
import type { Review } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'
import type { CellSummary, DossierView, EventSummary, FindingSummary, Listed, QuoteInContext, ReportSummary } from '../views.ts'

/** GET /api/findings?kind=&unless=&severity=&party=&measure=&report=&all=&asOf=&cursor=&limit= */
export interface FindingsView extends Listed {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly findings: readonly FindingSummary[]
  /** How many there are of each kind by the other filters. */
  readonly kinds: Readonly<Record<FindingKind, number>>
  /** The reports that are quoted. */
  readonly reports: readonly ReportSummary[]
}

/** GET /api/findings/ID?asOf= */
export interface FindingView {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly finding: FindingSummary
  /** Its quotes, in its order. */
  readonly quotes: readonly QuoteInContext[]
  /** What the register does about it, in a sentence. */
  readonly does: string
  /** What it bears on: statements that rest on its quotes, the cell and the events they are of. */
  readonly statements: readonly Statement[]
  readonly cells: readonly CellSummary[]
  readonly events: readonly EventSummary[]
  readonly reviews: readonly Review[]
}
