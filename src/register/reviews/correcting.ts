import type { Correction } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'

/** A statement as a person corrected it: the same words and the same id, other fields, and a rule that names the review. */
export function corrected(statement: Statement, correction: Correction, review: string): Statement {
  if (statement.kind !== correction.kind) throw new RangeError(`review ${review} corrects a ${correction.kind}, not a ${statement.kind}`)
  return Object.freeze({ ...statement, ...correction, rule: `review ${review} of ${statement.rule}`, review } as Statement)
}
