import type { Origin } from '../model/origin.ts'
import type { Report } from '../model/register.ts'
import type { Link } from './origins/links.ts'
import { origins, rootsOf } from './origins/origins.ts'
import { byCodeUnits } from './order.ts'

/** The reports that are known at a day, in time order: undated ones first, those of one day by their ids. */
export interface Timeline {
  readonly reports: readonly Report[]
  readonly knows: (report: string) => boolean
  /** The report with this id. @throws RangeError where it is not known. */
  readonly report: (id: string) => Report
  /** The report's place in time order, from 0. @throws RangeError where it is not known. */
  readonly rank: (id: string) => number
  readonly origins: readonly Origin[]
  /** The root of the origin that the report belongs to: copies and retellings of one text have the same. @throws RangeError where it is not known. */
  readonly witness: (id: string) => string
}

/**
 * The timeline of `reports`, or of those published on or before the day `asOf`: an undated one may be younger than that day
 * and is left out then. What comes from what is as `links` say.
 */
export function timeline(reports: readonly Report[], asOf: string | null, links: readonly Link[]): Timeline {
  const known = reports
    .filter(({ published }) => asOf === null || (published !== null && published <= asOf))
    .toSorted((a, b) => byCodeUnits(a.published ?? '', b.published ?? '') || byCodeUnits(a.id, b.id))
  const trees = origins(known, links)
  const roots = rootsOf(trees)
  const places = new Map(known.map((report, rank) => [report.id, { report, rank, root: roots.get(report.id) ?? report.id }]))
  const place = (id: string) => {
    const found = places.get(id)
    if (!found) throw new RangeError(`no report ${id} on the timeline`)
    return found
  }
  return {
    reports: known,
    knows: (id) => places.has(id),
    report: (id) => place(id).report,
    rank: (id) => place(id).rank,
    origins: trees,
    witness: (id) => place(id).root,
  }
}
