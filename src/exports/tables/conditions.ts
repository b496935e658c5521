import type { Position } from '../../model/statement.ts'
import type { Field } from '../table.ts'

type Depending = Pick<Position, 'conditions' | 'alternatives'>

/** The columns that show what must hold first. `of` gives it for a record; null: the record is about nothing that could depend on anything. */
export function conditionFields<R>(of: (record: R) => Depending | null, before = ''): readonly Field<R>[] {
  return [
    {
      name: `${before}conditions`,
      kind: 'ids',
      about: 'what must hold first; all of it, but for what stands among the alternatives',
      value: (record) => of(record)?.conditions ?? [],
    },
    {
      name: `${before}alternatives`,
      kind: 'ids',
      about: 'groups of these conditions of which any one is enough, as `a/b`',
      value: (record) => of(record)?.alternatives.map((group) => group.join('/')) ?? [],
    },
  ]
}
