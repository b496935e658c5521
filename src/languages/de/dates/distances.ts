import { addDays, type Unit, unitFrom, yearOf } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { HISTORY } from '../../../reading/dates/told.ts'
import { amount, date, reference } from './values.ts'

/** Times told by how far off they are: "vor zwei Wochen", "in drei Tagen", "drei Tage später", "tags darauf". */

const unknown = (n: number) => reference(n < 0 ? 'PAST_REF' : 'FUTURE_REF')
/** "vor mehr als einem Jahr" is before the value, "in weniger als einem Jahr" too. */
function exactly(slots: Slots, direction: number): string | undefined {
  const code = slots.any('EXACTLY', 'JUST')?.code
  const off = { MORE_THAN: 1, EQUAL_OR_MORE: 1, LESS_THAN: -1, EQUAL_OR_LESS: -1 }[code ?? '']
  return off === undefined ? code : off * direction < 0 ? 'BEFORE' : 'AFTER'
}

/** The value that lies so many units from a day: halves of years in months, hours in days, where they are whole. */
function away(from: string, n: number, unit: Unit): string | undefined {
  if (Number.isInteger(n)) {
    if (unit === 'TH' && n % 24 === 0) return addDays(from, n / 24)
    if (unit === 'Q' || unit === 'H') return unitFrom(from, n * (unit === 'Q' ? 3 : 6), 'M')
    // a decade ago is a year, not a decade
    if (unit === 'DE' || unit === 'CE') return unitFrom(from, n * (unit === 'DE' ? 10 : 100), 'Y')
    return unitFrom(from, n, unit)
  }
  if (unit === 'Y') return unitFrom(from, Math.round(n * 12), 'M')
  if (unit === 'W') return unitFrom(addDays(from, Math.round(n * 7)), 0, 'W')
  return unit === 'M' ? unitFrom(addDays(from, Math.round(n * 30.4)), 0, 'M') : undefined
}

function distance(slots: Slots, from: string | null, direction: number) {
  const count = slots.any('ONE', 'COUNT', 'MANY', 'BOTH')
  const unit = slots.any('UNIT', 'UNITS')?.code as Unit
  const n = count ? amount(count) : null
  if (n === null || n > 9999) return unknown(direction)
  if (unit.startsWith('T') && !(unit === 'TH' && n % 24 === 0)) return unknown(direction)
  if (from === null) return date(null, 'implied', exactly(slots, direction))
  const value = away(from, direction * n, unit)
  return value !== undefined && HISTORY.test(value) ? date(value, 'implied', exactly(slots, direction)) : unknown(direction)
}

/** "drei Tage später" counts from the last day told of, "ein Jahr später" from the last year. */
function origin({ told, day }: When, unit: string): string | null {
  const from =
    unit === 'Y' || unit === 'DE' || unit === 'CE' ? told.year : unit === 'M' || unit === 'Q' || unit === 'H' ? told.month : told.day
  if (from === null) return day
  return from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from
}

const NUMBER = 'EXACTLY/JUST? ONE/COUNT/MANY/BOTH'

export const DISTANCES: readonly DateRow[] = [
  {
    name: 'ago',
    pattern: `vor ${NUMBER} UNIT/UNITS | vor UNITS`,
    read: (slots, when) => distance(slots, when.day, -1),
    example: 'Der Plan wurde [vor zwei Wochen] vorgelegt.',
    silent: 'Er stand vor zwei Wochenmärkten.',
  },
  {
    name: 'ahead',
    pattern: `in ${NUMBER} UNIT/UNITS`,
    read: (slots, when) => (/^(?:lang|langer|langen)$/.test(when.after) ? undefined : distance(slots, when.day, 1)),
    example: 'Die Frist endet [in drei Tagen] in Kiel.',
    silent: 'In drei Tageszeitungen stand es.',
  },
  {
    name: 'near-day-away',
    pattern: 'NEAR vor/in ONE/COUNT UNIT/UNITS',
    read: (slots, { day, lower, from }) => {
      const unit = slots.any('UNIT', 'UNITS')?.code as Unit
      const n = (slots.any('ONE', 'COUNT')?.n ?? 1) * (lower[from + 1] === 'vor' ? -1 : 1)
      const near = day && addDays(day, slots.get('NEAR')?.n ?? 0)
      if (near === null) return date(null, 'implied')
      if (unit === 'D' || unit === 'W') return date(addDays(near, n * (unit === 'W' ? 7 : 1)), 'implied')
      if (unit !== 'M' && unit !== 'Y') return undefined
      const month = unitFrom(near, unit === 'Y' ? 12 * n : n, 'M') ?? ''
      return date(`${month}${near.slice(7)}`, 'implied')
    },
    example: '[Heute vor einem Jahr] begann es.',
    silent: 'Heute vor einem Jahrmarkt stand er.',
  },
  {
    name: 'later',
    pattern: `${NUMBER} UNIT/UNITS LATER | UNITS LATER`,
    read: (slots, when) => distance(slots, origin(when, slots.any('UNIT', 'UNITS')?.code ?? 'D'), slots.get('LATER')?.n ?? 1),
    example: '[Drei Tage später] kam die Absage.',
    silent: 'Drei Tagesgäste später war es leer.',
  },
  {
    name: 'unit-then',
    pattern: 'UNIT LATER | tags LATER | anderntags',
    read: (slots, when) => {
      const unit = (slots.get('UNIT')?.code ?? 'D') as Unit
      const from = origin(when, unit)
      return date(from && unitFrom(from, slots.get('LATER')?.n ?? 1, unit), 'implied')
    },
    example: '[Tags darauf] kam die Absage.',
    silent: 'Die Tagschicht darauf fiel aus.',
  },
  {
    name: 'following-unit',
    pattern: 'FOLLOW UNIT',
    read: (slots, when) => {
      const unit = slots.get('UNIT')?.code as Unit
      if (unit.startsWith('T') || (/^(?:zur|zu|im|mit)$/.test(when.before) && unit === 'D')) return undefined
      const from = origin(when, unit)
      const n = slots.get('FOLLOW')?.n ?? 0
      return date(from && (unit === 'Y' ? String(yearOf(from) + n) : unitFrom(from, n, unit)), 'implied')
    },
    example: 'Am [selben Tag] kam die Absage.',
    silent: 'Die gleiche Tagesordnung galt.',
  },
  {
    name: 'following-weekday',
    pattern: 'FOLLOW WEEKDAY/WEEKPART',
    read: (slots, when) => {
      const from = origin(when, 'D')
      const n = slots.any('WEEKDAY', 'WEEKPART')?.n ?? 1
      if (from === null || (slots.get('FOLLOW')?.n ?? 0) < 1) return undefined
      const on = ((n - new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
      const found = date(addDays(from, on), 'implied')
      const part = slots.get('WEEKPART')?.code
      return part ? { ...found, type: 'time' as const, value: `${found.value}${part}` } : found
    },
    example: 'Am [darauffolgenden Freitag] kam die Absage.',
    silent: 'Am darauffolgenden Freitagsgebet nahm er teil.',
  },
  {
    name: 'reference',
    pattern: 'REFERENCE',
    read: (slots, when) =>
      when.lower[when.from] === 'jüngst' && when.to > when.from + 1 ? undefined : reference(slots.get('REFERENCE')?.code ?? ''),
    example: 'Er war [kürzlich] in Kiel.',
    silent: 'Er war kürzer in Kiel.',
  },
]
