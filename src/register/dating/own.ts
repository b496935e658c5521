import type { Clue } from '../../model/clue.ts'
import type { Reason } from '../../model/dating.ts'
import type { Statement } from '../../model/statement.ts'
import { actingIn, dayReason, officeReason, type Terms } from './named.ts'

/** What dates a report by what stands in itself. */
export function ownReasons(statements: readonly Statement[], clues: readonly Clue[], terms: Terms): readonly Reason[] {
  const acting = actingIn(statements)
  const reasons = clues.map((clue): Reason | null => {
    switch (clue.kind) {
      case 'day':
        return dayReason(clue)
      case 'office':
        return officeReason(clue, terms, acting)
      case 'telling':
        return null
    }
  })
  return reasons.filter((reason) => reason !== null)
}
