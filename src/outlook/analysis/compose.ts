import type { Model } from '../../model/analysis.ts'
import { Refusal } from '../../model/refusal.ts'
import { Circuit, type Literal, negated } from './circuit.ts'
import type { Formula } from './formula.ts'

/** A formula with the names of its variables: the first is that of the node 1. */
export interface Composed extends Formula {
  readonly names: readonly string[]
}

/**
 * The circuit of a model that was checked.
 * @throws Refusal where a gate rests on itself.
 */
export function compose({ top, gates, probabilities }: Model): Composed {
  const circuit = new Circuit()
  const names = Object.keys(probabilities)
  const literals = new Map<string, Literal>(names.map((name) => [name, circuit.variable()]))
  for (const name of [top, ...Object.keys(gates)]) composeUnder(name, gates, circuit, literals)
  return { circuit, root: literals.get(top) ?? 0, names }
}

/** Adds a gate with all it rests on, what is below before what is above. */
function composeUnder(name: string, gates: Model['gates'], circuit: Circuit, literals: Map<string, Literal>): void {
  if (literals.has(name)) return
  const path: { readonly name: string; at: number }[] = [{ name, at: 0 }]
  const open = new Set([name])
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const gate = gates[step.name]
    if (!gate) throw new Error(`no gate ${step.name}`)
    const next = gate.of[step.at++]
    if (next === undefined) {
      const of = gate.of.map((arg) => literals.get(arg) ?? 0)
      literals.set(step.name, made(circuit, gate, of))
      open.delete(step.name)
      path.pop()
    } else if (open.has(next)) throw circle([...path.map((passed) => passed.name), next])
    else if (!literals.has(next)) {
      open.add(next)
      path.push({ name: next, at: 0 })
    }
  }
}

function made(circuit: Circuit, { op, k = 0 }: Model['gates'][string], of: readonly Literal[]): Literal {
  switch (op) {
    case 'and':
      return circuit.and(of)
    case 'or':
      return circuit.or(of)
    case 'atleast':
      return circuit.atLeast(k, of)
    case 'not':
      return negated(of[0] ?? 0)
  }
}

/** So many names of a circle are shown. */
const SHOWN = 12

function circle(path: readonly string[]): Refusal {
  const names = path.slice(path.indexOf(path.at(-1) ?? '')).map((name) => JSON.stringify(name))
  const shown =
    names.length > SHOWN ? [...names.slice(0, SHOWN / 2), `… ${names.length - SHOWN} more …`, ...names.slice(-SHOWN / 2)] : names
  return new Refusal(`it rests on itself: ${shown.join(' → ')}`, `gates.${names[0] ?? ''}`, 'take one of these steps out')
}
