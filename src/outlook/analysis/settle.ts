import { approximated, type Between } from './approximate.ts'
import { type Budget, BudgetSpent } from './budget.ts'
import { build, type Built, type Turned } from './build.ts'
import { type Chances, valued } from './chances.ts'
import { type Circuit, nodeOf } from './circuit.ts'
import { Counts } from './count.ts'
import { Families, type Family } from './families.ts'
import type { Formula } from './formula.ts'
import { minimalSets } from './minimal.ts'
import { type Module, modulesOf } from './modules.ts'
import { isKnown, known, middle, type Range, ranged } from './range.ts'

/**
 * What was found out of a formula, node by node; of modules, and of variables. A module that holds where all variables are false is looked at
 * as its negation: so the empty set makes none of them true.
 */
export interface Settled {
  readonly modules: readonly Module[]
  readonly turned: Turned
  readonly ranges: ReadonlyMap<number, Range>
  /** By how much a module's chances grow with those of each of its leaves; those of a module that is missing are not known. */
  readonly slopes: ReadonlyMap<number, Float64Array>
  readonly families: Families
  /** The minimal sets of each module, its leaves as elements; a module that is missing has some that were not found. */
  readonly sets: ReadonlyMap<number, Family>
  /** Sets that make a module true and that are minimal among those found, where its minimal sets are not known. */
  readonly found: ReadonlyMap<number, Family>
  readonly counts: ReadonlyMap<number, bigint>
}

/** Looks at each module of a formula, from below. `chances`: of the variables, the first of which is the node 1. */
export function settle({ circuit, root }: Formula, chances: readonly Chances[], budget: Budget): Settled {
  const modules = modulesOf(circuit, root)
  const atRest = holdingAtRest(circuit, modules)
  const turned: Turned = (node) => atRest.has(node)
  const families = new Families(circuit.size, budget)
  const counts = new Map<number, bigint>()
  const counting = new Counts(families, (element) => counts.get(element) ?? 1n)
  const [ranges, slopes] = [new Map<number, Range>(), new Map<number, Float64Array>()]
  const [sets, found] = [new Map<number, Family>(), new Map<number, Family>()]
  for (const [at, chance] of chances.entries()) ranges.set(at + 1, known(chance))
  for (const module of modules) {
    const leaves = module.leaves.map((leaf) => ranges.get(leaf) ?? known({ holds: 0, fails: 1 }))
    const [under, over] =
      within(() => twice(build(circuit, module, turned, budget))) ?? approximated(circuit, module, turned, leaves.map(middle))
    if (under.root !== over.root) {
      ranges.set(module.root, { least: ranged(under, leaves).least, most: ranged(over, leaves).most })
      found.set(module.root, minimalOf(under, families, module.leaves) ?? 0)
      continue
    }
    const built = under
    if (leaves.every(isKnown)) {
      const value = valued(built, leaves.map(middle))
      ranges.set(module.root, known({ holds: value.holds, fails: value.fails }))
      slopes.set(module.root, value.slopes)
    } else ranges.set(module.root, ranged(built, leaves))
    const minimal = minimalOf(built, families, module.leaves)
    if (minimal === null) found.set(module.root, 0)
    else if (module.leaves.every((leaf) => !circuit.isGate(leaf) || sets.has(leaf))) {
      sets.set(module.root, minimal)
      counts.set(module.root, counting.of(minimal))
    } else found.set(module.root, minimal)
  }
  return { modules, turned, ranges, slopes, families, sets, found, counts }
}

const twice = (built: Built): Between => [built, built]

const minimalOf = (built: Built, families: Families, elements: readonly number[]): Family | null =>
  within(() => minimalSets(built, families, elements))

/** Null where the budget is not enough. */
function within<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof BudgetSpent) return null
    throw error
  }
}

/** The modules, and gates in them, that hold where all variables are false. */
function holdingAtRest(circuit: Circuit, modules: readonly Module[]): ReadonlySet<number> {
  const holding = new Set<number>()
  for (const { gates } of modules)
    for (const gate of gates) {
      const held = circuit.args(gate).filter((literal) => holding.has(nodeOf(literal)) !== ((literal & 1) === 1))
      if (held.length >= circuit.need(gate)) holding.add(gate)
    }
  return holding
}
