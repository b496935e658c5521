import { addDays, dayOf, two } from '../../../reading/dates/calendar.ts'
import type { Slots } from '../../../reading/dates/pattern.ts'
import type { DateRow, When } from '../../../reading/dates/tagger.ts'
import { date, time, yearless } from './values.ts'
import { weekday } from './weekdays.ts'

/** Near days and parts of a day: "heute früh", "gestern Abend", "in der Nacht zum 24. November", "um 14.30 Uhr". */

const near = (when: When, n: number): string | undefined => (when.day === null ? undefined : addDays(when.day, n))
const part = (slots: Slots): string => slots.any('PART', 'PARTBEHIND')?.code ?? ''
const early = (slots: Slots): string | undefined => slots.get('EARLY')?.code

/** "morgen" is tomorrow, "der Morgen" is not; at the head of a sentence or a quote both are written alike. */
const isNear = ({ words, from, lower, before }: When): boolean =>
  lower[from] !== 'morgen' || words[from]?.text === 'morgen' || /^[^\p{L}\p{N}]?$/u.test(before)

const BEFORE_PART = /^(?:am|gegen|zum|dem|den|vom|bis|ab|seit|zur|um|nach|vor|im|und)$/
const BEFORE_ITS_ARTICLE = /^(?:in|seit|nach|vor|während|von|bis)$/

/** "am Abend", "in der Nacht", and not "der Abend der Gewinner". */
const told = ({ before, lower, from }: When): boolean =>
  BEFORE_PART.test(before) || (before === 'der' && BEFORE_ITS_ARTICLE.test(lower[from - 2] ?? ''))

/** How far behind a day its hour may stand: "am 5. Januar sprach der Minister in Kiel um 9 Uhr". */
const REACH = 8

/** The day on which an hour without a day is: the one that the sentence named just before, else a day told of lately, else the report's own. */
function dayOfHour({ previous, from, told, day }: When): string | null {
  const named = previous && from - previous.to <= REACH && previous.type !== 'set' && previous.on?.length === 10 ? previous.on : null
  return named ?? told.recent(day)
}

/** The day that the words behind "Nacht zum" or "Abend des" name; with how it is known. */
function namedDay(slots: Slots, when: When): { readonly day: string | undefined; readonly how: 'stated' | 'implied' } {
  const month = slots.last('MONTH')
  const of = slots.last('ORDINAL') ?? slots.last('ORDERED')
  if (month && of) {
    const year = slots.get('YEAR')
    return year ? { day: dayOf(year.n, month.n, of.n), how: 'stated' } : { day: yearless(when.day, month.n, of.n), how: 'implied' }
  }
  if (slots.get('NEARLY')) return { day: near(when, slots.get('NEARLY')?.n ?? 0), how: 'implied' }
  if (slots.get('NEAR')) return { day: near(when, slots.get('NEAR')?.n ?? 0), how: 'implied' }
  const n = slots.last('WEEKDAY')?.n ?? 0
  return { day: weekday(n, when, slots.get('SHIFT')?.n) ?? `XXXX-WXX-${n}`, how: 'implied' }
}

const DAY = 'WEEKDAY? ,? ORDINAL/ORDERED MONTH YEAR?'

