import type { Anchor, ReviewOn } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'
import { corrected } from './correcting.ts'
import { fitting, nearest } from './fitting.ts'
import type { Judging } from './standing.ts'

/** What reviews make of one document's statements. */
export interface ReviewedDocument {
  /** In their order: without those that were refused; those that were found right or were corrected name their review. */
  readonly statements: readonly Statement[]
  /** Those that were refused, as they were read. */
  readonly refused: readonly Statement[]
  /** By the id of a statement as it was read, the reviews of it in order of time: the last one decides. */
  readonly histories: ReadonlyMap<string, readonly ReviewOn<'statement'>[]>
  /** The id of the statement that an anchor of a review on events is at; anchors of the document that fit no statement are missing. */
  readonly tellings: ReadonlyMap<Anchor, string>
}

/**
 * The statements of one document, as they were read, with what standing reviews, in order of time, say of them. Reviews of other documents
 * play no part; so whoever changes one document, or hears of a review of it, need look at that one only.
 */
export function reviewedDocument(document: string, statements: readonly Statement[], reviews: readonly Judging[]): ReviewedDocument {
  const histories = new Map<string, ReviewOn<'statement'>[]>()
  const tellings = new Map<Anchor, string>()
  for (const review of reviews) {
    if (review.on === 'statement' && review.anchor.document === document)
      for (const { id } of about(review, statements)) histories.set(id, [...(histories.get(id) ?? []), review])
    if (review.on === 'events')
      for (const anchor of review.anchors) {
        const telling = anchor.document === document ? nearest(anchor, fitting(anchor, statements, 'loosely')) : null
        if (telling) tellings.set(anchor, telling.id)
      }
  }
  const refused = statements.filter(({ id }) => histories.get(id)?.at(-1)?.verdict === 'wrong')
  return { statements: statements.flatMap((s) => judged(s, histories.get(s.id)?.at(-1))), refused, histories, tellings }
}

/**
 * The statements that a review is about. What was found right must still say the same; a refusal also hits what a better reader makes of
 * the same words for the same party and measure, and a correction what such a reader reads as it was corrected.
 */
function about(review: ReviewOn<'statement'>, statements: readonly Statement[]): readonly Statement[] {
  const { anchor } = review
  if (review.verdict !== 'set') return fitting(anchor, statements, review.verdict === 'right' ? 'exactly' : 'loosely')
  const found = fitting(anchor, statements, 'loosely')
  return found.length > 0 ? found : fitting({ ...anchor, told: { ...anchor.told, ...said(review) } }, statements, 'exactly')
}

/** What a correction sets of what makes a statement that statement. */
function said({ anchor, correction }: Extract<ReviewOn<'statement'>, { verdict: 'set' }>): object {
  return Object.fromEntries(Object.entries(correction).filter(([field]) => field in anchor.told))
}

function judged(statement: Statement, review: ReviewOn<'statement'> | undefined): readonly Statement[] {
  if (!review) return [statement]
  switch (review.verdict) {
    case 'wrong':
      return []
    case 'right':
      return [Object.freeze({ ...statement, review: review.id })]
    case 'set':
      return [corrected(statement, review.correction, review.id)]
  }
}
