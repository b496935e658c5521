import type { SlipAside } from '../../model/aside.ts'
import { type Finding, finding } from '../../model/finding.ts'
import { cited } from './around.ts'
import { weekdayOf } from './days.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A day named with a weekday that it does not fall on: either the one or the other is wrong. */
export function slip(clue: SlipAside): Finding {
  const { on, weekday } = clue
  const name = (n: number): string => WEEKDAYS[n - 1] ?? `weekday ${n}`
  return finding(
    {
      kind: 'date',
      severity: 'low',
      about: on,
      message: `A report calls ${on} a ${name(weekday)}, and it was a ${name(weekdayOf(on))}.`,
      quotes: [cited(clue)],
      why: 'The words name the weekday and the whole day together, so one of both is wrong whatever happened.',
    },
    clue.document,
    String(weekday),
  )
}
