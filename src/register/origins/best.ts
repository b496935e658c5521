import { type Match, MOST } from './coverage.ts'

/** For each sentence of a report the one of another that is most like it so far; of several that are equally like it the first. */
export class Best {
  #length = 0
  #alike = new Float64Array()
  #at = new Int32Array()

  /** Begins anew for a report of so many sentences. */
  clear(length: number): void {
    this.#length = length
    if (length > this.#at.length) [this.#alike, this.#at] = [new Float64Array(2 * length), new Int32Array(2 * length)]
    this.#alike.fill(0, 0, length)
    this.#at.fill(-1, 0, length)
  }

  /** Notes how much a sentence is like one of the other report; those of the other come in their order. */
  note(sentence: number, other: number, alike: number): void {
    if (alike <= (this.#alike[sentence] ?? 0)) return
    this.#alike[sentence] = alike
    this.#at[sentence] = other
  }

  all(): readonly Match[] {
    return Array.from({ length: this.#length }, (_, sentence) => ({ at: this.#at[sentence] ?? -1, alike: this.#alike[sentence] ?? 0 }))
  }

  /** The most that `coverage` can be: what it is if each sentence is most like another one. */
  most(): number {
    let sum = 0
    for (let sentence = 0; sentence < this.#length; sentence++) sum += Math.min(MOST, this.#alike[sentence] ?? 0)
    return this.#length === 0 ? 0 : sum / this.#length
  }
}
