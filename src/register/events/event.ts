import type { Attendance, Difference, EventDateHow, KnownEvent, Version } from '../../model/event.ts'
import { contentId } from '../../model/id.ts'
import { common, daysOf, OPEN, type Span } from '../../model/span.ts'
import type { Mode } from '../../model/statement.ts'
import { byCodeUnits } from '../order.ts'
import type { Told } from './book.ts'
import type { Telling } from './telling.ts'

/** Events in the order of a register: by their first day, those of which none is known first. */
export const inTimeOrder = (a: KnownEvent, b: KnownEvent): number =>
  byCodeUnits(a.from ?? a.to ?? '', b.from ?? b.to ?? '') || byCodeUnits(a.type, b.type) || byCodeUnits(a.id, b.id)

/** The id of an event that no other is like. */
export const plainId = ({ type, date, place }: Pick<KnownEvent, 'type' | 'date' | 'place'>): string =>
  contentId('e', type, date ?? '', place ?? '')

/** The event that tellings tell, known by its type, date and place alone. */
export function eventOf(all: Told): KnownEvent {
  const tellings = all.toSorted(
    (a, b) =>
      byCodeUnits(a.report, b.report) || a.statement.quote.start - b.statement.quote.start || byCodeUnits(a.statement.id, b.statement.id),
  )
  const [first] = tellings as [Telling, ...Telling[]]
  const dates = versions(tellings, ({ statement }) => statement.date)
  const places = versions(tellings, ({ place }) => place)
  const date = finest(dates)
  const place = places[0]?.value ?? null
  const participants = attendances(tellings)
  const span = date === null ? windowOf(tellings) : daysOf(date)
  const dateHow: EventDateHow = date !== null ? 'stated' : span.from !== null || span.to !== null ? 'inferred' : 'unknown'
  return {
    id: plainId({ type: first.type, date, place }),
    type: first.type,
    date,
    dateHow,
    ...span,
    place,
    participants,
    statements: tellings.map(({ statement }) => statement.id),
    reports: [...new Set(tellings.map(({ report }) => report))],
    differences: differences(dates, places, participants),
  }
}

/** What tellings give, the most told first; of equally many the first in the order of values. */
function versions<T extends string>(tellings: readonly Telling[], of: (telling: Telling) => T | null): readonly Version<T>[] {
  const given = tellings.flatMap((telling) => {
    const value = of(telling)
    return value === null ? [] : [{ value, telling }]
  })
  return [...Map.groupBy(given, ({ value }) => value)]
    .map(([value, told]) =>
      version(
        value,
        told.map(({ telling }) => telling),
      ),
    )
    .toSorted((a, b) => b.reports.length - a.reports.length || byCodeUnits(a.value, b.value))
}

function version<T>(value: T, tellings: readonly Telling[]): Version<T> {
  return { value, statements: tellings.map(({ statement }) => statement.id), reports: [...new Set(tellings.map(({ report }) => report))] }
}

/** The day that most reports give; where none gives a day, the month or year. */
function finest(dates: readonly Version<string>[]): string | null {
  const length = Math.max(0, ...dates.map(({ value }) => value.length))
  return dates.find(({ value }) => value.length === length)?.value ?? null
}

/** In which days the event lies by the reports that tell it, where none dates it. */
function windowOf(tellings: readonly Telling[]): Span {
  return tellings.reduce<Span>((span, { window }) => common(span, window) ?? span, OPEN)
}

function attendances(tellings: readonly Telling[]): readonly Attendance[] {
  const told = tellings.flatMap((telling) => telling.participants.map(({ who, mode }) => ({ who, mode, telling })))
  return [...Map.groupBy(told, ({ who }) => who)]
    .map(([who, ways]): Attendance => {
      const modes = [...Map.groupBy(ways, ({ mode }) => mode)]
        .map(([mode, of]) =>
          version<Mode>(
            mode,
            of.map(({ telling }) => telling),
          ),
        )
        .toSorted(
          (a, b) =>
            Number(a.value === 'unknown') - Number(b.value === 'unknown') ||
            b.reports.length - a.reports.length ||
            byCodeUnits(a.value, b.value),
        )
      return { who, mode: modes[0]?.value ?? 'unknown', versions: modes }
    })
    .toSorted((a, b) => reportsOf(b) - reportsOf(a) || byCodeUnits(a.who, b.who))
}

const reportsOf = ({ versions }: Attendance): number => new Set(versions.flatMap(({ reports }) => reports)).size

function differences(
  dates: readonly Version<string>[],
  places: readonly Version<string>[],
  participants: readonly Attendance[],
): readonly Difference[] {
  const days = dates.filter(({ value }) => !dates.some((other) => other.value !== value && other.value.startsWith(value)))
  return [
    ...(days.length > 1 ? [{ about: 'date', who: null, versions: days } as const] : []),
    ...(places.length > 1 ? [{ about: 'place', who: null, versions: places } as const] : []),
    ...participants.flatMap(({ who, versions }) => {
      const known = versions.filter(({ value }) => value !== 'unknown')
      return known.length > 1 ? [{ about: 'attendance', who, versions: known } as const] : []
    }),
  ]
}
