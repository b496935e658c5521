import fc from 'fast-check'
import type { Gate, Model } from '../../src/model/analysis.ts'

/** Small models with shared parts, duplicates and, where `negations`, what hinders: few enough variables to try all their cases. */
export function models({ negations, variables = 7 }: { readonly negations: boolean; readonly variables?: number }): fc.Arbitrary<Model> {
  const names = Array.from({ length: variables }, (_, at) => `v${at}`)
  const chance = fc.oneof(fc.constantFrom(0, 1, 0.5, 1e-9), fc.double({ min: 1e-6, max: 1, noNaN: true }))
  const rest = fc.record({ pick: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), op: fc.nat(), k: fc.nat() })
  return fc
    .tuple(fc.array(chance, { minLength: variables, maxLength: variables }), fc.array(rest, { minLength: 1, maxLength: 9 }))
    .map(([chances, drawn]) => {
      const gates: Record<string, Gate> = {}
      const known = [...names]
      for (const [at, { pick, op, k }] of drawn.entries()) {
        // Later gates more often: so that the top has something under it.
        const of = pick.map(
          (one) => known[one % 3 === 0 ? one % known.length : known.length - 1 - (one % Math.min(known.length, 4))] ?? 'v0',
        )
        gates[`g${at}`] = gate(op % (negations ? 4 : 3), k, of)
        known.push(`g${at}`)
      }
      return { top: known.at(-1) ?? 'v0', gates, probabilities: Object.fromEntries(names.map((name, at) => [name, chances[at] ?? 0])) }
    })
}

function gate(op: number, k: number, of: readonly string[]): Gate {
  if (op === 0) return { op: 'and', of }
  if (op === 1) return { op: 'or', of }
  return op === 2 ? { op: 'atleast', k: 1 + (k % of.length), of } : { op: 'not', of: of.slice(0, 1) }
}

/** Whether a model's top holds where just these variables do, by its definition. */
export function holds({ top, gates }: Model, variables: ReadonlySet<string>): boolean {
  const known = new Map<string, boolean>()
  const of = (name: string): boolean => {
    const before = known.get(name)
    if (before !== undefined) return before
    const gate = gates[name]
    const value = gate ? byGate(gate, gate.of.map(of)) : variables.has(name)
    known.set(name, value)
    return value
  }
  return of(top)
}

function byGate({ op, k = 0 }: Gate, args: readonly boolean[]): boolean {
  const held = args.filter(Boolean).length
  switch (op) {
    case 'and':
      return held === args.length
    case 'or':
      return held > 0
    case 'atleast':
      return held >= k
    case 'not':
      return held === 0
  }
}

/** What is found by trying all cases. */
export interface Tried {
  readonly probability: number
  readonly minimalSets: readonly (readonly string[])[]
  readonly birnbaum: Readonly<Record<string, number>>
}

export function tried(model: Model): Tried {
  const names = Object.keys(model.probabilities)
  const cases = Array.from({ length: 2 ** names.length }, (_, bits) => new Set(names.filter((_, at) => (bits >> at) & 1)))
  const holding = cases.filter((one) => holds(model, one))
  const sum = (chances: Model['probabilities']) =>
    holding.reduce(
      (all, one) => all + names.reduce((p, name) => p * (one.has(name) ? (chances[name] ?? 0) : 1 - (chances[name] ?? 0)), 1),
      0,
    )
  const minimal = holding.filter((one) => !holding.some((other) => other.size < one.size && other.isSubsetOf(one)))
  const sorted = minimal.map((one) => [...one].sort()).sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1))
  return {
    probability: sum(model.probabilities),
    minimalSets: sorted,
    birnbaum: Object.fromEntries(
      names.map((name) => [name, sum({ ...model.probabilities, [name]: 1 }) - sum({ ...model.probabilities, [name]: 0 })]),
    ),
  }
}
