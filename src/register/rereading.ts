import { proviso } from '../model/alternatives.ts'
import type { Cell, Register } from '../model/register.ts'
import type { CellReread, Come, Present, Rereading } from '../model/rereading.ts'
import type { Statement } from '../model/statement.ts'
import { byCodeUnits } from './order.ts'
import type { Reviewed } from './reviews/reviewed.ts'

/** A register with the statements that it was compiled from, as reviewed, and the reviews that fit nothing. */
export interface Compiled extends Pick<Reviewed, 'statements' | 'orphaned'> {
  readonly register: Register
}

/** What became of a register by reading its reports anew: cells in the order of their ids, the rest as the registers have it. */
export function rereading(before: Compiled, now: Compiled): Rereading {
  const told = new Map(before.statements.map((statement) => [statement.id, telling(statement)]))
  return {
    cells: cells(before.register.cells, now.register.cells),
    events: come(before.register.events, now.register.events),
    orphaned: come(before.orphaned, now.orphaned).added.map(({ id }) => id),
    statements: {
      ...come(before.statements, now.statements),
      changed: now.statements.filter((statement) => (told.get(statement.id) ?? telling(statement)) !== telling(statement)),
    },
  }
}

function cells(before: readonly Cell[], now: readonly Cell[]): readonly CellReread[] {
  const [was, is] = [byId(before), byId(now)]
  return [...new Set([...was.keys(), ...is.keys()])].toSorted(byCodeUnits).flatMap((cell) => {
    const [then, here] = [was.get(cell), is.get(cell)]
    if (then && here && alike(then, here)) return []
    const kind = !then ? 'new' : !here ? 'gone' : 'changed'
    return [{ kind, cell, before: then ? present(then) : null, now: here ? present(here) : null } satisfies CellReread]
  })
}

const byId = (cells: readonly Cell[]): ReadonlyMap<string, Cell> => new Map(cells.map((cell) => [cell.id, cell]))

const present = ({ stance, conditions, alternatives, since, sinceHow }: Cell): Present => ({
  stance,
  conditions,
  alternatives,
  since,
  sinceHow,
})

const alike = (a: Present, b: Present): boolean =>
  a.stance === b.stance && a.since === b.since && proviso(a.conditions, a.alternatives) === proviso(b.conditions, b.alternatives)

/** All that a statement tells, whatever rule saw it by whatever cues, and in whatever order its fields were kept. */
function telling({ rule: _, cues: _cues, ...told }: Statement): string {
  return JSON.stringify(Object.entries(told).toSorted(([a], [b]) => byCodeUnits(a, b)))
}

function come<T extends { readonly id: string }>(before: readonly T[], now: readonly T[]): Come<T> {
  const [was, is] = [before, now].map((all) => new Set(all.map(({ id }) => id)))
  return { added: now.filter(({ id }) => !was?.has(id)), gone: before.filter(({ id }) => !is?.has(id)) }
}
