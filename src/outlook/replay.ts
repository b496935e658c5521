import { countsFor } from '../model/dating.ts'
import type { Outlook } from '../model/outlook.ts'
import type { Register } from '../model/register.ts'
import type { Moment } from '../model/shift.ts'
import { compare } from './compare.ts'

/**
 * How the answer moved: on each day on which a report was published, as far as that is known, what changed against the day before it. The
 * first day is compared with an empty register. `answerOn` answers by what was known on a day; null: before anything was.
 */
export function moments(register: Register, answerOn: (day: string | null) => Outlook): readonly Moment[] {
  const days = Map.groupBy(
    register.datings.flatMap((dating) => {
      const day = countsFor(dating)
      return day === null ? [] : [{ day, report: dating.report }]
    }),
    ({ day }) => day,
  )
  let before = answerOn(null)
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, published]) => {
      const now = answerOn(day)
      const shift = compare(before, now)
      before = now
      return {
        day,
        reports: published.map(({ report }) => report),
        inForce: now.prospects.filter(({ contributes, status }) => contributes && status === 'in force').length,
        goal: now.goal?.probability ?? null,
        shift,
      }
    })
}
