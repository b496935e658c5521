import { lazily } from './lazily.ts'

/** Items lie in pieces of so many at most: to put one in moves no more, and no more is copied when somebody has the list as it was. */
const MOST = 1024
/** From so many on, items are put in or taken out all at once. */
const MANY = 64

/** Items in an order of theirs that no two share, kept as some come and go. Where an item stands is found without looking at all. */
export class Ordered<T> implements Iterable<T> {
  readonly #order: (a: T, b: T) => number
  /** None is empty. */
  #pieces: T[][] = []
  /** Those that no snapshot has; null: no snapshot was ever taken. */
  #own: Set<T[]> | null = null
  #shared = false
  #size = 0

  /** `order`: as for `sort`. Items that are in here must not come to lie elsewhere by it; they are taken out first and put in anew. */
  constructor(order: (a: T, b: T) => number) {
    this.#order = order
  }

  get size(): number {
    return this.#size
  }

  *[Symbol.iterator](): Generator<T> {
    for (const piece of this.#pieces) yield* piece
  }

  /** All items as they are now, whatever comes later: put together when somebody first asks for them. */
  snapshot(): () => readonly T[] {
    this.#shared = true
    const pieces = this.#pieces
    return lazily(() => new Array<T>().concat(...pieces))
  }

  put(items: readonly T[]): void {
    if (items.length >= MANY) this.#become([...this, ...items].sort(this.#order))
    else for (const item of items) this.#insert(item)
  }

  /** Takes out what is there; what is not there is left aside. */
  take(items: readonly T[]): void {
    if (items.length >= MANY) {
      const going = new Set(items)
      this.#become([...this].filter((item) => !going.has(item)))
    } else for (const item of items) this.#remove(item)
  }

  #become(items: readonly T[]): void {
    this.#pieces = Array.from({ length: Math.ceil((2 * items.length) / MOST) }, (_, at) =>
      items.slice((at * MOST) / 2, ((at + 1) * MOST) / 2),
    )
    this.#own = null
    this.#shared = false
    this.#size = items.length
  }

  #insert(item: T): void {
    const [at, place] = this.#place(item)
    const piece = this.#piece(at)
    piece.splice(place, 0, item)
    this.#size++
    if (piece.length > MOST) {
      const rest = piece.splice(MOST / 2)
      this.#own?.add(rest)
      this.#pieces.splice(at + 1, 0, rest)
    }
  }

  #remove(item: T): void {
    const [at, place] = this.#place(item)
    if (this.#pieces[at]?.[place] !== item) return
    const piece = this.#piece(at)
    piece.splice(place, 1)
    this.#size--
    if (piece.length === 0) this.#pieces.splice(at, 1)
  }

  /** A piece to be changed: a copy of it, where a snapshot has it. */
  #piece(at: number): T[] {
    if (this.#shared) {
      this.#pieces = this.#pieces.slice()
      this.#own = new Set()
      this.#shared = false
    }
    const piece = this.#pieces[at] ?? []
    if (this.#pieces[at] && (!this.#own || this.#own.has(piece))) return piece
    const copy = piece.slice()
    this.#own?.add(copy)
    this.#pieces[at] = copy
    return copy
  }

  /** Where an item stands, or would stand: in which piece, and where in that. */
  #place(item: T): readonly [piece: number, place: number] {
    const isBefore = (other: T | undefined) => other !== undefined && this.#order(other, item) < 0
    const last = this.#pieces.length - 1
    const at = Math.max(
      0,
      Math.min(
        last,
        first(last + 1, (at) => !isBefore(this.#pieces[at]?.at(-1))),
      ),
    )
    const piece = this.#pieces[at] ?? []
    return [at, isBefore(piece.at(-1)) ? piece.length : first(piece.length, (place) => !isBefore(piece[place]))]
  }
}

/** The first of so many numbers, from 0, of which something holds, as it does of all after it; their count where it holds of none. */
function first(count: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, count]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
