import { byTime, type Review } from '../../model/review.ts'
import { splitBy } from './apart.ts'
import type { JudgedFindings } from './findings.ts'
import type { Reviewed } from './reviewed.ts'
import { said, withdrawals } from './standing.ts'

/** What became of one review. */
export interface Account {
  readonly review: Review
  /** The id of the review that withdrew it. */
  readonly withdrawnBy: string | null
  /** Whether it stands, and nothing is there any more that it is about. */
  readonly orphaned: boolean
  /**
   * The id of a later review that says something else of the same thing, by which that goes now; or, where it says that two are the same, of
   * the one by which they cannot be.
   */
  readonly overruledBy: string | null
  /** Ids of standing reviews by which other people say something else of the same thing. */
  readonly contradictedBy: readonly string[]
}

/** What became of every review, in order of time. */
export function accounts(reviews: readonly Review[], made: Reviewed, findings: JudgedFindings): readonly Account[] {
  const withdrawn = withdrawals(reviews)
  const orphaned = new Set([...made.orphaned, ...findings.orphaned].map(({ id }) => id))
  const threads = new Map<string, (readonly Review[])[]>()
  for (const thread of [...made.threads.map(({ thread }) => thread), ...findings.histories.values()])
    for (const { id } of thread) threads.set(id, [...(threads.get(id) ?? []), thread])
  const split = splitBy(made.threads)
  return reviews.toSorted(byTime).map((review) => {
    const own = threads.get(review.id) ?? []
    const lasts = own.map((thread) => thread.at(-1) ?? review)
    const overruling = lasts.every((last) => said(last) !== said(review)) ? lasts[0] : undefined
    const others = own.flat().filter(({ by, id }) => by !== review.by && own.some((thread) => lastOf(by, thread) === id))
    return {
      review,
      withdrawnBy: withdrawn.get(review.id)?.id ?? null,
      orphaned: orphaned.has(review.id),
      overruledBy: overruling?.id ?? split.get(review.id) ?? null,
      contradictedBy: [...new Set(others.filter((other) => said(other) !== said(review)).map(({ id }) => id))],
    }
  })
}

const lastOf = (by: string, thread: readonly Review[]): string | undefined => thread.findLast((review) => review.by === by)?.id
