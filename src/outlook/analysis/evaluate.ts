import { isNegated, type Literal, nodeOf } from './circuit.ts'
import type { Formula } from './formula.ts'
import { gatesUnder } from './walk.ts'

/**
 * Whether a set of variables, by their nodes, makes a formula true and none of its members can be missed. For formulas in which nothing
 * is negated that makes it a minimal set; of others it is not said of any.
 */
export function isMinimal(formula: Formula, set: ReadonlySet<number>): boolean {
  const without = (left: number) => new Set([...set].filter((member) => member !== left))
  return isMonotone(formula) && holds(formula, set) && [...set].every((member) => !holds(formula, without(member)))
}

/** Whether a formula holds where just these variables do. */
export function holds({ circuit, root }: Formula, variables: ReadonlySet<number>): boolean {
  const held = new Set<number>([0, ...variables])
  const isHeld = (literal: Literal) => held.has(nodeOf(literal)) !== isNegated(literal)
  for (const gate of gatesUnder(circuit, root)) if (circuit.args(gate).filter(isHeld).length >= circuit.need(gate)) held.add(gate)
  return isHeld(root)
}

/** Whether every variable can only help: none is under an odd number of negations. */
function isMonotone({ circuit, root }: Formula): boolean {
  // By literals: nodes as they are met from above, plain or negated.
  const met = new Set<Literal>([root])
  for (const gate of gatesUnder(circuit, root).toReversed())
    for (const sign of [0, 1]) if (met.has(2 * gate + sign)) for (const arg of circuit.args(gate)) met.add(arg ^ sign)
  return ![...met].some((literal) => isNegated(literal) && !circuit.isGate(nodeOf(literal)))
}
