import { attempts } from './attempts.ts'
import { type Budget, BudgetSpent } from './budget.ts'
import { type Circuit, type Literal, nodeOf } from './circuit.ts'
import { Diagram } from './diagram.ts'
import type { Edge } from './nodes.ts'
import type { Module } from './modules.ts'
import { sift } from './sift.ts'

/** A module's function in a diagram; the variables of the diagram are the places of the leaves in the module. */
export interface Built {
  readonly diagram: Diagram
  readonly root: Edge
}

/** Whether a leaf, or the root, of a module is to be read as its negation. */
export type Turned = (node: number) => boolean

/**
 * Builds the diagram of a module.
 * @throws BudgetSpent where no order was found for which the nodes are enough, or the time is up.
 */
export function build(circuit: Circuit, module: Module, turned: Turned, budget: Budget): Built {
  for (const { order, manner, nodes } of attempts(circuit, module, budget.nodes)) {
    const growing = new Growing(new Diagram(order, { ...budget, nodes }), manner === 'sifting', budget)
    try {
      return growing.build(circuit, module, turned)
    } catch (error) {
      if (!(error instanceof BudgetSpent) || error.of === 'time') throw error
    }
  }
  throw new BudgetSpent('nodes')
}

/** So many nodes are let grow before it is looked for what nobody needs any more: little, where the order is then made better. */
const ROOM = { fixed: 1 << 14, sifting: 1 << 10 }

/** A diagram that grows gate by gate. Where it runs out of room, what is not needed is given back and the step is taken again. */
class Growing {
  readonly #diagram: Diagram
  readonly #sifting: boolean
  readonly #budget: Budget
  readonly #most: number
  /** What is still needed: of the nodes of the circuit, arguments of the gate at hand among them, and of the work under way. */
  readonly #edges = new Map<number, Edge>()
  #held: readonly Edge[] = []

  constructor(diagram: Diagram, sifting: boolean, budget: Budget) {
    this.#diagram = diagram
    this.#sifting = sifting
    this.#budget = budget
    this.#most = diagram.limit
  }

  build(circuit: Circuit, module: Module, turned: Turned): Built {
    for (const [place, leaf] of module.leaves.entries()) this.#edges.set(leaf, this.#diagram.literal(place) ^ (turned(leaf) ? 1 : 0))
    this.#diagram.limit = this.#room()
    const uses = new Map<number, number>()
    for (const gate of module.gates) for (const arg of circuit.args(gate)) uses.set(nodeOf(arg), (uses.get(nodeOf(arg)) ?? 0) + 1)
    for (const gate of module.gates) {
      const args = circuit.args(gate).map((literal) => this.#edge(literal))
      this.#edges.set(gate, circuit.isAnd(gate) ? this.#all(args) : this.#atLeast(circuit.need(gate), args))
      for (const arg of circuit.args(gate)) {
        const left = (uses.get(nodeOf(arg)) ?? 0) - 1
        uses.set(nodeOf(arg), left)
        if (left === 0) this.#edges.delete(nodeOf(arg))
      }
    }
    const root = this.#edge(2 * module.root) ^ (turned(module.root) ? 1 : 0)
    this.#diagram.sweep([root])
    return { diagram: this.#diagram, root }
  }

  #edge(literal: Literal): Edge {
    return (this.#edges.get(nodeOf(literal)) ?? 0) ^ (literal & 1)
  }

  #all(args: readonly Edge[]): Edge {
    return this.#fromBelow(args).reduce((sum, arg) => this.#within([sum], () => this.#diagram.and(sum, arg)), 0)
  }

  /** Row by row: of the arguments so far, 0, 1, 2 … `need` hold at least. */
  #atLeast(need: number, args: readonly Edge[]): Edge {
    const rows: Edge[] = [0, ...new Array<Edge>(need).fill(1)]
    for (const arg of this.#fromBelow(args))
      for (let k = need; k > 0; k--) {
        const [more, fewer] = [rows[k] ?? 1, rows[k - 1] ?? 0]
        rows[k] = this.#within(rows, () => this.#diagram.or(more, this.#diagram.and(arg, fewer)))
      }
    return rows[need] ?? 1
  }

  /** Those that ask the lowest variables first: what is above them is then added to a diagram that does not change below. */
  #fromBelow(args: readonly Edge[]): readonly Edge[] {
    const { levelOf, variable } = this.#diagram
    const level = (edge: Edge) => levelOf[variable[edge >> 1] ?? 0] ?? 0
    return args.toSorted((a, b) => level(b) - level(a))
  }

  #within(held: readonly Edge[], work: () => Edge): Edge {
    this.#held = held
    for (;;) {
      try {
        return work()
      } catch (error) {
        if (!(error instanceof BudgetSpent) || error.of === 'time' || this.#diagram.limit >= this.#most) throw error
        this.#makeRoom()
      }
    }
  }

  #makeRoom(): void {
    const before = this.#diagram.limit
    const roots = [...this.#edges.values(), ...this.#held]
    this.#diagram.sweep(roots)
    if (this.#sifting) sift(this.#diagram, roots, () => this.#budget.over?.() !== true)
    this.#diagram.limit = Math.max(this.#room(), Math.min(this.#most, 2 * before))
  }

  #room(): number {
    return Math.min(this.#most, 2 * this.#diagram.live + (this.#sifting ? ROOM.sifting : ROOM.fixed))
  }
}
