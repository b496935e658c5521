import { type Circuit, isNegated, type Literal, negated, nodeOf } from './circuit.ts'
import { type Formula, remade, same } from './formula.ts'
import { gatesUnder, parentCounts } from './walk.ts'

/** The same function where "(a and b) or (a and c)" is "a and (b or c)", if nothing else has those gates. */
export function factored(formula: Formula): Formula {
  const { circuit, root } = formula
  const parents = parentCounts(circuit, gatesUnder(circuit, root))
  return remade(formula, (to, gate, now) => {
    if (!circuit.isAnd(gate)) return same(circuit, to, gate, now)
    const own = new Set<Literal>()
    const others: Literal[] = []
    for (const literal of circuit.args(gate)) {
      const became = now(literal)
      if (parents[nodeOf(literal)] === 1 && isNegated(became) && to.isAnd(nodeOf(became))) own.add(became)
      else others.push(became)
    }
    return to.and([...others, ...merged(to, own)])
  })
}

/** Negated _and_s, those that share an argument made into one: what more gates share is taken out first. */
function merged(to: Circuit, gates: ReadonlySet<Literal>): readonly Literal[] {
  const having = new Map<Literal, Literal[]>()
  for (const gate of gates)
    for (const arg of to.args(nodeOf(gate))) {
      const list = having.get(arg)
      if (list) list.push(gate)
      else having.set(arg, [gate])
    }
  const left = new Set(gates)
  const made: Literal[] = []
  for (const [common, list] of [...having].sort(([, a], [, b]) => b.length - a.length)) {
    const sharing = list.filter((gate) => left.has(gate))
    if (sharing.length < 2) continue
    for (const gate of sharing) left.delete(gate)
    const rests = sharing.map((gate) => to.and(to.args(nodeOf(gate)).filter((arg) => arg !== common)))
    made.push(negated(to.and([common, to.or(rests)])))
  }
  return [...left, ...made]
}
