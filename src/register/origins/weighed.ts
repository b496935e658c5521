import type { Sketch, SketchedSentence } from '../../model/sketch.ts'

/** How much it says that two sentences share a word: 1 where no report of the background has it, 0 where all have. */
export type Weight = (key: number) => number

/**
 * The weight of words by how many reports of a fixed background have them. The background is the same for every comparison, so that no
 * report changes how two others compare.
 */
export function weights(background: readonly Sketch[]): Weight {
  const counts = new Map<number, number>()
  for (const { sentences } of background)
    for (const key of new Set(sentences.flatMap(({ keys }) => keys))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.log(background.length + 1)
  const known = new Map([...counts].map(([key, count]) => [key, 1 - Math.log(count + 1) / most]))
  return (key) => known.get(key) ?? 1
}

/** A report made ready for comparing. */
export interface Weighed {
  readonly id: string
  /** ISO day, or null where it is unknown. */
  readonly published: string | null
  readonly runs: readonly number[]
  readonly sentences: readonly SketchedSentence[]
  /** What the keys of each sentence weigh together. */
  readonly weights: Float64Array
  readonly keys: Keys
}

/** Where a report has which key, made to be asked very often. */
export class Keys {
  /** The keys of all sentences in ascending order, and the sentence and the weight of each. */
  readonly #hashes: Uint32Array
  readonly #sentences: Uint32Array
  readonly #weights: Float64Array
  /** Where each key is first among them, by its last bits or beyond; 0: nowhere, 1: at the first. */
  readonly #first: Int32Array

  constructor(sentences: readonly SketchedSentence[], weight: Weight) {
    let count = 0
    for (const { keys } of sentences) count += keys.length
    // a key and its sentence as one number, which sorts fast
    const entries = new Float64Array(count)
    let next = 0
    for (const [at, { keys }] of sentences.entries()) for (const key of keys) entries[next++] = key * sentences.length + at
    entries.sort()
    this.#hashes = new Uint32Array(count)
    this.#sentences = new Uint32Array(count)
    this.#weights = new Float64Array(count)
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1)))
    for (let at = 0; at < count; at++) {
      const entry = entries[at] ?? 0
      const key = Math.floor(entry / sentences.length)
      this.#hashes[at] = key
      this.#sentences[at] = entry - key * sentences.length
      const again = at > 0 && this.#hashes[at - 1] === key
      this.#weights[at] = again ? (this.#weights[at - 1] ?? 0) : weight(key)
      if (!again) this.#first[this.#slot(key)] = at + 1
    }
  }

  /** Adds, for each sentence that has a key, what the key weighs to its sum, and notes sentences whose sum was zero. */
  add(key: number, sums: Float64Array, touched: number[]): void {
    const found = (this.#first[this.#slot(key)] ?? 0) - 1
    if (found < 0) return
    const weight = this.#weights[found] ?? 0
    for (let at = found; this.#hashes[at] === key; at++) {
      const sentence = this.#sentences[at] ?? 0
      const sum = sums[sentence] ?? 0
      if (sum === 0) touched.push(sentence)
      sums[sentence] = sum + weight
    }
  }

  /** What the keys of each of so many sentences weigh together. */
  sums(sentences: number): Float64Array {
    const sums = new Float64Array(sentences)
    for (let at = 0; at < this.#sentences.length; at++) {
      const sentence = this.#sentences[at] ?? 0
      sums[sentence] = (sums[sentence] ?? 0) + (this.#weights[at] ?? 0)
    }
    return sums
  }

  /** Where a key stands in the table, or the free slot where it would. */
  #slot(key: number): number {
    const mask = this.#first.length - 1
    let slot = key & mask
    for (;;) {
      const at = this.#first[slot] ?? 0
      if (at === 0 || this.#hashes[at - 1] === key) return slot
      slot = (slot + 1) & mask
    }
  }
}

export function weighed(report: Pick<Weighed, 'id' | 'published'>, { runs, sentences }: Sketch, weight: Weight): Weighed {
  const keys = new Keys(sentences, weight)
  return { id: report.id, published: report.published, runs, sentences, weights: keys.sums(sentences.length), keys }
}
