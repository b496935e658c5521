import { nodeOf } from './circuit.ts'
import { type Formula, remade, same } from './formula.ts'
import { gatesUnder } from './walk.ts'

/** Arguments that the same _and_s have, and nothing else has, become an _and_ of their own. */
export function together(formula: Formula): Formula {
  const { circuit } = formula
  const groups = inseparable(formula)
  if (groups.size === 0) return formula
  return remade(formula, (to, gate, now) => {
    if (!circuit.isAnd(gate)) return same(circuit, to, gate, now)
    const literals = new Map(circuit.args(gate).map((literal) => [nodeOf(literal), literal]))
    const joined = [...literals].flatMap(([node, literal]) => {
      const group = groups.get(node)
      if (!group) return [now(literal)]
      return group[0] === node ? [to.and(group.map((member) => now(literals.get(member) ?? 0)))] : []
    })
    return to.and(joined)
  })
}

/** The groups of nodes that are arguments of the same _and_s, each always negated or never, by each of their members. */
function inseparable({ circuit, root }: Formula): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, { readonly gates: number[]; readonly sign: number; alike: boolean }>()
  for (const gate of gatesUnder(circuit, root))
    for (const arg of circuit.args(gate)) {
      const sign = arg & 1
      const known = holders.get(nodeOf(arg))
      if (known) {
        known.gates.push(gate)
        known.alike &&= known.sign === sign && circuit.isAnd(gate)
      } else holders.set(nodeOf(arg), { gates: [gate], sign, alike: circuit.isAnd(gate) })
    }
  const alike = [...holders].filter(([, { alike }]) => alike)
  const groups = new Map<number, readonly number[]>()
  for (const group of Map.groupBy(alike, ([, { gates }]) => gates.join()).values()) {
    const gates = group[0]?.[1].gates ?? []
    // What a gate has besides is what makes a group of some of it.
    if (group.length < 2 || gates.every((gate) => circuit.args(gate).length === group.length)) continue
    const members = group.map(([node]) => node)
    for (const node of members) groups.set(node, members)
  }
  return groups
}
