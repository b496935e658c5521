import type { Clue, ClueOf } from '../model/clue.ts'
import type { Dating, Reason } from '../model/dating.ts'
import type { KnownEvent } from '../model/event.ts'
import type { Report } from '../model/register.ts'
import { daysOf, OPEN, type Span } from '../model/span.ts'
import type { Happening, Statement } from '../model/statement.ts'
import { bodyReason, foundingOf } from './dating/body.ts'
import { actingIn, dayReason, officeReason, termsOf } from './dating/named.ts'
import { given } from './dating/given.ts'
import { settled } from './dating/settle.ts'
import { boundReason, type Dated, datedDays, eventReason, occasionReason, type Undated } from './dating/told.ts'
import { Circle, type Known } from './events/circle.ts'
import { knownEvents } from './events/event.ts'
import { particulars } from './events/facts.ts'
import type { Background } from './events/group.ts'
import { joined } from './events/joining.ts'
import { telling } from './events/telling.ts'
import { byCodeUnits } from './order.ts'

/** What happened when, and when each report was written: the two are found together, as each helps to find the other. */
export interface Chronology {
  readonly events: readonly KnownEvent[]
  /** One for each report, in the order of the reports. */
  readonly datings: readonly Dating[]
}

/** What a chronology is made of. `origins`: the origin of each report, where that is known: copies tell of the same events. */
export interface Sources {
  readonly statements: readonly Statement[]
  readonly reports: readonly Report[]
  readonly clues: readonly Clue[]
  readonly origins?: ReadonlyMap<string, string>
}

/** How often events are joined anew by the dates that were inferred from them. */
const ROUNDS = 3

/**
 * The events that reports tell, and the dates of reports without one of their own: a pure function of what is known, whatever the order it
 * comes in. First each report is dated by what stands in itself; then events are joined, which dates more reports, and so on.
 */
export function chronology(sources: Sources, known: Known): Chronology {
  const about = new Aspects(sources, known)
  let datings: readonly Dating[] = sources.reports.map((report) => about.own(report))
  let events: readonly KnownEvent[] = []
  for (let round = 0; round < ROUNDS; round++) {
    events = about.events(datings)
    const next = about.datings(events)
    const settledNow = next.every(({ from, to }, i) => from === datings[i]?.from && to === datings[i].to)
    datings = next
    if (settledNow) break
  }
  return { events, datings }
}

/** The sources, by report and by statement. */
class Aspects {
  readonly #sources: Sources
  readonly #known: Known
  readonly #circle: Circle
  readonly #terms
  readonly #statements: ReadonlyMap<string, readonly Statement[]>
  readonly #clues: ReadonlyMap<string, readonly Clue[]>
  readonly #happenings: readonly Happening[]
  readonly #byId: ReadonlyMap<string, Happening>
  readonly #tellings: ReadonlyMap<string, ClueOf<'telling'>>
  readonly #background: (report: string) => Background
  readonly #own = new Map<string, readonly Reason[]>()

  constructor(sources: Sources, known: Known) {
    this.#sources = sources
    this.#known = known
    this.#circle = new Circle(known)
    this.#terms = termsOf(known.offices)
    const statements = sources.statements.toSorted((a, b) => a.quote.start - b.quote.start || byCodeUnits(a.id, b.id))
    this.#statements = Map.groupBy(statements, ({ document }) => document)
    this.#clues = Map.groupBy(sources.clues, ({ document }) => document)
    this.#happenings = statements.filter((s): s is Happening => s.kind === 'event')
    this.#byId = new Map(this.#happenings.map((happening) => [happening.id, happening]))
    this.#tellings = new Map(sources.clues.flatMap((clue) => (clue.kind === 'telling' ? [[clue.event, clue] as const] : [])))
    const backgrounds = new Map<string, Background>()
    this.#background = (report) => {
      const facts = () => particulars(this.#statements.get(report) ?? [])
      const found = backgrounds.get(report) ?? { facts: facts(), origin: sources.origins?.get(report) ?? null }
      backgrounds.set(report, found)
      return found
    }
  }

