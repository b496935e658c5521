/** From so many on, items are put in or taken out all at once. */
const MANY = 64

/**
 * Items in an order of theirs that no two share, kept as some come and go. Where an item stands is found without looking at all; making room
 * for it moves those behind it, which is cheap. What `all` hands out never changes: it is copied before the next change, if anybody has it.
 */
export class Ordered<T> {
  readonly #order: (a: T, b: T) => number
  #items: T[] = []
  #shared = false

  /** `order`: as for `sort`. Items that are in here must not come to lie elsewhere by it; they are taken out first and put in anew. */
  constructor(order: (a: T, b: T) => number) {
    this.#order = order
  }

  get all(): readonly T[] {
    this.#shared = true
    return this.#items
  }

  get size(): number {
    return this.#items.length
  }

  put(items: readonly T[]): void {
    const own = this.#own()
    if (items.length < MANY) for (const item of items) own.splice(this.#place(item), 0, item)
    else {
      for (const item of items) own.push(item)
      own.sort(this.#order)
    }
  }

  /** Takes out what is there; what is not there is left aside. */
  take(items: readonly T[]): void {
    const own = this.#own()
    if (items.length >= MANY) {
      const going = new Set(items)
      this.#items = own.filter((item) => !going.has(item))
      return
    }
    for (const item of items) {
      const place = this.#place(item)
      if (own[place] === item) own.splice(place, 1)
    }
  }

  #own(): T[] {
    if (this.#shared) this.#items = this.#items.slice()
    this.#shared = false
    return this.#items
  }

  /** Where an item stands, or would stand. */
  #place(item: T): number {
    let [from, to] = [0, this.#items.length]
    const last = this.#items[to - 1]
    if (last !== undefined && this.#order(last, item) < 0) return to
    while (from < to) {
      const middle = (from + to) >> 1
      const other = this.#items[middle]
      if (other !== undefined && this.#order(other, item) < 0) from = middle + 1
      else to = middle
    }
    return from
  }
}
