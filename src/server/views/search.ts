import type { Quote } from '../../model/quote.ts'
import type { Statement } from '../../model/statement.ts'
import type { DossierView, Listed, Named, ReportSummary } from '../views.ts'
import type { PersonSummary } from './parties.ts'

/** A stretch of a report's text with the words that were searched for in it. */
export interface FoundPassage {
  readonly context: string
  /** Where it starts in the report's text. */
  readonly contextStart: number
  readonly words: readonly Quote[]
}

/** A report in which the words stand. */
export interface FoundReport {
  readonly report: ReportSummary
  /** At how many places they stand. */
  readonly places: number
  /** The first of them. */
  readonly passages: readonly FoundPassage[]
  /** Its statements that rest on them. */
  readonly statements: readonly Statement[]
}

/** GET /api/search?q=&cursor=&limit= */
export interface SearchView extends Listed {
  readonly dossier: DossierView
  /** What is searched for: as it was asked or, where no report has that, the words that are most like it. */
  readonly words: string
  /** Whether it is another than was asked. */
  readonly instead: boolean
  /** The latest first. */
  readonly reports: readonly FoundReport[]
  /** Whose names have all the words, or their beginnings. */
  readonly people: readonly PersonSummary[]
  readonly parties: readonly Named[]
  readonly measures: readonly Named[]
}
