import type { Correction, Judgement, Review, Sameness } from '../../model/review.ts'
import type { DossierView, ErrorView, Listed, ReportSummary } from '../views.ts'

/** What became of a review. */
export interface AccountView {
  readonly review: Review
  /** The id of the review that withdrew it. */
  readonly withdrawnBy: string | null
  /** Whether it stands, and nothing is there any more that it is about. */
  readonly orphaned: boolean
  /** The id of a later review that says something else of the same thing, by which that goes now. */
  readonly overruledBy: string | null
  /** Ids of standing reviews by which other people say something else of the same thing. */
  readonly contradictedBy: readonly string[]
}

/** GET /api/reviews?by=&on=&report=&orphaned=&cursor=&limit= */
export interface ReviewsView extends Listed {
  readonly dossier: DossierView
  /** The latest first. */
  readonly reviews: readonly AccountView[]
  /** The reports that they are about. */
  readonly reports: readonly ReportSummary[]
}

/** What a person says of something by POST /api/reviews. Where two things are named, the order does not matter. */
export type SaidOf =
  | { readonly on: 'statement'; readonly statement: string; readonly verdict: 'right' | 'wrong' }
  /** What is set is added to what was set before. */
  | { readonly on: 'statement'; readonly statement: string; readonly verdict: 'set'; readonly correction: Correction }
  /** Two events, or two statements that tell one. */
  | { readonly on: 'events'; readonly events: readonly [string, string]; readonly verdict: Sameness }
  | { readonly on: 'origins'; readonly reports: readonly [string, string]; readonly verdict: Sameness }
  | { readonly on: 'finding'; readonly finding: string; readonly verdict: Judgement }

/** The body of POST /api/reviews: something is said, or what was said is taken back. */
export type NewReview = {
  /** Who says so. */
  readonly by: string
  /** Why; needed for `resolved`. */
  readonly because?: string | null
} & (
  | (SaidOf & {
      /** The id of the last standing review of the same thing that its writer knew of; null: of none. */
      readonly seen: string | null
    })
  | { readonly on: 'review'; readonly review: string; readonly verdict: 'withdraw' }
)

/** The answer to POST /api/reviews. */
export interface KeptReview {
  readonly review: Review
  /** All that is said of the same thing now, in order of time. */
  readonly reviews: readonly Review[]
}

/** The answer to one who did not know of the last review of the same thing. */
export interface ConflictView extends ErrorView {
  /** All that is said of it now, in order of time. */
  readonly reviews: readonly Review[]
}
