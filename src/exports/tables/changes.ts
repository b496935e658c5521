import { proviso } from '../../model/alternatives.ts'
import type { Change } from '../../model/change.ts'
import { contentId } from '../../model/id.ts'
import { STANCES } from '../../model/stance.ts'
import type { Statement } from '../../model/statement.ts'
import { inEnglish, type Known } from '../known.ts'
import { type Sort, type Table, table } from '../table.ts'
import { conditionFields } from './conditions.ts'
import { sourceFields } from './source.ts'

/** A change with the statement that tells it. */
export interface Told {
  /** `c-…`, a hash of what became of which cell, and when: the same change has it in every export. */
  readonly id: string
  readonly change: Change
  readonly party: string
  readonly measure: string
  readonly statement: Statement
}

/** What became of cells since a day: a row for each change. */
export function changes(known: Known): Table {
  return table(sort(known), told(known))
}

/** The changes with what tells them. */
export function told({ changes, statements }: Known): readonly Told[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return changes.flatMap((change): Told[] => {
    const { kind, cell, on, now } = change
    const [party = '', measure = ''] = cell.split(':')
    const statement = now.statements.flatMap((id) => byId.get(id) ?? []).at(0)
    const id = contentId('c', kind, cell, on ?? '', now.stance, proviso(now.conditions, now.alternatives))
    return statement ? [{ id, change, party, measure, statement }] : []
  })
}

function sort(known: Known): Sort<Told> {
  return {
    name: 'changes',
    title: 'Changes',
    about: 'What is known since a day that was not, or not so, known before. What only undated reports tell is left out.',
    key: 'id',
    fields: [
      { name: 'id', kind: 'id', about: 'its id', value: ({ id }) => id },
      {
        name: 'kind',
        kind: 'id',
        about: 'what became of the cell',
        values: ['new', 'changed', 'withdrawn', 'contradicted'],
        value: ({ change }) => change.kind,
      },
      { name: 'on', kind: 'day', about: 'the day of the first report that tells it', value: ({ change }) => change.on },
      { name: 'cell', kind: 'id', of: 'register', about: 'of which cell', value: ({ change }) => change.cell },
      { name: 'party', kind: 'id', about: 'who', forPrograms: true, value: ({ party }) => party },
      { name: 'party_name', kind: 'text', about: 'its name', value: ({ party }) => inEnglish(party, known.party(party)) },
      { name: 'measure', kind: 'id', about: 'what is given, done or withheld', value: ({ measure }) => measure },
      { name: 'before', kind: 'id', about: 'how firmly before', values: STANCES, value: ({ change }) => change.before?.stance ?? null },
      ...conditionFields(({ change }: Told) => change.before, 'before_'),
      { name: 'now', kind: 'id', about: 'how firmly now', values: STANCES, value: ({ change }) => change.now.stance },
      ...conditionFields(({ change }: Told) => change.now, 'now_'),
      {
        name: 'direction',
        kind: 'id',
        about: 'how the stance moved',
        values: ['same', 'firmer', 'softer', 'turned'],
        value: ({ change }) => change.difference?.stance ?? null,
      },
      ...sourceFields(known),
    ],
  }
}
