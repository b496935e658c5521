import { countsFor, type Dating } from '../model/dating.ts'
import type { Origin } from '../model/origin.ts'
import type { Report } from '../model/register.ts'
import { given } from './dating/given.ts'
import { byCodeUnits } from './order.ts'
import { rootsOf } from './origins/origins.ts'

/** The reports that are known at a day, in time order: undated ones first, those of one day by their ids. */
export interface Timeline {
  readonly reports: readonly Report[]
  readonly knows: (report: string) => boolean
  /** The report with this id. @throws RangeError where it is not known. */
  readonly report: (id: string) => Report
  /** The report's place in time order, from 0. @throws RangeError where it is not known. */
  readonly rank: (id: string) => number
  /** The day that the report counts for: its own, or the last on which it can have been written; null where that is not known. */
  readonly day: (id: string) => string | null
  readonly dating: (id: string) => Dating
  readonly origins: readonly Origin[]
  /** The root of the origin that the report belongs to: copies and retellings of one text have the same. @throws RangeError where it is not known. */
  readonly witness: (id: string) => string
  /** The report that it copies or retells; null where it is the root of its origin. @throws RangeError where it is not known. */
  readonly source: (id: string) => string | null
}

/**
 * The timeline of `reports`, or of those that are known to have been published on or before the day `asOf`: an undated one may be younger
 * than that day and is left out then. One of which a range is inferred counts for its last day, so that it never comes before its time.
 * `treesOf`: the origins of reports.
 */
export function timeline(
  reports: readonly Report[],
  datings: readonly Dating[],
  { asOf, treesOf }: { readonly asOf: string | null; readonly treesOf: (reports: readonly Report[]) => readonly Origin[] },
): Timeline {
  const dated = new Map(datings.map((dating) => [dating.report, dating]))
  const dayOf = ({ id, published }: Report): string | null => {
    const dating = dated.get(id)
    return published ?? (dating ? countsFor(dating) : null)
  }
  const known = reports
    .map((report) => ({ report, day: dayOf(report) }))
    .filter(({ day }) => asOf === null || (day !== null && day <= asOf))
    .toSorted((a, b) => byCodeUnits(a.day ?? '', b.day ?? '') || byCodeUnits(a.report.id, b.report.id))
  const inOrder = known.map(({ report }) => report)
  const trees = treesOf(inOrder)
  const roots = rootsOf(trees)
  const places = new Map(known.map(({ report, day }, rank) => [report.id, { report, day, rank, root: roots.get(report.id) ?? report.id }]))
  const sources = new Map(trees.flatMap(({ derived }) => derived.map(({ report, from }) => [report, from] as const)))
  const place = (id: string) => {
    const found = places.get(id)
    if (!found) throw new RangeError(`no report ${id} on the timeline`)
    return found
  }
  return {
    reports: inOrder,
    knows: (id) => places.has(id),
    report: (id) => place(id).report,
    rank: (id) => place(id).rank,
    day: (id) => place(id).day,
    dating: (id) => dated.get(id) ?? given(place(id).report),
    origins: trees,
    witness: (id) => place(id).root,
    source: (id) => sources.get(place(id).report.id) ?? null,
  }
}
