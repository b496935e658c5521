/** How often each report was met; reports are numbers here, from 0. */
export class Counts {
  #counts = new Uint32Array(1024)
  #met: number[] = []

  meet(report: number): void {
    if (report >= this.#counts.length) this.#grow(report)
    const count = this.#counts[report] ?? 0
    if (count === 0) this.#met.push(report)
    this.#counts[report] = count + 1
  }

  /** Those that were met so often at least; then all is as in the beginning. */
  take(least: number): readonly number[] {
    const often = this.#met.filter((report) => (this.#counts[report] ?? 0) >= least)
    for (const report of this.#met) this.#counts[report] = 0
    this.#met = []
    return often
  }

  #grow(report: number): void {
    const counts = new Uint32Array(2 * report)
    counts.set(this.#counts)
    this.#counts = counts
  }
}
