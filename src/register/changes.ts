import type { Change } from '../model/change.ts'
import { countsFor } from '../model/dating.ts'
import { type Cell, presentRun, type Register, type Run } from '../model/register.ts'
import type { Stance } from '../model/statement.ts'
import { saidOn } from './said.ts'
import { difference, steps } from './steps.ts'

/**
 * What is known now and was not, or not so, in `before`, the register as of an earlier day: cells in the order of the register. Cells
 * that rest on undated reports alone are left out: nobody knows whether they are news.
 */
export function changes(before: Register, now: Register): readonly Change[] {
  const known = new Map(before.cells.map((cell) => [cell.id, cell]))
  const published = days(now)
  return now.cells.flatMap((cell) => {
    const run = presentRun(cell, cell.history)
    if (!run || cell.since === null) return []
    const earlier = known.get(cell.id)
    const was = earlier && presentRun(earlier, earlier.history)
    if (!was) return [{ kind: 'new', cell: cell.id, on: cell.since, before: null, now: run, difference: null } satisfies Change]
    const differs = difference(was, run)
    if (differs.stance !== 'same' || differs.gained.length > 0 || differs.dropped.length > 0) {
      const kind = PROMISED.has(was.stance) && NOT_PROMISED.has(run.stance) ? 'withdrawn' : 'changed'
      return [{ kind, cell: cell.id, on: run.since, before: was, now: run, difference: differs } satisfies Change]
    }
    return contradicted(cell, run, before.asOf, published)
  })
}

const PROMISED: ReadonlySet<Stance> = new Set<Stance>(['committed', 'willing'])
const NOT_PROMISED: ReadonlySet<Stance> = new Set<Stance>(['reluctant', 'declined'])

/** Runs told since `asOf` on the same day as the present one and otherwise. */
function contradicted(cell: Cell, present: Run, asOf: string | null, published: (statement: string) => string | null): Change[] {
  return steps(cell, published)
    .filter(({ how, on }) => how === 'contradiction' && on !== null && (asOf === null || on > asOf))
    .map(({ from, to }) => (to === present ? from : to))
    .filter((run) => run !== present)
    .map((run) => ({ kind: 'contradicted', cell: cell.id, on: run.since, before: present, now: run, difference: difference(present, run) }))
}

/** The ISO day of which each position is. */
export function days({ cells, datings }: Pick<Register, 'cells' | 'datings'>): (statement: string) => string | null {
  const published = new Map(datings.map((dating) => [dating.report, countsFor(dating)]))
  const on = new Map(
    cells.flatMap(({ positions }) => positions.map((p) => [p.id, saidOn(p, { published: published.get(p.document) ?? null })] as const)),
  )
  return (statement) => on.get(statement) ?? null
}
