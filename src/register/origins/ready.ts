/** So many reports are kept ready: those of one time are compared with one another. */
const KEPT = 5000

/** Reports made ready for comparing, each when it is first asked for. */
export class Ready<T> {
  readonly #make: (id: string) => T
  readonly #made = new Map<string, T>()

  constructor(make: (id: string) => T) {
    this.#make = make
  }

  of(id: string): T {
    const known = this.#made.get(id)
    if (known !== undefined) return known
    if (this.#made.size >= KEPT) this.#made.clear()
    const made = this.#make(id)
    this.#made.set(id, made)
    return made
  }

  /** Forgets one that has changed. */
  drop(id: string): void {
    this.#made.delete(id)
  }
}
