import { byCodeUnits } from '../order.ts'
import type { Key } from './keys.ts'

/** What has its place in time. */
export interface Timed {
  readonly id: string
  /** The number of a day; Infinity where it may be any. */
  readonly time: number
}

/** All under one key: those that are found there, and those that look there for others. */
export interface Place<T extends Timed> {
  readonly key: Key
  readonly put: Row<T>
  readonly find: Row<T>
}

/** Units in order of time, those of one day by their ids. */
export class Row<T extends Timed> {
  #units: T[] = NOTHING

  get size(): number {
    return this.#units.length
  }

  at(index: number): T | undefined {
    return index < 0 ? undefined : this.#units[index]
  }

  /** How many come before a unit, whether it is in the row or not. */
  place(unit: Timed): number {
    let [low, high] = [0, this.#units.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.#units[middle]
      if (other && inOrder(other, unit) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Puts a unit in its place, and says which that is. */
  insert(unit: T): number {
    const place = this.place(unit)
    this.#splice(place, 0, unit)
    return place
  }

  /** Takes a unit out, and says where it was. */
  remove(unit: Timed): number {
    const place = this.place(unit)
    if (this.#units[place] === unit) this.#splice(place, 1)
    return place
  }

  /** Short rows are copied, as an array that grows keeps room for more than most will ever hold. */
  #splice(place: number, out: number, ...units: T[]): void {
    if (this.#units.length > SHORT) this.#units.splice(place, out, ...units)
    else this.#units = this.#units.toSpliced(place, out, ...units)
  }
}

const inOrder = (a: Timed, b: Timed): number => (a.time === b.time ? byCodeUnits(a.id, b.id) : a.time < b.time ? -1 : 1)

const SHORT = 16

/** What rows begin with; nobody puts anything into it. */
const NOTHING: never[] = []
