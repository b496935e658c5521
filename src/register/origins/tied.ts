import { byCodeUnits } from '../order.ts'
import type { Pair, Ties } from '../ties.ts'
import { type Link, strength } from './links.ts'

/**
 * Links with what people said of reports: those that are of one origin are linked whatever their texts show, and what would join two that
 * are not is cut, the weakest links first. `all` are the links that the texts show, `strong` those of them that count.
 */
export function tied(strong: readonly Link[], all: readonly Link[], { same, different }: Ties): readonly Link[] {
  if (same.length + different.length === 0) return strong
  const judged = same.map(([a, b]) => all.find(({ ends }) => ends.includes(a) && ends.includes(b)) ?? judgedLink(a, b))
  const links = [
    ...new Set([...judged, ...strong.toSorted((a, b) => strength(b) - strength(a) || byCodeUnits(a.ends.join(), b.ends.join()))]),
  ]
  if (different.length === 0) return links
  const parts = new Parts(different)
  for (const { ends } of links) parts.join(ends)
  return links.filter(({ ends: [a, b] }) => parts.of(a) === parts.of(b))
}

function judgedLink(a: string, b: string): Link {
  const ends: Pair = a < b ? [a, b] : [b, a]
  return { ends, by: 'review', runs: { both: 0, each: [0, 0] }, coverage: [0, 0], found: [[], []] }
}

/** Reports in parts that grow together, but never so far that two are in one part that are different. */
class Parts {
  readonly #parents = new Map<string, string>()
  /** What each part, by its first report, must not be joined with. */
  readonly #apart = new Map<string, ReadonlySet<string>>()

  constructor(different: readonly Pair[]) {
    for (const [a, b] of different) {
      this.#apart.set(a, this.#foes(a).union(new Set([b])))
      this.#apart.set(b, this.#foes(b).union(new Set([a])))
    }
  }

  /** The part that a report is in, by one of its reports. */
  of(report: string): string {
    const way: string[] = []
    let part = report
    for (let next = this.#parents.get(part); next !== undefined; next = this.#parents.get(part)) {
      way.push(part)
      part = next
    }
    for (const passed of way) this.#parents.set(passed, part)
    return part
  }

  join([one, other]: Pair): void {
    const [a, b] = [this.of(one), this.of(other)]
    if (a === b || [...this.#foes(a)].some((foe) => this.of(foe) === b)) return
    this.#parents.set(b, a)
    this.#apart.set(a, this.#foes(a).union(this.#foes(b)))
  }

  #foes(part: string): ReadonlySet<string> {
    return this.#apart.get(part) ?? new Set()
  }
}
