import type { ClueOf } from '../../model/clue.ts'
import type { Reason, ReportQuote } from '../../model/dating.ts'
import type { KnownEvent } from '../../model/event.ts'
import { type Closed, later, type Span } from '../../model/span.ts'
import type { Happening } from '../../model/statement.ts'
import { isBackground } from '../events/facts.ts'

/** How many days before and after an event a report opens with it at most, by how it tells it. */
const NEWS = { now: [1, 7], past: [0, 14], open: [14, 14] } as const

/** An event with a date, as one report tells it. */
export interface Dated {
  readonly event: KnownEvent
  readonly days: Closed
  readonly statement: Happening
  readonly clue: ClueOf<'telling'>
  /** Whether the report itself gives the date; else others do. */
  readonly own: boolean
  /** The words of another report that give it. */
  readonly elsewhere: readonly ReportQuote[]
}

/** The event that another report dates, or the report itself, and what it tells of when the report was written. */
export function eventReason({ event, days, statement, clue, own, elsewhere }: Dated): Reason | null {
  const quotes = [{ ...statement.quote, document: statement.document }, ...elsewhere]
  const common = { kind: own ? 'day' : 'event', quotes, event: event.id } as const
  const what = nameOf(event, days)
  if (clue.back !== null) {
    const [least, most] = clue.back
    const away = least === most ? `${least} days` : `${least} to ${most} days`
    return { ...common, from: later(days.from, least), to: later(days.to, most), message: `it puts ${what} ${away} back` }
  }
  switch (clue.told) {
    case 'past':
    case 'ago':
      return { ...common, from: days.from, to: null, message: `it tells of ${what} as past` }
    case 'now':
      return { ...common, from: later(days.from, -1), to: null, message: `it tells of ${what} as going on or just over` }
    case 'ahead':
      return { ...common, from: null, to: days.to, message: `it tells of ${what} as still to come` }
    case 'open':
      return null
  }
}

/**
 * What a report opens with has just happened. Of several dated events that is the last; where the report tells of later days besides, it
 * looks back and this says nothing. `latest`: the first day on which, by its own words, the report can have been written.
 */
export function occasionReason(dated: readonly Dated[], latest: string | null): Reason | null {
  // of a founding or an attack newspapers tell for years, and of what happened at it
  const history = dated.filter(({ event, clue }) => isBackground(event.type) && clue.told !== 'now').map(({ days }) => days.from)
  const news = dated.filter(({ clue, days }) => clue.opening && clue.back === null && newsOf(clue) && !history.includes(days.from))
  const [last] = news.toSorted((a, b) => (a.days.from < b.days.from ? 1 : -1))
  const told = last && newsOf(last.clue)
  if (!told) return null
  const { days, event, statement, elsewhere } = last
  const [before, after] = NEWS[told]
  const [from, to] = [later(days.from, -before), later(days.to, after)]
  if (latest !== null && latest > to) return null
  const quotes = [{ ...statement.quote, document: statement.document }, ...elsewhere]
  return {
    kind: 'occasion',
    from,
    to,
    message: `it opens with ${nameOf(event, days)}, as reports do within ${after} days`,
    quotes,
    event: event.id,
  }
}

/** How a report tells what may be its news; null where it cannot be: it is to come, or was some time ago. */
const newsOf = ({ told }: ClueOf<'telling'>): keyof typeof NEWS | null => (told === 'ahead' || told === 'ago' ? null : told)

/** An event that no report dates, as one report tells it beside others. */
export type Undated = Pick<Dated, 'event' | 'statement' | 'clue' | 'elsewhere'>

/**
 * What an event tells that nobody dates, but that lies where the dates of its reports leave room: two reports that open with one meeting were
 * written within weeks of each other.
 */
export function boundReason({ event, statement, clue, elsewhere }: Undated): Reason | null {
  const span = boundsOf(event, clue)
  if (span === null || (span.from === null && span.to === null)) return null
  const quotes = [{ ...statement.quote, document: statement.document }, ...elsewhere]
  const message = `it tells of the ${event.type}${event.place === null ? '' : ` in ${event.place}`} that other reports put ${stretchOf(event)}`
  return { kind: 'event', ...span, message, quotes, event: event.id }
}

function stretchOf({ from, to }: Span): string {
  if (from !== null && to !== null) return `between ${from} and ${to}`
  return from === null ? `not after ${to ?? ''}` : `not before ${from}`
}

function boundsOf({ from, to }: Span, { told, back, opening }: ClueOf<'telling'>): Span | null {
  const shifted = (before: number, after: number): Span => ({
    from: from === null ? null : later(from, before),
    to: to === null ? null : later(to, after),
  })
  if (back !== null) return shifted(back[0], back[1])
  if (told === 'ahead') return { from: null, to }
  if (told === 'ago') return { from, to: null }
  const [before, after] = NEWS[told]
  if (opening) return shifted(-before, after)
  return told === 'open' ? null : { from: shifted(-before, after).from, to: null }
}

/** "the meeting in Paris of 2025-09-04". */
function nameOf({ type, place }: KnownEvent, days: Closed): string {
  const date = days.from === days.to ? days.from : `${days.from} to ${days.to}`
  return `the ${type === 'body' ? 'setting-up of a body' : type}${place === null ? '' : ` in ${place}`} of ${date}`
}
