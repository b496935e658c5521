import { BudgetSpent } from './budget.ts'
import type { Built, Turned } from './build.ts'
import type { Chances } from './chances.ts'
import { type Circuit, isNegated, nodeOf } from './circuit.ts'
import { Diagram } from './diagram.ts'
import type { Edge } from './nodes.ts'
import { drawnTogether } from './force.ts'
import type { Module } from './modules.ts'
import { depthFirst } from './order.ts'
import { trimmed } from './trim.ts'

/** A function between two in one diagram that are smaller to write down: where the first holds it holds, and it holds only where the second does. */
export type Between = readonly [under: Built, over: Built]

interface Pair {
  readonly under: Edge
  readonly over: Edge
}

/** So many nodes is a function let have. */
const SIZE = 600
/** So many more may be in use while two are put together; otherwise both are trimmed first. */
const WORK = 12_000
/** After so many nodes in all it goes on with functions and work so many times smaller: bounds must come soon, if they are wide. */
const PATIENCE = 4_000_000
const COARSER = 12
/** So many nodes may be held before those that nothing needs are thrown away. */
const MANY = 50_000

/**
 * What is known of a module whose diagram is too large to be built: it is built with each function trimmed to so many nodes (`size`) on the way.
 * `leaves`: their chances, in the middle.
 */
export function approximated(circuit: Circuit, module: Module, turned: Turned, leaves: readonly Chances[], size = SIZE): Between {
  const order = drawnTogether(circuit, module, depthFirst(circuit, module, 'smaller'))
  const diagram = new Diagram(order, { nodes: Infinity })
  const pairs = new Map<number, Pair>()
  const trimming = new Trimming(diagram, leaves, size)
  for (const [place, leaf] of module.leaves.entries()) {
    const edge = diagram.literal(place) ^ (turned(leaf) ? 1 : 0)
    pairs.set(leaf, { under: edge, over: edge })
  }
  let most = MANY
  for (const gate of module.gates) {
    const args = circuit.args(gate).map((literal): Pair => {
      const pair = pairs.get(nodeOf(literal)) ?? { under: 1, over: 0 }
      return isNegated(literal) ? not(pair) : pair
    })
    pairs.set(gate, trimming.atLeast(circuit.need(gate), args))
    if (diagram.live > most) {
      diagram.sweep([...pairs.values()].flatMap(({ under, over }) => [under, over]))
      // what is kept is looked through again only when there is as much to throw away
      most = Math.max(MANY, 2 * diagram.live)
    }
  }
  const root = pairs.get(module.root) ?? { under: 1, over: 0 }
  const { under, over } = turned(module.root) ? not(root) : root
  return [
    { diagram, root: under },
    { diagram, root: over },
  ]
}

const not = ({ under, over }: Pair): Pair => ({ under: over ^ 1, over: under ^ 1 })

class Trimming {
  readonly #diagram: Diagram
  readonly #leaves: readonly Chances[]
  #size: number
  #work = WORK
  #spent = 0

  constructor(diagram: Diagram, leaves: readonly Chances[], size: number) {
    this.#size = size
    this.#diagram = diagram
    this.#leaves = leaves
  }

  /** Row by row, as many rows as are needed: all of the arguments is one row. */
  atLeast(need: number, args: readonly Pair[]): Pair {
    if (need === args.length) return args.reduce((sum, arg) => this.#and(sum, arg), { under: 0, over: 0 })
    const rows: Pair[] = [{ under: 0, over: 0 }, ...new Array<Pair>(need).fill({ under: 1, over: 1 })]
    for (const arg of args)
      for (let k = need; k > 0; k--) {
        const [more, fewer] = [rows[k] ?? arg, rows[k - 1] ?? arg]
        rows[k] = not(this.#and(not(more), not(this.#and(arg, fewer))))
      }
    return rows[need] ?? { under: 1, over: 0 }
  }

  #and(a: Pair, b: Pair): Pair {
    this.#hurry()
    const under = this.#under(a.under, b.under)
    if (a.under === a.over && b.under === b.over && under.whole) return { under: under.edge, over: under.edge }
    return { under: under.edge, over: this.#over(a.over, b.over) }
  }

  /** What holds only where both do; `whole`: and wherever they do. */
  #under(a: Edge, b: Edge): { readonly edge: Edge; readonly whole: boolean } {
    for (let size = this.#size; ; size = Math.floor(size / 2)) {
      const [f, g] = size === this.#size ? [a, b] : [this.#trim(a, size), this.#trim(b, size)]
      const both = this.#both(f, g)
      if (both === null) continue
      const edge = this.#trim(both, this.#size)
      return { edge, whole: edge === both && f === a && g === b }
    }
  }

  /** What holds wherever both do. */
  #over(a: Edge, b: Edge): Edge {
    for (let size = this.#size; ; size = Math.floor(size / 2)) {
      const widened = (edge: Edge) => (size === this.#size ? edge : this.#trim(edge ^ 1, size) ^ 1)
      const both = this.#both(widened(a), widened(b))
      if (both !== null) return this.#trim(both ^ 1, this.#size) ^ 1
    }
  }

  #trim(edge: Edge, size: number): Edge {
    return trimmed(this.#diagram, edge, size, this.#leaves)
  }

  #hurry(): void {
    if (this.#spent < PATIENCE || this.#work < WORK) return
    this.#size = Math.ceil(this.#size / COARSER)
    this.#work = Math.ceil(WORK / COARSER)
  }

  /** Null where it takes too many nodes. */
  #both(a: Edge, b: Edge): Edge | null {
    const before = this.#diagram.live
    this.#diagram.limit = before + this.#work
    try {
      return this.#diagram.and(a, b)
    } catch (error) {
      if (error instanceof BudgetSpent) return null
      throw error
    } finally {
      this.#spent += this.#diagram.live - before
      this.#diagram.limit = Infinity
    }
  }
}