export const HOURS: readonly DateRow[] = [
  {
    name: 'near-day',
    pattern: 'NEAR',
    read: (slots, when) => (isNear(when) ? date(near(when, slots.get('NEAR')?.n ?? 0), 'implied') : undefined),
    example: 'Er reist [morgen] nach Kiel.',
    silent: 'Der Morgen graute über Kiel.',
  },
  {
    name: 'near-part',
    pattern: 'NEAR EARLY? PARTBEHIND | NEARLY EARLY? PART',
    read: (slots, when) =>
      slots.get('NEAR') && !isNear(when)
        ? undefined
        : time(near(when, slots.any('NEAR', 'NEARLY')?.n ?? 0), part(slots), 'implied', early(slots)),
    example: 'Er kam [gestern Abend] an.',
    silent: 'Der Morgen Abend genannte Kreis tagte nie.',
  },
  {
    name: 'near-adjective',
    pattern: 'NEARLY tag/tage/tages | NEARLY',
    read: (slots, when) => {
      // "die heutige Ukraine" is that of our time
      const general = slots.get('NEARLY')?.n === 0 && when.to === when.from + 1
      return general ? undefined : date(near(when, slots.get('NEARLY')?.n ?? 0), 'implied')
    },
    example: 'Beim [gestrigen] Treffen fehlte er.',
    silent: 'Die heutige Jugend liest wenig.',
  },
  {
    name: 'part-of-day',
    pattern: 'EARLY? PART',
    read: (slots, when) => {
      if (!told(when)) return undefined
      const day = dayOfHour(when)
      const night = part(slots) === 'TNI' && when.told.day === null && day !== null ? addDays(day, -1) : day
      return time(night, part(slots), 'implied', early(slots))
    },
    example: 'Am [späten Abend] kam die Einigung.',
    silent: 'Guten Abend, meine Damen.',
  },
  {
    name: 'which-part',
    pattern: 'SHIFT EARLY? PART | FOLLOW EARLY? PART',
    read: (slots, when) => {
      const shift = slots.any('SHIFT', 'FOLLOW')
      // "vergangene Nacht" is the report's own, "am nächsten Morgen" that behind the day told of
      const from = shift?.kind === 'SHIFT' && shift.n <= 0 ? when.day : (when.told.day ?? when.day)
      const n = shift?.n ?? 0
      return time(
        from && addDays(from, n === 0 && part(slots) === 'TNI' && when.told.day === null ? -1 : n),
        part(slots),
        'implied',
        early(slots),
      )
    },
    example: 'In der [vergangenen Nacht] fielen Schüsse.',
    silent: 'Die letzte Nachtschicht fiel aus.',
  },
  {
    name: 'part-and-then',
    pattern: 'PART LATER | vorabend',
    read: (slots, when) => {
      if (slots.get('LATER') === undefined && /^(?:des|der|von|eines|ihres|seines)$/.test(when.after)) return undefined
      const from = when.told.day ?? when.day
      return time(from && addDays(from, slots.get('LATER')?.n ?? -1), slots.get('PART')?.code ?? 'TEV', 'implied')
    },
    example: 'Am [Abend zuvor] hatte er abgesagt.',
    silent: 'Am Vorabend des Gipfels schwieg er.',
  },
  {
    name: 'part-of-named-day',
    pattern: `EARLY? PART des/vom ${DAY} | EARLY? PART des/vom WEEKDAY | EARLY? PART des NEARLY tages`,
    read: (slots, when) => {
      const { day, how } = namedDay(slots, when)
      return day === undefined ? undefined : time(day, part(slots), how, early(slots))
    },
    example: 'Am [Morgen des 24. Februar 2022] begann der Krieg.',
    silent: 'Der Abendhimmel des 24. Bezirks leuchtet.',
  },
  {
    name: 'night-to',
    pattern:
      `nacht vom/von/zum/zu/auf den? ${DAY} | nacht zum/zu/auf den? SHIFT? WEEKDAY | nacht auf/zu NEAR | nacht auf den? NEARLY WEEKDAY? | ` +
      `nacht vom/von dem? ORDINAL MONTH? auf/zum/zu den? ORDINAL MONTH YEAR? | nacht von/vom WEEKDAY auf/zu/zum den? WEEKDAY`,
    read: nightTo,
    example: 'In der [Nacht zum 24. November 2025] fiel der Strom aus.',
    silent: 'Die Nacht zum Feiern nutzten viele.',
  },
  {
    name: 'clock',
    pattern: 'CLOCK uhr | CLOCK uhr COUNT | CLOCK uhr PARTBEHIND',
    read: (slots, when) => {
      const minutes = slots.last('COUNT')?.n
      const clock = slots.get('CLOCK')?.code ?? ''
      if (minutes !== undefined && (minutes > 59 || !clock.endsWith(':00'))) return undefined
      const exact = minutes === undefined ? clock : `${clock.slice(0, 4)}${String(minutes).padStart(2, '0')}`
      return time(dayOfHour(when), exact, 'implied', when.before === 'gegen' ? 'APPROX' : undefined)
    },
    example: 'Er sprach um [14.30 Uhr] in Kiel.',
    silent: 'Die 18 Uhr-Nachrichten schwiegen.',
  },
  {
    name: 'clock-from',
    pattern: 'CLOCK',
    read: (slots, when) => {
      if (!/^(?:bis|und|–|-)$/.test(when.after)) return undefined
      const until = when.terms(when.to + 1).find((t) => t.kind === 'CLOCK')
      const hour = until && when.lower[when.to + 1 + until.width] === 'uhr'
      return hour ? time(dayOfHour(when), slots.get('CLOCK')?.code ?? '', 'implied') : undefined
    },
    example: 'Das Amt ist von [9] bis 17 Uhr offen.',
    silent: 'Das Amt hat von 9 bis 17 Leute.',
  },
  {
    name: 'half-past',
    pattern: 'halb COUNT uhr? | viertel vor/nach COUNT uhr?',
    read: (slots, when) => {
      const n = slots.get('COUNT')?.n ?? 0
      const [word, side] = when.lower.slice(when.from)
      if (!Number.isInteger(n) || n < 1 || n > 12 || !/^(?:um|gegen|bis|ab|seit|nach|vor)$/.test(when.before)) return undefined
      const clock = word === 'halb' ? `${two(n - 1)}:30` : side === 'nach' ? `${two(n)}:15` : `${two(n - 1)}:45`
      return time(dayOfHour(when), `T${clock}`, 'implied', when.before === 'gegen' ? 'APPROX' : undefined)
    },
    example: 'Er kam gegen [halb zehn] an.',
    silent: 'Er kam halb zwei Schritte näher.',
  },
]

/** The night to the 24th is that of the 23rd, as `TNI` counts nights; it is told of the 24th. */
function nightTo(slots: Slots, when: When) {
  const { day, how } = namedDay(slots, when)
  if (day === undefined) return undefined
  const known = /^\d/.test(day)
  // "vom 3. September": the night that begins on it
  const begins =
    /^(?:vom|von)$/.test(when.lower[when.from + 1] ?? '') && slots.get('ORDINAL') === slots.last('ORDINAL') && slots.get('ORDINAL')
  if (!known)
    return { ...time(null, 'TNI', how), value: day.startsWith('XXXX-W') ? `XXXX-WXX-${((Number(day.at(-1)) + 5) % 7) + 1}TNI` : null }
  return begins ? time(day, 'TNI', how) : { ...time(addDays(day, -1), 'TNI', how), on: day }
}
