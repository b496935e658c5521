import { type Finding, finding } from '../../model/finding.ts'
import { daysOf } from '../../model/span.ts'
import type { Happening } from '../../model/statement.ts'
import { type Around, cited } from './around.ts'
import { before } from './days.ts'

/** An event that a report tells as past though it was written before it. Only where the words name the year: what is completed may be wrong. */
export function beforehand(telling: Happening, { written }: Around): readonly Finding[] {
  const { date, type, place, document, cues } = telling
  const own = written(document)
  const named = cues.some(({ role, text }) => role === 'date' && /(?<!\p{N})\p{N}{4}(?!\p{N})/u.test(text))
  if (date === null || !named || !before(own, daysOf(date))) return []
  const what = `${type}${place === null ? '' : ` in ${place}`}`
  return [
    finding(
      {
        kind: 'date',
        severity: 'high',
        about: place === null ? type : `${type}:${place}`,
        message: `A report of ${own.to ?? ''} tells of a ${what} on ${date} as past.`,
        quotes: [cited(telling)],
        why: 'Nothing can be told as past before it happens: the day of the report or that of the event is wrong.',
      },
      document,
      date,
    ),
  ]
}
