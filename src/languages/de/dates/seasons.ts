import { addDays, nearest, type Season, seasonMiddle, two, yearOf } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow } from '../../../reading/dates/tagger.ts'
import { side } from './tense.ts'
import { date, edge, modOf } from './values.ts'
import { shiftedYear } from './years.ts'

/** Seasons, quarters and halves of a year: "seit dem Frühjahr 2025", "im dritten Quartal", "im ersten Halbjahr 2026". */

const BEFORE_SEASON = /^(?:im|den|dem|zum|vom|der|des|seit|ab|bis|und|oder|–|\/|noch|bereits|ganzen)$/

const begin = (middle: string): string => addDays(middle, -45)

function season(day: string | null, code: string, side: -1 | 0 | 1): string {
  if (day === null) return `XXXX-${code}`
  const year = yearOf(day)
  const all = [year - 2, year - 1, year, year + 1].map((y) => ({ value: `${y}-${code}`, middle: seasonMiddle(y, code as Season) }))
  const right = all.filter(({ middle }) => side === 0 || (side < 0 ? begin(middle) <= day : middle > day))
  return nearest(day, right)?.value ?? `${year}-${code}`
}

/** A quarter or half of a year; without a year, the one that is nearest. */
function section(n: number, code: string, day: string | null): string {
  if (day === null) return `XXXX-${code}${n}`
  const months = code === 'Q' ? 3 : 6
  const middle = (year: number): string => `${year}-${two(n * months - Math.floor(months / 2))}-15`
  const year = yearOf(day)
  return (
    nearest(
      day,
      [year - 1, year, year + 1].map((y) => ({ value: `${y}-${code}${n}`, middle: middle(y) })),
    )?.value ?? `${year}-${code}${n}`
  )
}

const sectionNumber = (slots: Slots): number => {
  const code = slots.get('SECTION')?.code
  const n = slots.get('SHIFT') ? (code === 'Q' ? 4 : 2) : (slots.any('ORDERED', 'ORDINAL')?.n ?? 0)
  return n <= (code === 'Q' ? 4 : 2) ? n : 0
}

export const SEASONS: readonly DateRow[] = [
  {
    name: 'season-year',
    pattern: 'MOD/EARLY des? SEASON YEAR | SEASON YEAR | SEASON des jahres YEAR',
    read: (slots) => {
      const { code = '', n = 0 } = slots.get('SEASON') ?? {}
      return date(`${slots.get('YEAR')?.n}-${code}`, 'stated', modOf(slots) ?? edge(n))
    },
    example: 'Seit dem [Frühjahr 2025] wird verhandelt.',
    silent: 'Das Frühjahrstreffen 2025 fiel aus.',
  },
  {
    name: 'season-two-years',
    pattern: 'SEASON YEAR / SHORTYEAR/YEAR',
    read: (slots) => date(`${slots.get('YEAR')?.n}-${slots.get('SEASON')?.code}`, 'stated'),
    example: 'Im [Winter 2025/26] ging der Strom aus.',
    silent: 'Die Wintersaison 2025er Art endet.',
  },
  {
    name: 'season-of-year',
    pattern: 'MOD? SEASON des/im? SHIFT UNIT | MOD? SEASON des/im? NEIGHBOUR | SHIFT UNIT im MOD? SEASON',
    read: (slots, when) => {
      const year = shiftedYear(slots, when)
      const { code = '', n = 0 } = slots.get('SEASON') ?? {}
      return year === undefined ? undefined : date(`${when.day === null ? 'XXXX' : year}-${code}`, 'implied', modOf(slots) ?? edge(n))
    },
    example: 'Im [Sommer vergangenen Jahres] begann es.',
    silent: 'Im Sommerloch vergangener Tage war Ruhe? Nein.',
  },
  {
    name: 'which-season',
    pattern: 'MOD des? SHIFT SEASON | SHIFT SEASON',
    read: (slots, when) => {
      const { code = '', n = 0 } = slots.get('SEASON') ?? {}
      const shift = slots.get('SHIFT')?.n ?? 0
      return date(season(when.day, code, Math.sign(shift) as -1 | 0 | 1), 'implied', modOf(slots) ?? edge(n))
    },
    example: 'Im [kommenden Herbst] wird gewählt.',
    silent: 'Das kommende Herbstlaub wird bunt.',
  },
  {
    name: 'season',
    pattern: 'MOD/EARLY des? SEASON | SEASON',
    read: (slots, when) => {
      const { code = '', n = 0 } = slots.get('SEASON') ?? {}
      const told = BEFORE_SEASON.test(when.before) || modOf(slots) !== undefined
      // "Frühjahr/Sommer 2026": the year stands with the last
      const last = /^(?:\/|und|oder|bis|–)$/.test(when.after) ? when.terms(when.to + 1).find((t) => t.kind === 'SEASON') : undefined
      const year = last && when.terms(when.to + 2).find((t) => t.kind === 'YEAR')
      if (year) return date(`${year.n}-${code}`, 'stated', modOf(slots) ?? edge(n))
      return told ? date(season(when.day, code, side(when)), 'implied', modOf(slots) ?? edge(n)) : undefined
    },
    example: 'Im [Frühjahr] begann es.',
    silent: 'Herr Sommer und Frau Winter schwiegen.',
  },
  {
    name: 'quarter-year',
    pattern:
      'MOD des? ORDERED/ORDINAL/SHIFT SECTION YEAR | ORDERED/ORDINAL/SHIFT SECTION YEAR | ORDERED/ORDINAL/SHIFT SECTION des/im jahres/jahre/jahr YEAR | ORDERED/SHIFT hälfte YEAR | ORDERED/SHIFT hälfte des jahres YEAR',
    read: (slots) => {
      const code = slots.get('SECTION')?.code ?? 'H'
      const n = slots.get('SECTION') ? sectionNumber(slots) : (slots.get('ORDERED')?.n ?? 2)
      return n === 0 || n > 4 ? undefined : date(`${slots.get('YEAR')?.n}-${code}${n}`, 'stated', modOf(slots))
    },
    example: 'Im [ersten Halbjahr 2026] soll es so weit sein.',
    silent: 'In der ersten Halbzeit 2026 fiel kein Tor? Doch.',
  },
  {
    name: 'quarter-of-year',
    pattern: 'ORDERED/ORDINAL/SHIFT SECTION des? SHIFT UNIT | ORDERED/ORDINAL/SHIFT SECTION des? NEIGHBOUR',
    read: (slots, when) => {
      const n = slots.any('ORDERED', 'ORDINAL')?.n ?? 0
      const shift = slots.last('SHIFT') ?? slots.get('NEIGHBOUR')
      const year = slots.any('UNIT', 'NEIGHBOUR')?.code === 'Y' && shift && n > 0 ? shift.n : undefined
      if (year === undefined) return undefined
      return date(`${when.day === null ? 'XXXX' : yearOf(when.day) + year}-${slots.get('SECTION')?.code}${n}`, 'implied')
    },
    example: 'Im [dritten Quartal des vergangenen Jahres] war es anders.',
    silent: 'Im dritten Quartier des vergangenen Abends blieb er.',
  },
  {
    name: 'quarter',
    pattern: 'MOD des? ORDERED/ORDINAL SECTION | ORDERED/ORDINAL SECTION',
    read: (slots, when) => {
      const n = sectionNumber(slots)
      return n === 0 ? undefined : date(section(n, slots.get('SECTION')?.code ?? 'Q', when.day), 'implied', modOf(slots))
    },
    example: 'Im [dritten Quartal] soll es so weit sein.',
    silent: 'Im dritten Quartalsbericht steht nichts.',
  },
]
