import type { DateValue } from '../date.ts'
import { daysBetween } from '../../model/span.ts'

/** Days that reports tell of: what lies elsewhere is a slip, and nothing counts from it. */
export const HISTORY = /^(?:1[1-9]|2[0-8])\d\d(?!\d)/

/** The days, months and years that a text has told of so far: what "drei Tage später" counts from. */
export class Told {
  /** The last value that is at least as fine as a day, a month, a year. */
  day: string | null = null
  month: string | null = null
  year: string | null = null

  add({ type, on }: DateValue): void {
    if (on === null || !HISTORY.test(on) || (type !== 'date' && type !== 'time')) return
    if (on.length >= 10) this.day = on
    if (on.length >= 7) this.month = on.slice(0, 7)
    this.year = on.slice(0, 4)
  }

  /** An entry of a live blog begins: what the ones before told of is over, and the day is that of the heading above it or the report's own. */
  entry(heading: string | null, published: string | null): void {
    if (heading !== null || published !== null) this.day = heading
  }

  /** The last day told of, if it is within a week of the report's own: what was long ago is no day on which "am Abend" something happens. */
  recent(day: string | null): string | null {
    if (this.day === null || day === null) return day ?? this.day
    return Math.abs(daysBetween(this.day, day)) <= 7 ? this.day : day
  }
}
