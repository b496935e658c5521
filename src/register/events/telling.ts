import type { ClueOf, Told } from '../../model/clue.ts'
import { type Closed, daysOf, later, OPEN, type Span } from '../../model/span.ts'
import type { Happening, Participant } from '../../model/statement.ts'

/** One report's telling of an event: its statement, and in which days what it tells can lie. */
export interface Telling extends Pick<Happening, 'type' | 'place'> {
  readonly statement: Happening
  /** The id of its report. */
  readonly report: string
  readonly participants: readonly Participant[]
  /** The days of the date that the report gives; null where it gives none. */
  readonly days: Closed | null
  /** In which days it lies by its report's own date and the words that tell it. */
  readonly window: Span
  /** Whether the window is narrow because the report is about the event or counts the days since. */
  readonly fresh: boolean
  /** What the words give of its date and no more (`XXXX-09-04`); null: nothing. */
  readonly value: string | null
  readonly told: Told
  /** The first day on which its report can have been written; null where that is not known. */
  readonly written: string | null
}

/** How many days before its report what it opens with has happened at most, and how many days after it what it announces. */
const FRESH = 14
const SOON = 45

/** The telling of a statement in a report that was written in these days. */
export function telling(statement: Happening, written: Span, clue: ClueOf<'telling'> | undefined): Telling {
  const { type, place, date, participants, document } = statement
  const days = date === null ? null : daysOf(date)
  const told = clue?.told ?? 'open'
  const { window, fresh } = windowOf(written, clue)
  return {
    statement,
    report: document,
    type,
    place,
    participants,
    days,
    window: days ?? window,
    fresh: days !== null || fresh,
    value: clue?.value ?? null,
    told,
    written: written.from,
  }
}

function windowOf(written: Span, clue: ClueOf<'telling'> | undefined): Pick<Telling, 'window' | 'fresh'> {
  if (!clue) return { window: OPEN, fresh: false }
  const { from, to } = written
  const shifted = (before: number, after: number): Span => ({
    from: from === null ? null : later(from, -before),
    to: to === null ? null : later(to, after),
  })
  if (clue.back !== null) return { window: shifted(clue.back[1], -clue.back[0]), fresh: true }
  switch (clue.told) {
    case 'now':
      return { window: shifted(FRESH, 1), fresh: true }
    case 'ago':
      return { window: { from: null, to }, fresh: false }
    case 'past':
      return clue.opening ? { window: shifted(FRESH, 0), fresh: true } : { window: { from: null, to }, fresh: false }
    case 'ahead':
      return { window: shifted(0, SOON), fresh: true }
    case 'open':
      return clue.opening ? { window: shifted(FRESH, FRESH), fresh: true } : { window: OPEN, fresh: false }
  }
}
