import { Places } from './places.ts'
import type { Weighed } from './weighed.ts'

/** The sentence of another report that a sentence is most like, and how much of it is alike, from 0 to 1. */
export interface Match {
  /** -1: no sentence shares a word with it. */
  readonly at: number
  readonly alike: number
}

/** For each sentence of two reports the one of the other that is most like it; of several the first. */
export interface Matches {
  readonly own: readonly Match[]
  readonly others: readonly Match[]
}

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
  /** For each sentence how much it shares with the one that is held against it, and with which it is most alike so far. */
  #sums = new Float64Array()
  #alike = new Float64Array()
  #at = new Int32Array()

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
    if (weights.length > this.#sums.length) {
      this.#sums = new Float64Array(2 * weights.length)
      this.#alike = new Float64Array(2 * weights.length)
      this.#at = new Int32Array(2 * weights.length)
    }
  }

  /** How many runs of words another report has in common with it. */
  runs({ sketch: { runs } }: Weighed): number {
    let count = 0
    for (const run of runs) if (this.#runs.first(run) >= 0) count++
    return count
  }

  /** Which sentences of another report and of this are alike. */
  matches(other: Weighed): Matches {
    const { length } = this.#report.weights
    this.#alike.fill(0, 0, length)
    this.#at.fill(-1, 0, length)
    const others: Match[] = []
    for (let sentence = 0; sentence < other.weights.length; sentence++) {
      this.#share(other, sentence)
      others.push(this.#match(other.weights[sentence] ?? 0, sentence))
    }
    const own: Match[] = []
    for (let sentence = 0; sentence < length; sentence++) own.push({ at: this.#at[sentence] ?? -1, alike: this.#alike[sentence] ?? 0 })
    return { own, others }
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

  /** The sentence that is most like one of another report by these sums, which are zero again thereafter. */
  #match(weight: number, sentence: number): Match {
    const [sums, alikes, at, { weights }] = [this.#sums, this.#alike, this.#at, this.#report]
    let [best, most] = [-1, 0]
    for (let own = 0; own < weights.length; own++) {
      const sum = sums[own] ?? 0
      if (sum === 0) continue
      sums[own] = 0
      const alike = sum / Math.max(LIGHTEST, Math.min(weights[own] ?? 0, weight))
      if (alike > most) [best, most] = [own, alike]
      if (alike > (alikes[own] ?? 0)) {
        alikes[own] = alike
        at[own] = sentence
      }
    }
    return { at: best, alike: most }
  }
}
