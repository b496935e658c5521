import type { Cell } from '../model/register.ts'
import type { Known } from './known.ts'
import type { TableName } from './table.ts'

/** The tables that can be of some cells alone. */
export const NARROWED: readonly TableName[] = ['register', 'statements', 'findings', 'changes']

/** What is known of some cells of the register alone: their positions, and the findings and changes that are about them. */
export function narrowed(known: Known, cells: readonly Cell[]): Known {
  const ids = new Set(cells.map(({ id }) => id))
  const positions = new Set(cells.flatMap((cell) => cell.positions.map(({ id }) => id)))
  return {
    ...known,
    register: { ...known.register, cells },
    statements: known.statements.filter(({ id }) => positions.has(id)),
    findings: known.findings.filter(({ finding }) => ids.has(finding.about)),
    changes: known.changes.filter(({ cell }) => ids.has(cell)),
  }
}
