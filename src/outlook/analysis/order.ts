import { type Circuit, nodeOf } from './circuit.ts'
import type { Module } from './modules.ts'

/** An order of a module's leaves: their places in it, from the top of the diagram down. */
export type Order = readonly number[]

/** In which order the arguments of a gate are walked: as they are written, or those with more or less under them first. */
export type Walk = 'written' | 'larger' | 'smaller'

/** The leaves as a walk from the root meets them: what is near in the formula is near in the diagram. */
export function depthFirst(circuit: Circuit, module: Module, walk: Walk): Order {
  const size = sizes(circuit, module)
  const before = (a: number, b: number) => (walk === 'larger' ? -1 : 1) * ((size.get(a) ?? 0) - (size.get(b) ?? 0))
  const place = new Map(module.leaves.map((leaf, at) => [leaf, at]))
  const order: number[] = []
  const seen = new Set<number>()
  const open = [module.root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    const at = place.get(node)
    if (at !== undefined) {
      order.push(at)
      continue
    }
    const args = circuit.args(node).map(nodeOf)
    for (const arg of (walk === 'written' ? args : args.sort(before)).reverse()) open.push(arg)
  }
  return order
}

/** How much is under each node; what is there twice counts twice. */
function sizes(circuit: Circuit, { gates, leaves }: Module): ReadonlyMap<number, number> {
  const size = new Map<number, number>(leaves.map((leaf) => [leaf, 1]))
  for (const gate of gates)
    size.set(
      gate,
      circuit.args(gate).reduce((sum, arg) => sum + (size.get(nodeOf(arg)) ?? 0), 1),
    )
  return size
}
