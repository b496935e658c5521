import { type Budget, BudgetSpent } from './budget.ts'
import { Memory } from './memory.ts'
import { type Edge, longer, Nodes } from './nodes.ts'

/** So many steps are taken from one look at the clock to the next. */
const STEPS = 1 << 14
/** Numbers kept for each call that waits for another: both functions, their cofactors to come, the variable, the result so far. */
const FRAME = 6
const FIRST_FRAMES = 1 << 1

/**
 * Binary decision diagrams with negated edges: each Boolean function over the variables 0 … n−1 is there once, for the order in which the
 * variables are asked. The edge 0 is what always holds, 1 what never does. Nothing here recurses, so that no model is too deep.
 *
 * K. S. Brace, R. L. Rudell, R. E. Bryant: Efficient implementation of a BDD package, 1990.
 */
export class Diagram extends Nodes {
  readonly #over: () => boolean
  #steps = 0
  readonly #memory = new Memory()
  #stack = new Int32Array(FRAME * FIRST_FRAMES)

  /** `order`: the variables from the top of the diagram down. */
  constructor(order: readonly number[], { nodes, over }: Budget) {
    super(order, nodes)
    this.#over = over ?? (() => false)
  }

  /** What was worked out may be of nodes that are no more. */
  override sweep(roots: Iterable<Edge>): void {
    super.sweep(roots)
    this.#memory.forget()
  }

  /** One of them holds. */
  or(f: Edge, g: Edge): Edge {
    return this.and(f ^ 1, g ^ 1) ^ 1
  }

  /** Both hold. */
  and(f: Edge, g: Edge): Edge {
    let depth = 0
    for (;;) {
      // Down: to a result that is known at once, or remembered.
      let result = this.#known(f, g)
      if (result < 0) {
        if (++this.#steps % STEPS === 0 && this.#over()) throw new BudgetSpent('time')
        const a = f >> 1
        const b = g >> 1
        const levelF = this.levelOf[this.variable[a] as number] as number
        const levelG = this.levelOf[this.variable[b] as number] as number
        const stack = this.#room(depth)
        const at = depth++ * FRAME
        stack[at] = f
        stack[at + 1] = g
        stack[at + 2] = levelF <= levelG ? (this.high[a] as number) ^ (f & 1) : f
        stack[at + 3] = levelG <= levelF ? (this.high[b] as number) ^ (g & 1) : g
        stack[at + 4] = this.variable[levelF <= levelG ? a : b] as number
        stack[at + 5] = -1
        if (levelF <= levelG) f = (this.low[a] as number) ^ (f & 1)
        if (levelG <= levelF) g = (this.low[b] as number) ^ (g & 1)
        continue
      }
      // Up: to the next call whose other half is still to be found.
      for (;;) {
        if (depth === 0) return result
        const stack = this.#stack
        const at = (depth - 1) * FRAME
        if ((stack[at + 5] as number) < 0) {
          stack[at + 5] = result
          f = stack[at + 2] as number
          g = stack[at + 3] as number
          break
        }
        const outerF = stack[at] as number
        const outerG = stack[at + 1] as number
        result = this.make(stack[at + 4] as number, stack[at + 5] as number, result)
        this.#memory.remember(Math.min(outerF, outerG), Math.max(outerF, outerG), result)
        depth--
      }
    }
  }

  #known(f: Edge, g: Edge): Edge {
    if (f === g || g === 0) return f
    if (f === 0) return g
    if (f === 1 || g === 1 || (f ^ g) === 1) return 1
    return this.#memory.recall(Math.min(f, g), Math.max(f, g))
  }

  #room(depth: number): Int32Array {
    if ((depth + 1) * FRAME > this.#stack.length) this.#stack = longer(this.#stack, 2 * this.#stack.length)
    return this.#stack
  }
}
