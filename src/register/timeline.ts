import type { Report } from '../model/register.ts'

/** The reports that are known at a day, in time order: undated ones first, those of one day by their ids. */
export interface Timeline {
  readonly reports: readonly Report[]
  readonly knows: (report: string) => boolean
  /** The report with this id. @throws RangeError where it is not known. */
  readonly report: (id: string) => Report
  /** The report's place in time order, from 0. @throws RangeError where it is not known. */
  readonly rank: (id: string) => number
}

/**
 * The timeline of `reports`, or of those published on or before the day `asOf`: an undated one may be younger than that day
 * and is left out then.
 */
export function timeline(reports: readonly Report[], asOf: string | null): Timeline {
  const known = reports
    .filter(({ published }) => asOf === null || (published !== null && published <= asOf))
    .toSorted((a, b) => byCodeUnits(a.published ?? '', b.published ?? '') || byCodeUnits(a.id, b.id))
  const places = new Map(known.map((report, rank) => [report.id, { report, rank }]))
  const place = (id: string) => {
    const found = places.get(id)
    if (!found) throw new RangeError(`no report ${id} on the timeline`)
    return found
  }
  return { reports: known, knows: (id) => places.has(id), report: (id) => place(id).report, rank: (id) => place(id).rank }
}

/** An order of strings that is the same on every machine, whatever its locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
