import type { Origin } from '../../model/origin.ts'
import type { Report } from '../../model/register.ts'
import { byCodeUnits } from '../order.ts'
import { Ordered } from '../ordered.ts'
import { type Pair, type Ties, UNTIED } from '../ties.ts'
import type { Link } from './links.ts'
import { origins } from './origins.ts'

/** Where a report stands in its origin. */
interface Place {
  readonly tree: Origin
  /** The report that it copies or retells; null for the root. */
  readonly source: string | null
}

/** The origins of the reports that are in it: only those are found anew that a change can reach by links. */
export class OriginBook {
  readonly #linksOf: (report: string) => readonly Link[]
  readonly #reports = new Map<string, Report>()
  readonly #places = new Map<string, Place>()
  readonly #trees = new Ordered<Origin>((a, b) => byCodeUnits(a.root, b.root))
  #ties: Ties = UNTIED
  /** The pairs of which people say something, by each of both. */
  #tied: ReadonlyMap<string, readonly Pair[]> = new Map()

  /** `linksOf`: the links of a report with others that are in the book. */
  constructor(linksOf: (report: string) => readonly Link[]) {
    this.#linksOf = linksOf
  }

  /** All as they are now, in the order of their roots. */
  snapshot(): () => readonly Origin[] {
    return this.#trees.snapshot()
  }

  /** The root of a report's origin. @throws RangeError where it is not in the book. */
  root(report: string): string {
    return this.#place(report).tree.root
  }

  /** The report that it copies or retells; null where it is the root. @throws RangeError where it is not in the book. */
  source(report: string): string | null {
    return this.#place(report).source
  }

  /** The reports that come from one, by however many steps, and itself. */
  from(report: string): ReadonlySet<string> {
    const found = new Set([report])
    // each comes after the one it comes from
    for (const derived of this.#place(report).tree.derived) if (found.has(derived.from)) found.add(derived.report)
    return found
  }

  /**
   * Puts in or replaces reports, among them those of which `ties` say something new, and looks again at those of `relinked`, whose links
   * changed. Gives the reports whose root or source is another one, new ones among them.
   */
  update(put: readonly Report[], relinked: Iterable<string>, ties: Ties): readonly string[] {
    for (const report of put) this.#reports.set(report.id, report)
    this.#retie(ties)
    const seen = new Set<string>()
    const [gone, made] = [new Set<Origin>(), new Array<Origin>()]
    for (const id of new Set([...put.map((report) => report.id), ...relinked])) {
      if (seen.has(id)) continue
      const { reports, links } = this.#around(id, seen)
      for (const { id } of reports) {
        const place = this.#places.get(id)
        if (place) gone.add(place.tree)
      }
      made.push(...origins(reports, links, reports.some((report) => this.#tied.has(report.id)) ? ties : UNTIED))
    }
    this.#trees.take([...gone])
    this.#trees.put(made)
    return made.flatMap((tree) => this.#settle(tree))
  }

  /** Takes over what people say. */
  #retie(ties: Ties): void {
    if (ties === this.#ties) return
    this.#ties = ties
    const pairs = [...ties.same, ...ties.different]
    this.#tied = Map.groupBy(pairs.concat(pairs.map(([a, b]) => [b, a])), ([id]) => id)
  }

  /** All that hangs together with a report by links, or by what people say, and the links. */
  #around(id: string, seen: Set<string>): { readonly reports: readonly Report[]; readonly links: readonly Link[] } {
    const links = new Set<Link>()
    const reports: Report[] = []
    const open = [id]
    seen.add(id)
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const report = this.#reports.get(next)
      if (!report) throw new RangeError(`no report ${next} in the book of origins`)
      reports.push(report)
      const own = this.#linksOf(next)
      for (const link of own) links.add(link)
      for (const id of [...own.flatMap(({ ends }) => ends), ...(this.#tied.get(next) ?? []).flat()]) {
        if (seen.has(id) || !this.#reports.has(id)) continue
        seen.add(id)
        open.push(id)
      }
    }
    return { reports, links: [...links] }
  }

  /** Notes the places in a tree, and gives those that are other than before. */
  #settle(tree: Origin): readonly string[] {
    const members = [{ report: tree.root, from: null }, ...tree.derived]
    return members.flatMap(({ report, from }) => {
      const before = this.#places.get(report)
      this.#places.set(report, { tree, source: from })
      return before?.tree.root === tree.root && before.source === from ? [] : [report]
    })
  }

  #place(report: string): Place {
    const place = this.#places.get(report)
    if (!place) throw new RangeError(`no report ${report} in the book of origins`)
    return place
  }
}
