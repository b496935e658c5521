import { byTime, ordered, type Review, type Verdict } from '../../model/review.ts'

/** A review that holds or was withdrawn, but is no withdrawal itself. */
export type Judging = Exclude<Review, { readonly on: 'review' }>

/** The reviews that nobody has withdrawn, in order of time, whatever order they come in. A withdrawal cannot be withdrawn. */
export function standing(reviews: readonly Review[]): readonly Judging[] {
  const withdrawn = withdrawals(reviews)
  return reviews.filter((review): review is Judging => review.on !== 'review' && !withdrawn.has(review.id)).toSorted(byTime)
}

/** The first withdrawal of each review that was withdrawn, by the review's id. */
export function withdrawals(reviews: readonly Review[]): ReadonlyMap<string, Review> {
  const last = reviews.filter((review) => review.on === 'review').toSorted((a, b) => byTime(b, a))
  return new Map(last.map((review) => [review.review, review]))
}

/** Whether people contradict each other in a history of one thing, each by the last that he or she said. */
export function disputed(history: readonly Review[]): boolean {
  const last = new Map(history.map((review) => [review.by, said(review)]))
  return new Set(last.values()).size > 1
}

/** A verdict without what it is about, so that two of one thing can be compared. */
export const said = (review: Verdict): string => ordered([review.verdict, 'correction' in review ? review.correction : null])
