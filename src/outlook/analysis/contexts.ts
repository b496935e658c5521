import { FALSE, type Literal, negated, nodeOf, TRUE } from './circuit.ts'
import { type Formula, remade, same } from './formula.ts'
import { gatesUnder, parentCounts } from './walk.ts'

/** So many literals are known at a gate at most; to know fewer is never wrong. */
const MOST = 256

type Known = ReadonlySet<Literal>
const NOTHING: Known = new Set()

/**
 * The same function without what is said twice on a way down: of "a and (a or b)" remains a. What an argument of an _and_ is matters only
 * where all the others hold. So of each gate it is known what holds on all ways to it, and an argument of which that is known needs no asking.
 */
export function unburdened(formula: Formula): Formula {
  const { circuit } = formula
  const known = knownAtGates(formula)
  return remade(formula, (to, gate, now) => {
    const here = known.get(gate) ?? NOTHING
    if (here.size === 0) return same(circuit, to, gate, now)
    const args = circuit.args(gate).map((literal) => (here.has(literal) ? TRUE : here.has(negated(literal)) ? FALSE : now(literal)))
    return circuit.isAnd(gate) ? to.and(args) : to.atLeast(circuit.need(gate), args)
  })
}

/** What holds wherever it matters what a gate is. */
function knownAtGates({ circuit, root }: Formula): ReadonlyMap<number, Known> {
  const gates = gatesUnder(circuit, root)
  const parents = parentCounts(circuit, gates)
  const known = new Map<number, Known>()
  // From above: each gate after all those that have it as an argument.
  for (const gate of gates.toReversed()) {
    const here = known.get(gate) ?? NOTHING
    // Of what is in one place only, nothing is said twice.
    const said = circuit.isAnd(gate) ? circuit.args(gate).filter((literal) => (parents[nodeOf(literal)] ?? 0) > 1) : []
    const all = said.length === 0 ? here : new Set([...here, ...said].slice(0, MOST))
    for (const arg of circuit.args(gate)) {
      if (!circuit.isGate(nodeOf(arg))) continue
      const own = here.has(arg) ? null : arg
      const before = known.get(nodeOf(arg))
      if (before) known.set(nodeOf(arg), new Set([...before].filter((literal) => literal !== own && all.has(literal))))
      else known.set(nodeOf(arg), own !== null && all.has(own) ? new Set([...all].filter((literal) => literal !== own)) : all)
    }
  }
  return known
}
