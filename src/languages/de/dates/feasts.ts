import { nearest, weekOf, yearOf } from '../../../reading/dates/calendar.ts'
import { type Feast, feastDay } from '../../../reading/dates/feasts.ts'
import type { Entry } from '../../../reading/dates/lexicon.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { side } from './tense.ts'
import { date, time } from './values.ts'

/** Feasts and holidays by their names: "Ostern", "an Heiligabend", "über die Feiertage". */

interface Named {
  readonly names: string
  readonly feast: Feast
  /** The last day of a feast of several. */
  readonly until?: Feast
  readonly part?: string
  readonly weekend?: boolean
}

const on = (day: string): Feast => ({ by: 'date', date: day })
const easter = (days: number): Feast => ({ by: 'easter', days })
const advent = (days: number): Feast => ({ by: 'advent', days })

const FEASTS: readonly Named[] = [
  { names: 'neujahr,neujahrstag', feast: on('01-01') },
  { names: 'neujahrsmorgen', feast: on('01-01'), part: 'TMO' },
  { names: 'heilige drei könige,heiligen drei könige,dreikönigstag,dreikönigsfest', feast: on('01-06') },
  { names: 'valentinstag', feast: on('02-14') },
  { names: 'weltfrauentag', feast: on('03-08') },
  { names: 'tag der arbeit,maifeiertag', feast: on('05-01') },
  { names: 'tag der deutschen einheit,tag der einheit', feast: on('10-03') },
  { names: 'reformationstag', feast: on('10-31') },
  { names: 'halloween', feast: on('10-31') },
  { names: 'allerheiligen', feast: on('11-01') },
  { names: 'nikolaustag', feast: on('12-06') },
  { names: 'heiligabend,heiliger abend,heiligen abend', feast: on('12-24') },
  { names: 'weihnachten,weihnachtsfest,weihnachtstag,ersten weihnachtstag,ersten weihnachtsfeiertag,christfest', feast: on('12-25') },
  { names: 'zweiten weihnachtstag,zweiten weihnachtsfeiertag,zweiter weihnachtstag,stephanstag,stefanitag', feast: on('12-26') },
  { names: 'weihnachtstage,weihnachtstagen,weihnachtsfeiertage,weihnachtsfeiertagen', feast: on('12-25'), until: on('12-26') },
  { names: 'silvester', feast: on('12-31') },
  { names: 'silvesterabend', feast: on('12-31'), part: 'TEV' },
  { names: 'silvesternacht,neujahrsnacht', feast: on('12-31'), part: 'TNI' },
  { names: 'rosenmontag', feast: easter(-48) },
  { names: 'aschermittwoch', feast: easter(-46) },
  { names: 'palmsonntag', feast: easter(-7) },
  { names: 'gründonnerstag', feast: easter(-3) },
  { names: 'karfreitag', feast: easter(-2) },
  { names: 'karsamstag', feast: easter(-1) },
  { names: 'ostern,osterfest,osterfests,ostersonntag', feast: easter(0) },
  { names: 'ostermontag', feast: easter(1) },
  { names: 'ostertage,ostertagen,osterfeiertage,osterfeiertagen', feast: easter(-2), until: easter(1) },
  { names: 'osterwochenende', feast: easter(0), weekend: true },
  {
    names:
      'orthodoxe ostern,orthodoxen ostern,orthodoxem ostern,orthodoxe osterfest,orthodoxen osterfest,orthodoxes osterfest,orthodoxen osterfests,orthodoxen ostersonntag',
    feast: { by: 'orthodox-easter', days: 0 },
  },
  { names: 'christi himmelfahrt,himmelfahrt,himmelfahrtstag,vatertag', feast: easter(39) },
  { names: 'pfingsten,pfingstfest,pfingstsonntag', feast: easter(49) },
  { names: 'pfingstmontag', feast: easter(50) },
  { names: 'pfingstwochenende', feast: easter(49), weekend: true },
  { names: 'fronleichnam', feast: easter(60) },
  { names: 'muttertag', feast: { by: 'weekday', month: '05', nth: 2, weekday: 7 } },
  { names: 'volkstrauertag', feast: advent(35) },
  { names: 'buß- und bettag', feast: advent(32) },
  { names: 'totensonntag,ewigkeitssonntag', feast: advent(28) },
  { names: 'ersten advent,erster advent,ersten adventssonntag,1 . advent', feast: advent(21) },
  { names: 'zweiten advent,zweiter advent,zweiten adventssonntag,2 . advent', feast: advent(14) },
  { names: 'dritten advent,dritter advent,dritten adventssonntag,3 . advent', feast: advent(7) },
  { names: 'vierten advent,vierter advent,vierten adventssonntag,4 . advent', feast: advent(0) },
]

