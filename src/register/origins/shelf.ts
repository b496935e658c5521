/** The first size of the table; it doubles whenever it is half full. */
const SMALLEST = 1024

/**
 * Which reports have which key, in an order of reports. Most keys are of one report alone, and there are a hundred for each report: so
 * the table is of plain numbers, and only keys of several reports have a list. Reports are numbers here, from 0.
 */
export class Shelf {
  readonly #order: (a: number, b: number) => number
  #keys = new Int32Array(SMALLEST)
  /** 0: no key here; above: the one report that has it, counted from 1; below: the list of those that have it. */
  #values = new Int32Array(SMALLEST)
  #used = 0
  readonly #lists: number[][] = []

  /** `order`: how two reports are ordered, as for `sort`; no two are equal. */
  constructor(order: (a: number, b: number) => number) {
    this.#order = order
  }

  /** Puts a report under a key, and gives all that are there in order; null: it is alone. */
  put(key: number, report: number): readonly number[] | null {
    const at = this.#slot(key)
    const value = this.#values[at] ?? 0
    if (value === 0) {
      this.#keys[at] = key | 0
      this.#values[at] = report + 1
      if (++this.#used * 2 > this.#keys.length) this.#grow()
      return null
    }
    const list = value > 0 ? this.#listed(at, value - 1) : this.#list(value)
    list.splice(this.place(list, report), 0, report)
    return list.length > 1 ? list : null
  }

  /** Takes a report from under a key, and gives those that stay in order; null: there are fewer than two. */
  take(key: number, report: number): readonly number[] | null {
    const at = this.#slot(key)
    const value = this.#values[at] ?? 0
    if (value === 0) return null
    // a key once known stays known, with no report
    const list = value > 0 ? this.#listed(at, value - 1) : this.#list(value)
    list.splice(this.place(list, report), 1)
    return list.length > 1 ? list : null
  }

  /** All reports under a key, in order; null: there are fewer than two. */
  under(key: number): readonly number[] | null {
    const value = this.#values[this.#slot(key)] ?? 0
    const list = value < 0 ? this.#list(value) : []
    return list.length > 1 ? list : null
  }

  /** Where a report stands in a list, or would stand. */
  place(list: readonly number[], report: number): number {
    const last = list[list.length - 1]
    if (last === report) return list.length - 1
    if (last === undefined || this.#order(last, report) < 0) return list.length
    let [from, to] = [0, list.length - 1]
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.#order(list[middle] ?? 0, report) < 0) from = middle + 1
      else to = middle
    }
    return from
  }

  #list(value: number): number[] {
    const list = this.#lists[-value - 1]
    if (!list) throw new RangeError(`no list ${-value - 1}`)
    return list
  }

  /** Makes a list where one report stood alone. */
  #listed(at: number, report: number): number[] {
    const list = [report]
    this.#values[at] = -this.#lists.push(list)
    return list
  }

  /** Where a key stands in the table, or the free slot where it would. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1
    const wanted = key | 0
    let slot = key & mask
    while (this.#values[slot] !== 0 && this.#keys[slot] !== wanted) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Int32Array(2 * keys.length)
    this.#values = new Int32Array(2 * keys.length)
    for (const [at, value] of values.entries()) {
      if (value === 0) continue
      const slot = this.#slot(keys[at] ?? 0)
      this.#keys[slot] = keys[at] ?? 0
      this.#values[slot] = value
    }
  }
}
