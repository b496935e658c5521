import { unitFrom, yearOf } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { date, edge } from './values.ts'

/** Years, decades and centuries: "seit 2014", "2025/26", "Ende 2026", "in den 1990ern". */

/** The year that "vergangenen Jahres", "des Vorjahres" mean; undefined where the words mean no year. */
export function shiftedYear(slots: Slots, { day, told }: When): number | undefined {
  const shift = slots.any('SHIFT', 'NEIGHBOUR')
  if (slots.any('UNIT', 'NEIGHBOUR')?.code !== 'Y' || !shift) return undefined
  const from = shift.kind === 'NEIGHBOUR' && shift.n > 0 ? (told.year ?? day) : day
  return from === null ? 0 : yearOf(from) + shift.n
}

/** What stands before a number that counts or names something. */
const COUNTS = new Set(
  (
    'über rund etwa knapp gut fast als mindestens höchstens maximal zu weitere weiteren weiterer insgesamt nur allein je mal exakt genau ' +
    'circa ca ungefähr artikel resolution nr nummer paragraf paragraph § raum zimmer saal route seite agenda version modell typ strecke autobahn € $ un-resolution airbus boeing mig windows plus minus'
  ).split(' '),
)
/** What stands before a year. */
const SURE = new Set(['seit', 'jahr', 'jahre', 'jahres', 'jahren', 'anno'])
const LIKELY = new Set([...SURE, 'bis', 'ab', 'nach', 'vor', 'von', 'in', 'zwischen', '(', 'für', 'ende', 'anfang', 'mitte'])
const UNITS =
  /^(?:euro|dollar|pfund|kronen|franken|€|\$|%|prozent|mann|uhr|meter|metern|kilometer|kilometern|km|tonnen|kilo|grad|soldat\p{L}*|mensch\p{L}*|mal|stück|millionen|milliarden|stunden|tage|tagen|wochen|jahre|monate|davon|weitere|weiterer)$/u

/** Whether a number of four digits names a year here and counts nothing. */
function namesYear(year: number, when: When): boolean {
  const { words, from, to, before, after } = when
  const next = words[to]
  if (COUNTS.has(before) || UNITS.test(after) || words[from - 1]?.kind === 'number') return false
  if (next && next.start === words[to - 1]?.end && (next.kind !== 'mark' || /^[€$%]$/.test(next.text))) return false
  if (next?.text === '-' && next.start === words[to - 1]?.end && words[to + 1]?.kind === 'word') return false
  const round = year % 50 === 0
  if ((round || year < 1900) && !LIKELY.has(before)) return false
  // "2014 Soldaten": what follows is counted
  if (next?.kind === 'word' && /^\p{Lu}/u.test(next.text)) return SURE.has(before) || (!round && LIKELY.has(before) && before !== 'von')
  const counted = /^\p{Ll}+e[nrs]?$/u.test(next?.text ?? '') && /^\p{Lu}/u.test(words[to + 1]?.text ?? '')
  return !(counted && round && !SURE.has(before))
}

/** "neunziger Jahre" are those of the last century in which they were over, "zwanziger Jahre" of 2026 the present ones. */
function decade(n: number, day: string | null): string | undefined {
  if (n >= 1000) return String(n / 10)
  if (day === null) return undefined
  const year = yearOf(day)
  const here = Math.floor(year / 100) * 100 + n
  return String((here > year ? here - 100 : here) / 10)
}

