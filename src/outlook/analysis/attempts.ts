import type { Circuit } from './circuit.ts'
import { drawnTogether } from './force.ts'
import type { Module } from './modules.ts'
import { depthFirst, type Order, type Walk } from './order.ts'

/** One way to build a diagram: an order, whether it may change on the way, and with how many nodes to give up. */
export interface Attempt {
  readonly order: Order
  readonly manner: 'fixed' | 'sifting'
  readonly nodes: number
}

/** No single order is good for all formulas: so each is tried with few nodes before any is with many. */
const STAGES = [1 << 15, 1 << 18, 1 << 21]
const WALKS: readonly Walk[] = ['smaller', 'written', 'larger']

/** The ways in which to try to build a module's diagram, the quick ones first. `nodes`: the most that may be spent. */
export function* attempts(circuit: Circuit, module: Module, nodes: number): Generator<Attempt> {
  const walked = remembered(walkedOrders(circuit, module))
  const drawn = remembered(drawnOrders(circuit, module, walked))
  // What a walk gives costs nothing; where that is not enough, the others are better more often.
  for (const [at, stage] of STAGES.entries()) {
    for (const orders of at === 0 ? [walked, drawn] : [drawn, walked])
      for (const order of orders()) yield { order, manner: 'fixed', nodes: Math.min(stage, nodes) }
    if (stage >= nodes) return
  }
  for (const order of drawn()) yield { order, manner: 'sifting', nodes }
}

function* walkedOrders(circuit: Circuit, module: Module): Generator<Order> {
  for (const walk of WALKS) yield depthFirst(circuit, module, walk)
}

function* drawnOrders(circuit: Circuit, module: Module, walked: () => Iterable<Order>): Generator<Order> {
  for (const order of walked()) yield drawnTogether(circuit, module, order)
}

/** What comes from a generator, again and again; it is asked only once. */
function remembered<T>(generator: Generator<T>): () => Generator<T> {
  const seen: T[] = []
  return function* () {
    yield* seen
    for (let next = generator.next(); !next.done; next = generator.next()) {
      seen.push(next.value)
      yield next.value
    }
  }
}
