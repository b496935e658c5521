import type { Register, Report } from '../model/register.ts'
import type { Happening, Position, Statement } from '../model/statement.ts'
import { cell, cellId } from './cell.ts'
import { byCodeUnits } from './order.ts'
import type { Link } from './origins/links.ts'
import { timeline } from './timeline.ts'

export interface CompileOptions {
  /** ISO day; null: everything that is known. */
  readonly asOf: string | null
  /** Which reports come from one another (origins/links.ts); without any, every report is a witness of its own. */
  readonly links?: readonly Link[]
}

/**
 * The register of `statements` from `reports`, whatever the order of both: as everything is known, or as it was known at the
 * ISO day `asOf`, by the reports published until then. Statements of reports that are not among `reports` are left out.
 */
export function compile(statements: readonly Statement[], reports: readonly Report[], { asOf, links = [] }: CompileOptions): Register {
  const time = timeline(reports, asOf, links)
  const known = statements
    .filter(({ document }) => time.knows(document))
    .toSorted((a, b) => time.rank(a.document) - time.rank(b.document) || a.quote.start - b.quote.start || byCodeUnits(a.id, b.id))
  const positions = known.filter((s): s is Position => s.kind === 'position')
  const cells = [...Map.groupBy(positions, cellId).values()].flatMap(([first, ...more]) => (first ? [cell([first, ...more], time)] : []))
  return {
    asOf,
    cells: cells.toSorted((a, b) => byCodeUnits(a.party, b.party) || byCodeUnits(a.measure, b.measure)),
    events: known.filter((s): s is Happening => s.kind === 'event').toSorted((a, b) => byCodeUnits(a.date ?? '', b.date ?? '')),
    figures: known.filter((s) => s.kind === 'figure'),
    reports: time.reports,
    origins: time.origins,
  }
}
