import type { Pair } from './ties.ts'

/** Things in parts that grow together, but never so far that two are in one part that are different: reports, or tellings of events. */
export class Parts {
  readonly #parents = new Map<string, string>()
  /** What each part, by one of its things, must not be joined with. */
  readonly #apart = new Map<string, ReadonlySet<string>>()

  constructor(different: readonly Pair[]) {
    for (const [a, b] of different) {
      this.#apart.set(a, this.#foes(a).union(new Set([b])))
      this.#apart.set(b, this.#foes(b).union(new Set([a])))
    }
  }

  /** The part that a thing is in, by one of its things. */
  of(one: string): string {
    const way: string[] = []
    let part = one
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
