import type { Clue } from '../model/clue.ts'
import type { Review, ReviewOn } from '../model/review.ts'
import type { Sketch } from '../model/sketch.ts'
import type { Statement } from '../model/statement.ts'
import { lazily } from '../register/lazily.ts'
import type { Judged } from '../register/ledger.ts'
import { reviewed, type Reviewed } from '../register/reviews/reviewed.ts'
import { wordsIn } from './likely.ts'
import type { Histories, ReviewsOfTwo } from './views.ts'

/** What a store holds at one revision, made ready to be looked up; whatever nobody asks for is not made. */
export class Snapshot {
  readonly #holdings: readonly Judged[]
  readonly #reports = lazily(() => new Map(this.#holdings.map((holding) => [holding.report.id, holding])))
  readonly #read = lazily(() => new Map(this.#holdings.flatMap(({ statements }) => statements.map((s) => [s.id, s] as const))))
  readonly #statements = lazily(() => this.#holdings.flatMap(({ judged }) => judged))
  readonly #words = lazily(() => new Set(this.statements.flatMap(({ quote }) => wordsIn(quote.text.toLowerCase()))))
  readonly #standing = lazily(() => new Map(this.statements.map((s) => [s.id, s] as const)))
  readonly #reviewed = lazily(() =>
    reviewed(
      this.#holdings.flatMap(({ statements }) => statements),
      this.reviews,
    ),
  )
  /** All that people said, withdrawals among them. */
  readonly reviews: readonly Review[]
  readonly revision: number

  constructor(holdings: Iterable<Judged>, reviews: readonly Review[], revision: number) {
    this.#holdings = [...holdings]
    this.reviews = reviews
    this.revision = revision
  }

  /** What people make of the statements. */
  get reviewed(): Reviewed {
    return this.#reviewed()
  }

  /** The statements that stand, as people judged them, report by report. */
  get statements(): readonly Statement[] {
    return this.#statements()
  }

  get clues(): readonly Clue[] {
    return this.#holdings.flatMap(({ clues }) => clues)
  }

  /** What is kept of the wording of some reports. */
  sketches(reports: readonly string[]): ReadonlyMap<string, Sketch> {
    const held = reports.flatMap((id) => this.#reports().get(id) ?? [])
    return new Map(held.flatMap(({ report, sketch }) => (sketch ? [[report.id, sketch] as const] : [])))
  }

  /** The words that statements rest on, in small letters. */
  get words(): ReadonlySet<string> {
    return this.#words()
  }

  /** The statements of a report that stand, in their order. */
  statementsOf(report: string): readonly Statement[] {
    return this.#reports().get(report)?.judged ?? []
  }

  /** Those that were read in it and people refused. */
  refusedOf(report: string): readonly Statement[] {
    const standing = new Set(this.statementsOf(report).map(({ id }) => id))
    return (this.#reports().get(report)?.statements ?? []).filter(({ id }) => !standing.has(id))
  }

  /** A statement that stands, as people judged it. */
  statement(id: string): Statement | undefined {
    return this.#standing().get(id)
  }

  /** A statement as it was read, also one that was refused. */
  read(id: string): Statement | undefined {
    return this.#read().get(id)
  }

  /** What people said of a statement, in order of time. */
  historyOf(statement: string): readonly ReviewOn<'statement'>[] {
    return this.reviewed.histories.get(statement) ?? []
  }

  /** What people said of those of the statements of which they said anything. */
  histories(statements: readonly Statement[]): Histories {
    const said = statements.map(({ id }) => [id, this.historyOf(id)] as const)
    return Object.fromEntries(said.filter(([, history]) => history.length > 0))
  }

  /** What people said of one thing and another, where one or both are `among` these: statements that tell an event, or reports. */
  ofTwo(on: 'events' | 'origins', among: readonly string[]): readonly ReviewsOfTwo[] {
    const ids = new Set(among)
    return this.reviewed.threads.flatMap(({ ids: [one = '', other], thread }) =>
      other !== undefined && thread[0]?.on === on && (ids.has(one) || ids.has(other))
        ? [{ of: [one, other] as const, reviews: thread }]
        : [],
    )
  }
}
