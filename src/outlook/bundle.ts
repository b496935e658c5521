import type { Clauses, Term } from './node.ts'

/** Terms that hang on the same: each then comes about with a chance of its own, independently of the others. */
export interface Bundle {
  readonly clauses: Clauses
  readonly gifts: readonly Pick<Term, 'chance' | 'weight'>[]
}

/**
 * Terms put together by what they hang on. A clause of propositions that stand in it alone is no more than a further chance of its term: most
 * approvals are such. `alone`: the probability of a proposition with which no other has to do; null where some have.
 */
export function bundled(terms: readonly Term[], alone: (place: number) => number | null): readonly Bundle[] {
  const seen = new Map<number, number>()
  for (const { clauses } of terms) for (const place of clauses.flat()) seen.set(place, (seen.get(place) ?? 0) + 1)
  const bundles = new Map<string, { readonly clauses: Clauses; readonly gifts: Pick<Term, 'chance' | 'weight'>[] }>()
  for (const { clauses, chance, weight } of terms) {
    let own = chance
    const shared: (readonly number[])[] = []
    for (const clause of clauses) {
      const chances = clause.map((place) => (seen.get(place) === 1 ? alone(place) : null))
      const [first] = chances
      if (chances.some((one) => one === null)) shared.push(clause)
      else own *= chances.length === 1 ? (first ?? 0) : 1 - chances.reduce<number>((fails, one) => fails * (1 - (one ?? 0)), 1)
    }
    if (own === 0) continue
    const key = shared.map((clause) => clause.join()).join(';')
    const bundle = bundles.get(key)
    if (bundle) bundle.gifts.push({ chance: own, weight })
    else bundles.set(key, { clauses: shared, gifts: [{ chance: own, weight }] })
  }
  return [...bundles.values()]
}
