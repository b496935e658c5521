import type { DateModifier, DateValue } from '../../../reading/date.ts'
import { dayOf, nearest, two, yearOf } from '../../../reading/dates/calendar.ts'
import type { Term } from '../../../reading/dates/lexicon.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'

export type How = DateValue['how']

const modified = (mod: string | undefined): { readonly mod?: DateModifier } => (mod ? { mod: mod as DateModifier } : {})
/** What "Anfang", "Mitte", "frühen" and the like say of a value. */
export const modOf = (slots: Slots): string | undefined => slots.any('MOD', 'EARLY')?.code

/** START, MID or END for 1, 2 or 3. */
export const edge = (n: number): string | undefined => ['START', 'MID', 'END'][n - 1]

const ON = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/
const DAY_OF_TIME = /^\d{4}-\d\d-\d\d(?=T)/

/** A date, and the day, month or year that it is. */
export function date(value: string | null | undefined, how: How, mod?: string): DateValue {
  return { type: 'date', value: value ?? null, how, ...modified(mod), on: value && ON.test(value) ? value : null }
}

/** A time of a day: `2025-09-01TEV`; of an unknown day where there is none. */
export function time(day: string | null | undefined, clock: string, how: How, mod?: string): DateValue {
  const value = `${day ?? 'XXXX-XX-XX'}${clock}`
  return { type: 'time', value, how, ...modified(mod), on: DAY_OF_TIME.exec(value)?.[0] ?? null }
}

export function duration(value: string, mod?: string): DateValue {
  return { type: 'duration', value, how: 'stated', ...modified(mod), on: null }
}

export function set(value: string): DateValue {
  return { type: 'set', value, how: 'stated', on: null }
}

/** The past, the present or the future as such. */
export function reference(value: string): DateValue {
  return { type: 'date', value, how: 'stated', on: null }
}

/** A day of the year in the year that brings it nearest to the report's; `side` -1: the last one up to it, 1: the next one from it on. */
export function yearless(day: string | null, month: number, of: number, side: -1 | 0 | 1 = 0): string | undefined {
  if (dayOf(2024, month, of) === undefined) return undefined
  if (day === null) return `XXXX-${two(month)}-${two(of)}`
  const year = yearOf(day)
  const days = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, of) ?? [])
  const right = days.filter((d) => side === 0 || (side < 0 ? d <= day : d >= day))
  return nearest(
    day,
    right.map((middle) => ({ middle })),
  )?.middle
}

/** A month in the year that brings it nearest to the report's; `side` -1: the last one up to it, 1: the next one from it on. */
export function nearMonth(day: string | null, month: number, side: -1 | 0 | 1 = 0): string {
  if (day === null) return `XXXX-${two(month)}`
  const own = day.slice(0, 7)
  const months = [-1, 0, 1].map((n) => `${yearOf(day) + n}-${two(month)}`)
  const right = months.filter((m) => side === 0 || (side < 0 ? m <= own : m >= own))
  return (
    nearest(
      day,
      right.map((m) => ({ middle: `${m}-15` })),
    )?.middle.slice(0, 7) ?? `${yearOf(day)}-${two(month)}`
  )
}

/** How many a term tells: null where it tells no number. */
export function amount(term: Term): number | null {
  return term.kind === 'MANY' || Number.isNaN(term.n) ? null : term.n
}
