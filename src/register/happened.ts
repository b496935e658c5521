import type { Clue } from '../model/clue.ts'
import type { Dating } from '../model/dating.ts'
import type { KnownEvent } from '../model/event.ts'
import type { Report } from '../model/register.ts'
import type { Statement } from '../model/statement.ts'
import { chronology } from './chronology.ts'
import type { Known } from './events/circle.ts'
import { byCodeUnits } from './order.ts'

/** One report with all that a chronology takes from it. */
export interface Told {
  readonly report: Report
  readonly statements: readonly Statement[]
  readonly clues: readonly Clue[]
  readonly origin: string
}

/** What a change came to: datings and events that are new or others, and the ids of events that are no more. */
export interface Happened {
  readonly datings: readonly Dating[]
  readonly events: readonly KnownEvent[]
  readonly gone: readonly string[]
}

/** The events and dates of the reports that are in it. All of them are found anew at each change, and only what differs is given. */
export class Chronicle {
  readonly #known: Known
  readonly #told = new Map<string, Told>()
  #events: ReadonlyMap<string, KnownEvent> = new Map()
  #datings: ReadonlyMap<string, Dating> = new Map()

  constructor(known: Known) {
    this.#known = known
  }

  /** `put`: reports that are new or others; `origins`: the roots of origins of reports that are in it, where these are others. */
  update({ put, origins }: { readonly put: readonly Told[]; readonly origins: ReadonlyMap<string, string> }): Happened {
    for (const told of put) this.#told.set(told.report.id, told)
    for (const [id, origin] of origins) {
      const told = this.#told.get(id)
      if (told) this.#told.set(id, { ...told, origin })
    }
    const all = [...this.#told.values()]
    const { events, datings } = chronology(
      {
        reports: all.map(({ report }) => report),
        statements: all.flatMap(({ statements }) => statements),
        clues: all.flatMap(({ clues }) => clues),
        origins: new Map(all.map(({ report, origin }) => [report.id, origin])),
      },
      this.#known,
    )
    const [oldEvents, oldDatings] = [this.#events, this.#datings]
    this.#events = new Map(events.map((event) => [event.id, event]))
    this.#datings = new Map(datings.map((dating) => [dating.report, dating]))
    return {
      datings: datings.filter((dating) => !alike(dating, oldDatings.get(dating.report))),
      events: events.filter((event) => !alike(event, oldEvents.get(event.id))),
      gone: [...oldEvents.keys()].filter((id) => !this.#events.has(id)),
    }
  }
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The order of events in a register. */
export const inTimeOrder = (a: KnownEvent, b: KnownEvent): number =>
  byCodeUnits(a.from ?? a.to ?? '', b.from ?? b.to ?? '') || byCodeUnits(a.type, b.type) || byCodeUnits(a.id, b.id)