export const FEAST_NAMES: readonly Entry[] = FEASTS.flatMap(({ names }, n) =>
  names.split(',').map((phrase) => ({
    kind: 'FEAST',
    phrase,
    n,
    code: '',
    noun: /^(?!ersten|zweite|dritte|vierte|orthodox|heilige)\p{L}/u.test(phrase),
  })),
)

/** The year in which the feast is nearest to the report's day; "kommende" is the next one, "vergangene" the last. */
function nearYear(feast: Feast, day: string, shift: number): number {
  const days = [-1, 0, 1].map((n) => ({ year: yearOf(day) + n, middle: feastDay(feast, yearOf(day) + n) }))
  const right = days.filter(({ middle }) => shift === 0 || (shift < 0 ? middle <= day : middle >= day))
  return nearest(day, right)?.year ?? yearOf(day)
}

function of({ feast, until, part, weekend }: Named, year: number, how: 'stated' | 'implied') {
  const day = feastDay(feast, year)
  if (part) return time(day, part, how)
  if (weekend) return date(`${weekOf(day)}-WE`, how)
  return date(until ? `${day}/${feastDay(until, year)}` : day, how)
}

function read(slots: Slots, when: When) {
  const named = FEASTS[slots.get('FEAST')?.n ?? 0]
  if (!named) return undefined
  const year = slots.get('YEAR')?.n
  if (year !== undefined) return of(named, year, 'stated')
  if (when.day !== null) return of(named, nearYear(named.feast, when.day, slots.get('SHIFT')?.n ?? side(when)), 'implied')
  const unknown = named.feast.by === 'date' && !named.until ? `XXXX-${named.feast.date}${named.part ?? ''}` : null
  return { ...date(unknown, 'implied'), type: named.part ? ('time' as const) : ('date' as const) }
}

/** Of which feast "die Feiertage" speak, by the time of the year. */
const HOLIDAYS: readonly Named[] = [
  { names: '', feast: on('12-25'), until: on('12-26') },
  { names: '', feast: easter(-2), until: easter(1) },
  { names: '', feast: easter(49), until: easter(50) },
]

export const HOLIDAY_ROWS: readonly DateRow[] = [
  {
    name: 'feast',
    pattern: 'SHIFT? FEAST YEAR?',
    read,
    example: 'Die Waffen schweigen an [Ostern 2026] nicht.',
    silent: 'Der Weihnachtsmarkt öffnet.',
  },
  {
    name: 'holidays',
    pattern: 'feiertage | feiertagen',
    read: (_, { day, before }) => {
      if (!/^(?:die|den|der|über|zwischen)$/.test(before)) return undefined
      if (day === null) return date(null, 'implied')
      const all = HOLIDAYS.map((named) => {
        const year = nearYear(named.feast, day, 0)
        return { named, year, middle: feastDay(named.feast, year) }
      })
      const best = nearest(day, all)
      return best && of(best.named, best.year, 'implied')
    },
    example: 'Über die [Feiertage] ruhten die Waffen.',
    silent: 'Feiertagszuschläge gibt es nicht.',
  },
]
