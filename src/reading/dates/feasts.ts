import { addDays, lastWeekday, nextWeekday } from './calendar.ts'

/** When a feast is, in any year. Of several days `last` is the number of those after the first. */
export type Feast =
  | { readonly by: 'date'; readonly date: string }
  | { readonly by: 'easter' | 'orthodox-easter'; readonly days: number }
  /** `days` before the fourth Sunday of Advent. */
  | { readonly by: 'advent'; readonly days: number }
  /** The `nth` such weekday of a month. */
  | { readonly by: 'weekday'; readonly month: string; readonly nth: number; readonly weekday: number }

/** The day of a feast in a year. */
export function feastDay(feast: Feast, year: number): string {
  switch (feast.by) {
    case 'date':
      return `${year}-${feast.date}`
    case 'easter':
      return addDays(easter(year), feast.days)
    case 'orthodox-easter':
      return addDays(orthodoxEaster(year), feast.days)
    case 'advent':
      return addDays(lastWeekday(`${year}-12-24`, 7), -feast.days)
    case 'weekday':
      return addDays(nextWeekday(`${year}-${feast.month}-01`, feast.weekday), 7 * (feast.nth - 1))
  }
}

/** Easter Sunday of the western churches, by the method of Meeus, Jones and Butcher. */
function easter(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return addDays(`${year}-03-01`, h + l - 7 * m + 21)
}

/** Easter Sunday of the eastern churches: Meeus' method for the Julian calendar, thirteen days later by ours (until 2099). */
function orthodoxEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  return addDays(`${year}-03-01`, d + e + 21 + 13)
}
