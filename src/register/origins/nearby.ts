import type { Report } from '../../model/register.ts'
import { packed, type Sketch } from '../../model/sketch.ts'
import { byCodeUnits } from '../order.ts'
import { Counts } from './counts.ts'
import { daysBetween } from '../../model/span.ts'
import { DAYS } from './days.ts'
import { lookup } from './lookup.ts'
import { Shelf } from './shelf.ts'
import type { Weight } from './weighed.ts'

/** So many rare words, or of the runs that are looked up, must be shared before two reports are compared. */
const SHARED_WORDS = 8
const SHARED_RUNS = 2
/** How far is looked. */
export interface Limits {
  /** A word or run counts for two reports only where fewer than so many others that have it lie between them in time. */
  readonly reach: number
  /** Reports without a day have no place in time: for them a word counts that no more reports than these have. */
  readonly wide: number
}

const LIMITS: Limits = { reach: 300, wide: 2000 }

/** The day of a report without one, before all others. */
const UNDATED = -Infinity

/** Two reports, by their ids. */
export type Pair = readonly [string, string]

/**
 * Which reports are worth comparing, without looking at all pairs: two that share several rare words within two weeks, or several runs of
 * words at any time. Of a word or run that many have only those count that are next to one another in time, so that the work for one report
 * is bounded. The time order is that of days and, within a day, of ids; undated reports come first. Whether two are near depends on all that
 * are here, not on the order in which they came. Inside, reports are numbers.
 */
export class Nearby {
  readonly #weight: Weight
  readonly #linked: (id: string) => ReadonlyMap<string, unknown> | undefined
  readonly #reach: number
  readonly #wide: number
  readonly #numbers = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #days: number[] = []
  readonly #sketches: Sketch[] = []
  readonly #free: number[] = []
  readonly #runs = new Shelf((a, b) => this.#inOrder(a, b))
  readonly #words = new Shelf((a, b) => this.#inOrder(a, b))
  readonly #counts = new Counts()

  /** `linked`: by their ids, the reports that are linked with one. */
  constructor(weight: Weight, linked: (id: string) => ReadonlyMap<string, unknown> | undefined, { reach, wide } = LIMITS) {
    this.#weight = weight
    this.#linked = linked
    this.#reach = reach
    this.#wide = wide
  }

