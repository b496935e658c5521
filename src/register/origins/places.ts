/** The first size of the table; it doubles when there are more numbers. */
const SMALLEST = 1024

/** Where numbers stand in a list, made to be asked very often for numbers most of which are not in it, and to be used for one list after another. */
export class Places {
  #numbers: Uint32Array = new Uint32Array()
  /** The first place of each number, counted from 1, by the number's last bits or beyond; 0: nowhere. */
  #first = new Int32Array(SMALLEST)
  /** From each place to the next of the same number; -1: there is none. */
  #next = new Int32Array(SMALLEST)

  /** Takes another list in place of the one before. */
  take(numbers: Uint32Array): void {
    this.#numbers = numbers
    // four slots for each, so that most that are not here are missed at the first look
    if (4 * numbers.length <= this.#first.length) this.#first.fill(0)
    else this.#first = new Int32Array(2 ** Math.ceil(Math.log2(4 * numbers.length)))
    if (numbers.length > this.#next.length) this.#next = new Int32Array(this.#first.length)
    for (let place = numbers.length - 1; place >= 0; place--) {
      const slot = this.#slot(numbers[place] ?? 0)
      this.#next[place] = (this.#first[slot] ?? 0) - 1
      this.#first[slot] = place + 1
    }
  }

  /** The first place of a number; -1: there is none. */
  first(number: number): number {
    return (this.#first[this.#slot(number)] ?? 0) - 1
  }

  /** The next place of the number that stands in a place; -1: there is none. */
  next(place: number): number {
    return this.#next[place] ?? -1
  }

  /** Where a number stands in the table, or the free slot where it would. */
  #slot(number: number): number {
    const mask = this.#first.length - 1
    for (let slot = number & mask; ; slot = (slot + 1) & mask) {
      const first = this.#first[slot] ?? 0
      if (first === 0 || this.#numbers[first - 1] === number) return slot
    }
  }
}
