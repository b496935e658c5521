import type { ClueOf } from '../../model/clue.ts'
import type { Dating, Reason, ReportQuote } from '../../model/dating.ts'
import type { KnownEvent } from '../../model/event.ts'
import { daysOf } from '../../model/span.ts'
import type { Happening } from '../../model/statement.ts'
import { settled } from './settle.ts'
import { boundReason, type Dated, eventReason, occasionReason, type Undated } from './told.ts'

/** An event with those of its tellings whose words reports are dated by. */
export interface Sourced {
  readonly event: KnownEvent
  /** The first that gives its date; null where none does. */
  readonly source: Happening | null
  /** The first, and the first of another report; null where only one report tells it. */
  readonly first: Happening | null
  readonly second: Happening | null
}

export function sourced(event: KnownEvent, statementOf: (id: string) => Happening): Sourced {
  const find = (test: (statement: Happening) => boolean): Happening | null => {
    for (const id of event.statements) {
      const statement = statementOf(id)
      if (test(statement)) return statement
    }
    return null
  }
  const first = find(() => true)
  const second = event.reports.length < 2 ? null : find(({ document }) => document !== first?.document)
  return { event, source: event.date === null ? null : find(({ date }) => date === event.date), first, second }
}

/** Whether a report that tells both is dated alike by them. */
export function datesAlike(a: Sourced, b: Sourced): boolean {
  const [one, other] = [a.event, b.event]
  return (
    one.id === other.id &&
    one.date === other.date &&
    one.place === other.place &&
    one.from === other.from &&
    one.to === other.to &&
    a.source === b.source &&
    a.first === b.first &&
    a.second === b.second
  )
}

/** One report's telling of an event. */
export interface Mention extends Sourced {
  readonly statement: Happening
  readonly clue: ClueOf<'telling'>
}

/** The dating of a report by what stands in itself and by the events that it tells, as others date them too. */
export function dated(report: string, own: readonly Reason[], mentions: readonly Mention[], body: Reason | null): Dating {
  const told = mentions.flatMap(datedMention)
  const byEvents = told.map(eventReason).filter((reason) => reason !== null)
  const latest = [...own, ...byEvents.filter(({ kind }) => kind === 'day')]
    .map(({ from }) => from ?? '')
    .sort()
    .at(-1)
  const occasion = occasionReason(told, latest ?? null)
  const reasons = [...own, ...byEvents, ...[occasion, body].filter((reason) => reason !== null)]
  const alone = settled(report, reasons)
  const bounds = mentions.flatMap(undatedMention).flatMap((mention) => {
    const reason = boundReason(mention)
    return reason && narrows(alone, reason) ? [reason] : []
  })
  return bounds.length === 0 ? alone : settled(report, [...reasons, ...bounds])
}

/** A telling of a dated event, with the words that date it: its own, or those of the first other report that has a date. */
function datedMention({ event, source, statement, clue }: Mention): readonly Dated[] {
  const date = statement.date ?? event.date
  if (event.date === null || date === null) return []
  const own = statement.date !== null
  return [{ event, days: daysOf(date), statement, clue, own, elsewhere: own || !source ? [] : [quoted(source)] }]
}

/** A telling of an event that several reports tell and none dates, with the words of the first other one. */
function undatedMention({ event, first, second, statement, clue }: Mention): readonly Undated[] {
  if (event.date !== null) return []
  const other = first?.document === statement.document ? second : first
  return event.reports.length < 2 || !other ? [] : [{ event, statement, clue, elsewhere: [quoted(other)] }]
}

const quoted = ({ quote, document }: Happening): ReportQuote => ({ ...quote, document })

/** Whether a reason leaves fewer days than a dating does without it. */
function narrows({ from, to, contradiction }: Dating, reason: Reason): boolean {
  if (contradiction) return false
  return (reason.from !== null && (from === null || reason.from > from)) || (reason.to !== null && (to === null || reason.to < to))
}
