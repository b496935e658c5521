/**
 * What people say of two tellings, by the ids of their statements: that they are of the same event, or of different ones, whatever speaks
 * for it.
 */
export interface Ties {
  readonly same: readonly (readonly [string, string])[]
  readonly different: readonly (readonly [string, string])[]
}

export const NO_TIES: Ties = Object.freeze({ same: [], different: [] })

/** Ties by the telling. */
export class Tied {
  readonly #same: Partners
  readonly #different: Partners

  constructor({ same, different }: Ties) {
    this.#same = partners(same)
    this.#different = partners(different)
  }

  get areAny(): boolean {
    return this.#same.size > 0 || this.#different.size > 0
  }

  /** The tellings that are of the same event as this one. */
  same(statement: string): ReadonlySet<string> {
    return this.#same.get(statement) ?? NOBODY
  }

  /** Whether there is any telling that is of another event than this one. */
  isSetApart(statement: string): boolean {
    return this.#different.has(statement)
  }

  /** Those of these tellings of which others are set apart. */
  setApart(statements: readonly string[]): readonly string[] {
    return this.#different.size === 0 ? NONE : statements.filter((id) => this.#different.has(id))
  }

  /** Whether any of some tellings is set apart from any of others. */
  divide(some: readonly string[], others: readonly string[]): boolean {
    return some.some((one) => others.some((other) => this.#different.get(one)?.has(other)))
  }

  /** The tellings of which anything is said here and not in other ties, or the other way round. */
  changed(other: Tied): ReadonlySet<string> {
    return new Set([...differing(this.#same, other.#same), ...differing(this.#different, other.#different)])
  }
}

type Partners = ReadonlyMap<string, ReadonlySet<string>>

const NOBODY: ReadonlySet<string> = new Set()

function differing(some: Partners, others: Partners): readonly string[] {
  const all = [...some.keys(), ...others.keys()]
  return all.filter((id) => (some.get(id) ?? NOBODY).symmetricDifference(others.get(id) ?? NOBODY).size > 0)
}

const NONE: readonly string[] = []

function partners(pairs: Ties['same']): Partners {
  const all = new Map<string, Set<string>>()
  for (const [one, other] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    const known = all.get(one)
    if (known) known.add(other)
    else all.set(one, new Set([other]))
  }
  return all
}