  /** The dating of a report by what stands in it. */
  own(report: Report): Dating {
    if (report.published !== null) return given(report)
    const acting = actingIn(this.#statements.get(report.id) ?? [])
    const reasons = (this.#clues.get(report.id) ?? []).flatMap((clue): readonly (Reason | null)[] => {
      switch (clue.kind) {
        case 'day':
          return [dayReason(clue)]
        case 'office':
          return [officeReason(clue, this.#terms, acting)]
        case 'telling':
          return []
      }
    })
    const found = reasons.filter((reason) => reason !== null)
    this.#own.set(report.id, found)
    return settled(report.id, found)
  }

  events(datings: readonly Dating[]): readonly KnownEvent[] {
    const written = new Map(datings.map(({ report, from, to }): [string, Span] => [report, { from, to }]))
    const tellings = this.#happenings.map((h) => telling(h, written.get(h.document) ?? OPEN, this.#tellings.get(h.id)))
    return knownEvents(joined(tellings, this.#circle, this.#background))
  }

  datings(events: readonly KnownEvent[]): readonly Dating[] {
    const founding = foundingOf(this.#known.roles.body, events, (id) => this.#statement(id))
    const dated = Map.groupBy(
      events.flatMap((event) => this.#dated(event)),
      ({ statement }) => statement.document,
    )
    const undated = Map.groupBy(
      events.flatMap((event) => this.#undated(event)),
      ({ statement }) => statement.document,
    )
    return this.#sources.reports.map((report) => {
      if (report.published !== null) return given(report)
      const own = this.#own.get(report.id) ?? []
      const told = dated.get(report.id) ?? []
      const byEvents = told.map(eventReason).filter((reason) => reason !== null)
      const latest = [...own, ...byEvents.filter(({ kind }) => kind === 'day')]
        .map(({ from }) => from ?? '')
        .sort()
        .at(-1)
      const occasion = occasionReason(told, latest ?? null)
      const body = founding && bodyReason(this.#statements.get(report.id) ?? [], this.#known.roles.body, founding)
      const reasons = [...own, ...byEvents, ...[occasion, body].filter((reason) => reason !== null)]
      const alone = settled(report.id, reasons)
      const bounds = (undated.get(report.id) ?? []).flatMap((telling) => {
        const reason = boundReason(telling)
        return reason && narrows(alone, reason) ? [reason] : []
      })
      return bounds.length === 0 ? alone : settled(report.id, [...reasons, ...bounds])
    })
  }

  /** The tellings of an event that several reports tell and none dates, each with the words of the first other one. */
  #undated(event: KnownEvent): readonly Undated[] {
    if (event.date !== null || event.reports.length < 2) return []
    const statements = event.statements.map((id) => this.#statement(id))
    return statements.flatMap((statement): Undated[] => {
      const clue = this.#tellings.get(statement.id)
      const other = statements.find(({ document }) => document !== statement.document)
      return clue && other ? [{ event, statement, clue, elsewhere: [{ ...other.quote, document: other.document }] }] : []
    })
  }

  /** The tellings of a dated event, each with the words that date it: its own, or those of the first other report that has a date. */
  #dated(event: KnownEvent): readonly Dated[] {
    const days = datedDays(event)
    if (days === null) return []
    const statements = event.statements.map((id) => this.#statement(id))
    const source = statements.find(({ date }) => date === event.date)
    return statements.flatMap((statement): Dated[] => {
      const clue = this.#tellings.get(statement.id)
      if (!clue) return []
      const own = statement.date !== null
      const elsewhere = own || !source ? [] : [{ ...source.quote, document: source.document }]
      return [{ event, days: statement.date === null ? days : daysOf(statement.date), statement, clue, own, elsewhere }]
    })
  }

  #statement(id: string): Happening {
    const found = this.#byId.get(id)
    if (!found) throw new RangeError(`no event statement ${id}`)
    return found
  }
}

/** Whether a reason leaves fewer days than a dating does without it. */
function narrows({ from, to, contradiction }: Dating, reason: Reason): boolean {
  if (contradiction) return false
  return (reason.from !== null && (from === null || reason.from > from)) || (reason.to !== null && (to === null || reason.to < to))
}
