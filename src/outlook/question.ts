import { Refusal } from '../model/refusal.ts'
import { amountOf, type Ends, inSteps, stepOf } from './amounts.ts'
import type { Ask, Goal } from './goal.ts'
import { Grid } from './grid.ts'
import type { Pledge } from './pledge.ts'
import type { World } from './world.ts'

/** Combinations of counts that a goal may ask about. */
const COMBINATIONS = 1 << 20

/** A goal with what it is counted by: an axis for each measure of which it asks an amount or contributors. */
export class Question {
  readonly goal: Goal
  readonly #axes: readonly (Ask & { readonly step: number })[]
  readonly #grid: Grid
  /** 1 at each place of the grid at which the goal is reached, else 0. */
  readonly #reaching: Float64Array

  /** @throws Refusal where it asks about more combinations than can be counted. */
  constructor(goal: Goal, pledges: readonly Pledge[]) {
    const asks = [...Map.groupBy(asksOf(goal), ({ measure, of }) => `${measure} ${of}`).values()]
    this.goal = goal
    this.#axes = asks.flatMap((same) => {
      const [first] = same
      if (!first) return []
      const least = Math.max(...same.map((ask) => ask.least))
      const amounts = pledges.filter((pledge) => contributesTo(pledge, first)).flatMap((p) => [amountOf(p, 'lower'), amountOf(p, 'upper')])
      return [{ ...first, least, step: first.of === 'amount' ? stepOf(amounts, least) : 1 }]
    })
    const size = this.#caps.reduce((product, cap) => product * (cap + 1), 1)
    if (size > COMBINATIONS)
      throw new Refusal(
        `the goal asks about ${size.toLocaleString('en')} combinations of amounts and contributors, too many to work out`,
        '--goal',
        'ask for less at a time',
      )
    this.#grid = new Grid(this.#caps)
    this.#reaching = Float64Array.from({ length: size }, (_, place) => Number(this.reached(this.#grid.counts(place))))
  }

  get asks(): readonly Ask[] {
    return this.#axes
  }

  /** Whether a pledge counts towards any of what is asked. */
  concerns(pledge: Pledge): boolean {
    return this.#axes.some((axis) => contributesTo(pledge, axis))
  }

  /** How likely the goal is reached. */
  probability(world: World, ends: Ends): number {
    const concerned = world.pledges.filter((pledge) => this.concerns(pledge))
    const values = world.spread(concerned, (pledge) => this.#weight(pledge, ends), this.#grid)
    return values.reduce((sum, probability, place) => (this.#reaching[place] === 1 ? sum + probability : sum), 0)
  }

  /** How much likelier the goal is where each pledge that counts towards it comes about for certain than where it does not. */
  slopes(world: World, ends: Ends): Float64Array {
    const concerned = world.pledges.filter((pledge) => this.concerns(pledge))
    return world.slopes(concerned, (pledge) => this.#weight(pledge, ends), this.#grid, this.#reaching)
  }

  /** Whether the goal is reached where these pledges are in force. */
  reachedBy(pledges: readonly Pledge[], ends: Ends): boolean {
    return this.reached(this.weight(pledges, ends))
  }

  /** How much these pledges come to, by what is asked. */
  totals(pledges: readonly Pledge[], ends: Ends): readonly (Ask & { readonly total: number })[] {
    const totals = this.weight(pledges, ends)
    return this.#axes.map(({ measure, of, least, step }, axis) => ({ measure, of, least, total: (totals[axis] ?? 0) * step }))
  }

  /** How many steps these pledges come to, by axis. */
  weight(pledges: readonly Pledge[], ends: Ends): number[] {
    return pledges.reduce<number[]>(
      (sums, pledge) => this.#weight(pledge, ends).map((weight, axis) => (sums[axis] ?? 0) + weight),
      this.#axes.map(() => 0),
    )
  }

  get #caps(): readonly number[] {
    return this.#axes.map(({ least, step }) => Math.ceil(least / step))
  }

  #weight(pledge: Pledge, ends: Ends): readonly number[] {
    return this.#axes.map((axis) => {
      if (!contributesTo(pledge, axis)) return 0
      return axis.of === 'amount' ? inSteps(amountOf(pledge, ends), axis.step, ends) : 1
    })
  }

  /** Whether so many steps, by axis, are enough. */
  reached(counts: readonly number[]): boolean {
    const holds = (goal: Goal): boolean => {
      switch (goal.kind) {
        case 'ask': {
          const axis = this.#axes.findIndex(({ measure, of }) => measure === goal.ask.measure && of === goal.ask.of)
          return (counts[axis] ?? 0) >= Math.ceil(goal.ask.least / (this.#axes[axis]?.step ?? 1))
        }
        case 'all':
          return goal.of.every(holds)
        case 'any':
          return goal.of.some(holds)
      }
    }
    return holds(this.goal)
  }
}

function contributesTo({ cell, contributes }: Pledge, { measure }: Ask): boolean {
  return contributes && cell.measure === measure
}

function asksOf(goal: Goal): readonly Ask[] {
  return goal.kind === 'ask' ? [goal.ask] : goal.of.flatMap(asksOf)
}
