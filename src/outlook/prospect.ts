import type { Behind, Clause, Prospect, Status } from '../model/outlook.ts'
import type { Run } from '../model/register.ts'
import type { Pledge } from './pledge.ts'
import type { Subject } from './proposition.ts'
import { allHold, judged, type TruthOf } from './truth.ts'

/** What becomes of a pledge; `holding`: how likely all its conditions hold. */
export function prospect(pledge: Pledge, truth: TruthOf, holding: number, { targets }: Pick<Subject, 'targets'>): Prospect {
  const { cell, stance, run, contributes, worth, size, assumedSize, against } = pledge
  const conditions = judged(pledge.clauses, truth)
  const unit = targets.find(({ measure }) => measure === cell.measure)?.unit ?? ''
  return {
    cell: cell.id,
    party: cell.party,
    measure: cell.measure,
    stance,
    status: statusOf(pledge, conditions),
    conditions,
    waitingFor: conditions.filter((c) => c.truth === 'open').map(({ any }) => any.filter((name) => truth(name) === 'open')),
    blockedBy: conditions.filter((c) => c.truth === 'false').map(({ any }) => any),
    contributes,
    worth,
    probability: worth * holding,
    size: size && { low: size.low, high: size.high, unit, how: assumedSize ? 'assumed' : 'told' },
    since: cell.since,
    sinceHow: cell.sinceHow,
    quotes: run ? quotes(pledge, [run]) : [],
    against: quotes(pledge, against),
  }
}

/** A promise that is told as refused on the same day is neither, whatever its conditions; what is no promise waits for none. */
function statusOf({ stance, against }: Pledge, conditions: readonly Clause[]): Status {
  if (against.length > 0) return 'contested'
  switch (stance) {
    case 'declined':
      return 'refused'
    case 'considering':
    case 'reluctant':
      return 'undecided'
    case 'committed':
    case 'willing':
      return { true: 'in force', open: 'waiting', false: 'blocked' }[allHold(conditions)] as Status
  }
}

/** The words that runs rest on, in time order. */
function quotes({ cell }: Pledge, runs: readonly Run[]): readonly Behind[] {
  const ids = new Set(runs.flatMap(({ statements }) => statements))
  return cell.positions
    .filter(({ id }) => ids.has(id))
    .map(({ id, document, quote }) => ({ statement: id, document, start: quote.start, end: quote.end, text: quote.text }))
}
