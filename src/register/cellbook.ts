import type { Cell } from '../model/register.ts'
import { givesItself } from '../model/stance.ts'
import { cellId } from './cell.ts'
import { runsOf, type Telling, tellingsOfDay } from './history.ts'
import { lazily } from './lazily.ts'
import { byCodeUnits } from './order.ts'
import { Ordered } from './ordered.ts'
import { inTimeOrder, type Placed } from './placed.ts'

/** What was news on one day. */
interface Day {
  /** ISO day; '' where it is not known. */
  readonly day: string
  /** In order of time. */
  placed: readonly Placed[]
  /** Null: something came or went since they were found. */
  tellings: readonly Telling[] | null
}

/**
 * The positions that one party has on one measure, kept as some come and go: only the days that these are of are gone through again. A
 * position is of the day on which it was said, where its report names that, else of the report's: so a late report that retells an early
 * promise does not overrule what was said since; and a copy that tells what its source told counts on the source's day. All undated ones count
 * as one day before all others, so that they never overrule a dated one.
 */
export class CellBook {
  readonly #placed = new Ordered<Placed>(inTimeOrder)
  readonly #days = new Ordered<Day>((a, b) => byCodeUnits(a.day, b.day))
  readonly #byDay = new Map<string, Day>()
  readonly #reports = new Tally()
  readonly #witnesses = new Tally()

  get size(): number {
    return this.#placed.size
  }

  put(all: readonly Placed[]): void {
    this.#placed.put(all)
    for (const [news, placed] of Map.groupBy(all, ({ news }) => news ?? '')) {
      const day = this.#byDay.get(news) ?? this.#opened(news)
      day.placed = [...day.placed, ...placed].sort(inTimeOrder)
      day.tellings = null
    }
    for (const { position, witness } of all) {
      this.#reports.count(position.document, 1)
      this.#witnesses.count(witness, 1)
    }
  }

  /** Takes out what is in here. */
  take(all: readonly Placed[]): void {
    this.#placed.take(all)
    for (const [news, placed] of Map.groupBy(all, ({ news }) => news ?? '')) {
      const day = this.#byDay.get(news)
      if (!day) continue
      const going = new Set(placed)
      day.placed = day.placed.filter((one) => !going.has(one))
      day.tellings = null
      if (day.placed.length > 0) continue
      this.#byDay.delete(news)
      this.#days.take([day])
    }
    for (const { position, witness } of all) {
      this.#reports.count(position.document, -1)
      this.#witnesses.count(witness, -1)
    }
  }

  /**
   * The cell as it is now. What a party gives itself and what it says of others' giving are two questions: a party that calls on others has not
   * taken its own promise back. So the present stance is the last one about its own giving, and only where there is none the last one of all.
   * @throws RangeError where there is no position.
   */
  cell(): Cell {
    const history = runsOf([...this.#days].flatMap((day) => (day.tellings ??= tellingsOfDay(day.placed))))
    const present = history.findLast(({ stance }) => givesItself(stance)) ?? history.at(-1)
    const placed = this.#placed.snapshot()
    const [first] = this.#placed
    if (!first || !present) throw new RangeError('a cell without a position')
    const positions = lazily(() => placed().map(({ position }) => position))
    const { party, measure } = first.position
    const { stance, conditions, alternatives, since, sinceHow } = present
    return {
      id: cellId(first.position),
      party,
      measure,
      stance,
      conditions,
      alternatives,
      since,
      sinceHow,
      reports: this.#reports.size,
      origins: this.#witnesses.size,
      history,
      get positions() {
        return positions()
      },
    }
  }

  #opened(news: string): Day {
    const day: Day = { day: news, placed: [], tellings: null }
    this.#byDay.set(news, day)
    this.#days.put([day])
    return day
  }
}

/** How many different ones there are, where each may be there several times. */
class Tally {
  readonly #counts = new Map<string, number>()

  get size(): number {
    return this.#counts.size
  }

  count(key: string, by: 1 | -1): void {
    const count = (this.#counts.get(key) ?? 0) + by
    if (count === 0) this.#counts.delete(key)
    else this.#counts.set(key, count)
  }
}
