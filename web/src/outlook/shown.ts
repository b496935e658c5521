import type { Outlook, Prospect, Status } from '../../../src/model/outlook.ts'
import type { Names } from '../words/names.ts'
import { propositionInWords } from '../words/proposition.ts'
import { STATUSES } from '../words/status.ts'

/** What can be opened to the words it rests on, as the address has it: `cell:FR:troops`, `measure:troops,air`, `if:ceasefire`, `all:`. */
export type Shown = `${'cell' | 'measure' | 'force' | 'party' | 'if' | 'status' | 'all'}:${string}`

/** What a number, a name or a sign rests on. */
export interface Rest {
  readonly title: string
  /** How the number comes about, in a sentence. */
  readonly how: string
  readonly prospects: readonly Prospect[]
}

/** What stands behind something that is shown; null where the outlook has no such thing. */
export function restOf(shown: string, outlook: Outlook, names: Names): Rest | null {
  const [, kind, id = ''] = /^(\w+):(.*)$/.exec(shown) ?? []
  const having = (test: (prospect: Prospect) => boolean) => outlook.prospects.filter(test)
  switch (kind) {
    case 'cell':
      return some({ title: cellTitle(id, names), how: '', prospects: having(({ cell }) => cell === id) })
    case 'measure':
      return some({
        title: id.split(',').map(names.measure).join(', '),
        how: 'Each promise counts with how likely it comes into force: its worth times how likely its conditions hold.',
        prospects: having(({ measure }) => id.split(',').includes(measure)),
      })
    case 'force':
      return some({
        title: `${names.measure(id)}: numbers`,
        how: 'What parties said they would give, the last number of each. Who gave none counts nothing and is named.',
        prospects: having(({ measure, contributes, worth }) => measure === id && contributes && worth > 0),
      })
    case 'party':
      return some({
        title: names.party(id),
        how: 'All that this party says of its own giving.',
        prospects: having(({ party }) => party === id),
      })
    case 'if':
      return some({
        title: capital(propositionInWords(id, names)),
        how: 'These promises depend on it.',
        prospects: having(({ conditions }) => conditions.some(({ any }) => any.includes(id))),
      })
    case 'status':
      return isStatus(id)
        ? some({ title: capital(id), how: '', prospects: having(({ status, contributes }) => contributes && status === id) })
        : null
    case 'all':
      return some({
        title: 'All promises',
        how: 'Each party counts with how likely at least one of its promises comes into force.',
        prospects: having(({ contributes, worth }) => contributes && worth > 0),
      })
    default:
      return null
  }
}

const some = (rest: Rest): Rest | null => (rest.prospects.length === 0 ? null : rest)

const isStatus = (id: string): id is Status => STATUSES.some((status) => status === id)

export function cellTitle(cell: string, names: Names): string {
  const [party = cell, measure = ''] = cell.split(':')
  return `${names.party(party)} · ${names.measure(measure)}`
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
