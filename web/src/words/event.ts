import type { EventDateHow } from '../../../src/model/event.ts'
import type { EventType, Mode } from '../../../src/model/statement.ts'
import type { EventSummary } from '../../../src/server/views.ts'
import { dayInWords } from './day.ts'
import { spanInWords } from './span.ts'

export const EVENT: Readonly<Record<EventType, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  signing: 'Signing',
  founding: 'Founding',
  vote: 'Vote',
  body: 'Body set up',
  attack: 'Attack',
}

/** How somebody took part. */
export const MODE: Readonly<Record<Mode, string>> = {
  present: 'present',
  remote: 'by video',
  absent: 'absent',
  unknown: 'how is not told',
}

/** How the date of an event is known. */
export const EVENT_DATED: Readonly<Record<EventDateHow, string>> = {
  stated: 'as reports tell it',
  inferred: 'inferred from the dates of reports that tell it',
  unknown: 'no report tells its date',
}

/** The day of an event or, where no report gives it, the days in which it lies; null where nothing is known. */
export function eventDay({ date, from, to }: Pick<EventSummary, 'date' | 'from' | 'to'>): string | null {
  return date === null ? spanInWords({ from, to }) : dayInWords(date)
}

/** "Meeting in Paris". */
export function eventTitle({ type, place }: Pick<EventSummary, 'type' | 'place'>): string {
  return EVENT[type] + (place === null ? '' : ` in ${place}`)
}
