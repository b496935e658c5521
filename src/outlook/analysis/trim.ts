import { type Chances, upward } from './chances.ts'
import type { Diagram } from './diagram.ts'
import type { Edge } from './nodes.ts'

/**
 * A smaller function that holds only where this one does: of its diagram are kept so many parts as `size` says, those through which it most likely
 * holds. `leaves`: the chances of the diagram's variables.
 */
export function trimmed(diagram: Diagram, root: Edge, size: number, leaves: readonly Chances[]): Edge {
  const { variable, low, high } = diagram
  const order = diagram.downward(root)
  if (order.length <= size) return root
  const { holds, fails } = upward({ diagram, root }, order, leaves)
  // How likely the way leads to a node, as it is and negated, by edges.
  const reach = new Float64Array(2 * diagram.end)
  reach[root] = 1
  for (const node of order)
    for (const sign of [0, 1]) {
      const count = reach[2 * node + sign] as number
      const { holds: p, fails: q } = leaves[variable[node] as number] as Chances
      const [hi, lo] = [(high[node] as number) ^ sign, (low[node] as number) ^ sign]
      reach[hi] = (reach[hi] as number) + count * p
      reach[lo] = (reach[lo] as number) + count * q
    }
  const worth = (edge: Edge) => (reach[edge] as number) * ((edge & 1 ? fails : holds)[edge >> 1] as number)
  const kept = new Set(
    [...edgesOf(order)]
      .filter((edge) => worth(edge) > 0)
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, size),
  )
  const became = new Map<Edge, Edge>([
    [0, 0],
    [1, 1],
  ])
  const now = (edge: Edge) => became.get(edge) ?? 1
  for (const node of order.toReversed())
    for (const sign of [0, 1]) {
      const edge = 2 * node + sign
      if (kept.has(edge))
        became.set(edge, diagram.make(variable[node] as number, now((low[node] as number) ^ sign), now((high[node] as number) ^ sign)))
    }
  return now(root)
}

function* edgesOf(nodes: Int32Array): Generator<Edge> {
  for (const node of nodes) {
    yield 2 * node
    yield 2 * node + 1
  }
}
