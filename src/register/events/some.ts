/** A set of a few; most hold one or none, and take hardly any room then. */
export class Some<T extends object> implements Iterable<T> {
  #held: T | Set<T> | null = null

  add(one: T): void {
    if (this.#held === null) this.#held = one
    else if (this.#held instanceof Set) this.#held.add(one)
    else if (this.#held !== one) this.#held = new Set([this.#held, one])
  }

  delete(one: T): void {
    if (this.#held === one) this.#held = null
    else if (this.#held instanceof Set) {
      this.#held.delete(one)
      if (this.#held.size === 0) this.#held = null
    }
  }

  [Symbol.iterator](): Iterator<T> {
    const held = this.#held
    return (held === null ? NOTHING : held instanceof Set ? held : [held])[Symbol.iterator]()
  }
}

const NOTHING: readonly never[] = []
