import type { Dating } from '../model/dating.ts'
import type { KnownEvent } from '../model/event.ts'
import type { Origin } from '../model/origin.ts'
import type { Cell, Register, Report } from '../model/register.ts'
import { lazily } from '../register/lazily.ts'
import { membersOf } from '../register/origins/origins.ts'
import type { Found } from './found.ts'
import type { Snapshot } from './snapshot.ts'
import { reportSummary } from './summaries.ts'
import type { DossierView, ReportSummary } from './views.ts'

/** What is known at a day: the register, the dossier with the names that it needs, and the way from one thing in it to another. */
export class Known {
  readonly register: Register
  readonly dossier: DossierView
  /** What is known at whatever day is of this. */
  readonly snapshot: Snapshot
  /** What each report is called, by the report's id. */
  readonly names: ReadonlyMap<string, string>
  readonly #find: (known: Known) => Promise<Found>
  #found: Promise<Found> | null = null
  readonly #reports = lazily(() => new Map(this.register.reports.map((report) => [report.id, report])))
  readonly #datings = lazily(() => new Map(this.register.datings.map((dating) => [dating.report, dating])))
  readonly #cells = lazily(() => new Map(this.register.cells.map((cell) => [cell.id, cell])))
  readonly #events = lazily(() => new Map(this.register.events.map((event) => [event.id, event])))
  readonly #tellings = lazily(
    () => new Map(this.register.events.flatMap((event) => event.statements.map((statement) => [statement, event] as const))),
  )
  readonly #origins = lazily(
    () => new Map(this.register.origins.flatMap((origin) => membersOf(origin).map((report) => [report, origin] as const))),
  )

  /** `find` finds what cannot all be right: that takes time, and is done where it is asked for. */
  constructor(
    { register, dossier, snapshot, names }: Pick<Known, 'register' | 'dossier' | 'snapshot' | 'names'>,
    find: (known: Known) => Promise<Found>,
  ) {
    this.register = register
    this.dossier = dossier
    this.snapshot = snapshot
    this.names = names
    this.#find = find
  }

  /** What cannot all be right in it; found once. */
  async found(): Promise<Found> {
    this.#found ??= this.#find(this).catch((error: unknown) => {
      // a store that failed once may answer the next time
      this.#found = null
      throw error
    })
    return this.#found
  }

  report(id: string): Report | undefined {
    return this.#reports().get(id)
  }

  /** When a report was written. */
  dating(report: string): Dating | undefined {
    return this.#datings().get(report)
  }

  /** The reports with these ids, each once; those that are not known are left out. */
  summaries(ids: Iterable<string>): readonly ReportSummary[] {
    return [...new Set(ids)].flatMap((id) => {
      const report = this.report(id)
      return report ? [reportSummary(report, this.names.get(id) ?? id)] : []
    })
  }

  cell(id: string): Cell | undefined {
    return this.#cells().get(id)
  }

  event(id: string): KnownEvent | undefined {
    return this.#events().get(id)
  }

  /** The event that a statement tells. */
  eventTold(statement: string): KnownEvent | undefined {
    return this.#tellings().get(statement)
  }

  /** The origin that a report is of. */
  origin(report: string): Origin | undefined {
    return this.#origins().get(report)
  }

  /** The roots of the origins that reports are of, each once. */
  roots(reports: readonly string[]): ReadonlySet<string> {
    return new Set(reports.map((id) => this.origin(id)?.root ?? id))
  }
}
