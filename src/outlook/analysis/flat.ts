import { type Circuit, isNegated, type Literal, nodeOf, TRUE } from './circuit.ts'
import { type Formula, remade, same } from './formula.ts'
import { gatesUnder, parentCounts } from './walk.ts'

/** The same function with an _and_ that only another _and_ has as part of that one. */
export function flat(formula: Formula): Formula {
  const { circuit, root } = formula
  const gates = gatesUnder(circuit, root)
  const parents = parentCounts(circuit, gates)
  const inner = (literal: Literal) => !isNegated(literal) && circuit.isAnd(nodeOf(literal)) && parents[nodeOf(literal)] === 1
  const parts = new Set<number>()
  for (const gate of gates) if (circuit.isAnd(gate)) for (const arg of circuit.args(gate)) if (inner(arg)) parts.add(nodeOf(arg))
  return remade(formula, (to, gate, now) => {
    // What is part of another is not made: a chain of many would be copied again and again.
    if (parts.has(gate)) return TRUE
    return circuit.isAnd(gate) ? to.and(spread(circuit, gate, parts).map(now)) : same(circuit, to, gate, now)
  })
}

/** The arguments of a gate, in the place of each that is part of it those of that, in their order. */
function spread(circuit: Circuit, gate: number, parts: ReadonlySet<number>): readonly Literal[] {
  const found: Literal[] = []
  const open = circuit.args(gate).toReversed()
  for (let literal = open.pop(); literal !== undefined; literal = open.pop())
    if (parts.has(nodeOf(literal))) for (const arg of circuit.args(nodeOf(literal)).toReversed()) open.push(arg)
    else found.push(literal)
  return found
}
