import { dayOf, two } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { side } from './tense.ts'
import { date, yearless } from './values.ts'
import { shiftedYear } from './years.ts'

/** Days of the calendar: "6. Januar 2026", "03.09.2025", "vom 3. bis 5. September". */

const day = (slots: Slots, year: number | undefined): string | undefined =>
  year === undefined ? undefined : dayOf(year, slots.get('MONTH')?.n ?? 0, numberOfDay(slots))

const numberOfDay = (slots: Slots): number => slots.any('ORDINAL', 'ORDERED')?.n ?? 0

/** The day that words without a year mean. */
function implied(when: When, month: number, of: number) {
  const { previous, from, before } = when
  // "vom 30. Dezember bis zum 2. Januar": the second is behind the first
  const behind = /^(?:bis|zum|–|-)$/.test(before) && previous?.on?.length === 10 && from - previous.to <= 3 ? previous.on : null
  const value = behind === null ? yearless(when.day, month, of, side(when)) : yearless(behind, month, of, 1)
  return value === undefined ? undefined : date(value, 'implied')
}

/** "28. Februar bis 2. März 2026", "30. Dezember bis 2. Januar 2026": the year stands with the last day. */
function sharedYear(month: number, { terms, lower, to }: When): number | undefined {
  if (!/^(?:bis|und|–|-)$/.test(lower[to] ?? '')) return undefined
  const at = to + (lower[to + 1] === 'zum' ? 2 : 1)
  const of = terms(at).find((t) => t.kind === 'ORDINAL')
  const last = of && terms(at + of.width).find((t) => t.kind === 'MONTH')
  const year = last && terms(at + of.width + last.width).find((t) => t.kind === 'YEAR')
  return year && year.n - (month > last.n ? 1 : 0)
}

export const DAYS: readonly DateRow[] = [
  {
    name: 'day-in-digits',
    pattern: 'SHIFT? WEEKDAY ,? den/dem? DAY | DAY',
    read: (slots) => date(slots.get('DAY')?.code, 'stated'),
    example: 'Stand: [03.09.2025]',
    silent: 'Version 3.9.2 liegt vor.',
  },
  {
    name: 'spaced-day-in-digits',
    pattern: 'ORDINAL ORDINAL YEAR',
    read: (slots) => {
      const found = dayOf(slots.get('YEAR')?.n ?? 0, slots.last('ORDINAL')?.n ?? 0, slots.get('ORDINAL')?.n ?? 0)
      return found === undefined ? undefined : date(found, 'stated')
    },
    example: 'Kiel, [3. 9. 2025]',
    silent: 'Auf Platz 3. 19. 2025 kam keiner.',
  },
  {
    name: 'day-and-month-in-digits',
    pattern: 'WEEKDAY ,? den/dem? MONTHDAY | MONTHDAY',
    read: (slots, when) => {
      const { n = 0, code = '' } = slots.get('MONTHDAY') ?? {}
      const told =
        slots.get('WEEKDAY') ??
        (/^(?:am|vom|bis|zum|seit|ab|den|dem|der|und)$/.test(when.before) ||
          (when.before === '(' && when.after === ')' && code.length === 2))
      return told ? implied(when, n, Number(code)) : undefined
    },
    example: 'Die Runde tagt am [3.9.] in Kiel.',
    silent: 'Siehe Abschnitt 3.4. Er regelt alles.',
  },
  {
    name: 'day-month-year',
    pattern:
      'SHIFT/NEARLY? WEEKDAY/WEEKPART ,? den/dem? ORDINAL/ORDERED MONTH YEAR | ORDINAL/ORDERED MONTH YEAR | ORDINAL/ORDERED MONTH des/im jahres/jahre/jahr YEAR | ORDINAL MONTH , YEAR',
    read: (slots) => {
      const found = day(slots, slots.get('YEAR')?.n)
      return found === undefined ? undefined : date(found, 'stated')
    },
    example: 'Das war am [Dienstag, 6. Januar 2026], in Kiel.',
    silent: 'Auf Position 31. Februar 2026 gibt es nicht.',
  },
  {
    name: 'day-month-of-year',
    pattern: 'ORDINAL/ORDERED MONTH des/im? SHIFT UNIT | ORDINAL/ORDERED MONTH des/im? NEIGHBOUR',
    read: (slots, when) => {
      const year = shiftedYear(slots, when)
      const found = when.day === null ? `XXXX-${two(slots.get('MONTH')?.n ?? 0)}-${two(numberOfDay(slots))}` : day(slots, year)
      return year === undefined || found === undefined ? undefined : date(found, 'implied')
    },
    example: 'Am [3. Oktober vergangenen Jahres] fiel die Entscheidung.',
    silent: 'Am Ende des Abschnitts 3. des vergangenen Jahres bleibt es offen.',
  },
  {
    name: 'day-month',
    pattern: 'SHIFT/NEARLY? WEEKDAY/WEEKPART ,? den/dem? ORDINAL/ORDERED MONTH | ORDINAL/ORDERED MONTH',
    read: (slots, when) => {
      const month = slots.get('MONTH')?.n ?? 0
      const found = day(slots, sharedYear(month, when))
      return found === undefined ? implied(when, month, numberOfDay(slots)) : date(found, 'stated')
    },
    example: 'Am [4. September] tagte die Runde.',
    silent: 'Am 42. September war nichts.',
  },
  {
    name: 'listed-day',
    pattern: 'ORDINAL',
    read: listed,
    example: 'Sie tagen vom [3.] bis 5. September 2025.',
    silent: 'Sie kamen auf den 3. und 5. Platz.',
  },
]

/** What may stand between the days of a list or range that share their month. */
const JOINED = new Set(['und', 'oder', 'bis', 'zum', 'auf', 'den', 'dem', 'der', 'am', 'sowie', 'bzw', '–', '—', '-', '/', ','])
const HOPS = 12

/** "3." of "vom 3. bis 5. September": the month and year stand with the last of the list. */
function listed(slots: Slots, when: When) {
  const of = slots.get('ORDINAL')?.n ?? 0
  if (!JOINED.has(when.after)) return undefined
  let last = false
  for (let at = when.to; at < when.to + HOPS;) {
    const ordinal = when.terms(at).find((t) => t.kind === 'ORDINAL')
    const month = when.terms(at).find((t) => t.kind === 'MONTH')
    if (month) {
      if (!last) return undefined
      const year = when.terms(at + month.width).find((t) => t.kind === 'YEAR')
      if (!year) return implied({ ...when, to: at + month.width }, month.n, of)
      const found = dayOf(year.n, month.n, of)
      return found === undefined ? undefined : date(found, 'stated')
    }
    last = ordinal !== undefined
    if (!ordinal && !JOINED.has(when.lower[at] ?? '')) return undefined
    at += ordinal?.width ?? 1
  }
  return undefined
}
