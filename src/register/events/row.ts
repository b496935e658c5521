import { byCodeUnits } from '../order.ts'
import type { Unit } from './unit.ts'

/** Units in order of time, those of one day by their ids. */
export class Row {
  readonly #units: Unit[] = []

  get size(): number {
    return this.#units.length
  }

  at(index: number): Unit | undefined {
    return index < 0 ? undefined : this.#units[index]
  }

  /** How many come before a unit, whether it is in the row or not. */
  place(unit: Unit): number {
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
  insert(unit: Unit): number {
    const place = this.place(unit)
    this.#units.splice(place, 0, unit)
    return place
  }

  /** Takes a unit out, and says where it was. */
  remove(unit: Unit): number {
    const place = this.place(unit)
    if (this.#units[place] === unit) this.#units.splice(place, 1)
    return place
  }
}

const inOrder = (a: Unit, b: Unit): number => (a.time === b.time ? byCodeUnits(a.id, b.id) : a.time < b.time ? -1 : 1)
