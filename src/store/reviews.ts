import type { Kysely } from 'kysely'
import type { Document } from '../model/document.ts'
import { type Quote, verbatim } from '../model/quote.ts'
import { documentsOf, type Review, untouched } from '../model/review.ts'
import type { Tables } from './schema.ts'

/** All reviews, or those added after a revision, in order of adding. `altered` makes the error for one that is not what was added. */
export async function reviewsIn(db: Kysely<Tables>, altered: (what: string, how: string) => Error, since = 0): Promise<readonly Review[]> {
  const rows = await db.selectFrom('review').select('body').where('revision', '>', since).orderBy('revision').execute()
  return rows.map(({ body }) => {
    if (!untouched(body)) throw altered(`review ${body.id}`, 'it is not the one that was added')
    return body
  })
}

/**
 * Holds a review that is to be kept against what the store holds: whoever makes reviews looks things up there first.
 * @throws RangeError where it is about a document or a review that is not there, or its words do not stand where it says.
 */
export function checkedReview(review: Review, documents: readonly Document[], reviews: readonly Review[]): void {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  for (const document of documentsOf(review))
    if (!texts.has(document)) throw new RangeError(`review ${review.id} is about ${document}, which the store does not hold`)
  for (const words of quotesOf(review))
    if (!verbatim(texts.get(words.document) ?? '', words))
      throw new RangeError(`review ${review.id}: the words ${JSON.stringify(words.text)} do not stand at ${words.start}–${words.end}`)
  if (review.on === 'review' && !reviews.some(({ id, on }) => id === review.review && on !== 'review'))
    throw new RangeError(`review ${review.id} withdraws ${review.review}, which the store does not hold`)
}

function quotesOf(review: Review): readonly (Quote & { readonly document: string })[] {
  switch (review.on) {
    case 'statement':
      return [review.anchor]
    case 'events':
      return review.anchors
    case 'finding':
      return review.quotes
    case 'origins':
    case 'review':
      return []
  }
}