  /** Puts a new report in. `near`: the ids of those near it; `parted`: linked ones that are near no more, as it came between them. */
  put(
    { id, published }: Pick<Report, 'id' | 'published'>,
    sketch: Sketch,
  ): { readonly near: readonly string[]; readonly parted: readonly Pair[] } {
    const one = this.#free.pop() ?? this.#ids.length
    this.#numbers.set(id, one)
    this.#ids[one] = id
    this.#days[one] = published === null ? UNDATED : daysBetween('1970-01-01', published)
    this.#sketches[one] = sketch
    const { runs, words } = lookup(sketch, this.#weight)
    const doubtful: Pair[] = []
    for (const run of runs) {
      const list = this.#runs.put(run, one)
      if (list === null) continue
      const place = this.#runs.place(list, one)
      this.#meetByRun(list, place)
      for (const pair of this.#across(list, place, place + 1)) if (this.#areLinked(pair)) doubtful.push(pair)
    }
    const near = new Set(this.#counts.take(SHARED_RUNS))
    for (const word of words) {
      const list = this.#words.put(word, one)
      if (list === null) continue
      const place = this.#words.place(list, one)
      this.#meetByWord(list, place)
      for (const pair of this.#across(list, place, place + 1)) if (this.#areLinked(pair)) doubtful.push(pair)
      if (list.length === this.#wide + 1) doubtful.push(...this.#undated(list).flatMap((id) => this.#linksOf(id)))
    }
    for (const other of this.#counts.take(SHARED_WORDS)) near.add(other)
    return { near: this.#named(near), parted: doubtful.filter(([one, other]) => !this.#near(one, other)) }
  }

  /** Takes a report out. Gives pairs that now are near one another, as it no longer lies between them; some of them were so before. */
  take(id: string): readonly Pair[] {
    const one = this.#number(id)
    const { runs, words } = lookup(this.#sketches[one] ?? NONE, this.#weight)
    const hopeful: Pair[] = []
    const narrow = new Set<string>()
    for (const run of runs) {
      const place = this.#runs.place(this.#runs.under(run) ?? [], one)
      const list = this.#runs.take(run, one)
      if (list !== null) hopeful.push(...this.#across(list, place, place))
    }
    for (const word of words) {
      const place = this.#words.place(this.#words.under(word) ?? [], one)
      const list = this.#words.take(word, one)
      if (list === null) continue
      hopeful.push(...this.#across(list, place, place))
      if (list.length === this.#wide) for (const undated of this.#undated(list)) narrow.add(undated)
    }
    for (const undated of narrow) hopeful.push(...this.#around(undated))
    this.#numbers.delete(id)
    this.#sketches[one] = NONE
    this.#free.push(one)
    return hopeful.filter(([one, other]) => this.#near(one, other))
  }

  /** Whether two are near one another: the answer that `put` gives for all at once. */
  #near(a: string, b: string): boolean {
    const [one, other] = [this.#number(a), this.#number(b)]
    const [ours, theirs] = [one, other].map((number) => lookup(this.#sketches[number] ?? NONE, this.#weight))
    const shared = (
      shelf: Shelf,
      keys: Iterable<number> = [],
      others: Iterable<number> = [],
      counts: (list: readonly number[]) => boolean,
    ) => {
      const both = new Set(others)
      return [...keys].filter((key) => both.has(key) && counts(shelf.under(key) ?? [])).length
    }
    const within = (shelf: Shelf) => (list: readonly number[]) => Math.abs(shelf.place(list, one) - shelf.place(list, other)) <= this.#reach
    if (shared(this.#runs, ours?.runs, theirs?.runs, within(this.#runs)) >= SHARED_RUNS) return true
    const days = [this.#day(one), this.#day(other)]
    const byWord = days.includes(UNDATED)
      ? (list: readonly number[]) => list.length <= this.#wide
      : Math.abs(this.#day(one) - this.#day(other)) <= DAYS
        ? within(this.#words)
        : () => false
    return shared(this.#words, ours?.words, theirs?.words, byWord) >= SHARED_WORDS
  }

  /** All that are near a report that is here, each with it. */
  #around(id: string): readonly Pair[] {
    const one = this.#number(id)
    const { runs, words } = lookup(this.#sketches[one] ?? NONE, this.#weight)
    for (const run of runs) {
      const list = this.#runs.under(run)
      if (list) this.#meetByRun(list, this.#runs.place(list, one))
    }
    const near = new Set(this.#counts.take(SHARED_RUNS))
    for (const word of words) {
      const list = this.#words.under(word)
      if (list) this.#meetByWord(list, this.#words.place(list, one))
    }
    for (const other of this.#counts.take(SHARED_WORDS)) near.add(other)
    return this.#named(near).map((other): Pair => [id, other])
  }

  #meetByRun(list: readonly number[], place: number): void {
    const [first, last] = [Math.max(0, place - this.#reach), Math.min(list.length - 1, place + this.#reach)]
    for (let at = first; at <= last; at++) if (at !== place) this.#counts.meet(list[at] ?? 0)
  }

  #meetByWord(list: readonly number[], place: number): void {
    const day = this.#day(list[place] ?? 0)
    const wide = list.length > this.#wide
    if (day === UNDATED) {
      for (let at = 0; at < list.length && !wide; at++) if (at !== place) this.#counts.meet(list[at] ?? 0)
      return
    }
    for (let at = place - 1; at >= 0 && at >= place - this.#reach && day - this.#day(list[at] ?? 0) <= DAYS; at--)
      this.#counts.meet(list[at] ?? 0)
    for (let at = place + 1; at < list.length && at <= place + this.#reach && this.#day(list[at] ?? 0) - day <= DAYS; at++)
      this.#counts.meet(list[at] ?? 0)
    for (let at = 0; !wide && this.#day(list[at] ?? 0) === UNDATED; at++) this.#counts.meet(list[at] ?? 0)
  }

  /** The pairs at the edge of the reach that have something between them: one before `before`, the other from `from` on. */
  *#across(list: readonly number[], before: number, from: number): Generator<Pair> {
    const apart = this.#reach + from - before
    for (let at = Math.max(0, from - apart); at < before && at + apart < list.length; at++)
      yield [this.#ids[list[at] ?? 0] ?? '', this.#ids[list[at + apart] ?? 0] ?? '']
  }

  /** The ids of those in a list that have no day; they come first. */
  #undated(list: readonly number[]): readonly string[] {
    const first = list.findIndex((number) => this.#day(number) !== UNDATED)
    return this.#named(first < 0 ? list : list.slice(0, first))
  }

  #areLinked([one, other]: Pair): boolean {
    return this.#linked(one)?.has(other) ?? false
  }

  /** The links of a report with others that are here. */
  #linksOf(id: string): readonly Pair[] {
    return [...(this.#linked(id)?.keys() ?? [])].flatMap((other): readonly Pair[] => (this.#numbers.has(other) ? [[id, other]] : []))
  }

  #named(numbers: Iterable<number>): readonly string[] {
    return Array.from(numbers, (number) => this.#ids[number] ?? '')
  }

  #number(id: string): number {
    const number = this.#numbers.get(id)
    if (number === undefined) throw new RangeError(`no report ${id} to look for others near it`)
    return number
  }

  #day(number: number): number {
    return this.#days[number] ?? UNDATED
  }

  #inOrder(a: number, b: number): number {
    const [one, other] = [this.#day(a), this.#day(b)]
    return one === other ? byCodeUnits(this.#ids[a] ?? '', this.#ids[b] ?? '') : one < other ? -1 : 1
  }
}

const NONE = packed([], [])
