import type { Span } from '../../model/span.ts'

/** A stretch of days counted from 1970, so that many of them are compared fast; an open end is infinite. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export const ALWAYS: Stretch = Object.freeze({ from: -Infinity, to: Infinity })

const DAY = 86_400_000

export function stretchOf({ from, to }: Span): Stretch {
  return { from: from === null ? -Infinity : dayNumber(from), to: to === null ? Infinity : dayNumber(to) }
}

const numbers = new Map<string, number>()

/** The number of a day; remembered, as the days of one register are few. */
export function dayNumber(day: string): number {
  let number = numbers.get(day)
  if (number === undefined) {
    number = Date.parse(`${day}T00:00:00Z`) / DAY
    if (numbers.size > REMEMBERED) numbers.clear()
    numbers.set(day, number)
  }
  return number
}

const REMEMBERED = 20_000

/** The day of a number. */
export const dayOf = (number: number): Date => new Date(number * DAY)

/** Whether two stretches have a day in common, or lie so many days apart at most. */
export const near = (a: Stretch, b: Stretch, apart: number): boolean => a.from <= b.to + apart && b.from <= a.to + apart

/** The days that both have; where they have none, those of the first. */
export function narrowed(a: Stretch, b: Stretch): Stretch {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)]
  return from > to || (from === a.from && to === a.to) ? a : { from, to }
}
