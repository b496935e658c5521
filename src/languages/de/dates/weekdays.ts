import { addDays, lastWeekday, nextWeekday, two, weekdayOf } from '../../../reading/dates/calendar.ts'
import type { Term } from '../../../reading/dates/lexicon.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { ahead, side } from './tense.ts'
import { date, nearMonth, time } from './values.ts'

/** Weekdays, with a part of the day or without: "am Donnerstag", "kommenden Dienstagabend", "Montag vergangener Woche". */

/** The day that a weekday means: the last such one up to the report's own, unless the words tell another. */
export function weekday(n: number, when: When, shift?: number): string | undefined {
  const { day } = when
  if (day === null) return undefined
  if (shift === undefined) return withRange(n, when) ?? (ahead(when) ? nextWeekday(day, n) : lastWeekday(day, n))
  if (shift === 0) return addDays(day, n - weekdayOf(day))
  return shift < 0 ? addDays(lastWeekday(day, n, true), 7 * (shift + 1)) : addDays(nextWeekday(day, n, true), 7 * (shift - 1))
}

/** "Montag bis Mittwoch": the second is behind the first. */
function withRange(n: number, { before, previous, from }: When): string | undefined {
  const joined = previous?.to === from - 1 && /^(?:bis|und|–|-)$/.test(before) && previous.rule.includes('weekday')
  return joined && previous.on?.length === 10 ? nextWeekday(previous.on, n) : undefined
}

const unknown = (n: number): string => `XXXX-WXX-${n}`

/** The weekday's day, or a part of it. */
function dayOrPart(slots: Slots, found: string | undefined) {
  const named = slots.any('WEEKDAY', 'WEEKPART')
  const part = slots.get('WEEKPART')?.code ?? slots.any('PART', 'PARTBEHIND')?.code
  const mod = slots.get('EARLY')?.code
  const value = found ?? unknown(named?.n ?? 0)
  return part === undefined ? date(value, 'implied', mod) : time(value, part, 'implied', mod)
}

const byShift = (slots: Slots, when: When, shift?: Term) =>
  dayOrPart(slots, weekday(slots.any('WEEKDAY', 'WEEKPART')?.n ?? 0, when, shift?.n))

/** The weekday of a week that lies some weeks from the report's own. */
function inWeek(slots: Slots, when: When, weeks: number) {
  const n = slots.any('WEEKDAY', 'WEEKPART')?.n ?? 0
  return dayOrPart(slots, when.day === null ? undefined : addDays(when.day, n - weekdayOf(when.day) + 7 * weeks))
}

export const WEEKDAYS: readonly DateRow[] = [
  {
    name: 'weekday',
    pattern: 'EARLY? WEEKPART | WEEKDAY PARTBEHIND? | EARLY WEEKDAY PARTBEHIND',
    read: (slots, when) => byShift(slots, when),
    example: 'Am [Donnerstag] tagte die Runde.',
    silent: 'Die Sonntagsrede hielt keiner.',
  },
  {
    name: 'which-weekday',
    pattern: 'SHIFT EARLY? WEEKPART | SHIFT WEEKDAY PARTBEHIND?',
    read: (slots, when) => byShift(slots, when, slots.get('SHIFT')),
    example: 'Am [kommenden Donnerstag] tagt die Runde.',
    silent: 'Am kommenden Freitagsgebet nehmen viele teil.',
  },
  {
    name: 'near-weekday',
    pattern: 'NEARLY WEEKPART | NEARLY WEEKDAY PARTBEHIND?',
    read: (slots, when) => dayOrPart(slots, when.day === null ? undefined : addDays(when.day, slots.get('NEARLY')?.n ?? 0)),
    example: 'Am [gestrigen Mittwoch] tagte die Runde.',
    silent: 'Die heutige Mittwochsrunde fällt aus.',
  },
  {
    name: 'weekday-of-week',
    pattern: 'WEEKDAY/WEEKPART der/in? SHIFT UNIT | WEEKDAY/WEEKPART der? NEIGHBOUR',
    read: (slots, when) => {
      const week = slots.any('SHIFT', 'NEIGHBOUR')
      return slots.any('UNIT', 'NEIGHBOUR')?.code === 'W' ? inWeek(slots, when, week?.n ?? 0) : undefined
    },
    example: 'Am [Montag vergangener Woche] tagte die Runde.',
    silent: 'Am Montagspodcast vergangener Art lag es.',
  },
  {
    name: 'nth-weekday',
    pattern: 'ORDERED WEEKDAY im/des MONTH YEAR?',
    read: (slots, when) => {
      const [n, weekday, nth] = [slots.get('MONTH')?.n ?? 1, slots.get('WEEKDAY')?.n ?? 1, slots.get('ORDERED')?.n ?? 1]
      const year = slots.get('YEAR')?.n
      const month = year === undefined ? nearMonth(when.day, n, side(when)) : `${year}-${two(n)}`
      if (month.startsWith('X')) return date(month, 'implied')
      return date(addDays(nextWeekday(`${month}-01`, weekday), 7 * (nth - 1)), year === undefined ? 'implied' : 'stated')
    },
    example: 'Am [ersten Sonntag im September 2025] wird gewählt.',
    silent: 'Am ersten Sonntag im Museum war es voll.',
  },
  {
    name: 'weekday-weeks-away',
    pattern: 'WEEKDAY vor/in ONE/COUNT UNIT/UNITS',
    read: (slots, when) => {
      const unit = slots.any('UNIT', 'UNITS')?.code
      if (unit !== 'W') return undefined
      const weeks = slots.any('ONE', 'COUNT')?.n ?? 1
      const past = when.lower.slice(when.from, when.to).includes('vor')
      if (when.day === null) return dayOrPart(slots, undefined)
      const n = slots.get('WEEKDAY')?.n ?? 0
      return dayOrPart(slots, past ? addDays(lastWeekday(when.day, n), -7 * weeks) : addDays(nextWeekday(when.day, n), 7 * weeks))
    },
    example: 'Am [Dienstag vor zwei Wochen] begann es.',
    silent: 'Am Montagmarkt vor zwei Buden stand er.',
  },
]
