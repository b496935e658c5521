import { hash } from './nodes.ts'

const FIRST = 1 << 4
const MOST = 1 << 22
/** By so much it grows. */
const GROWTH = 4

/**
 * What came of two numbers, for a while: of those that fall into one place the last is remembered. It grows with what it is given: where much is
 * forgotten, the same is worked out again and again.
 */
export class Memory {
  #first = new Int32Array(FIRST)
  #second = new Int32Array(FIRST)
  #result = new Int32Array(FIRST)
  #given = 0

  /** The result, or −1. No pair is of two zeros. */
  recall(first: number, second: number): number {
    const slot = hash(first, second) & (this.#first.length - 1)
    return this.#first[slot] === first && this.#second[slot] === second ? (this.#result[slot] as number) : -1
  }

  remember(first: number, second: number, result: number): void {
    if (++this.#given > this.#first.length && this.#first.length < MOST) this.#grow()
    const slot = hash(first, second) & (this.#first.length - 1)
    this.#first[slot] = first
    this.#second[slot] = second
    this.#result[slot] = result
  }

  forget(): void {
    this.#first.fill(0)
    this.#second.fill(0)
  }

  #grow(): void {
    const [first, second, result] = [this.#first, this.#second, this.#result]
    const length = GROWTH * first.length
    this.#first = new Int32Array(length)
    this.#second = new Int32Array(length)
    this.#result = new Int32Array(length)
    this.#given = 0
    for (const [slot, one] of first.entries()) if (one !== 0) this.remember(one, second[slot] as number, result[slot] as number)
  }
}
