import { Refusal } from '../model/refusal.ts'
import type { Grid, Spread } from './grid.ts'
import { type Bundle, bundled } from './bundle.ts'
import type { Clauses, Node, Term } from './node.ts'

const UNDECIDED = -1

/** So often may one question be split in two by a proposition: far more than any that reports have raised. */
const SPLITS = 1 << 22

/**
 * Exact probabilities over propositions that depend on one another, by recursive conditioning (Darwiche 2001): what hangs on undecided
 * propositions is split by one of them, first held for true, then for false; what then hangs together no longer is worked out on its own.
 * Every number is a sum of products of probabilities, so small ones lose nothing.
 */
export class Conditioning {
  readonly #nodes: readonly Node[]
  readonly #truth: Int8Array
  readonly #ancestry: (readonly number[] | undefined)[] = []
  /** Those on which others depend. */
  readonly #parents: ReadonlySet<number>
  #splits = 0

  /** @param nodes each after those it depends on. */
  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes
    this.#parents = new Set(nodes.flatMap(({ needs, given }) => [...needs, ...given.map(({ place }) => place)]))
    this.#truth = new Int8Array(nodes.length).fill(UNDECIDED)
    for (const place of nodes.keys()) {
      const chance = this.#chanceOf(place)
      if (chance === 0 || chance === 1) this.#truth[place] = chance
    }
  }

  /** Whether a proposition holds where nothing undecided is decided; null: that is undecided. */
  decided(place: number): boolean | null {
    const truth = this.#truth[place] ?? UNDECIDED
    return truth === UNDECIDED ? null : truth === 1
  }

  /** How likely it is that all clauses hold. */
  chance(clauses: Clauses): number {
    this.#splits = 0
    return this.#holding(clauses)
  }

  /** How the weights of terms add up, as a distribution over `grid`. */
  spread(terms: readonly Term[], grid: Grid): Float64Array {
    this.#splits = 0
    return this.#onto(
      grid.nothing(),
      bundled(terms, (place) => this.#alone(place)),
      grid,
    ).values
  }

  #holding(clauses: Clauses): number {
    const left = this.#left(clauses)
    if (left === null) return 0
    if (left.length === 0) return 1
    const apart = this.#independent(left)
    if (apart !== null) return apart
    const places = this.#involved(left)
    return this.#split(places.find((place) => this.#chanceOf(place) !== null) ?? 0, () => this.#holding(left), sum) ?? 0
  }

  /** The distribution `before` with the weights of bundles added. What was given is used up. */
  #onto(before: Spread, bundles: readonly Bundle[], grid: Grid): Spread {
    let spread = before
    const hanging: Bundle[] = []
    for (const { clauses, gifts } of bundles) {
      const left = this.#left(clauses)
      if (left === null) continue
      if (left.length === 0) for (const { chance, weight } of gifts) spread = grid.add(spread, chance, weight)
      else hanging.push({ clauses: left, gifts })
    }
    for (const { bundles: together, places } of this.#components(hanging)) {
      const [one] = together
      const [gift, ...more] = one?.gifts ?? []
      if (one && gift && together.length === 1 && more.length === 0)
        spread = grid.add(spread, gift.chance * this.#holding(one.clauses), gift.weight)
      else {
        const from = spread
        const copy = (): Spread => ({ values: from.values.slice(), reach: from.reach })
        spread = this.#split(this.#widest(places), () => this.#onto(copy(), together, grid), mixed) ?? spread
      }
    }
    return spread
  }

  /** What `work` gives where the proposition holds and where it does not, put together by how likely either is. */
  #split<T>(place: number, work: () => T, mix: (a: T | null, b: T, share: number) => T): T | null {
    if (++this.#splits > SPLITS)
      throw new Refusal(
        'so many propositions depend on one another that this cannot be worked out exactly',
        this.#nodes[place]?.proposition ?? 'the scenario',
        'state fewer dependencies in the scenario',
      )
    const chance = this.#chanceOf(place) ?? 0
    let result: T | null = null
    for (const truth of [1, 0]) {
      const share = truth === 1 ? chance : 1 - chance
      if (share === 0) continue
      this.#truth[place] = truth
      result = mix(result, work(), share)
    }
    this.#truth[place] = UNDECIDED
    return result
  }

  /** How likely a proposition is by what it depends on; null where too little of that is decided. */
  #chanceOf(place: number): number | null {
    const node = this.#nodes[place]
    if (!node) return null
    if (node.needs.some((need) => this.#truth[need] === 0)) return 0
    if (node.needs.some((need) => this.#truth[need] === UNDECIDED)) return null
    for (const { place: parent, probability } of node.given) {
      if (this.#truth[parent] === 1) return probability
      if (this.#truth[parent] === UNDECIDED) return null
    }
    return node.base
  }

  /** What is left of clauses; null where they cannot hold any more. */
  #left(clauses: Clauses): Clauses | null {
    const left: (readonly number[])[] = []
    for (const clause of clauses) {
      if (clause.some((place) => this.#truth[place] === 1)) continue
      const open = clause.filter((place) => this.#truth[place] === UNDECIDED)
      if (open.length === 0) return null
      left.push(open)
    }
    return left
  }

  /** How likely clauses are of which each hangs on propositions of its own that can be decided now; null where they are none such. */
  #independent(clauses: Clauses): number | null {
    const seen = new Set<number>()
    let chance = 1
    for (const clause of clauses) {
      let fails = 1
      for (const place of clause) {
        const own = this.#chanceOf(place)
        if (own === null || seen.has(place)) return null
        seen.add(place)
        fails *= 1 - own
        if (clause.length === 1) chance *= own
      }
      if (clause.length > 1) chance *= 1 - fails
    }
    return chance
  }

  /** The undecided propositions that clauses hang on, directly or by those that these depend on, each after those it depends on. */
  #involved(clauses: Clauses): readonly number[] {
    const places = new Set(clauses.flatMap((clause) => clause.flatMap((place) => this.#ancestors(place))))
    return [...places].filter((place) => this.#truth[place] === UNDECIDED).sort((a, b) => a - b)
  }

  /** A proposition with all that it depends on. */
  #ancestors(place: number): readonly number[] {
    const node = this.#nodes[place]
    const parents = node ? [...node.needs, ...node.given.map((one) => one.place)] : []
    return (this.#ancestry[place] ??= [...new Set([place, ...parents.flatMap((parent) => this.#ancestors(parent))])])
  }

  /** The probability of a proposition that no other has to do with; null where it is none such. */
  #alone(place: number): number | null {
    const node = this.#nodes[place]
    if (!node || node.needs.length + node.given.length > 0 || this.#parents.has(place)) return null
    return this.#truth[place] === UNDECIDED ? node.base : (this.#truth[place] ?? 0)
  }

  /** Bundles that have to do with each other, with the propositions that each hangs on. */
  #components(
    bundles: readonly Bundle[],
  ): readonly { readonly bundles: readonly Bundle[]; readonly places: readonly (readonly number[])[] }[] {
    const involved = bundles.map(({ clauses }) => this.#involved(clauses))
    const leader = bundles.map((_, at) => at)
    const find = (at: number): number => {
      let top = at
      while (leader[top] !== top) top = leader[top] ?? top
      leader[at] = top
      return top
    }
    const owner = new Map<number, number>()
    for (const [at, places] of involved.entries())
      for (const place of places) {
        const other = owner.get(place)
        if (other === undefined) owner.set(place, at)
        else leader[find(other)] = find(at)
      }
    return [...Map.groupBy(bundles.keys(), find).values()].map((of) => ({
      bundles: of.flatMap((at) => bundles[at] ?? []),
      places: of.map((at) => involved[at] ?? []),
    }))
  }

  /** Of the propositions that can be decided now, the one that most bundles hang on. */
  #widest(places: readonly (readonly number[])[]): number {
    const counts = new Map<number, number>()
    for (const of of places) for (const place of of) counts.set(place, (counts.get(place) ?? 0) + 1)
    let [widest, most] = [-1, 0]
    for (const [place, count] of counts)
      if ((count > most || (count === most && place < widest)) && this.#chanceOf(place) !== null) [widest, most] = [place, count]
    if (widest < 0) throw new RangeError(`none of ${counts.size} propositions can be decided`)
    return widest
  }
}

const sum = (before: number | null, one: number, share: number): number => (before ?? 0) + one * share

/** The second is used up. */
function mixed(before: Spread | null, one: Spread, share: number): Spread {
  const { values, reach } = one
  for (let place = 0; place < reach; place++) values[place] = (values[place] ?? 0) * share + (before?.values[place] ?? 0)
  if (before) for (let place = reach; place < before.reach; place++) values[place] = before.values[place] ?? 0
  return { values, reach: Math.max(reach, before?.reach ?? 0) }
}
