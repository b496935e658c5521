import type { Clue } from '../model/clue.ts'
import type { Cell, Register, Report } from '../model/register.ts'
import type { Review } from '../model/review.ts'
import type { Position, Statement } from '../model/statement.ts'
import { cellId, inCellOrder } from './cell.ts'
import { CellBook } from './cellbook.ts'
import { chronology } from './chronology.ts'
import type { Known } from './events/circle.ts'
import type { Link } from './origins/links.ts'
import { reviewed } from './reviews/reviewed.ts'
import { saidOn } from './said.ts'
import { origins, rootsOf } from './origins/origins.ts'
import { byQuote, placed, type Placing } from './placed.ts'
import { timeline, type Timeline } from './timeline.ts'

/** What a register goes by beside statements and reports. */
export interface Compiling {
  /** The ISO day as of which it is compiled; null: all that is known. */
  readonly asOf: string | null
  /** Who holds which office, which parties are bodies of states; without it nobody acts for anybody. */
  readonly dossier?: Known
  /** What the reports show of the time they were written in; without it only reports with a day of their own are dated. */
  readonly clues?: readonly Clue[]
  /** Which reports come from one another (origins/links.ts); without any, every report is a witness of its own. */
  readonly links?: readonly Link[]
  /** The ISO day up to which positions count, by when they were said, whenever that came to be known; null: all of them. */
  readonly saidUntil?: string | null
  /** What people say of statements, events and origins: it holds whenever it was said, also for a register of an earlier day. */
  readonly reviews?: readonly Review[]
}

const NOBODY: Known = { offices: [], groups: [], roles: { body: '' } }

/**
 * The register of `statements` from `reports`, whatever the order of both: as everything is known, or as it was known at the
 * ISO day `asOf`, by the reports published until then; `statements` are as they were read. Statements of reports that are not among `reports` are left out.
 */
export function compile(
  statements: readonly Statement[],
  reports: readonly Report[],
  { asOf, dossier = NOBODY, clues = [], links = [], saidUntil = null, reviews = [] }: Compiling,
): Register {
  // an undated report may turn out to be of a day before `asOf`, by reports of before that day
  const early = reports.filter(({ published }) => asOf === null || published === null || published <= asOf)
  const here = new Set(early.map(({ id }) => id))
  const of = ({ document }: { readonly document: string }) => here.has(document)
  const { statements: judged, ties } = reviewed(statements, reviews)
  const trees = origins(early, links, ties.origins)
  const sources = { statements: judged.filter(of), reports: early, clues: clues.filter(of), origins: rootsOf(trees), ties: ties.events }
  const all = chronology(sources, dossier)
  // where all of them are known, what comes from what is known already
  const treesOf = (known: readonly Report[]) => (known.length === early.length ? trees : origins(known, links, ties.origins))
  const time = timeline(early, all.datings, { asOf, treesOf })
  const byReport = Map.groupBy(sources.statements, ({ document }) => document)
  const known = time.reports.flatMap(({ id }) => (byReport.get(id) ?? []).toSorted(byQuote))
  const { events } = asOf === null ? all : chronology({ ...sources, statements: known, reports: time.reports }, dossier)
  return {
    asOf,
    saidUntil,
    cells: cells(
      known.filter((s): s is Position => s.kind === 'position' && within(saidOn(s, time.report(s.document)), saidUntil)),
      time,
    ),
    events,
    figures: known.filter((s) => s.kind === 'figure'),
    reports: time.reports,
    origins: time.origins,
    datings: time.reports.map(({ id }) => time.dating(id)),
  }
}

/** The cells of positions, in the order of parties and measures. */
function cells(positions: readonly Position[], time: Timeline): readonly Cell[] {
  const told = Map.groupBy(positions, ({ document }) => document)
  const placing: Placing = { ...time, told: (report) => told.get(report) ?? [] }
  return [...Map.groupBy(positions, cellId).values()]
    .map((of) => {
      const book = new CellBook()
      book.put(of.map((position) => placed(position, placing)))
      return book.cell()
    })
    .toSorted(inCellOrder)
}

/** Whether a day is known to be no later than another. */
const within = (day: string | null, until: string | null): boolean => until === null || (day !== null && day <= until)
