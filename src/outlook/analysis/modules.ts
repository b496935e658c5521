import { type Circuit, type Literal, nodeOf } from './circuit.ts'
import { gatesUnder } from './walk.ts'

/**
 * A gate under which nothing is that is also elsewhere, so that it is independent of all the rest: what is above it can take it for a
 * variable. `leaves`: the variables and the smaller modules that it rests on, as nodes in the order of the formula; `gates`: its gates, the
 * last of which is its root.
 */
export interface Module {
  readonly root: number
  readonly gates: readonly number[]
  readonly leaves: readonly number[]
}

/**
 * The modules of a formula, each after those that it rests on; the last is the formula itself. In linear time.
 *
 * Y. Dutuit, A. Rauzy: A linear-time algorithm to find modules of fault trees, IEEE Transactions on Reliability 45 (1996).
 */
export function modulesOf(circuit: Circuit, root: Literal): readonly Module[] {
  const roots = moduleRoots(circuit, root)
  return gatesUnder(circuit, root)
    .filter((gate) => roots.has(gate))
    .map((gate) => {
      const gates = gatesUnder(circuit, 2 * gate, (node) => roots.has(node))
      const leaves = new Set<number>()
      const inside = new Set(gates)
      for (const inner of gates) for (const arg of circuit.args(inner)) if (!inside.has(nodeOf(arg))) leaves.add(nodeOf(arg))
      return { root: gate, gates, leaves: [...leaves] }
    })
}

/** The gates all of whose descendants are met only between the first and the last time that their own walk takes. */
function moduleRoots(circuit: Circuit, root: Literal): ReadonlySet<number> {
  const top = nodeOf(root)
  const first = new Int32Array(circuit.size)
  const left = new Int32Array(circuit.size)
  const last = new Int32Array(circuit.size)
  let time = 1
  const path: { readonly node: number; at: number }[] = [{ node: top, at: 0 }]
  first[top] = last[top] = time
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const arg = circuit.args(step.node)[step.at++]
    time++
    if (arg === undefined) {
      left[step.node] = last[step.node] = time
      path.pop()
      continue
    }
    const node = nodeOf(arg)
    last[node] = time
    if (first[node] !== 0) continue
    first[node] = time
    if (circuit.isGate(node)) path.push({ node, at: 0 })
  }
  const roots = new Set<number>()
  const earliest = Int32Array.from(first)
  const latest = Int32Array.from(last)
  for (const gate of gatesUnder(circuit, root)) {
    let from = Infinity
    let until = 0
    for (const arg of circuit.args(gate)) {
      const node = nodeOf(arg)
      from = Math.min(from, earliest[node] ?? 0)
      until = Math.max(until, latest[node] ?? 0)
    }
    if (from > (first[gate] ?? 0) && until < (left[gate] ?? 0)) roots.add(gate)
    earliest[gate] = Math.min(earliest[gate] ?? 0, from)
    latest[gate] = Math.max(latest[gate] ?? 0, until)
  }
  return roots.add(top)
}
