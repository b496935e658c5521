import { Best } from './best.ts'
import type { Match } from './coverage.ts'
import { Places } from './places.ts'
import type { Weighed } from './weighed.ts'

/** Sentences that weigh less than this say too little for a likeness: two and a half words that are nowhere in the background. */
const LIGHTEST = 2.6

/**
 * A report against which others are held, one after the other: each of their runs and keys is looked up in it, in tables that are small and
 * stay at hand, while what is read of the others is read in one go. One yardstick serves for one report after another.
 */
export class Yardstick {
  #report: Weighed
  readonly #runs = new Places()
  readonly #keys = new Places()
  /** The weight and the sentence of each of its keys. */
  #weights = new Float64Array()
  #sentences = new Uint32Array()
  /** How much each of its sentences shares with the one that is held against it. */
  #sums = new Float64Array()
  readonly #own = new Best()
  readonly #others = new Best()

  constructor(report: Weighed) {
    this.#report = report
    this.take(report)
  }

  get report(): Weighed {
    return this.#report
  }

  /** Takes another report in place of the one before. */
  take(report: Weighed): void {
    const { sketch, weight, weights } = report
    const { runs, keys, firsts } = sketch
    this.#report = report
    this.#runs.take(runs)
    this.#keys.take(keys)
    if (keys.length > this.#weights.length)
      [this.#weights, this.#sentences] = [new Float64Array(2 * keys.length), new Uint32Array(2 * keys.length)]
    for (const [at, key] of keys.entries()) this.#weights[at] = weight(key)
    for (const at of weights.keys()) this.#sentences.fill(at, firsts[at], firsts[at + 1])
    if (weights.length > this.#sums.length) this.#sums = new Float64Array(2 * weights.length)
  }

  /** How many runs of words another report has in common with it. */
  runs({ sketch: { runs } }: Weighed): number {
    let count = 0
    for (const run of runs) if (this.#runs.first(run) >= 0) count++
    return count
  }

  /** Holds another report against it, and gives what `coverage` of neither in the other can exceed by more than rounding. */
  hold(other: Weighed): number {
    this.#own.clear(this.#report.weights.length)
    this.#others.clear(other.weights.length)
    for (let sentence = 0; sentence < other.weights.length; sentence++) {
      this.#share(other, sentence)
      this.#match(other.weights[sentence] ?? 0, sentence)
    }
    return Math.min(this.#own.most(), this.#others.most())
  }

  /** Which of its sentences and of the report that was held against it last are alike. */
  get matches(): { readonly own: readonly Match[]; readonly others: readonly Match[] } {
    return { own: this.#own.all(), others: this.#others.all() }
  }

  /** Adds to the sum of each of its sentences what the words weigh that it shares with one of another report. */
  #share({ sketch: { keys, firsts } }: Weighed, sentence: number): void {
    const [sums, places, weights, sentences] = [this.#sums, this.#keys, this.#weights, this.#sentences]
    const end = firsts[sentence + 1] ?? 0
    for (let key = firsts[sentence] ?? 0; key < end; key++) {
      const first = places.first(keys[key] ?? 0)
      if (first < 0) continue
      const weight = weights[first] ?? 0
      for (let place = first; place >= 0; place = places.next(place)) {
        const own = sentences[place] ?? 0
        sums[own] = (sums[own] ?? 0) + weight
      }
    }
  }

  /** Notes which of its sentences one of another report is most like by these sums, and has them be zero again. */
  #match(weight: number, sentence: number): void {
    const [sums, own, { weights }] = [this.#sums, this.#own, this.#report]
    let [best, most] = [-1, 0]
    for (let at = 0; at < weights.length; at++) {
      const sum = sums[at] ?? 0
      sums[at] = 0
      const alike = sum / Math.max(LIGHTEST, Math.min(weights[at] ?? 0, weight))
      if (alike > most) [best, most] = [at, alike]
      own.note(at, sentence, alike)
    }
    this.#others.note(sentence, best, most)
  }
}
