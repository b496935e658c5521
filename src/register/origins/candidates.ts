import { daysApart } from './days.ts'
import type { Sketch } from '../../model/sketch.ts'
import type { Report } from '../../model/register.ts'
import type { Weight } from './weighed.ts'

/** Retellings appear within so many days of what they retell; a copy word for word may be republished whenever. */
export const DAYS = 14
/** A report of fewer sentences is compared by its runs of words only: too little is told to see a retelling. */
export const SENTENCES = 6
/** Words that are in so few reports of the background are looked up, so many of each report. */
const RARE = 0.6
const KEYS = 80
/** One run of words in so many is looked up: those whose hash divides by it, so that two reports choose alike. */
const SAMPLED = 3
/** So many rare words, or of the runs that are looked up, must be shared before two reports are compared. */
const SHARED_KEYS = 8
const SHARED_RUNS = 2
/** So many of the earlier reports with the same word or run are looked at, the latest first: this keeps the cost of one report bounded. */
const REACH = 300

/** How often each earlier report was met, by its place in time order. */
class Counts {
  readonly #counts: Uint16Array
  #met: number[] = []

  constructor(places: number) {
    this.#counts = new Uint16Array(places)
  }

  meet(place: number): void {
    const count = this.#counts[place] ?? 0
    if (count === 0) this.#met.push(place)
    this.#counts[place] = count + 1
  }

  /** Those that were met so often at least; then all is as in the beginning. */
  take(least: number): readonly number[] {
    const often = this.#met.filter((place) => (this.#counts[place] ?? 0) >= least)
    for (const place of this.#met) this.#counts[place] = 0
    this.#met = []
    return often
  }
}

/** The places of earlier reports by the words, or runs of words, that they have. */
class Shelf {
  readonly #lists = new Map<number, number[]>()

  put(key: number, place: number): void {
    const list = this.#lists.get(key)
    if (list) list.push(place)
    else this.#lists.set(key, [place])
  }

  /** Meets the latest reports under a key, none before `first`. */
  look(key: number, first: number, counts: Counts): void {
    const list = this.#lists.get(key)
    if (!list) return
    for (let at = list.length - 1; at >= 0 && at >= list.length - REACH; at--) {
      const place = list[at] ?? 0
      if (place < first) return
      counts.meet(place)
    }
  }
}

/** A report with what is kept of its wording. */
export interface Sketched {
  readonly report: Pick<Report, 'id' | 'published'>
  readonly sketch: Sketch
}

/**
 * The pairs of reports that are worth comparing, without looking at all pairs: those that share several rare words, or several runs of
 * words. `order`: the reports in time order, undated ones first.
 */
export function* candidates(order: readonly Sketched[], weight: Weight): Generator<readonly [earlier: Sketched, later: Sketched]> {
  const [runs, undated, dated] = [new Shelf(), new Shelf(), new Shelf()]
  const counts = new Counts(order.length)
  const dayOf = (place: number) => order[place]?.report.published ?? null
  // The first that is not too early.
  let near = order.filter(({ report }) => report.published === null).length
  for (const [place, sketched] of order.entries()) {
    const { report, sketch } = sketched
    const sampled = sketch.runs.filter((run) => run % SAMPLED === 0)
    for (const run of sampled) runs.look(run, 0, counts)
    for (const run of sampled) runs.put(run, place)
    const found = new Set(counts.take(SHARED_RUNS))

    while (daysApart(dayOf(near), report.published) > DAYS) near++
    for (const key of rareKeys(sketch, weight)) {
      undated.look(key, 0, counts)
      dated.look(key, near, counts)
      ;(report.published === null ? undated : dated).put(key, place)
    }
    for (const earlier of counts.take(SHARED_KEYS)) found.add(earlier)

    for (const earlier of [...found].sort((a, b) => a - b)) {
      const other = order[earlier]
      if (other) yield [other, sketched]
    }
  }
}

/** The rarest words of a report that is long enough: of equally rare ones those with the lowest hashes, so that two reports choose alike. */
function rareKeys({ sentences }: Sketch, weight: Weight): readonly number[] {
  if (sentences.length < SENTENCES) return []
  return [...new Set(sentences.flatMap(({ keys }) => keys))]
    .map((key) => [key, weight(key)] as const)
    .filter(([, weight]) => weight >= RARE)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, KEYS)
    .map(([hash]) => hash)
}
