import { type Finding, finding } from '../../model/finding.ts'
import { daysOf } from '../../model/span.ts'
import type { Happening } from '../../model/statement.ts'
import { type Around, opposed, reports } from './around.ts'
import { before } from './days.ts'

/** What is told of a body and of its founding. */
interface Founded {
  readonly body: string
  readonly foundings: readonly Happening[]
  readonly tellings: readonly Happening[]
}

/** Events of a body before it was founded, by the date of its founding that most origins tell. */
export function beforeFounding({ body, foundings, tellings }: Founded, around: Around): readonly Finding[] {
  const [founded] = [...Map.groupBy(foundings, ({ date }) => date)]
    .flatMap(([date, told]) =>
      date === null ? [] : [{ date, told, origins: new Set(told.map(({ document }) => around.origin(document))).size }],
    )
    .toSorted((a, b) => b.origins - a.origins || (a.date < b.date ? -1 : 1))
  if (!founded) return []
  const early = tellings.filter(
    ({ date, type, participants }) =>
      date !== null && type !== 'founding' && participants.some(({ who }) => who === body) && before(daysOf(date), daysOf(founded.date)),
  )
  return [...Map.groupBy(early, ({ type, place, date }) => [type, place ?? '', date].join(':'))].flatMap(([, told]): readonly Finding[] => {
    const [first] = told
    if (!first) return []
    const { type, place, date } = first
    return [
      finding(
        {
          kind: 'date',
          severity: 'high',
          about: place === null ? type : `${type}:${place}`,
          message: `${reports(told)} ${told.length > 1 ? 'have' : 'has'} ${around.name(body)} in a ${type}${place === null ? '' : ` in ${place}`} on ${date ?? ''}, and ${reports(founded.told)} ${founded.told.length > 1 ? 'have' : 'has'} it founded in ${founded.date}.`,
          quotes: opposed(told, founded.told),
          why: 'A body cannot act before it is founded; the whole of the one date lies before the whole of the other.',
        },
        date ?? '',
        founded.date,
      ),
    ]
  })
}
