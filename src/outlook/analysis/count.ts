import type { Families } from './families.ts'

/**
 * How many sets each of the families from `first` on has, by their numbers; exact, however many. `weight`: for how many sets an element stands.
 * What a family refers to comes before it, and within the same diagram.
 */
export class Counts {
  readonly #families: Families
  readonly #weight: (element: number) => bigint
  /** While it is a safe number, and where it is not, the exact one beside it. */
  #quick = new Float64Array(1 << 6)
  readonly #exact = new Map<number, bigint>()
  #counted = 2

  constructor(families: Families, weight: (element: number) => bigint) {
    this.#families = families
    this.#weight = weight
    this.#quick[1] = 1
  }

  /** How many sets a family has. The weights of its elements must be known by now. */
  of(family: number): bigint {
    for (; this.#counted < this.#families.end; this.#counted++) this.#count(this.#counted)
    return this.#exact.get(family) ?? BigInt(this.#quick[family] ?? 0)
  }

  #count(family: number): void {
    if (family >= this.#quick.length) {
      const longer = new Float64Array(2 * this.#quick.length)
      longer.set(this.#quick)
      this.#quick = longer
    }
    const [low, high] = [this.#families.low[family] ?? 0, this.#families.high[family] ?? 0]
    const weight = this.#weight(this.#families.element[family] ?? 0)
    const quick = (this.#quick[low] ?? 0) + Number(weight) * (this.#quick[high] ?? 0)
    this.#quick[family] = quick
    if (quick <= Number.MAX_SAFE_INTEGER) return
    this.#exact.set(family, this.#known(low) + weight * this.#known(high))
  }

  #known(family: number): bigint {
    return this.#exact.get(family) ?? BigInt(this.#quick[family] ?? 0)
  }
}
