import type { Dating } from '../model/dating.ts'
import type { KnownEvent } from '../model/event.ts'
import { termsOf } from './dating/named.ts'
import { type Entry, type Lens, Noted } from './entry.ts'
import { Circle, type Known } from './events/circle.ts'
import { inTimeOrder } from './events/event.ts'
import { Facts } from './events/facts.ts'
import type { EventChanges } from './events/names.ts'
import { Tied } from './events/ties.ts'
import type { Ties } from './ties.ts'
import { Round } from './round.ts'
import { Sharing } from './sharing.ts'

/** What becomes of a chronicle; what is left out stays as it was. */
export interface ChronicleChanges {
  /** Reports that are new, or that take the place of those of the same id. */
  readonly put?: readonly Entry[]
  /** The ids of reports that go; one that is not there is passed over. */
  readonly take?: readonly string[]
  /** The roots of the origins of reports that stay as they are but for that, by their ids; one that is not there is passed over. */
  readonly origins?: ReadonlyMap<string, string>
  /** All that people say of two tellings being of one event or not. */
  readonly ties?: Ties
}

export interface ChronicleUpdate extends EventChanges {
  /** Of the reports that are new or whose dating changed in anything; not of those that are gone. */
  readonly datings: readonly Dating[]
}

/**
 * What happened when, and when each report was written, kept up to date: what it holds depends on the reports in it alone, not on the order in
 * which they came, and what a change costs depends on what is near it. First each report is dated by what stands in itself, and events are
 * joined, which dates more reports; by these dates events are joined anew, which dates more. Each of the two rounds has a book of its own, and
 * the first passes on to the second what changed in it.
 */
export class Chronicle {
  readonly #lens: Lens
  readonly #entries = new Map<string, Entry>()
  readonly #reports = new Map<string, Noted>()
  readonly #origins = new Sharing()
  readonly #first: Round
  readonly #last: Round
  #inOrder: readonly KnownEvent[] | null = null

  constructor(known: Known) {
    this.#lens = { circle: new Circle(known), terms: termsOf(known.offices), facts: new Facts(new Set(known.groups.map(({ id }) => id))) }
    this.#first = new Round(known.roles.body, this.#reports, (report) => this.#reports.get(report)?.dating)
    this.#last = new Round(known.roles.body, this.#reports, (report) => this.#first.dating(report))
  }

  update({ put = [], take = [], origins = new Map<string, string>(), ties }: ChronicleChanges): ChronicleUpdate {
    const entries = new Map<string, Entry | null>(take.map((id) => [id, null]))
    for (const [id, origin] of origins) {
      const known = this.#entries.get(id)
      if (known && known.origin !== origin && !entries.has(id)) entries.set(id, { ...known, origin })
    }
    for (const entry of put) entries.set(entry.report.id, entry)
    const reports = this.#enter(entries)
    const tied = ties && new Tied(ties)
    const { datings } = this.#first.update({ reports, datings: [], tied })
    const update = this.#last.update({ reports, datings, tied })
    this.#inOrder = null
    return update
  }

  /** @throws RangeError where there is no such report */
  dating(report: string): Dating {
    const found = this.#last.dating(report)
    if (!found) throw new RangeError(`no report ${report} in the chronicle`)
    return found
  }

  event(id: string): KnownEvent | undefined {
    return this.#last.event(id)
  }

  /** All events in the order of a register. */
  events(): readonly KnownEvent[] {
    return (this.#inOrder ??= [...this.#last.events()].sort(inTimeOrder))
  }

  /** Takes reports in, or out, and says of which anything is other than before: also those that are of one origin with others now, or alone. */
  #enter(entries: ReadonlyMap<string, Entry | null>): ReadonlySet<string> {
    const changed = new Set(entries.keys())
    for (const [id, entry] of entries) {
      for (const other of this.#origins.move(id, this.#entries.get(id)?.origin ?? null, entry?.origin ?? null)) changed.add(other)
      if (entry) this.#entries.set(id, entry)
      else this.#entries.delete(id)
    }
    for (const id of changed) {
      const entry = this.#entries.get(id)
      if (entry) this.#reports.set(id, new Noted({ ...entry, origin: this.#origins.shared(entry.origin) }, this.#lens))
      else this.#reports.delete(id)
    }
    return changed
  }
}
