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
  readonly #pledges: readonly Pledge[]

  constructor(world: World, question: Question) {
    this.#world = world
    this.#question = question
    this.#pledges = world.pledges.filter((pledge) => atItsWord(pledge) && question.concerns(pledge))
  }

  /** Whether the goal holds: by what is decided, or open. */
  truth(ends: Ends): Truth {
    const open = this.open
    if (this.#reached(new Set(), ends)) return 'true'
    return this.#reached(new Set(open), ends) ? 'open' : 'false'
  }

  /** The open propositions that any of the pledges hangs on, and those that imply such. */
  get open(): readonly string[] {
    const { before } = this.#world.network.implications
    const named = [...new Set(this.#pledges.flatMap(({ clauses }) => clauses.flat()))].filter((name) => this.#world.truth(name) === 'open')
    return [...new Set(named.flatMap((name) => [name, ...before(name).filter((other) => this.#world.truth(other) === 'open')]))].sort()
  }

  /** The smallest sets of open propositions that bring the goal about. */
  ways(ends: Ends, limit: number): Sets {
    const { after } = this.#world.network.implications
    const enough = (set: ReadonlySet<string>) => this.#reached(closed(set, after), ends)
    return smallestSets(this.open, enough, { limit, tried: TRIED, better: weaker(after) })
  }

  /** The smallest sets of open propositions that defeat the goal by failing, though all others hold. */
  defeats(ends: Ends, limit: number): Sets {
    const { before } = this.#world.network.implications
    const open = this.open
    const defeated = (set: ReadonlySet<string>) => {
      const failing = closed(set, before)
      return !this.#reached(new Set(open.filter((name) => !failing.has(name))), ends)
    }
    return smallestSets(open, defeated, { limit, tried: TRIED, better: weaker(before) })
  }

  #reached(holding: ReadonlySet<string>, ends: Ends): boolean {
    const holds = (name: string) => holding.has(name) || this.#world.truth(name) === 'true'
    return this.#question.reachedBy(
      this.#pledges.filter(({ clauses }) => clauses.every((clause) => clause.some(holds))),
      ends,
    )
  }
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
