import { daysBetween } from '../../model/span.ts'
import type { Happening } from '../../model/statement.ts'
import type { Around } from './around.ts'

/** What several reports tell of one event. */
export interface Occasion {
  /** The same for the same event, whatever further reports tell of it. */
  readonly id: string
  readonly type: Happening['type']
  readonly place: string | null
  readonly tellings: readonly Happening[]
}

/** Tellings so many days apart can be of one event: a day is told, or the report's own day stands for it. */
const NEAR = 2

/** The tellings of one type at one place as events: those whose days follow each other closely, and those without any day as one more. */
export function occasions(tellings: readonly Happening[], { written }: Pick<Around, 'written'>): readonly Occasion[] {
  const placed = Map.groupBy(
    tellings.filter(({ place }) => place !== null),
    ({ type, place }) => `${type} ${place ?? ''}`,
  )
  return [...placed.values()].flatMap((alike) => {
    const days = alike
      .map((telling) => ({ telling, day: dayOf(telling, written) ?? '' }))
      .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    const runs: { readonly first: string; last: string; readonly tellings: Happening[] }[] = []
    for (const { telling, day } of days) {
      const run = runs.at(-1)
      if (run && (run.last === day || (run.last !== '' && daysBetween(run.last, day) <= NEAR))) {
        run.tellings.push(telling)
        run.last = day
      } else runs.push({ first: day, last: day, tellings: [telling] })
    }
    return runs.flatMap(({ first, tellings }) =>
      tellings[0]
        ? [{ id: [tellings[0].type, tellings[0].place, first].join(':'), type: tellings[0].type, place: tellings[0].place, tellings }]
        : [],
    )
  })
}

function dayOf({ date, document }: Happening, written: Around['written']): string | null {
  return date?.length === 10 ? date : written(document).from
}
