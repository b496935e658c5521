import { daysOf, isClosed, type Span } from '../../model/span.ts'

/** Whether all of `a` lies before all of `b`. */
export const before = (a: Span, b: Span): boolean => a.to !== null && b.from !== null && a.to < b.from

/** Whether two ISO days, months or years have no day in common: "March 2025" and "4 March 2025" have. */
export function apart(a: string, b: string): boolean {
  const [one, other] = [daysOf(a), daysOf(b)]
  return before(one, other) || before(other, one)
}

/** The day of a stretch that is only one. */
export const oneDay = (span: Span): string | null => (isClosed(span) && span.from === span.to ? span.from : null)

/** The weekday of an ISO day: 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
