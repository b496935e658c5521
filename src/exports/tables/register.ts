import { type Cell, presentRun } from '../../model/register.ts'
import { STANCES } from '../../model/stance.ts'
import type { Position } from '../../model/statement.ts'
import { inEnglish, type Known } from '../known.ts'
import { type Sort, type Table, table } from '../table.ts'
import { conditionFields } from './conditions.ts'
import { DATED_HOWS } from './lists.ts'
import { sourceFields } from './source.ts'

/** A cell with the statement that its present stance was told by last. */
interface Row {
  readonly cell: Cell
  readonly statement: Position
  /** Ids of all that the present stance rests on. */
  readonly statements: readonly string[]
}

/** Who stands how to which measure: a row for each cell of the register. */
export function cells(known: Known): Table {
  return table(sort(known), known.register.cells.flatMap(row))
}

function row(cell: Cell): readonly Row[] {
  const { positions } = cell
  const statements = presentRun(cell, cell.history)?.statements ?? positions.map(({ id }) => id)
  const statement = positions.findLast(({ id }) => id === statements.at(-1)) ?? positions.at(-1)
  return statement ? [{ cell, statement, statements }] : []
}

function sort(known: Known): Sort<Row> {
  return {
    name: 'register',
    title: 'Register',
    about: 'Who stands how to which measure at present: a row for each party and measure of which a report tells.',
    key: 'cell',
    fields: [
      { name: 'cell', kind: 'id', about: 'party and measure, as Garant names the field', value: ({ cell }) => cell.id },
      {
        name: 'party',
        kind: 'id',
        about: 'who: the ISO 3166-1 code of a state, or a group of the dossier',
        forPrograms: true,
        value: ({ cell }) => cell.party,
      },
      { name: 'party_name', kind: 'text', about: 'its name', value: ({ cell }) => inEnglish(cell.party, known.party(cell.party)) },
      { name: 'measure', kind: 'id', about: 'what is given, done or withheld', value: ({ cell }) => cell.measure },
      { name: 'stance', kind: 'id', about: 'how firmly, at present', values: STANCES, value: ({ cell }) => cell.stance },
      ...conditionFields(({ cell }: Row) => cell),
      { name: 'since', kind: 'day', about: 'since when, at the latest; empty: no report of it is dated', value: ({ cell }) => cell.since },
      { name: 'since_how', kind: 'id', about: 'how that day is known', values: DATED_HOWS, value: ({ cell }) => cell.sinceHow },
      { name: 'reports', kind: 'integer', about: 'how many reports state anything of it', value: ({ cell }) => cell.reports },
      { name: 'origins', kind: 'integer', about: 'how many of them do not come from one another', value: ({ cell }) => cell.origins },
      ...sourceFields(known),
      {
        name: 'statements',
        kind: 'ids',
        about: 'the statements that the present stance rests on, the last one told by the quote',
        forPrograms: true,
        value: ({ statements }) => statements,
      },
    ],
  }
}
