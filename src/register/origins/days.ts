import { daysBetween } from '../../model/span.ts'

/** Retellings appear within so many days of what they retell; a copy word for word may be republished whenever. */
export const DAYS = 14

/** How many days two ISO days are apart; 0 where one is unknown: nothing is known against their being one. */
export function daysApart(a: string | null, b: string | null): number {
  return a === null || b === null || a === b ? 0 : Math.abs(daysBetween(a, b))
}
