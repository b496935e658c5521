import { proviso } from '../../model/alternatives.ts'
import type { Quote } from '../../model/quote.ts'
import { type Anchor, told, type Told } from '../../model/review.ts'
import type { Statement } from '../../model/statement.ts'

/**
 * Which of one document's statements an anchor fits: those whose words overlap with its own and that say what was read there. Where none
 * says that any more, and `loosely`, those that speak of the same: for a position, of the same party and measure.
 */
export function fitting(anchor: Anchor, statements: readonly Statement[], how: 'exactly' | 'loosely'): readonly Statement[] {
  const near = statements.filter((statement) => overlap(statement, anchor) > 0 && ofTheSame(anchor.told, told(statement)))
  const exact = near.filter((statement) => saysTheSame(anchor.told, told(statement)))
  return exact.length > 0 || how === 'exactly' ? exact : near
}

/** The one of several statements that has most of an anchor's words; of equals the first in the order of quotes and ids. */
export function nearest(anchor: Anchor, statements: readonly Statement[]): Statement | null {
  const [first = null] = statements.toSorted(
    (a, b) => overlap(b, anchor) - overlap(a, anchor) || a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1),
  )
  return first
}

/** How many units of an anchor's words a statement rests on, at the place where it has most of them. */
function overlap({ quote, also }: Statement, anchor: Quote): number {
  return Math.max(...[quote, ...also].map(({ start, end }) => Math.min(end, anchor.end) - Math.max(start, anchor.start)))
}

function ofTheSame(a: Told, b: Told): boolean {
  switch (a.kind) {
    case 'position':
      return b.kind === 'position' && a.party === b.party && a.measure === b.measure
    case 'event':
      return b.kind === 'event' && a.type === b.type
    case 'figure':
      return b.kind === 'figure' && a.about === b.about
  }
}

/** Whether both say the same, given that they speak of the same. */
function saysTheSame(a: Told, b: Told): boolean {
  switch (a.kind) {
    case 'position':
      return b.kind === 'position' && a.stance === b.stance && provisoOf(a) === provisoOf(b)
    case 'event':
      return b.kind === 'event' && a.date === b.date && a.place === b.place
    case 'figure':
      return b.kind === 'figure' && a.low === b.low && a.high === b.high && a.unit === b.unit && a.party === b.party
  }
}

const provisoOf = ({ conditions, alternatives }: Extract<Told, { kind: 'position' }>): string => proviso(conditions, alternatives)
