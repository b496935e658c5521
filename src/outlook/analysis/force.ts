import { type Circuit, nodeOf } from './circuit.ts'
import type { Module } from './modules.ts'
import type { Order } from './order.ts'

const ROUNDS = 60

/**
 * An order in which leaves of the same gates are near one another. In each round every gate moves to the middle of its arguments, and
 * every leaf to the middle of the gates that have it; of all rounds, the order in which the gates reach least far is taken.
 *
 * F. A. Aloul, I. L. Markov, K. A. Sakallah: FORCE, a fast and easy-to-implement variable-ordering heuristic, 2003.
 */
export function drawnTogether(circuit: Circuit, module: Module, start: Order): Order {
  const net = netOf(circuit, module)
  const position = new Float64Array(net.leaves + net.gates.length)
  const arrange = (order: Order) => {
    for (const [at, place] of order.entries()) position[place] = at
  }
  arrange(start)
  let order = start
  let best = { order, reach: Infinity }
  for (let round = 0; round < ROUNDS; round++) {
    const reach = centre(net, position)
    if (reach < best.reach) best = { order, reach }
    const wish = wishes(net, position)
    order = [...order].sort((a, b) => (wish[a] ?? 0) - (wish[b] ?? 0))
    arrange(order)
  }
  return best.order
}

/** A module by places: its leaves first, then its gates from below, each by the places of its arguments. */
interface Net {
  readonly leaves: number
  readonly gates: readonly (readonly number[])[]
}

function netOf(circuit: Circuit, { leaves, gates }: Module): Net {
  const place = new Map([...leaves, ...gates].map((node, at) => [node, at]))
  return { leaves: leaves.length, gates: gates.map((gate) => circuit.args(gate).map((arg) => place.get(nodeOf(arg)) ?? 0)) }
}

/** Puts each gate into the middle of its arguments, and says how far they reach from one another in all. */
function centre({ leaves, gates }: Net, position: Float64Array): number {
  let reach = 0
  for (const [at, args] of gates.entries()) {
    let [sum, least, most] = [0, Infinity, -Infinity]
    for (const arg of args) {
      const of = position[arg] ?? 0
      sum += of
      least = Math.min(least, of)
      most = Math.max(most, of)
    }
    position[leaves + at] = sum / args.length
    reach += most - least
  }
  return reach
}

/** Where each leaf would stand: in the middle of its gates, each of which is drawn half way to its own. */
function wishes({ leaves, gates }: Net, position: Float64Array): Float64Array {
  const sum = new Float64Array(position.length)
  const count = new Float64Array(position.length)
  for (let at = gates.length - 1; at >= 0; at--) {
    const place = leaves + at
    const own = position[place] ?? 0
    const drawn = (count[place] ?? 0) > 0 ? (own + (sum[place] ?? 0) / (count[place] ?? 1)) / 2 : own
    for (const arg of gates[at] ?? []) {
      sum[arg] = (sum[arg] ?? 0) + drawn
      count[arg] = (count[arg] ?? 0) + 1
    }
  }
  return sum.map((total, place) => total / (count[place] ?? 1))
}
