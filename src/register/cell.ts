import type { Cell } from '../model/register.ts'
import type { Position } from '../model/statement.ts'
import { byCodeUnits } from './order.ts'

/** The name of the cell that a position belongs to. */
export function cellId({ party, measure }: Pick<Position, 'party' | 'measure'>): string {
  return `${party}:${measure}`
}

/** The order of cells in a register. */
export function inCellOrder(a: Pick<Cell, 'party' | 'measure'>, b: Pick<Cell, 'party' | 'measure'>): number {
  return byCodeUnits(a.party, b.party) || byCodeUnits(a.measure, b.measure)
}