export const YEARS: readonly DateRow[] = [
  {
    name: 'year',
    pattern: 'YEAR',
    read: (slots, when) => {
      const year = slots.get('YEAR')?.n ?? 0
      return namesYear(year, when) ? date(String(year), 'stated') : undefined
    },
    example: 'Seit [2014] herrscht Krieg.',
    silent: 'Das Land stellt 2000 Soldaten.',
  },
  {
    name: 'named-year',
    pattern: 'MOD des? jahr/jahre/jahres YEAR | jahr/jahre/jahres YEAR',
    read: (slots) => date(String(slots.get('YEAR')?.n), 'stated', slots.get('MOD')?.code),
    example: 'Im [Jahr 2030] soll es so weit sein.',
    silent: 'Im Jahrbuch 2030 steht nichts.',
  },
  {
    name: 'edge-of-year',
    pattern: 'MOD des? YEAR | EDGE YEAR',
    read: (slots) => {
      const turn = slots.get('EDGE')
      if (turn && turn.code !== 'Y') return undefined
      return date(String(slots.get('YEAR')?.n), 'stated', slots.get('MOD')?.code ?? edge(turn?.n ?? 1))
    },
    example: 'Bis [Ende 2026] soll es dauern.',
    silent: 'Das Wochenende 2026er Art gefällt.',
  },
  {
    name: 'two-years',
    pattern: 'jahr/jahre? YEAR / SHORTYEAR/YEAR | jahreswechsel YEAR / SHORTYEAR/YEAR',
    read: (slots, when) => {
      const first = slots.get('YEAR')?.n ?? 0
      const short = slots.get('SHORTYEAR')?.n
      const second = short === undefined ? slots.last('YEAR')?.n : Math.floor(first / 100) * 100 + short
      if (second !== first + 1) return undefined
      const turn = when.lower[when.from] === 'jahreswechsel'
      return date(turn ? `${first}-12-31/${second}-01-01` : `${first}/${second}`, 'stated')
    },
    example: 'Der Haushalt [2025/26] steht.',
    silent: 'Das Aktenzeichen 2025/7 bleibt offen.',
  },
  {
    name: 'decade',
    pattern: 'MOD der/des? DECADE | EARLY? DECADE',
    read: (slots, when) => {
      const { n = 0 } = slots.get('DECADE') ?? {}
      return date(decade(n, when.day), n >= 1000 ? 'stated' : 'implied', slots.any('MOD', 'EARLY')?.code)
    },
    example: 'Das war [Mitte der neunziger Jahre] so.',
    silent: 'Die neunziger Marke hielt nicht.',
  },
  {
    name: 'century',
    pattern: 'MOD/EARLY des? ORDINAL/ORDERED jahrhundert/jahrhunderts | ORDINAL/ORDERED jahrhundert/jahrhunderts',
    read: (slots) =>
      date(String((slots.any('ORDINAL', 'ORDERED')?.n ?? 1) - 1).padStart(2, '0'), 'stated', slots.any('MOD', 'EARLY')?.code),
    example: 'Im [21. Jahrhundert] ist das neu.',
    silent: 'Die 21. Jahrhunderthalle ist es nicht.',
  },
  {
    name: 'turn-of-year',
    pattern: 'jahreswechsel | jahreswechsels',
    read: (_, { day }) => {
      if (day === null) return date(null, 'implied')
      const first = Number(day.slice(5, 7)) < 7 ? yearOf(day) - 1 : yearOf(day)
      return date(`${first}-12-31/${first + 1}-01-01`, 'implied')
    },
    example: 'Zum [Jahreswechsel] gab es Angriffe.',
    silent: 'Der Regierungswechsel kam früh.',
  },
  {
    name: 'edge-of-unit',
    pattern: 'EDGE | MOD des/der UNIT',
    read: (slots, when) => {
      const turn = slots.get('EDGE')
      const code = turn?.code ?? slots.get('UNIT')?.code
      const mod = turn ? edge(turn.n) : slots.get('MOD')?.code
      if (code !== 'Y' && code !== 'M' && code !== 'W' && code !== 'Q' && code !== 'DE' && code !== 'CE') return undefined
      return date(when.day === null ? null : unitFrom(when.day, turned(code, mod, when), code), 'implied', mod)
    },
    example: 'Bis [Ende des Jahres] soll es dauern.',
    silent: 'Am Ende des Gesprächs schwieg er.',
  },
]

/** In January "zum Jahresende" is the last one, in December "zum Jahresbeginn" the next. */
function turned(code: string, mod: string | undefined, { day, before }: When): number {
  const month = day?.slice(5, 7)
  if (code !== 'Y') return 0
  if (month === '01' && mod === 'END' && !/^(?:bis|zum|vor|ab)$/.test(before)) return -1
  return month === '12' && mod === 'START' && before !== 'seit' ? 1 : 0
}
