import { type Circuit, type Literal, nodeOf } from './circuit.ts'

/**
 * The gates under a root, each after those that it rests on, the arguments of a gate in their order. `stop`: nodes that are taken for
 * variables; the root itself is looked into in any case. No recursion: a chain of gates may be as long as it likes.
 */
export function gatesUnder(circuit: Circuit, root: Literal, stop: (node: number) => boolean = () => false): readonly number[] {
  const top = nodeOf(root)
  if (!circuit.isGate(top)) return []
  const done: number[] = []
  const seen = new Set([top])
  const path: { readonly node: number; at: number }[] = [{ node: top, at: 0 }]
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const arg = circuit.args(step.node)[step.at++]
    if (arg === undefined) {
      done.push(step.node)
      path.pop()
      continue
    }
    const node = nodeOf(arg)
    if (seen.has(node) || !circuit.isGate(node) || stop(node)) continue
    seen.add(node)
    path.push({ node, at: 0 })
  }
  return done
}

/** How many gates of a list have each node as an argument. */
export function parentCounts(circuit: Circuit, gates: readonly number[]): Int32Array {
  const counts = new Int32Array(circuit.size)
  for (const gate of gates) for (const arg of circuit.args(gate)) counts[nodeOf(arg)] = (counts[nodeOf(arg)] ?? 0) + 1
  return counts
}
