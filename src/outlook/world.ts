import type { Truth } from '../model/outlook.ts'
import type { Assumed, Scenario } from '../model/scenario.ts'
import type { Conditioning } from './conditioning.ts'
import type { Grid } from './grid.ts'
import { type Network, network } from './network.ts'
import type { Term } from './node.ts'
import type { Pledge } from './pledge.ts'
import type { Subject } from './proposition.ts'

/** Pledges with the propositions that they hang on, under one scenario: what every part of an outlook is worked out from. */
export class World {
  readonly pledges: readonly Pledge[]
  readonly subject: Subject
  readonly network: Network
  readonly #scenario: Scenario
  readonly #conditioning: Conditioning

  /** @throws Refusal where the scenario contradicts itself. */
  constructor(pledges: readonly Pledge[], scenario: Scenario, subject: Subject, known?: Network) {
    const named = [...pledges.flatMap(({ clauses }) => clauses.flat()), ...scenario.assume.map(({ proposition }) => proposition)]
    const kinds = new Set(subject.conditions.map(({ id }) => id))
    // what is assumed of a kind is no proposition of its own, unless the kind is one
    const common = (name: string) => name.includes(':') || (kinds.has(name) && name !== subject.roles.consent)
    this.pledges = pledges
    this.subject = subject
    this.#scenario = scenario
    this.network = known ?? network([...new Set(named.filter(common))].sort(), scenario, subject)
    this.#conditioning = this.network.conditioning()
  }

  truth(proposition: string): Truth {
    const decided = this.#conditioning.decided(this.network.place(proposition))
    return decided === null ? 'open' : decided ? 'true' : 'false'
  }

  /** What is not decided. */
  get open(): readonly string[] {
    return this.network.nodes.map(({ proposition }) => proposition).filter((proposition) => this.truth(proposition) === 'open')
  }

  /** How likely it is that of each list one proposition holds at least. */
  chance(clauses: readonly (readonly string[])[]): number {
    return this.#conditioning.chance(this.network.clauses(clauses))
  }

  /** How what pledges weigh adds up, as a distribution over `grid`. */
  spread(pledges: readonly Pledge[], weight: (pledge: Pledge) => readonly number[], grid: Grid): Float64Array {
    return this.#conditioning.spread(this.terms(pledges, weight), grid)
  }

  /** How much more is hoped for where each of the pledges comes about, by what is hoped for at each place of `grid`. */
  slopes(pledges: readonly Pledge[], weight: (pledge: Pledge) => readonly number[], grid: Grid, hope: Float64Array): Float64Array {
    return this.#conditioning.slopes(this.terms(pledges, weight), grid, hope)
  }

  /** How likely each pledge comes about once what several of them hang on holds. */
  chances(pledges: readonly Pledge[]): readonly number[] {
    return this.#conditioning.chances(this.terms(pledges, () => []))
  }

  /** The probability of the proposition at a place of the network, where no other has to do with it, else null. */
  apart(place: number): number | null {
    return this.#conditioning.apart(place)
  }

  terms(pledges: readonly Pledge[], weight: (pledge: Pledge) => readonly number[]): readonly Term[] {
    return pledges.map((pledge) => ({ clauses: this.network.clauses(pledge.clauses), chance: pledge.worth, weight: weight(pledge) }))
  }

  /** The same with some propositions held for true or false, whatever the scenario says of them. */
  supposing(propositions: readonly string[], truth: boolean): World {
    const supposed = propositions.map((proposition): Assumed => ({ proposition, probability: Number(truth), where: 'supposed' }))
    return new World(this.pledges, { ...this.#scenario, assume: [...this.#scenario.assume, ...supposed] }, this.subject)
  }

  /** The same with one proposition held for true, and so all that it implies; or for false, and so all that would imply it. */
  making(proposition: string, truth: boolean): World {
    const { after, before } = this.network.implications
    if (after(proposition).length + before(proposition).length === 0)
      return new World(this.pledges, this.#scenario, this.subject, this.network.fixing(proposition, truth))
    return this.supposing([proposition, ...(truth ? after(proposition) : before(proposition))], truth)
  }

  /** The same world, of which no more is known than these pledges and what they hang on. */
  about(pledges: readonly Pledge[]): World {
    return new World(pledges, this.#scenario, this.subject)
  }

  /** The same where only these pledges are made. */
  only(pledges: readonly Pledge[]): World {
    return new World(pledges, this.#scenario, this.subject, this.network)
  }
}

/** What is worked out three times: where nothing of what is open comes true, as it is assumed, and where all of it does. */
export function thrice<T>(world: World, work: (world: World) => T): { readonly none: T; readonly assumed: T; readonly all: T } {
  return { none: work(world.supposing(world.open, false)), assumed: work(world), all: work(world.supposing(world.open, true)) }
}
