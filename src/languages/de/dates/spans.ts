import { addDays, monthOf, nearest, type Season, seasonMiddle, two, unitFrom, type Unit, yearOf } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { side } from './tense.ts'
import { date, edge, nearMonth, reference } from './values.ts'
import { shiftedYear } from './years.ts'

/** Weeks, months, quarters and seasons: "Anfang Januar", "vergangene Woche", "im dritten Quartal", "seit dem Frühjahr 2025". */

const BEFORE_MONTH =
  /^(?:im|in|seit|bis|ab|vom|von|nach|vor|für|zum|zwischen|der|den|dem|des|und|oder|sowie|–|-|\/|spätestens|frühestens|voraussichtlich|noch|bereits|schon|erst|\()$/
const CERTAIN = /^(?:im|seit|bis|ab|spätestens|frühestens|zwischen|noch|bereits|schon)$/
const BEFORE_SEASON = /^(?:im|den|dem|zum|vom|der|des|seit|ab|bis|und|oder|–|\/|noch|bereits|ganzen)$/

const modOf = (slots: Slots): string | undefined => slots.any('MOD', 'EARLY')?.code

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

export const SPANS: readonly DateRow[] = [
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
  {
    name: 'year-by-adjective',
    pattern:
      'diesjährige/diesjährigen/diesjähriger/diesjähriges | letztjährige/letztjährigen/letztjähriger/letztjähriges | vorjährige/vorjährigen/vorjähriger/vorjähriges',
    read: (_, { day, lower, from }) => date(day && unitFrom(day, lower[from]?.startsWith('dies') ? 0 : -1, 'Y'), 'implied'),
    example: 'Beim [diesjährigen] Treffen fehlte er.',
    silent: 'Beim langjährlichen Treffen fehlte er.',
  },
]

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
