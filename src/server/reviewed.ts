import { reviewedDocument, type ReviewedDocument } from '../register/reviews/document.ts'
import { standing } from '../register/reviews/standing.ts'
import type { Store } from '../store/store.ts'

/** What people's reviews make of the statements of one document of a store. */
export async function reviewedStatements(store: Store, document: string): Promise<ReviewedDocument> {
  return reviewedDocument(document, await store.statements({ document }), standing(await store.reviews()))
}
