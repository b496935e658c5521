import type { KnownEvent } from '../model/event.ts'
import type { Statement } from '../model/statement.ts'
import type { Known } from './known.ts'
import type { EventSummary } from './views.ts'

/** An event without its tellings. */
export function eventSummary(event: KnownEvent, known: Known): EventSummary {
  const { id, type, date, dateHow, from, to, place, participants, reports, differences } = event
  return {
    id,
    type,
    date,
    dateHow,
    from,
    to,
    place,
    participants: participants.map(({ who, mode }) => ({ who, mode })),
    reports: reports.length,
    origins: known.roots(reports).size,
    differs: [...new Set(differences.map(({ about }) => about))],
  }
}

/** The events that statements tell, each once and in the order of the register. */
export function eventsTold(statements: readonly Statement[], known: Known): readonly EventSummary[] {
  const told = new Set(statements.flatMap(({ id }) => known.eventTold(id) ?? []))
  return known.register.events.filter((event) => told.has(event)).map((event) => eventSummary(event, known))
}
