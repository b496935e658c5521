import type { Sets, Truth } from '../model/outlook.ts'
import type { Ends } from './amounts.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import { smallestSets } from './sets.ts'
import type { World } from './world.ts'

/** So many sets of propositions are looked at for one answer. */
const TRIED = 20_000

/** How a goal hangs on what is open, where promises are taken at their word: committed and willing parties give, others do not. */
export class Prospects {
  readonly #world: World
  readonly #question: Question
  /** Pledges by the lists of open propositions that they wait for; none for those that are in force. */
  readonly #waiting: readonly (readonly [Clauses, readonly Pledge[]])[]

  constructor(world: World, question: Question) {
    this.#world = world
    this.#question = question
    const promised = world.pledges.filter((pledge) => atItsWord(pledge) && question.concerns(pledge))
    const alike = Map.groupBy(promised, ({ clauses }) => JSON.stringify(clauses))
    this.#waiting = [...alike.values()].flatMap((pledges) => {
      const waits = openOf(pledges[0]?.clauses ?? [], (name) => world.truth(name))
      return waits ? [[waits, pledges] as const] : []
    })
  }

  /** Whether the goal holds: by what is decided, or open. */
  truth(ends: Ends): Truth {
    const reached = this.#reached(ends)
    if (reached(new Set())) return 'true'
    return reached(new Set(this.open)) ? 'open' : 'false'
  }

  /** The open propositions that any of the pledges hangs on, and those that imply such. */
  get open(): readonly string[] {
    const { before } = this.#world.network.implications
    const named = [...new Set(this.#waiting.flatMap(([clauses]) => clauses.flat()))]
    return [...new Set(named.flatMap((name) => [name, ...before(name).filter((other) => this.#world.truth(other) === 'open')]))].sort()
  }

  /** The smallest sets of open propositions that bring the goal about. */
  ways(ends: Ends, limit: number): Sets {
    const { after } = this.#world.network.implications
    const reached = this.#reached(ends)
    const enough = (set: ReadonlySet<string>) => reached(closed(set, after))
    return smallestSets(this.open, enough, { limit, tried: TRIED, better: weaker(after) })
  }

  /** The smallest sets of open propositions that defeat the goal by failing, though all others hold. */
  defeats(ends: Ends, limit: number): Sets {
    const { before } = this.#world.network.implications
    const open = this.open
    const reached = this.#reached(ends)
    const defeated = (set: ReadonlySet<string>) => {
      const failing = closed(set, before)
      return !reached(new Set(open.filter((name) => !failing.has(name))))
    }
    return smallestSets(open, defeated, { limit, tried: TRIED, better: weaker(before) })
  }

  /** Whether the goal is reached where these of the open propositions hold. It is asked thousands of times, so what pledges come to is added up before. */
  #reached(ends: Ends): (holding: ReadonlySet<string>) => boolean {
    const weighed = this.#waiting.map(([clauses, pledges]) => ({ clauses, weight: this.#question.weight(pledges, ends) }))
    return (holding) => {
      const sums = this.#question.weight([], ends)
      for (const { clauses, weight } of weighed)
        if (clauses.every((clause) => clause.some((name) => holding.has(name))))
          for (const [axis, one] of weight.entries()) sums[axis] = (sums[axis] ?? 0) + one
      return this.#question.reached(sums)
    }
  }
}

type Clauses = readonly (readonly string[])[]

/** What of `clauses` still has to come true, or null where it never can. */
function openOf(clauses: Clauses, truth: (name: string) => Truth): Clauses | null {
  const left = clauses.filter((clause) => !clause.some((name) => truth(name) === 'true'))
  const open = left.map((clause) => clause.filter((name) => truth(name) === 'open'))
  return open.some((clause) => clause.length === 0) ? null : open
}

/** Whether a pledge is a promise that nobody contests. */
function atItsWord({ stance, against }: Pledge): boolean {
  return (stance === 'committed' || stance === 'willing') && against.length === 0
}

type Reach = (name: string) => readonly string[]

function closed(set: ReadonlySet<string>, reach: Reach): ReadonlySet<string> {
  return new Set([...set].flatMap((name) => [name, ...reach(name)]))
}

/** A ceasefire is a better answer than the peace deal that implies it: it asks for no more propositions, and for less. */
function weaker(reach: Reach): (one: readonly string[], other: readonly string[]) => boolean {
  return (one, other) => {
    if (one.length > other.length) return false
    const [mine, theirs] = [closed(new Set(one), reach), closed(new Set(other), reach)]
    return mine.size < theirs.size && [...mine].every((name) => theirs.has(name))
  }
}
