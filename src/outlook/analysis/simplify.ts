import { unburdened } from './contexts.ts'
import { factored } from './factor.ts'
import { flat } from './flat.ts'
import type { Formula } from './formula.ts'
import { together } from './together.ts'
import { gatesUnder } from './walk.ts'

/** So often at most; each time takes as long as the formula is. */
const ROUNDS = 20

/**
 * The same function, easier to build a diagram of: chains of one kind become one gate, what is said twice is said once, common arguments are
 * taken out, and arguments that are always together become a gate of their own, which is a module. The variables keep their numbers.
 */
export function simplified(formula: Formula): Formula {
  let current = formula
  for (let round = 0, before = Infinity; round < ROUNDS && weight(current) < before; round++) {
    before = weight(current)
    current = together(factored(unburdened(flat(current))))
  }
  return current
}

/** So many arguments have the gates of a formula together. */
const weight = ({ circuit, root }: Formula): number => gatesUnder(circuit, root).reduce((sum, gate) => sum + circuit.args(gate).length, 0)
