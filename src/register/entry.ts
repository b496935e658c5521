import type { Clue, ClueOf } from '../model/clue.ts'
import type { Dating, Reason } from '../model/dating.ts'
import type { Report } from '../model/register.ts'
import type { Span } from '../model/span.ts'
import type { Happening, Statement } from '../model/statement.ts'
import { namingOf } from './dating/body.ts'
import { given } from './dating/given.ts'
import type { Terms } from './dating/named.ts'
import { ownReasons } from './dating/own.ts'
import { settled } from './dating/settle.ts'
import type { Circle } from './events/circle.ts'
import type { Facts } from './events/facts.ts'
import { type Background, Group } from './events/group.ts'
import { telling } from './events/telling.ts'
import { byCodeUnits } from './order.ts'

/** One report with all that a chronology takes from it. */
export interface Entry {
  readonly report: Report
  /** All that it states, in any order. */
  readonly statements: readonly Statement[]
  readonly clues: readonly Clue[]
  /** The root of its origin; null where that is not known. */
  readonly origin: string | null
}

/** What entries are looked at with. */
export interface Lens {
  readonly circle: Circle
  readonly terms: Terms
  readonly facts: Facts
}

/** A report as a chronology sees it: what it shows of its own day, and its tellings as of the days in which it may have been written. */
export class Noted {
  readonly report: Report
  readonly statements: readonly Statement[]
  readonly happenings: readonly Happening[]
  /** How it tells its events. */
  readonly #clues: readonly ClueOf<'telling'>[]
  /** What dates it by its own words; none where its day is given. */
  readonly reasons: readonly Reason[]
  /** Where it speaks of the body that the dossier is about, and its day is not given. */
  readonly naming: Statement | null
  /** Its dating by its document or its own words alone. */
  readonly dating: Dating
  readonly #lens: Lens
  readonly #background: Background
  /** By the days in which it may have been written; those that state a day are the same in all. */
  #groups: readonly { readonly written: Span; readonly groups: readonly Group[] }[] = []

  constructor({ report, statements, clues, origin }: Entry, lens: Lens) {
    this.report = report
    this.statements = statements.toSorted((a, b) => a.quote.start - b.quote.start || byCodeUnits(a.id, b.id))
    this.happenings = this.statements.filter((s): s is Happening => s.kind === 'event')
    this.#clues = clues.filter((clue) => clue.kind === 'telling')
    this.reasons = report.published === null ? ownReasons(this.statements, clues, lens.terms) : []
    this.naming = report.published === null ? namingOf(this.statements, lens.circle.body) : null
    this.dating = report.published === null ? settled(report.id, this.reasons) : given(report)
    this.#lens = lens
    this.#background = {
      facts: lens.facts.of(this.statements),
      reports: new Set([report.id]),
      origins: origin === null ? NONE : new Set([origin]),
    }
  }

  /** Its tellings, each by itself, where it was written in these days; one is the same group each time as long as nothing of it changes. */
  tellings(written: Span): readonly Group[] {
    const known = this.#groups.find((one) => one.written.from === written.from && one.written.to === written.to)
    if (known) return known.groups
    const groups = this.happenings.map((happening, at) => this.#group(happening, at, written))
    this.#groups = [...this.#groups.slice(1 - KEPT), { written: { from: written.from, to: written.to }, groups }]
    return groups
  }

  /** How it tells an event, by its statement. */
  clue(statement: string): ClueOf<'telling'> | undefined {
    return this.#clues.findLast(({ event }) => event === statement)
  }

  /** What has a date is told of that, whenever its report was written. */
  #group(happening: Happening, at: number, written: Span): Group {
    const known = happening.date === null ? null : this.#groups[0]?.groups[at]
    return known ?? Group.of(telling(happening, written, this.clue(happening.id)), this.#background, this.#lens.circle)
  }
}

const NONE: ReadonlySet<string> = new Set()

/** For so many stretches of days the tellings are kept; there is one in each round. */
const KEPT = 4
