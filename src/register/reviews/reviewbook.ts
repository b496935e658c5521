import { type Anchor, documentsOf, type Review } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'
import { type Ties, UNTIED } from '../ties.ts'
import { reviewedDocument } from './document.ts'
import { pairsOfEvents, pairsOfOrigins, ties } from './reviewed.ts'
import { type Judging, standing } from './standing.ts'

interface AllTies {
  readonly events: Ties
  readonly origins: Ties
}

/** What people say of the reports of a ledger, and what that makes of these. What `reviewed` does for all, it does for one document. */
export class ReviewBook {
  readonly #reviews = new Map<string, Review>()
  #standing: readonly Judging[] = []
  #byDocument: ReadonlyMap<string, readonly Judging[]> = new Map()
  /** Which statement each document has at an anchor, where reviews on events have one in it. */
  readonly #tellings = new Map<string, ReadonlyMap<Anchor, string>>()

  #ties: AllTies | null = { events: UNTIED, origins: UNTIED }

  /** Adds reviews, and gives the ids of the documents that these are about, directly or by what they withdraw. */
  add(reviews: readonly Review[]): readonly string[] {
    for (const review of reviews) this.#reviews.set(review.id, review)
    if (reviews.length > 0) {
      this.#ties = null
      this.#standing = standing([...this.#reviews.values()])
      const about = this.#standing.flatMap((review) => [...new Set(documentsOf(review))].map((document) => ({ document, review })))
      const grouped = Map.groupBy(about, ({ document }) => document)
      this.#byDocument = new Map([...grouped].map(([document, of]) => [document, of.map(({ review }) => review)]))
    }
    return reviews.flatMap((review) => {
      const meant = review.on === 'review' ? this.#reviews.get(review.review) : review
      return meant ? documentsOf(meant) : []
    })
  }

  /** All that were added. */
  get all(): readonly Review[] {
    return [...this.#reviews.values()]
  }

  /** A document's statements, as they were read, as what people say makes them. */
  judged(document: string, statements: readonly Statement[]): readonly Statement[] {
    const reviews = this.#byDocument.get(document)
    if (this.#tellings.delete(document)) this.#ties = null
    if (!reviews) return statements
    const judged = reviewedDocument(document, statements, reviews)
    if (judged.tellings.size > 0) {
      this.#tellings.set(document, judged.tellings)
      this.#ties = null
    }
    return judged.statements
  }

  /** What people say of pairs of event statements and of reports, by what was judged last in each document; the same object while it is the same. */
  get ties(): AllTies {
    if (this.#ties) return this.#ties
    const tellings = new Map([...this.#tellings.values()].flatMap((document) => [...document]))
    return (this.#ties = { events: ties(pairsOfEvents(this.#standing, tellings)), origins: ties(pairsOfOrigins(this.#standing)) })
  }
}
