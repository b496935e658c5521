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
  const walked = remembered((walk: Walk) => depthFirst(circuit, module, walk))
  const drawn = remembered((walk: Walk) => drawnTogether(circuit, module, walked(walk)))
  for (const [at, stage] of STAGES.entries()) {
    // What a walk gives costs nothing; where that is not enough, what is drawn together is better more often.
    const kinds = at === 0 ? [walked, drawn] : [drawn, walked]
    for (const walk of WALKS) for (const orderBy of kinds) yield { order: orderBy(walk), manner: 'fixed', nodes: Math.min(stage, nodes) }
    if (stage >= nodes) return
  }
  for (const walk of WALKS) yield { order: drawn(walk), manner: 'sifting', nodes }
}

/** The same for each walk, worked out once. */
function remembered(orderBy: (walk: Walk) => Order): (walk: Walk) => Order {
  const known = new Map<Walk, Order>()
  return (walk) => {
    const order = known.get(walk) ?? orderBy(walk)
    known.set(walk, order)
    return order
  }
}
