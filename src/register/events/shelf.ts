import { daysIn, findKeys, type Key, putKeys } from './keys.ts'
import { type Place, Row } from './row.ts'
import type { Unit } from './unit.ts'

/**
 * Under one key a unit looks at so many before it and after it in time: what many tell of is not compared each with each, and who looks for
 * whom depends on neither order nor number.
 */
export const REACH = 16

/** Who sees what anew: `gained` came into view of a unit, `lost` went out of it. */
export interface Sight {
  readonly unit: Unit
  readonly gained: Unit | undefined
  readonly lost: Unit | undefined
}

/** Units, found by what one event's tellings can have in common, so that not every pair is looked at. */
export class Shelf {
  /** By their corners, in each by what else is given. */
  readonly #places = new Map<string, Map<Key['matter'], Place<Unit>>>()
  #turn = 0

  /** Those that can be of the same event as a unit, by anything they have in common. */
  near(unit: Unit): readonly Unit[] {
    const found: Unit[] = []
    const turn = ++this.#turn
    unit.seen = turn
    for (const { put } of unit.finds) {
      const [from, to] = view(put, unit)
      for (let at = from; at < to; at++) {
        const other = put.at(at)
        if (!other || other.seen === turn) continue
        other.seen = turn
        found.push(other)
      }
    }
    return found
  }

  /** Puts a unit where others find it, and says who does. */
  put(unit: Unit): readonly Sight[] {
    unit.puts = this.#placesOf(putKeys(unit.group, unit.isDated))
    return this.#put(unit, unit.puts)
  }

  /** Puts a unit that has changed where others find it now, and says for whom that changes anything. */
  putAgain(unit: Unit): readonly Sight[] {
    const before = new Set(unit.puts)
    const after = new Set(this.#placesOf(putKeys(unit.group, unit.isDated)))
    unit.puts = [...after]
    return [...this.#remove(unit, before.difference(after)), ...this.#put(unit, after.difference(before))]
  }

  /** Takes a unit away, and says who found it. */
  remove(unit: Unit): readonly Sight[] {
    return this.#remove(unit, unit.puts)
  }

  /** Who finds a unit. */
  seenBy(unit: Unit): readonly Sight[] {
    const seen = unit.puts.flatMap((place) => foundBy(place, place.put.place(unit)))
    return seen.map(([by]) => ({ unit: by, gained: unit, lost: undefined }))
  }

  /** Those that state a day and are of one type and place, in order of time. */
  days(type: string, place: string): Row<Unit> {
    const { corner, matter } = daysIn(type, place)
    return this.#places.get(corner)?.get(matter)?.put ?? NOTHING
  }

  /** From now on a unit looks for others: it is among those that find what is put and removed. */
  look(unit: Unit): void {
    unit.finds = this.#placesOf(findKeys(unit.group))
    for (const { find } of unit.finds) find.insert(unit)
  }

  stopLooking(unit: Unit): void {
    for (const place of unit.finds) {
      place.find.remove(unit)
      this.#leave(place)
    }
    unit.finds = []
  }

  #placesOf(keys: readonly Key[]): readonly Place<Unit>[] {
    return keys.map((key) => {
      let corner = this.#places.get(key.corner)
      if (!corner) this.#places.set(key.corner, (corner = new Map<Key['matter'], Place<Unit>>()))
      let place = corner.get(key.matter)
      if (!place) corner.set(key.matter, (place = { key, put: new Row<Unit>(), find: new Row<Unit>() }))
      return place
    })
  }

  #put(unit: Unit, places: Iterable<Place<Unit>>): readonly Sight[] {
    return [...places].flatMap((place) => {
      const at = place.put.insert(unit)
      return foundBy(place, at).map(([by, beyond]): Sight => ({ unit: by, gained: unit, lost: beyond }))
    })
  }

  #remove(unit: Unit, places: Iterable<Place<Unit>>): readonly Sight[] {
    return [...places].flatMap((place) => {
      const seen = foundBy(place, place.put.place(unit))
      place.put.remove(unit)
      this.#leave(place)
      return seen.map(([by, beyond]): Sight => ({ unit: by, gained: beyond, lost: unit }))
    })
  }

  #leave({ key, put, find }: Place<Unit>): void {
    if (put.size === 0 && find.size === 0) this.#places.get(key.corner)?.delete(key.matter)
  }
}

const NOTHING = new Row<Unit>()

const NOBODY: readonly (readonly [by: Unit, beyond: Unit | undefined])[] = []

/** Who looks as far as the unit at a place of a row, each with the next one beyond what it sees on that side. */
function foundBy({ put: row, find: looking }: Place<Unit>, at: number): typeof NOBODY {
  if (looking.size === 0) return NOBODY
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

/** Which stretch of a row a unit looks at; of those that state a day only those that can be meant. */
function view(row: Row<Unit>, unit: Unit): readonly [from: number, to: number] {
  const place = row.place(unit)
  let from = Math.max(0, place - REACH)
  let to = Math.min(row.size, place + REACH + (row.at(place) === unit ? 1 : 0))
  const { room } = unit
  for (let other = row.at(from); from < to && other?.isDated && other.time < room.from; other = row.at(from)) from++
  for (let other = row.at(to - 1); from < to && other?.isDated && other.time > room.to; other = row.at(to - 1)) to--
  return [from, to]
}
