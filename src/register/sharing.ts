/** Which reports share an origin: one that is alone with its own has nothing in common by that. */
export class Sharing {
  readonly #reports = new Map<string, Set<string>>()

  /** The origin, where several reports share it; null else. */
  shared(origin: string | null): string | null {
    return origin !== null && (this.#reports.get(origin)?.size ?? 0) > 1 ? origin : null
  }

  /** Has a report go from one origin to another, null being none, and says which other reports shared an origin or do now. */
  move(report: string, from: string | null, to: string | null): readonly string[] {
    if (from === to) return []
    const before = from === null ? NONE : this.#of(from)
    const after = to === null ? NONE : this.#of(to)
    before.delete(report)
    if (from !== null && before.size === 0) this.#reports.delete(from)
    // the one that is left alone, and the one that was alone
    const others = [...(before.size === 1 ? before : NONE), ...(after.size === 1 ? after : NONE)]
    if (to !== null) after.add(report)
    return others
  }

  #of(origin: string): Set<string> {
    let reports = this.#reports.get(origin)
    if (!reports) this.#reports.set(origin, (reports = new Set()))
    return reports
  }
}

const NONE = new Set<string>()
