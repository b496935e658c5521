import type { Derived, Origin } from '../../model/origin.ts'
import type { Quote } from '../../model/quote.ts'
import type { DossierView, Listed, ReportSummary, ReviewsOfTwo } from '../views.ts'

/** GET /api/origins?asOf=&cursor=&limit= */
export interface OriginsView extends Listed {
  readonly dossier: DossierView
  readonly asOf: string | null
  /** Those of more than one report. */
  readonly origins: readonly Origin[]
  /** How many are of one report. */
  readonly single: number
  /** The reports of those that are listed. */
  readonly reports: readonly ReportSummary[]
}

/** A sentence of a derived report beside the one it is made from. */
export interface SentencePair {
  readonly here: Quote
  readonly there: Quote
}

/** A derived report with what was kept, changed, added and dropped, in the words of both. */
export interface Comparison
  extends Derived, Record<'kept' | 'changed', readonly SentencePair[]>, Record<'added' | 'dropped', readonly Quote[]> {}

export interface ComparedOrigin {
  readonly root: string
  readonly derived: readonly Comparison[]
}

/** GET /api/origins/ID?asOf= with the id of any of its reports */
export interface OriginView {
  readonly dossier: DossierView
  readonly asOf: string | null
  readonly origin: ComparedOrigin
  readonly reports: readonly ReportSummary[]
  readonly reviews: readonly ReviewsOfTwo[]
}
