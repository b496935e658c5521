/** A stretch of days by ISO 8601, both included; null where it is open at that end. */
export interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** A stretch of days that has both ends. */
export type Closed = Readonly<Record<keyof Span, string>>

export const OPEN: Span = Object.freeze({ from: null, to: null })

const DAY = 86_400_000

/** The day `n` days later. */
export function later(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10)
}

/** How many days lie between two days; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** The days of an ISO 8601 day, month or year: `2025-03` is 1 to 31 March. */
export function daysOf(iso: string): Closed {
  if (iso.length >= 10) return { from: iso.slice(0, 10), to: iso.slice(0, 10) }
  if (iso.length < 7) return { from: `${iso.slice(0, 4)}-01-01`, to: `${iso.slice(0, 4)}-12-31` }
  const [year = 0, month = 0] = iso.split('-').map(Number)
  return { from: `${iso.slice(0, 7)}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
}

export function isClosed(span: Span): span is Closed {
  return span.from !== null && span.to !== null
}

/** The days that both stretches have; null where they have none in common. */
export function common(a: Span, b: Span): Span | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to
  return from !== null && to !== null && from > to ? null : { from, to }
}

/** The stretch widened by days at both ends. */
export function widened({ from, to }: Span, before: number, after: number): Span {
  return { from: from === null ? null : later(from, -before), to: to === null ? null : later(to, after) }
}
