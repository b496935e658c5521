import { Refusal } from '../model/refusal.ts'
import type { Grid, Spread } from './grid.ts'
import { mixedHopes, mixedSpreads, sum } from './mixing.ts'
import { aloneIn, type Bundle, bundled, chancesOf, type Part } from './bundle.ts'
import { components } from './components.ts'
import type { Clauses, Node, Term } from './node.ts'

const UNDECIDED = -1

/** What is there before bundles are added, what is hoped for after them, and how likely it is that it comes to that. */
interface Around {
  readonly spread: Spread
  readonly hope: Float64Array
  readonly share: number
}

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
    return this.#onto(grid.nothing(), this.#bundles(terms), grid).values
  }

  /**
   * How much more is hoped for where a term comes about for certain, once what several terms hang on holds, than where it does not; by the
   * terms' places. `hope` is how much is hoped for at each place of the grid. All of them cost little more than one.
   */
  slopes(terms: readonly Term[], grid: Grid, hope: Float64Array): Float64Array {
    this.#splits = 0
    const slopes = new Float64Array(terms.length)
    this.#slopes(this.#bundles(terms), { spread: grid.nothing(), hope, share: 1 }, grid, slopes)
    return slopes
  }

  /** By the terms' places: how likely each comes about once what several terms hang on holds. */
  chances(terms: readonly Term[]): readonly number[] {
    return chancesOf(
      terms,
      aloneIn(terms, (place) => this.apart(place)),
    )
  }

  /** The probability of a proposition with which no other has to do; null where some have. */
  apart(place: number): number | null {
    const node = this.#nodes[place]
    if (!node || node.needs.length + node.given.length > 0 || this.#parents.has(place)) return null
    return this.#truth[place] === UNDECIDED ? node.base : (this.#truth[place] ?? 0)
  }

  #bundles(terms: readonly Term[]): readonly Bundle[] {
    return bundled(
      terms,
      aloneIn(terms, (place) => this.apart(place)),
    )
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
    return this.#parts(bundles).reduce((spread, part) => this.#with(spread, part, grid), before)
  }

  #with(spread: Spread, part: Part, grid: Grid): Spread {
    if (part.kind === 'gift') return grid.add(spread, part.gift.chance * part.holding, part.gift.weight)
    const copy = (): Spread => ({ values: spread.values.slice(), reach: spread.reach })
    return this.#split(part.by, () => this.#onto(copy(), part.bundles, grid), mixedSpreads) ?? spread
  }

  /** How much is hoped for before bundles are added, where `hope` is hoped for after it. */
  #before(hope: Float64Array, bundles: readonly Bundle[], grid: Grid): Float64Array {
    return this.#parts(bundles).reduce((after, part) => this.#beforePart(after, part, grid), hope)
  }

  #beforePart(hope: Float64Array, part: Part, grid: Grid): Float64Array {
    if (part.kind === 'gift') return grid.before(hope, part.gift.chance * part.holding, part.gift.weight)
    return this.#split(part.by, () => this.#before(hope, part.bundles, grid), mixedHopes) ?? hope
  }

  #slopes(bundles: readonly Bundle[], around: Around, grid: Grid, slopes: Float64Array): void {
    const parts = this.#parts(bundles)
    const hopes = [around.hope]
    for (const part of parts.toReversed()) hopes.push(this.#beforePart(hopes.at(-1) ?? around.hope, part, grid))
    let { spread } = around
    for (const [at, part] of parts.entries()) {
      const hope = hopes[parts.length - 1 - at] ?? around.hope
      if (part.kind === 'gift') {
        const gain = grid.gain(spread, hope, part.gift.weight)
        slopes[part.gift.term] = (slopes[part.gift.term] ?? 0) + around.share * part.holding * gain
      } else {
        const from = spread
        const inside = (share: number) => {
          const copy = { values: from.values.slice(), reach: from.reach }
          this.#slopes(part.bundles, { spread: copy, hope, share: around.share * share }, grid, slopes)
        }
        this.#split(part.by, inside, () => null)
      }
      spread = this.#with(spread, part, grid)
    }
  }

  /** What bundles come to as things are: gifts that hang on nothing of the others, and what hangs together, with what to split it by. */
  #parts(bundles: readonly Bundle[]): readonly Part[] {
    const parts: Part[] = []
    const hanging: Bundle[] = []
    for (const { clauses, gifts } of bundles) {
      const left = this.#left(clauses)
      if (left === null) continue
      if (left.length === 0) for (const gift of gifts) parts.push({ kind: 'gift', gift, holding: 1 })
      else hanging.push({ clauses: left, gifts })
    }
    const involved = hanging.map(({ clauses }) => this.#involved(clauses))
    for (const together of components(involved)) {
      const of = together.flatMap((at) => hanging[at] ?? [])
      const [one] = of
      const [gift, ...more] = one?.gifts ?? []
      if (one && gift && of.length === 1 && more.length === 0) parts.push({ kind: 'gift', gift, holding: this.#holding(one.clauses) })
      else parts.push({ kind: 'tangle', bundles: of, by: this.#widest(together.map((at) => involved[at] ?? [])) })
    }
    return parts
  }

  /** What `work` gives where the proposition holds and where it does not, put together by how likely either is. */
  #split<T>(place: number, work: (share: number) => T, mix: (a: T | null, b: T, share: number) => T | null): T | null {
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
      result = mix(result, work(share), share)
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
