import type { Pair, Ties } from '../ties.ts'

/** What people say of tellings, by the ids of their statements, as it is looked up. */
export class Tied {
  readonly #ties: Ties
  readonly #same: Partners
  readonly #different: Partners

  constructor(ties: Ties) {
    this.#ties = ties
    this.#same = partners(ties.same)
    this.#different = partners(ties.different)
  }

  get areAny(): boolean {
    return this.#same.size > 0 || this.#different.size > 0
  }

  /** The tellings that are of the same event as this one. */
  same(statement: string): Iterable<string> {
    return this.#same.get(statement)?.keys() ?? NOBODY
  }

  /** The pairs of which both are among these tellings and are of the same event, those that count most first. */
  pairs(statements: Iterable<string>): readonly Pair[] {
    if (this.#same.size === 0) return []
    const found = new Map<number, Pair>()
    for (const one of statements)
      for (const [other, rank] of this.#same.get(one) ?? []) found.set(rank, one < other ? [one, other] : [other, one])
    return [...found].toSorted(([a], [b]) => a - b).map(([, pair]) => pair)
  }

  /** Whether there is any telling that is of another event than this one. */
  isSetApart(statement: string): boolean {
    return this.#different.has(statement)
  }

  /** Those of these tellings of which others are set apart. */
  setApart(statements: readonly string[]): readonly string[] {
    return this.#different.size === 0 ? NOBODY : statements.filter((id) => this.#different.has(id))
  }

  /** Whether any of some tellings is set apart from any of others. */
  divide(some: readonly string[], others: readonly string[]): boolean {
    return some.some((one) => others.some((other) => this.#different.get(one)?.has(other)))
  }

  /** The tellings of which anything else is said than by other ties. */
  changed(other: Tied): ReadonlySet<string> {
    const changed = new Set([...differing(this.#same, other.#same), ...differing(this.#different, other.#different)])
    // which of two that cannot both hold counts depends on their order
    const isInOrder = this.#sameAlsoBy(other).join(' ') === other.#sameAlsoBy(this).join(' ')
    return isInOrder ? changed : changed.union(new Set(this.#same.keys()))
  }

  #sameAlsoBy(other: Tied): readonly string[] {
    return this.#ties.same.filter(([a, b]) => other.#same.get(a)?.has(b)).map((pair) => pair.join())
  }
}

/** By each telling its partners, with the place of the pair among all. */
type Partners = ReadonlyMap<string, ReadonlyMap<string, number>>

const NOBODY: readonly string[] = []

function partners(pairs: Ties['same']): Partners {
  const all = new Map<string, Map<string, number>>()
  for (const [rank, [a, b]] of pairs.entries())
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = all.get(one)
      if (!known) all.set(one, new Map([[other, rank]]))
      else if (!known.has(other)) known.set(other, rank)
    }
  return all
}

function differing(some: Partners, others: Partners): readonly string[] {
  const keys = (all: Partners, id: string) => new Set(all.get(id)?.keys())
  return [...some.keys(), ...others.keys()].filter((id) => keys(some, id).symmetricDifference(keys(others, id)).size > 0)
}
