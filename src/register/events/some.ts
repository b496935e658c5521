/** A set of a few; most hold nothing, and take hardly any room then. */
export class Some<T> implements Iterable<T> {
  #set: Set<T> | null = null

  add(one: T): void {
    ;(this.#set ??= new Set()).add(one)
  }

  delete(one: T): void {
    this.#set?.delete(one)
    if (this.#set?.size === 0) this.#set = null
  }

  [Symbol.iterator](): Iterator<T> {
    return (this.#set ?? NOTHING)[Symbol.iterator]()
  }
}

const NOTHING: ReadonlySet<never> = new Set()
