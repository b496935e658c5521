import type { Register } from '../model/register.ts'
import { cellId } from '../register/cell.ts'
import type { Reviewed } from '../register/reviews/reviewed.ts'

/** How many statements of a cell people found right, corrected and refused. */
export interface CellReviews {
  readonly right: number
  readonly corrected: number
  readonly refused: number
}

/** What people say of the statements of a register's cells, by the cells' ids: of those in them, and of those that would be but for them. */
export function cellReviews({ cells, reports }: Register, { histories, refused }: Reviewed): ReadonlyMap<string, CellReviews> {
  const known = new Set(reports.map(({ id }) => id))
  const out = refused.flatMap((statement) => (statement.kind === 'position' && known.has(statement.document) ? [cellId(statement)] : []))
  const refusals = Map.groupBy(out, (id) => id)
  return new Map(
    cells.map(({ id, positions }) => {
      const verdicts = positions.map((position) => histories.get(position.id)?.at(-1)?.verdict)
      const many = (verdict: 'right' | 'set') => verdicts.filter((one) => one === verdict).length
      return [id, { right: many('right'), corrected: many('set'), refused: refusals.get(id)?.length ?? 0 }]
    }),
  )
}
