import type { CellSummary, Named, RegisterView } from '../../../src/server/views.ts'
import type { RegisterQuery } from '../router/address.ts'
import { pick } from '../words/label.ts'
import { isState } from '../words/party.ts'

/** One party's cells, by measure. */
export interface Row {
  readonly party: Named
  readonly cells: ReadonlyMap<string, CellSummary>
}

/** The register as it is laid out: which columns, and which rows in which order. */
export interface Matrix {
  readonly measures: RegisterView['dossier']['measures']
  readonly groups: readonly Row[]
  readonly states: readonly Row[]
  /** The cells that are shown. */
  readonly cells: readonly CellSummary[]
}

/** What a query leaves of a register. Parties without a cell have no row; measures without one have a column only if asked for. */
export function matrixOf({ dossier, cells }: RegisterView, query: RegisterQuery): Matrix {
  const shown = cells.filter(
    (cell) => allows(query.parties, cell.party) && allows(query.measures, cell.measure) && allows(query.stances, cell.stance),
  )
  const rows = dossier.parties
    .map((party) => rowOf(party, shown))
    .filter(({ cells }) => cells.size > 0)
    .sort(comparison(query))
  const held = new Set(shown.map((cell) => cell.measure))
  return {
    measures: dossier.measures.filter(({ id }) => allows(query.measures, id) && (query.empty || held.has(id))),
    groups: rows.filter(({ party }) => !isState(party.id)),
    states: rows.filter(({ party }) => isState(party.id)),
    cells: shown,
  }
}

/** A cell worth being the example of how cells are read: it has a condition and is told by most origins. */
export function exampleOf(cells: readonly CellSummary[]): CellSummary | null {
  const rank = (cell: CellSummary) => (cell.conditions.length === 1 ? 2000 : cell.conditions.length > 1 ? 1000 : 0) + cell.origins
  return cells.reduce<CellSummary | null>((best, cell) => (best === null || rank(cell) > rank(best) ? cell : best), null)
}

function allows<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

function rowOf(party: Named, cells: readonly CellSummary[]): Row {
  return { party, cells: new Map(cells.filter((cell) => cell.party === party.id).map((cell) => [cell.measure, cell])) }
}

function comparison({ order }: RegisterQuery): (a: Row, b: Row) => number {
  const byLabel = (a: Row, b: Row) => pick(a.party.label).localeCompare(pick(b.party.label), 'en')
  switch (order) {
    case 'label':
      return byLabel
    case 'positions':
      return (a, b) => b.cells.size - a.cells.size || byLabel(a, b)
  }
}
