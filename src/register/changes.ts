import type { Change } from '../model/change.ts'
import { type Cell, presentRun, type Register, type Run } from '../model/register.ts'
import type { Stance } from '../model/statement.ts'
import { difference, steps } from './steps.ts'

/**
 * What is known now and was not, or not so, in `before`, the register as of an earlier day: cells in the order of the register. Cells
 * that rest on undated reports alone are left out: nobody knows whether they are news.
 */
export function changes(before: Register, now: Register): readonly Change[] {
  const known = new Map(before.cells.map((cell) => [cell.id, cell]))
  const earlier = new Set(before.reports.map(({ id }) => id))
  return now.cells.flatMap((cell) => {
    const run = presentRun(cell, cell.history)
    if (!run || cell.since === null) return []
    const last = known.get(cell.id)
    const was = last && presentRun(last, last.history)
    if (!was) return [{ kind: 'new', cell: cell.id, on: cell.since, before: null, now: run, difference: null } satisfies Change]
    const differs = difference(was, run)
    if (differs.stance !== 'same' || differs.gained.length > 0 || differs.dropped.length > 0) {
      const kind = PROMISED.has(was.stance) && NOT_PROMISED.has(run.stance) ? 'withdrawn' : 'changed'
      return [{ kind, cell: cell.id, on: run.since, before: was, now: run, difference: differs } satisfies Change]
    }
    return contradicted(cell, run, earlier)
  })
}

const PROMISED: ReadonlySet<Stance> = new Set<Stance>(['committed', 'willing'])
const NOT_PROMISED: ReadonlySet<Stance> = new Set<Stance>(['reluctant', 'declined'])

/** Runs that tell the present one's day otherwise, by a report that was not among the `earlier` ones. */
function contradicted(cell: Cell, present: Run, earlier: ReadonlySet<string>): Change[] {
  const news = new Set(cell.positions.filter(({ document }) => !earlier.has(document)).map(({ id }) => id))
  return steps(cell)
    .filter(({ how, from, to }) => how === 'contradiction' && [from, to].some((run) => run.statements.some((id) => news.has(id))))
    .map(({ from, to }) => (to === present ? from : to))
    .filter((run) => run !== present)
    .map((run) => ({ kind: 'contradicted', cell: cell.id, on: run.since, before: present, now: run, difference: difference(present, run) }))
}
