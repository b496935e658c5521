import { Circuit, type Literal, nodeOf, TRUE } from './circuit.ts'
import { gatesUnder } from './walk.ts'

/** A circuit with the literal that stands for the whole formula. */
export interface Formula {
  readonly circuit: Circuit
  readonly root: Literal
}

/** What became of a literal when a formula is made anew. */
export type Now = (literal: Literal) => Literal

/**
 * A formula made anew in another circuit, gate by gate from below: `make` says what becomes of a gate. The variables, which come before
 * all gates, keep their numbers.
 */
export function remade({ circuit, root }: Formula, make: (to: Circuit, gate: number, now: Now) => Literal): Formula {
  const to = new Circuit()
  const became = new Int32Array(circuit.size)
  became[0] = TRUE
  for (let node = 1; node < circuit.size && !circuit.isGate(node); node++) became[node] = to.variable()
  const now = (literal: Literal) => (became[nodeOf(literal)] ?? 0) ^ (literal & 1)
  for (const gate of gatesUnder(circuit, root)) became[gate] = make(to, gate, now)
  return { circuit: to, root: now(root) }
}

/** The gate as it was, of what its arguments became. */
export function same(circuit: Circuit, to: Circuit, gate: number, now: Now): Literal {
  const args = circuit.args(gate).map(now)
  return circuit.isAnd(gate) ? to.and(args) : to.atLeast(circuit.need(gate), args)
}
