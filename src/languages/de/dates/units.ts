import { nearest, two, unitFrom, type Unit, weekOf, yearOf } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { date, modOf, reference } from './values.ts'

/** Weeks, months and years by which one they are: "vergangene Woche", "im Vorjahr", "Ende kommenden Monats", "in der 36. Kalenderwoche". */

export const UNITS: readonly DateRow[] = [
  {
    name: 'which-unit',
    pattern: 'MOD des/der? SHIFT UNIT/UNITS | SHIFT UNIT/UNITS',
    read: whichUnit,
    example: 'In der [vergangenen Woche] tagte die Runde.',
    silent: 'Der letzte Wochenmarkt war leer.',
  },
  {
    name: 'neighbour-unit',
    pattern: 'MOD des/der? NEIGHBOUR | NEIGHBOUR',
    read: (slots, when) => {
      const { n = 0, code = 'Y' } = slots.get('NEIGHBOUR') ?? {}
      const from =
        code === 'D' ? (when.told.day ?? when.day) : n < 0 ? when.day : ((code === 'Y' ? when.told.year : when.told.day) ?? when.day)
      if (from === null) return date(null, 'implied', modOf(slots))
      const value = code === 'Y' ? String(yearOf(from) + n) : unitFrom(from, n, code as Unit)
      return date(value, 'implied', modOf(slots))
    },
    example: 'Im [Vorjahr] waren es weniger.',
    silent: 'Im Vorjahresvergleich waren es weniger.',
  },
  {
    name: 'year-by-adjective',
    pattern:
      'heuer | heurige/heurigen/heuriger/heuriges | diesjährige/diesjährigen/diesjähriger/diesjähriges | letztjährige/letztjährigen/letztjähriger/letztjähriges | vorjährige/vorjährigen/vorjähriger/vorjähriges',
    read: (_, { day, lower, from }) => date(day && unitFrom(day, /^(?:dies|heu)/.test(lower[from] ?? '') ? 0 : -1, 'Y'), 'implied'),
    example: 'Beim [diesjährigen] Treffen fehlte er.',
    silent: 'Beim langjährlichen Treffen fehlte er.',
  },
  {
    name: 'calendar-week',
    pattern: 'ORDINAL kalenderwoche YEAR? | kalenderwoche/kw COUNT YEAR?',
    read: (slots, { day }) => {
      const n = slots.any('ORDINAL', 'COUNT')?.n ?? 0
      const year = slots.get('YEAR')?.n
      if (!Number.isInteger(n) || n < 1 || n > 53) return undefined
      if (year !== undefined) return date(`${year}-W${two(n)}`, 'stated')
      return date(day === null ? `XXXX-W${two(n)}` : nearWeek(day, n), 'implied')
    },
    example: 'In der [36. Kalenderwoche 2025] wird geübt.',
    silent: 'Der 36. Kalender hängt im Amt.',
  },
]

/** The week of that number in the year that brings it nearest to the report's day. */
function nearWeek(day: string, n: number): string | undefined {
  const fourths = [-1, 0, 1].map((years) => `${yearOf(day) + years}-01-04`)
  const weeks = fourths.map((fourth) => ({ middle: unitFrom(fourth, 7 * (n - 1), 'D') ?? fourth }))
  const near = nearest(day, weeks)
  return near && weekOf(near.middle)
}

/** "an diesem Tage", "im letzten Jahre" are one; "dieser Tage", "die letzten Jahre" are several. */
const oneOf = ({ lower, from, to, before }: When): boolean =>
  lower.slice(from, to).some((word) => word.endsWith('em')) || /^(?:am|im|dem)$/.test(before)

/** "vergangene Woche" is a week, "vergangene Wochen" are the past as such. */
function whichUnit(slots: Slots, when: When) {
  const shift = slots.get('SHIFT')?.n ?? 0
  const unit = slots.any('UNIT', 'UNITS')
  const code = (unit?.code ?? 'Y') as Unit
  const word = when.lower[when.to - 1] ?? ''
  if (unit?.kind === 'UNITS' || (/^(?:jahre|tage)$/.test(word) && !oneOf(when)))
    return shift === 0 ? (code === 'D' ? reference('PRESENT_REF') : undefined) : reference(shift < 0 ? 'PAST_REF' : 'FUTURE_REF')
  // "am nächsten Tag", "an diesem Tag": counted from what was told
  if (code === 'D') return shift < 0 ? undefined : date(told(when, shift), 'implied', modOf(slots))
  if (code.startsWith('T')) return undefined
  if (when.day === null) return date(null, 'implied', modOf(slots))
  return date(unitFrom(when.day, code === 'WE' ? weekend(when.day, shift) : shift, code), 'implied', modOf(slots))
}

const told = ({ told, day }: When, shift: number): string | null => {
  const from = told.day ?? day
  return from === null ? null : (unitFrom(from, shift, 'D') ?? null)
}

/** On a Saturday "vergangenes Wochenende" is still the one a week ago; from Monday on "kommendes" is that of this week. */
const weekend = (day: string, shift: number): number =>
  shift > 0 && new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0 ? shift - 1 : shift
