import type { Cell } from '../model/register.ts'
import { givesItself } from '../model/stance.ts'
import type { Position } from '../model/statement.ts'
import { history, originsBehind, reportsBehind } from './history.ts'
import type { Timeline } from './timeline.ts'

/** The name of the cell that a position belongs to. */
export function cellId({ party, measure }: Pick<Position, 'party' | 'measure'>): string {
  return `${party}:${measure}`
}

/**
 * The cell of positions, in time order, that one party has on one measure. What it gives itself and what it says of others'
 * giving are two questions: a party that calls on others has not taken its own promise back. So the present stance is the last
 * one about its own giving, and only where there is none the last one of all.
 */
export function cell(positions: readonly [Position, ...Position[]], time: Timeline): Cell {
  const [{ party, measure }] = positions
  const runs = history(positions, time)
  const present = runs.findLast(({ stance }) => givesItself(stance)) ?? runs.at(-1)
  if (!present) throw new RangeError(`no run in ${cellId({ party, measure })}`)
  const { stance, conditions, alternatives, since, sinceHow } = present
  return {
    id: cellId({ party, measure }),
    party,
    measure,
    stance,
    conditions,
    alternatives,
    since,
    sinceHow,
    reports: reportsBehind(positions),
    origins: originsBehind(positions, time),
    history: runs,
    positions,
  }
}
