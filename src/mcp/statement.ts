import type { Statement } from '../model/statement.ts'
import { provided } from './lines.ts'

/** What a statement says, in ids and in names, so that it is found by either; `name`: what an id is called. */
export function statementText(statement: Statement, name: (id: string) => string): string {
  switch (statement.kind) {
    case 'position': {
      const { party, measure, stance, conditions, alternatives } = statement
      return `${both(party, name)} ${both(measure, name)}: ${stance}${provided(conditions, alternatives)}${speakerOf(statement)}`
    }
    case 'event': {
      const { type, date, place, participants } = statement
      const who = participants.map(({ who }) => both(who, name)).join(', ')
      return [date ?? 'undated', type, place && `in ${place}`, who && `with ${who}`].filter(Boolean).join(' ') + speakerOf(statement)
    }
    case 'figure': {
      const { about, low, high, unit, party, counts } = statement
      const size = low === high ? `${low}` : `${low ?? '…'}–${high ?? '…'}`
      return (
        [`${about}:`, size, unit, counts && `(${counts})`, party && `of ${both(party, name)}`].filter(Boolean).join(' ') +
        speakerOf(statement)
      )
    }
  }
}

function both(id: string, name: (id: string) => string): string {
  const called = name(id)
  return called === id ? id : `${id} (${called})`
}

function speakerOf({ speaker, via }: Statement): string {
  return `${speaker === null ? '' : ` — ${speaker}`}${via === null ? '' : ` (via ${via})`}`
}
