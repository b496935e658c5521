import { monthOf, two, yearOf } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { side } from './tense.ts'
import { date, modOf, nearMonth } from './values.ts'
import { shiftedYear } from './years.ts'

/** Months: "Anfang Januar", "März 2025", "im September vergangenen Jahres", "in der ersten Januarwoche". */

const BEFORE_MONTH =
  /^(?:im|in|seit|bis|ab|vom|von|nach|vor|für|zum|zwischen|der|den|dem|des|und|oder|sowie|–|-|\/|spätestens|frühestens|voraussichtlich|noch|bereits|schon|erst|\()$/
const CERTAIN = /^(?:im|seit|bis|ab|spätestens|frühestens|zwischen|noch|bereits|schon)$/

/** "Mai" without a year is a month only where the words around speak of time: there is Frau Mai, and August Bebel. */
function isMonth(slots: Slots, { before, after, words, to }: When): boolean {
  if (modOf(slots) !== undefined) return true
  const named = after !== '' && words[to]?.kind === 'word' && /^\p{Lu}/u.test(words[to].text)
  return BEFORE_MONTH.test(before) && (!named || CERTAIN.test(before))
}

/** "September und Oktober 2025", "November bis Januar 2026": the year stands with the last of them. */
function sharedYear(slots: Slots, { terms, lower, to }: When): number | undefined {
  if (!/^(?:und|oder|bis|–|-|\/)$/.test(lower[to] ?? '')) return undefined
  const month = terms(to + 1).find((t) => t.kind === 'MONTH')
  const year = month && terms(to + 1 + month.width).find((t) => t.kind === 'YEAR')
  return year && year.n - ((slots.get('MONTH')?.n ?? 0) > month.n ? 1 : 0)
}

function bareMonth(slots: Slots, when: When) {
  const n = slots.get('MONTH')?.n ?? 0
  const year = sharedYear(slots, when)
  if (year !== undefined) return date(`${year}-${two(n)}`, 'stated', modOf(slots))
  return isMonth(slots, when) ? date(nearMonth(when.day, n, side(when)), 'implied', modOf(slots)) : undefined
}

export const MONTHS: readonly DateRow[] = [
  {
    name: 'month-year',
    pattern: 'MOD/EARLY? MONTH YEAR | MOD? MONTH des/im jahres/jahre/jahr YEAR | MOD? monat/monats MONTH YEAR',
    read: (slots) => date(`${slots.get('YEAR')?.n}-${two(slots.get('MONTH')?.n ?? 0)}`, 'stated', modOf(slots)),
    example: 'Im [März 2025] begann es.',
    silent: 'Der Märzplan 2025 liegt vor.',
  },
  {
    name: 'month-of-year',
    pattern: 'MOD? MONTH des/im? SHIFT UNIT | MOD? MONTH des/im? NEIGHBOUR | SHIFT UNIT im? MOD? MONTH',
    read: (slots, when) => {
      const year = shiftedYear(slots, when)
      if (year === undefined) return undefined
      return date(`${when.day === null ? 'XXXX' : year}-${two(slots.get('MONTH')?.n ?? 0)}`, 'implied', modOf(slots))
    },
    example: 'Im [September vergangenen Jahres] begann es.',
    silent: 'Im Septemberheft vergangener Jahrgänge stand es.',
  },
  {
    name: 'which-month',
    pattern: 'MOD des? SHIFT MONTH | SHIFT MONTH',
    read: (slots, when) => {
      const [shift, month] = [slots.get('SHIFT')?.n ?? 0, slots.get('MONTH')?.n ?? 0]
      if (when.day === null) return date(nearMonth(null, month), 'implied', modOf(slots))
      const own = monthOf(when.day)
      const year = yearOf(when.day) + (shift === 0 ? 0 : shift < 0 ? shift + (month < own ? 1 : 0) : shift - (month > own ? 1 : 0))
      return date(`${year}-${two(month)}`, 'implied', modOf(slots))
    },
    example: 'Im [kommenden März] tagt die Runde.',
    silent: 'Der kommende Maifeierzug wird groß.',
  },
  {
    name: 'month',
    pattern: 'MOD/EARLY? monat? MONTH',
    read: bareMonth,
    example: 'Die Runde tagt [Anfang Januar] in Kiel.',
    silent: 'Frau Mai und Herr August schwiegen.',
  },
  {
    name: 'part-of-month',
    pattern: 'ORDERED/SHIFT MONTHPART YEAR?',
    read: (slots, when) => {
      const { n = 1, code = '' } = slots.get('MONTHPART') ?? {}
      const year = slots.get('YEAR')?.n
      const nth = slots.get('ORDERED')?.n ?? 4
      const mod = nth === 1 ? 'START' : nth > 3 || code === 'half' ? 'END' : 'MID'
      if (year === undefined) return date(nearMonth(when.day, n, side(when)), 'implied', mod)
      return date(`${year}-${two(n)}`, 'stated', mod)
    },
    example: 'In der [ersten Januarwoche] ruhten die Waffen.',
    silent: 'In der ersten Januarausgabe stand es.',
  },
]
