import { daysBetween } from '../../model/span.ts'

/** Days are ISO 8601 strings: `2025-09-04`; a month is `2025-09`, a year `2025`. All arithmetic is that of the Gregorian calendar. */

/** Units of time as TIMEX3 writes them in a period; those of less than a day behind a T. */
export type Unit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE' | 'TH' | 'TM' | 'TS'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

const MILLISECONDS = 86_400_000
const FIRST = Date.parse('0001-01-01T00:00:00Z')
const LAST = Date.parse('9999-12-31T00:00:00Z')

export const two = (n: number): string => String(n).padStart(2, '0')

/** The day of these parts; undefined where there is none (31 April). */
export function dayOf(year: number, month: number, date: number): string | undefined {
  return exists(year, month, date) ? `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` : undefined
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function exists(year: number, month: number, date: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return date >= 1 && date <= (LENGTHS[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0)
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))

/** The day `n` days later; the first or last day that four digits can write, where it lies outside them. */
export function addDays(day: string, n: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + n * MILLISECONDS
  return new Date(Math.min(Math.max(at, FIRST), LAST) || LAST).toISOString().slice(0, 10)
}

/** The month `n` months after the one of a day or month. */
export function addMonths(day: string, n: number): string {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + n
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((((months % 12) + 12) % 12) + 1)}`
}

/** From 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

/** The ISO week of a day: `2025-W36`. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return `${thursday.slice(0, 4)}-W${two(Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1)}`
}

/** The last such weekday up to the day; `strictly`: before it. */
export function lastWeekday(day: string, weekday: number, strictly = false): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  return addDays(day, -(strictly && back === 0 ? 7 : back))
}

/** The first such weekday from the day on; `strictly`: after it. */
export function nextWeekday(day: string, weekday: number, strictly = false): string {
  const on = (weekday - weekdayOf(day) + 7) % 7
  return addDays(day, strictly && on === 0 ? 7 : on)
}

/** The value of the unit that lies `n` units from the one of the day: the week after is `2025-W37`, the year before `2024`. */
export function unitFrom(day: string, n: number, unit: Unit): string | undefined {
  switch (unit) {
    case 'D':
      return addDays(day, n)
    case 'W':
      return weekOf(addDays(day, 7 * n))
    case 'WE':
      return `${weekOf(addDays(day, 7 * n))}-WE`
    case 'M':
      return addMonths(day, n)
    case 'Q': {
      const month = addMonths(day, 3 * n)
      return `${month.slice(0, 4)}-Q${Math.ceil(monthOf(month) / 3)}`
    }
    case 'H': {
      const month = addMonths(day, 6 * n)
      return `${month.slice(0, 4)}-H${Math.ceil(monthOf(month) / 6)}`
    }
    case 'Y':
      return String(yearOf(day) + n)
    case 'DE':
      return String(Math.floor(yearOf(day) / 10) + n)
    case 'CE':
      return String(Math.floor(yearOf(day) / 100) + n)
    case 'TH':
    case 'TM':
    case 'TS':
      return undefined
  }
}

/** A length of time: `P2W`, `PT48H`, `P18M` for one year and a half; `n` null for an unknown number (`PXM`). */
export function period(n: number | null, unit: Unit): string {
  if (n === null) return unit.startsWith('T') ? `PTX${unit.slice(1)}` : `PX${unit}`
  if (unit === 'DE' || unit === 'CE') return `P${n * (unit === 'DE' ? 10 : 100)}Y`
  if (unit === 'Q' || unit === 'H') return `P${n * (unit === 'Q' ? 3 : 6)}M`
  if (!Number.isInteger(n)) return parted(n, unit)
  return unit.startsWith('T') ? `PT${n}${unit.slice(1)}` : `P${n}${unit}`
}

/** Parts of a unit in the next smaller one that holds them whole. */
function parted(n: number, unit: Unit): string {
  if (unit === 'Y') return `P${Math.round(n * 12)}M`
  if (unit === 'D') return `PT${Math.round(n * 24)}H`
  if (unit === 'TH') return `PT${Math.round(n * 60)}M`
  if (unit === 'TM') return `PT${Math.round(n * 60)}S`
  return `P${n}${unit}`
}

/** The candidate whose middle lies nearest to the day; the earlier of two. */
export function nearest<T extends { readonly middle: string }>(day: string, candidates: readonly T[]): T | undefined {
  return candidates.reduce<T | undefined>(
    (best, c) => (best && distance(day, best.middle) <= distance(day, c.middle) ? best : c),
    undefined,
  )
}

const distance = (day: string, other: string): number => Math.abs(daysBetween(day, other))

const MIDDLES: Readonly<Record<Season, string>> = { SP: '-04-15', SU: '-07-15', FA: '-10-15', WI: '-01-15' }

/** The middle of a season; a winter belongs to the year that it begins in. */
export function seasonMiddle(year: number, season: Season): string {
  return `${season === 'WI' ? year + 1 : year}${MIDDLES[season]}`
}
