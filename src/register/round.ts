import type { Dating } from '../model/dating.ts'
import type { KnownEvent } from '../model/event.ts'
import type { Span } from '../model/span.ts'
import type { Happening } from '../model/statement.ts'
import { bodyReason, type Founding, foundingOf } from './dating/body.ts'
import { dated, datesAlike, type Mention, type Sourced, sourced } from './dating/dated.ts'
import { given } from './dating/given.ts'
import type { Noted } from './entry.ts'
import { Book } from './events/book.ts'
import type { Group } from './events/group.ts'
import { type EventChanges, Names } from './events/names.ts'
import type { Tied } from './events/ties.ts'

/** The reports of a chronology by their ids. */
export type Reports = ReadonlyMap<string, Noted>

/** What becomes of a round. */
export interface RoundChanges {
  /** Reports that are new, other than before, or gone. */
  readonly reports: ReadonlySet<string>
  /** Those that were dated otherwise by the round before. */
  readonly datings: readonly Dating[]
  readonly tied: Tied | undefined
}

export interface RoundUpdate extends EventChanges {
  /** Those that are dated otherwise by the events of this round than before. */
  readonly datings: readonly Dating[]
}

/** One round of a chronology: the events as the datings of the round before have them, and how these events date the reports. */
export class Round {
  readonly #body: string
  readonly #reports: Reports
  readonly #written: (report: string) => Span | undefined
  readonly #book: Book
  readonly #names = new Names()
  readonly #tellings = new Map<string, readonly Group[]>()
  readonly #statements = new Map<string, Happening>()
  /** The event that a statement tells. */
  readonly #events = new Map<string, Sourced>()
  readonly #foundings = new Map<string, KnownEvent>()
  readonly #datings = new Map<string, Dating>()
  #founding: Founding | null = null

  /** @param written when a report was written by the round before */
  constructor(body: string, reports: Reports, written: (report: string) => Span | undefined) {
    this.#body = body
    this.#reports = reports
    this.#written = written
    this.#book = new Book(body)
  }

  events(): Iterable<KnownEvent> {
    return this.#names.all()
  }

  event(id: string): KnownEvent | undefined {
    return this.#names.get(id)
  }

  dating(report: string): Dating | undefined {
    return this.#datings.get(report)
  }

  update({ reports, datings, tied }: RoundChanges): RoundUpdate {
    const [take, put] = this.#retell(reports, datings)
    const { made, ...changes } = this.#names.update(this.#book.update({ take, put, ...(tied ? { tied } : {}) }))
    const concerned = new Set([...reports, ...this.#source(made)])
    if (this.#refound(made, changes.gone)) for (const [id, { naming }] of this.#reports) if (naming) concerned.add(id)
    return { ...changes, datings: this.#date(concerned) }
  }

  /** The tellings that are no more and the new ones. */
  #retell(reports: ReadonlySet<string>, datings: readonly Dating[]): readonly [Set<Group>, Set<Group>] {
    const [take, put] = [new Set<Group>(), new Set<Group>()]
    for (const id of new Set([...reports, ...datings.map(({ report }) => report)])) {
      const written = this.#written(id)
      const before = this.#tellings.get(id) ?? []
      const after = (written && this.#reports.get(id)?.tellings(written)) ?? []
      for (const group of before) if (!after.includes(group)) take.add(group)
      for (const group of after) if (!before.includes(group)) put.add(group)
      if (after.length > 0) this.#tellings.set(id, after)
      else this.#tellings.delete(id)
    }
    for (const { id } of take) {
      this.#statements.delete(id)
      this.#events.delete(id)
    }
    for (const { id, tellings } of put) for (const { statement } of tellings) this.#statements.set(id, statement)
    return [take, put]
  }

  /** Notes which events the reports now tell, and says which of those without a day tell one that dates them otherwise. */
  #source(events: readonly KnownEvent[]): ReadonlySet<string> {
    const concerned = new Set<string>()
    for (const event of events) {
      const now = sourced(event, this.#statementOf)
      for (const id of event.statements) {
        const before = this.#events.get(id)
        this.#events.set(id, now)
        if (before && datesAlike(before, now)) continue
        const { document } = this.#statementOf(id)
        if (this.#reports.get(document)?.report.published === null) concerned.add(document)
      }
    }
    return concerned
  }

  /** Whether the body that the dossier is about was founded at another time, or by other words, than before. */
  #refound(made: readonly KnownEvent[], gone: readonly string[]): boolean {
    const foundings = made.filter(({ type }) => type === 'founding')
    const isGone = gone.filter((id) => this.#foundings.delete(id)).length > 0
    if (foundings.length === 0 && !isGone) return false
    for (const event of foundings) this.#foundings.set(event.id, event)
    const before = this.#founding
    this.#founding = foundingOf(this.#body, [...this.#foundings.values()], this.#statementOf)
    return before?.statement !== this.#founding?.statement || before?.event.id !== this.#founding?.event.id
  }

  #date(reports: ReadonlySet<string>): readonly Dating[] {
    const changed: Dating[] = []
    for (const id of reports) {
      const noted = this.#reports.get(id)
      if (!noted) {
        this.#datings.delete(id)
        continue
      }
      const dating = this.#dating(noted)
      if (JSON.stringify(this.#datings.get(id)) === JSON.stringify(dating)) continue
      this.#datings.set(id, dating)
      changed.push(dating)
    }
    return changed
  }

  #dating(noted: Noted): Dating {
    const { report, naming, happenings, reasons } = noted
    if (report.published !== null) return given(report)
    const mentions = happenings.flatMap((statement): Mention[] => {
      const [event, clue] = [this.#events.get(statement.id), noted.clue(statement.id)]
      return event && clue ? [{ ...event, statement, clue }] : []
    })
    const body = naming && this.#founding && bodyReason(naming, this.#body, this.#founding)
    return dated(report.id, reasons, mentions, body)
  }

  readonly #statementOf = (id: string): Happening => {
    const found = this.#statements.get(id)
    if (!found) throw new RangeError(`no event statement ${id}`)
    return found
  }
}
