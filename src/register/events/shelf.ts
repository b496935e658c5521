import { Row } from './row.ts'
import type { Unit } from './unit.ts'

/**
 * Under one key a unit looks at so many before it and after it in time: what many tell of is not compared each with each, and who looks for
 * whom depends on neither order nor number.
 */
export const REACH = 24

/** Who sees what anew: `gained` came into view of a unit, `lost` went out of it. */
export interface Sight {
  readonly unit: Unit
  readonly gained: Unit | undefined
  readonly lost: Unit | undefined
}

/** Units, found by what one event's tellings can have in common, so that not every pair is looked at. */
export class Shelf {
  readonly #put = new Map<string, Row>()
  readonly #find = new Map<string, Row>()
  #turn = 0

  /** Those that can be of the same event as a unit, by anything they have in common. */
  near(unit: Unit): readonly Unit[] {
    const found: Unit[] = []
    const turn = ++this.#turn
    unit.seen = turn
    for (const key of unit.keys.find) {
      const row = this.#put.get(key)
      if (!row) continue
      const [from, to] = view(row, unit)
      for (let at = Math.max(0, from); at < to; at++) {
        const other = row.at(at)
        if (!other) break
        if (other.seen === turn) continue
        other.seen = turn
        found.push(other)
      }
    }
    return found
  }

  /** Puts a unit where others see it by these of its keys, and says who does. */
  put(unit: Unit, keys: readonly string[] = unit.keys.put): readonly Sight[] {
    return keys.flatMap((key) => {
      let row = this.#put.get(key)
      if (!row) this.#put.set(key, (row = new Row()))
      const at = row.insert(unit)
      return this.#seen(key, row, at).map(([by, beyond]): Sight => ({ unit: by, gained: unit, lost: beyond }))
    })
  }

  /** Takes a unit away from where others saw it by these of its keys, and says who did. */
  remove(unit: Unit, keys: readonly string[] = unit.keys.put): readonly Sight[] {
    return keys.flatMap((key) => {
      const row = this.#put.get(key)
      if (!row) return []
      const seen = this.#seen(key, row, row.place(unit)).map(([by, beyond]): Sight => ({ unit: by, gained: beyond, lost: unit }))
      row.remove(unit)
      if (row.size === 0) this.#put.delete(key)
      return seen
    })
  }

  /** Who sees a unit by these of its keys. */
  seenBy(unit: Unit, keys: readonly string[]): readonly Unit[] {
    return keys.flatMap((key) => {
      const row = this.#put.get(key)
      return row ? this.#seen(key, row, row.place(unit)).map(([by]) => by) : []
    })
  }

  /** The units under one key, in order of time. */
  row(key: string): Row {
    return this.#put.get(key) ?? NOTHING
  }

  /** From now on a unit looks for others: it is among those that see what is put and removed. */
  look(unit: Unit): void {
    for (const key of unit.keys.find) {
      let row = this.#find.get(key)
      if (!row) this.#find.set(key, (row = new Row()))
      row.insert(unit)
    }
  }

  stopLooking(unit: Unit): void {
    for (const key of unit.keys.find) {
      const row = this.#find.get(key)
      row?.remove(unit)
      if (row?.size === 0) this.#find.delete(key)
    }
  }

  /** Who looks as far as a place of a row, each with the next one beyond what it sees on that side. */
  #seen(key: string, row: Row, at: number): (readonly [by: Unit, beyond: Unit | undefined])[] {
    const looking = this.#find.get(key)
    if (!looking) return []
    const unit = row.at(at)
    const [first, last] = [row.at(at - REACH - 1), row.at(at + REACH + 1)]
    const seen: (readonly [Unit, Unit | undefined])[] = []
    for (let i = first ? looking.place(first) : 0; i < looking.size; i++) {
      const by = looking.at(i)
      if (!by || (last && by.time > last.time)) break
      if (by === unit) continue
      const [from, to] = view(row, by)
      if (at >= from && at < to) seen.push([by, row.at(at < row.place(by) ? from - 1 : to)])
    }
    return seen
  }
}

const NOTHING = new Row()

/** Which stretch of a row a unit looks at. */
function view(row: Row, unit: Unit): readonly [from: number, to: number] {
  const place = row.place(unit)
  return [place - REACH, place + REACH + (row.at(place) === unit ? 1 : 0)]
}
